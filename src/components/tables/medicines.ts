/** Medicines that can make a body shake, by group, and how good the evidence is. */
import medicines from '#content/en/medicines.json' with { type: 'json' };

export interface MedicineGroup {
  readonly id: string;
  readonly group: string;
  readonly examples: string;
  /** When and how the shake shows. */
  readonly shake: string;
  /** One of the grades that the data define. */
  readonly grade: string;
  /** Keys in content/references.json, parted by blanks. */
  readonly sources: string;
}

export const MEDICINE_GROUPS: readonly MedicineGroup[] = medicines.groups;

/** The grades of evidence, from good to poor, and what each means. */
export const GRADES: readonly (readonly [grade: string, meaning: string])[] = Object.entries(
  medicines.grades,
);

/** What the table of medicines cites, in its order. */
export const MEDICINE_SOURCES: readonly string[] = MEDICINE_GROUPS.map(({ sources }) => sources);
