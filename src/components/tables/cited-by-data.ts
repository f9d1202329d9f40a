/** Components whose words, and so whose citations, come from data: the text names them and no key. */
import { QUESTION_SOURCES } from '#views/doctor-note/questions.ts';
import { COMPARISON_SOURCES } from '#views/kind-table/compared-kinds.ts';
import { LAB_SOURCES } from './lab-values.ts';
import { MEDICINE_SOURCES } from './medicines.ts';

/** What each of them cites, in its own order, by the name that the prose has for it. */
export const CITED_BY_DATA: ReadonlyMap<string, readonly string[]> = new Map([
  ['DoctorNote', QUESTION_SOURCES],
  ['KindTable', COMPARISON_SOURCES],
  ['LabValues', LAB_SOURCES],
  ['MedicineTable', MEDICINE_SOURCES],
]);
