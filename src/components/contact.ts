/** Where a reader can tell the authors what is wrong. */
import contact from '#content/contact.json' with { type: 'json' };

export const CONTACT = {
  /** An e-mail address; absent until one is set. */
  errors: contact.errors as string | null,
  /** Address of the project's code; absent until one is set. */
  code: contact.code as string | null,
};
