/** For Spanish pages, before any other script. */
import { spanish } from '../es/index.ts';

globalThis.pageWording = (area) => spanish[area];
