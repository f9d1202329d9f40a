/** Every path of every soft part, as authored. */
import { ANTERIOR_LEG } from './anterior-leg.ts';
import type { AuthoredPath } from './authored-path.ts';
import { CALF } from './calf.ts';
import { DEEP_POSTERIOR_LEG } from './deep-posterior-leg.ts';
import { DORSUM } from './dorsum.ts';
import { PLANTAR_FASCIA } from './plantar-fascia.ts';
import { RETINACULA } from './retinacula.ts';
import { LATERAL_LEG } from './lateral-leg.ts';
import { NERVES } from './nerves.ts';
import { SOLE_FIRST_LAYER } from './sole-first-layer.ts';
import { SOLE_FOURTH_LAYER } from './sole-fourth-layer.ts';
import { SOLE_LIGAMENTS } from './sole-ligaments.ts';
import { SOLE_SECOND_LAYER } from './sole-second-layer.ts';
import { SOLE_THIRD_LAYER } from './sole-third-layer.ts';

/** In the order of the built file. */
export const SOFT_PATHS: readonly AuthoredPath[] = [
  ...CALF,
  ...ANTERIOR_LEG,
  ...LATERAL_LEG,
  ...DEEP_POSTERIOR_LEG,
  ...DORSUM,
  ...SOLE_FIRST_LAYER,
  ...SOLE_SECOND_LAYER,
  ...SOLE_THIRD_LAYER,
  ...SOLE_FOURTH_LAYER,
  ...SOLE_LIGAMENTS,
  ...PLANTAR_FASCIA,
  ...RETINACULA,
  ...NERVES,
];
