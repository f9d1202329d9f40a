/** Every message of the interface in English, by area: what another language has to say as well. */
import { article } from './article.ts';
import { cover } from './cover.ts';
import { laboratory } from './laboratory.ts';
import { numbers } from './numbers.ts';
import { searchPage } from './search-page.ts';
import { share } from './share.ts';
import { site } from './site.ts';
import { trace } from './trace.ts';

export const english = {
  article,
  cover,
  laboratory,
  numbers,
  searchPage,
  share,
  site,
  trace,
};

/** A message is a text, or what makes one from its parts. */
export type Catalogue = typeof english;
