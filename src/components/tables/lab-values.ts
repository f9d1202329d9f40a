/** Blood tests, what they can show, and their values in the units of two continents. */
import labValues from '#content/en/lab-values.json' with { type: 'json' };
import { sourcesOf, type Statement } from './statement.ts';

/** How a value is written in the United States. */
export interface AmericanUnit {
  readonly unit: string;
  /** How many of it are one SI unit. */
  readonly perSi: number;
  /** Digits after the point. */
  readonly decimals: number;
  /** Whence the number above, in g/mol; absent where charges are counted instead of weighed. */
  readonly molarMass?: number;
}

/** One test. In its texts a value in brackets, "[2.2–2.6]", is in the SI unit. */
export interface LabTest {
  readonly id: string;
  readonly name: string;
  readonly si: string;
  /** Absent where both continents use one unit. */
  readonly us?: AmericanUnit;
  /** What it can show. */
  readonly shows: readonly Statement[];
  readonly range: readonly Statement[];
  /** When symptoms come. */
  readonly symptoms: readonly Statement[];
}

export const LAB_TESTS: readonly LabTest[] = labValues;

/** What the table of tests cites, in its order. */
export const LAB_SOURCES: readonly string[] = LAB_TESTS.flatMap(({ shows, range, symptoms }) =>
  sourcesOf([...shows, ...range, ...symptoms]),
);

/** A stretch of a text: words, or a value or its unit, shown in one system of units, in both or in any. */
export interface Piece {
  readonly text: string;
  readonly system?: 'si' | 'us' | 'both' | 'any';
}

export function toAmerican(value: number, { perSi }: AmericanUnit): number {
  return value * perSi;
}

/**
 * A text cut at its values: words as they stand, each value as "2.2–2.6 mmol/L (8.8–10.4 mg/dL)", or as
 * "3.5–5.3 mmol/L (mEq/L)" where the number is one.
 */
export function piecesOf(text: string, { si, us }: LabTest): Piece[] {
  return text.split(/\[([^\]]+)\]/u).flatMap((piece, index): Piece[] => {
    if (index % 2 === 0) return piece === '' ? [] : [{ text: piece }];
    if (us === undefined) return [{ text: `${piece} ${si}`, system: 'any' }];
    const isOneNumber = us.perSi === 1;
    return [
      ...(isOneNumber ? ([{ text: `${piece} `, system: 'any' }] as const) : []),
      { text: isOneNumber ? si : `${piece} ${si}`, system: 'si' },
      { text: ' (', system: 'both' },
      { text: isOneNumber ? us.unit : `${inAmerican(piece, us)} ${us.unit}`, system: 'us' },
      { text: ')', system: 'both' },
    ];
  });
}

/** "2.2–2.6" in the other unit, "8.8–10.4". */
function inAmerican(values: string, unit: AmericanUnit): string {
  return values.replaceAll(/\d+(?:\.\d+)?/gu, (value) =>
    toAmerican(Number(value), unit).toFixed(unit.decimals),
  );
}
