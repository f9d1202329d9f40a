/** For pages in a language of tests, before any other script. */
import { doubled } from '../trial.ts';

globalThis.pageWording = doubled;
