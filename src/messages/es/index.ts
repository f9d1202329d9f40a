/** Every message of the interface in Spanish. What is missing here, or in a part of it, is a type error there. */
import type { Catalogue } from '../en/index.ts';
import { numbers } from './numbers.ts';
import { share } from './share.ts';
import { trace } from './trace.ts';

export const spanish: Catalogue = { numbers, share, trace };
