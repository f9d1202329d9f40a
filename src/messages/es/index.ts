/** Every message of the interface in Spanish. What is missing here, or in a part of it, is a type error there. */
import type { Catalogue } from '../en/index.ts';
import { article } from './article.ts';
import { cover } from './cover.ts';
import { laboratory } from './laboratory.ts';
import { numbers } from './numbers.ts';
import { searchPage } from './search-page.ts';
import { share } from './share.ts';
import { site } from './site.ts';
import { trace } from './trace.ts';

export const spanish: Catalogue = {
  article,
  cover,
  laboratory,
  numbers,
  searchPage,
  share,
  site,
  trace,
};
