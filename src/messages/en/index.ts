/** Every message of the interface in English, by area: what another language has to say as well. */
import { article } from './article.ts';
import { compare } from './compare.ts';
import { contactSheet } from './contact-sheet.ts';
import { core } from './core.ts';
import { cover } from './cover.ts';
import { description } from './description.ts';
import { explorerPage } from './explorer-page.ts';
import { explorer } from './explorer.ts';
import { fatigueTimeline } from './fatigue-timeline.ts';
import { figureData } from './figure-data.ts';
import { files } from './files.ts';
import { footParts } from './foot-parts.ts';
import { foot } from './foot.ts';
import { gallery } from './gallery.ts';
import { inWords } from './in-words.ts';
import { labViews } from './lab-views.ts';
import { laboratory } from './laboratory.ts';
import { links } from './links.ts';
import { loopMap } from './loop-map.ts';
import { loopModes } from './loop-modes.ts';
import { numbers } from './numbers.ts';
import { parameters } from './parameters.ts';
import { phasePortrait } from './phase-portrait.ts';
import { popUps } from './pop-ups.ts';
import { predict } from './predict.ts';
import { raster } from './raster.ts';
import { readings } from './readings.ts';
import { recorder } from './recorder.ts';
import { search } from './search.ts';
import { searchPage } from './search-page.ts';
import { settings } from './settings.ts';
import { share } from './share.ts';
import { site } from './site.ts';
import { sound } from './sound.ts';
import { spectrum } from './spectrum.ts';
import { stabilityMap } from './stability-map.ts';
import { trace } from './trace.ts';

export const english = {
  article,
  compare,
  contactSheet,
  core,
  cover,
  description,
  explorer,
  explorerPage,
  fatigueTimeline,
  figureData,
  files,
  foot,
  footParts,
  gallery,
  inWords,
  labViews,
  laboratory,
  links,
  loopMap,
  loopModes,
  numbers,
  parameters,
  phasePortrait,
  popUps,
  predict,
  raster,
  readings,
  recorder,
  search,
  searchPage,
  settings,
  share,
  site,
  sound,
  spectrum,
  stabilityMap,
  trace,
};

/** A message is a text, or what makes one from its parts. */
export type Catalogue = typeof english;

/** Areas whose messages stand in markup alone: a page brings them to no script. */
export type MarkupArea = 'contactSheet' | 'explorerPage' | 'footParts';
