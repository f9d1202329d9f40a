// @ts-check
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { unified } from '@astrojs/markdown-remark';
import { defineConfig, fontProviders } from 'astro/config';
import rehypeKatex from 'rehype-katex';
import remarkMath from 'remark-math';
import { isListedPage } from './src/components/listed-page.ts';
import { basePath } from './src/markdown/base-path.ts';
import { handDownSettings } from './src/markdown/hand-down-settings.ts';
import { joinCitations } from './src/markdown/join-citations.ts';
import { nameCells } from './src/markdown/name-cells.ts';
import { numberSections } from './src/markdown/number-sections.ts';
import { sortFigure } from './src/markdown/sort-figure.ts';
import { searchIndex } from './src/search-index/search-index.ts';

/** Without an address of its own the site leaves out canonical links and codes that need one. */
const { SITE_URL, BASE_PATH = '/' } = process.env;

const fontFiles = './node_modules/@fontsource-variable';

export default defineConfig({
  ...(SITE_URL ? { site: SITE_URL } : {}),
  base: BASE_PATH,
  trailingSlash: 'always',
  integrations: [
    mdx(),
    searchIndex(),
    ...(SITE_URL ? [sitemap({ filter: (page) => isListedPage(page, BASE_PATH) })] : []),
  ],
  markdown: {
    processor: unified({
      remarkPlugins: [remarkMath, handDownSettings, sortFigure, joinCitations],
      rehypePlugins: [
        [rehypeKatex, { output: 'mathml' }],
        [basePath, BASE_PATH],
        numberSections,
        nameCells,
      ],
    }),
  },
  fonts: [
    {
      provider: fontProviders.local(),
      name: 'Brygada 1918',
      cssVariable: '--font-serif',
      fallbacks: ['Georgia', 'serif'],
      options: {
        variants: [
          {
            weight: '400 700',
            style: 'normal',
            src: [`${fontFiles}/brygada-1918/files/brygada-1918-latin-wght-normal.woff2`],
          },
          {
            weight: '400 700',
            style: 'italic',
            src: [`${fontFiles}/brygada-1918/files/brygada-1918-latin-wght-italic.woff2`],
          },
        ],
      },
    },
    {
      provider: fontProviders.local(),
      name: 'Atkinson Hyperlegible Next',
      cssVariable: '--font-sans',
      fallbacks: ['Verdana', 'sans-serif'],
      options: {
        variants: [
          {
            weight: '200 800',
            style: 'normal',
            src: [
              `${fontFiles}/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2`,
            ],
          },
        ],
      },
    },
  ],
  // Styles of components named in MDX would otherwise stand inline, where a strict policy cannot hash them.
  build: { inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  vite: {
    build: {
      rolldownOptions: {
        output: {
          // By itself, so that a change to the foot does not make readers fetch the renderer again.
          codeSplitting: { groups: [{ name: 'three', test: /node_modules\/three\// }] },
        },
      },
    },
  },
});
