/** Components that bring words, and so citations, of their own: the text names them and no key. */
import { CONDUCTION_SOURCES } from '#views/conduction-study/sources.ts';
import { QUESTION_SOURCES } from '#views/doctor-note/questions.ts';
import { COMPARISON_SOURCES } from '#views/kind-table/compared-kinds.ts';
import { WEIGHT_TEST_SOURCES } from '#views/weight-test/sources.ts';
import { LAB_SOURCES } from './lab-values.ts';
import { MEDICINE_SOURCES } from './medicines.ts';

/** What each of them cites, in its own order, by the name that the prose has for it. */
export const CITED_BY_DATA: ReadonlyMap<string, readonly string[]> = new Map([
  ['ConductionStudy', CONDUCTION_SOURCES],
  ['DoctorNote', QUESTION_SOURCES],
  ['KindTable', COMPARISON_SOURCES],
  ['LabValues', LAB_SOURCES],
  ['MedicineTable', MEDICINE_SOURCES],
  ['WeightTest', WEIGHT_TEST_SOURCES],
]);
