import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Labelled,
  layOutLabels,
  linesCross,
  type PlacedLabel,
} from '#views/foot/explorer/label-layout.ts';
import { linesOf } from '#views/foot/explorer/label-text.ts';

const PICTURE = { width: 800, height: 560, margin: 8, gap: 6 };

const anyLabel = fc.record({
  x: fc.double({ min: -50, max: 850, noNaN: true }),
  y: fc.double({ min: -50, max: 610, noNaN: true }),
  width: fc.integer({ min: 30, max: 190 }),
  height: fc.constantFrom(24, 42),
});
const anyLabels = fc
  .array(anyLabel, { maxLength: 40 })
  .map((labels) => labels.map((label, place): Labelled => ({ ...label, id: `part-${place}` })));

/** Every two labels of a layout. */
function pairs(placed: readonly PlacedLabel[]): [PlacedLabel, PlacedLabel][] {
  return placed.flatMap((one, place) =>
    placed.slice(place + 1).map((other): [PlacedLabel, PlacedLabel] => [one, other]),
  );
}

function overlap(one: PlacedLabel, other: PlacedLabel): boolean {
  const slack = 1e-6;
  return (
    one.left < other.left + other.width - slack &&
    other.left < one.left + one.width - slack &&
    one.top < other.top + other.height - slack &&
    other.top < one.top + one.height - slack
  );
}

const label = (id: string, x: number, y: number): Labelled => ({
  id,
  x,
  y,
  width: 100,
  height: 24,
});

describe('labels beside a picture', () => {
  it('never overlap', () => {
    fc.assert(
      fc.property(anyLabels, (labels) => {
        for (const [one, other] of pairs(layOutLabels(labels, PICTURE)))
          expect(overlap(one, other)).toBe(false);
      }),
    );
  });

  it('never leave the picture', () => {
    fc.assert(
      fc.property(anyLabels, (labels) => {
        for (const { left, top, width, height } of layOutLabels(labels, PICTURE)) {
          expect(left).toBeGreaterThanOrEqual(PICTURE.margin - 1e-6);
          expect(top).toBeGreaterThanOrEqual(PICTURE.margin - 1e-6);
          expect(left + width).toBeLessThanOrEqual(PICTURE.width - PICTURE.margin + 1e-6);
          expect(top + height).toBeLessThanOrEqual(PICTURE.height - PICTURE.margin + 1e-6);
        }
      }),
    );
  });

  it('have lines that never cross within a column', () => {
    fc.assert(
      fc.property(anyLabels, (labels) => {
        for (const [one, other] of pairs(layOutLabels(labels, PICTURE)))
          if (one.side === other.side) expect(linesCross(one, other)).toBe(false);
      }),
    );
  });

  it('change places where, sorted by height alone, their lines would cross', () => {
    const near = label('near', 120, 200);
    const far = label('far', 390, 201);
    const above = [label('a', 130, 150), label('b', 131, 151)];
    const placed = layOutLabels([near, far, ...above], PICTURE);
    for (const [one, other] of pairs(placed)) expect(linesCross(one, other)).toBe(false);
    expect(placed.map(({ id }) => id).sort()).toEqual(['a', 'b', 'far', 'near']);
  });

  it('stand at the height of their parts where there is room', () => {
    const [placed] = layOutLabels([label('one', 300, 280)], PICTURE);
    expect(placed).toMatchObject({ side: 'left', top: 268 });
  });

  it('take the side that their part lies on', () => {
    const placed = layOutLabels([label('left', 100, 280), label('right', 700, 280)], PICTURE);
    expect(placed.map(({ id, side }) => [id, side])).toEqual([
      ['left', 'left'],
      ['right', 'right'],
    ]);
  });

  it('leave out the least important where there is no room for all', () => {
    const many = Array.from({ length: 60 }, (_, place) => label(`${place}`, 100 + place * 10, 280));
    const placed = layOutLabels(many, PICTURE);
    const room = 2 * Math.floor((560 - 16 + 6) / 30);
    expect(placed).toHaveLength(room);
    expect(placed.map(({ id }) => Number(id)).every((place) => place < room)).toBe(true);
  });

  it('are left out where the part lies outside the picture or two columns would not fit', () => {
    expect(layOutLabels([label('out', -1, 280)], PICTURE)).toEqual([]);
    expect(layOutLabels([label('narrow', 100, 100)], { ...PICTURE, width: 200 })).toEqual([]);
  });
});

describe('the words of a label', () => {
  const widthOf = (text: string): number => text.length;

  it('stay on one line where that is short enough', () => {
    expect(linesOf('Heel bone', widthOf, 12)).toEqual(['Heel bone']);
  });

  it('break at the space that makes two lines most even', () => {
    expect(linesOf('Long flexor of the big toe', widthOf, 16)).toEqual([
      'Long flexor',
      'of the big toe',
    ]);
  });

  it('stay whole where there is nowhere to break', () => {
    expect(linesOf('Gastrocnemius', widthOf, 5)).toEqual(['Gastrocnemius']);
  });
});
