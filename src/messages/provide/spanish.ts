/** For Spanish pages, before any other script. */
import { spanish } from '../es/index.ts';

globalThis.pageMessages = spanish;
