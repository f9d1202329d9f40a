/** Writes each page in its language: what stands in it asks for messages without being told which. */
import { AsyncLocalStorage } from 'node:async_hooks';
import { defineMiddleware } from 'astro:middleware';
import { spanish } from '#messages/es/index.ts';
import { FIRST_LANGUAGE, isPageTag, type PageTag } from '#messages/languages.ts';
import type { WrittenPage } from '#messages/page-language.ts';
import { doubled } from '#messages/trial.ts';

const pages = new AsyncLocalStorage<WrittenPage>();
globalThis.pagesBeingWritten = pages;

const MESSAGES: Readonly<Record<PageTag, WrittenPage['messages']>> = {
  en: {},
  es: spanish,
  'en-x-doubled': doubled,
  'en-x-mirrored': doubled,
};

export const onRequest = defineMiddleware(({ params }, next) => {
  const named = params['language'];
  const language = isPageTag(named) ? named : FIRST_LANGUAGE;
  return pages.run({ language, messages: MESSAGES[language] ?? {} }, next);
});
