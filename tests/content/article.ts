export { article, chapters, tagsNamed } from '#markdown/prose/article.ts';
