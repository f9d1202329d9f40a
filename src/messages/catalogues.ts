/** Every catalogue at once, for where pages are written. A page brings its own alone. */
import { type Catalogue, english } from './en/index.ts';
import { spanish } from './es/index.ts';
import type { PageTag } from './languages.ts';
import { doubled } from './trial.ts';

export const CATALOGUES: Readonly<Record<PageTag, Catalogue>> = {
  en: english,
  es: spanish,
  'en-x-doubled': doubled,
  'en-x-mirrored': doubled,
};
