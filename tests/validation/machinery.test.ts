import { ANKLE_MECHANICS } from '#validation/rows/ankle-mechanics.ts';
import { CLONUS } from '#validation/rows/clonus.ts';
import { FATIGUE } from '#validation/rows/fatigue.ts';
import { MUSCLE } from '#validation/rows/muscle.ts';
import { holdRows } from './hold-rows.ts';

holdRows([CLONUS, ANKLE_MECHANICS, MUSCLE, FATIGUE]);
