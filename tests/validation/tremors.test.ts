import { ACTIVATION } from '#validation/rows/activation.ts';
import { ADDED_MASS } from '#validation/rows/added-mass.ts';
import { AFFERENTS } from '#validation/rows/afferents.ts';
import { CENTRAL } from '#validation/rows/central.ts';
import { PRESET_BANDS } from '#validation/rows/preset-bands.ts';
import { holdRows } from './hold-rows.ts';

holdRows([PRESET_BANDS, ACTIVATION, ADDED_MASS, AFFERENTS, CENTRAL]);
