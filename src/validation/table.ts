/**
 * The one table of validation: published numbers, and how this model is held to them. Tests assert
 * that each row does what it says of itself; the page about the model prints it with what was measured.
 */
import type { ValidationGroup } from './row.ts';
import { ACTIVATION } from './rows/activation.ts';
import { ADDED_MASS } from './rows/added-mass.ts';
import { AFFERENTS } from './rows/afferents.ts';
import { ANKLE_MECHANICS } from './rows/ankle-mechanics.ts';
import { CENTRAL } from './rows/central.ts';
import { CLONUS } from './rows/clonus.ts';
import { FATIGUE } from './rows/fatigue.ts';
import { MUSCLE } from './rows/muscle.ts';
import { PRESET_BANDS } from './rows/preset-bands.ts';
import { SELF_CONSISTENCY } from './rows/self-consistency.ts';

export const VALIDATION_TABLE: readonly ValidationGroup[] = [
  PRESET_BANDS,
  ACTIVATION,
  ADDED_MASS,
  AFFERENTS,
  CLONUS,
  ANKLE_MECHANICS,
  MUSCLE,
  FATIGUE,
  CENTRAL,
  SELF_CONSISTENCY,
];
