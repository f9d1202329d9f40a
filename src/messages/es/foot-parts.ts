import type { Catalogue } from '../en/index.ts';
import { bones } from './foot-bones.ts';
import { fascia } from './foot-fascia.ts';
import { muscles } from './foot-muscles.ts';
import { nerves } from './foot-nerves.ts';

export const footParts: Catalogue['footParts'] = { ...bones, ...muscles, ...nerves, ...fascia };
