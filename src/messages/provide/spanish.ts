/** For Spanish pages, before any other script. */
import type { Catalogue } from '../en/index.ts';
import { spanish } from '../es/index.ts';

const brought: Partial<Catalogue> = spanish;

globalThis.pageWording = (area) => brought[area];
