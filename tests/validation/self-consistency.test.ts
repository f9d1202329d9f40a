import { SELF_CONSISTENCY } from '#validation/rows/self-consistency.ts';
import { holdRows } from './hold-rows.ts';

holdRows([SELF_CONSISTENCY]);
