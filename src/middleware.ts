/** Writes each page in its language: what stands in it asks for messages without being told which. */
import { AsyncLocalStorage } from 'node:async_hooks';
import { defineMiddleware } from 'astro:middleware';
import { wordingOf } from '#messages/catalogues.ts';
import { FIRST_LANGUAGE, isPageTag } from '#messages/languages.ts';
import type { WrittenPage } from '#messages/page-language.ts';

const pages = new AsyncLocalStorage<WrittenPage>();
globalThis.pagesBeingWritten = pages;

export const onRequest = defineMiddleware(({ params }, next) => {
  const named = params['language'];
  const language = isPageTag(named) ? named : FIRST_LANGUAGE;
  return pages.run({ language, wording: wordingOf(language) }, next);
});
