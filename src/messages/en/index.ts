/** Every message of the interface in English, by area: what another language has to say as well. */
import { numbers } from './numbers.ts';
import { share } from './share.ts';
import { trace } from './trace.ts';

export const english = { numbers, share, trace };

/** A message is a text, or what makes one from its parts. */
export type Catalogue = typeof english;
