/** What markup alone says, in Spanish: pages are written with it, and no page brings it to its scripts. */
import type { Catalogue, MarkupArea } from '../en/index.ts';
import { contactSheet } from './contact-sheet.ts';
import { explorerPage } from './explorer-page.ts';
import { footParts } from './foot-parts.ts';

export const spanishMarkup: Pick<Catalogue, MarkupArea> = { contactSheet, explorerPage, footParts };
