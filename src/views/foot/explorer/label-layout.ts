/**
 * Where labels stand beside a picture: in two columns, each tied by a straight line to the part it
 * names.
 *
 * No two boxes overlap, none leaves the picture, and no two lines cross. All lengths in CSS pixels,
 * y down.
 */

/** Share of the labels that either column has at least, where there are several. */
const LEAST_SHARE = 0.35;

/** A part in the picture, and the size of its label. */
export interface Labelled {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface PlacedLabel extends Labelled {
  /** Column: the side of the picture that the box stands on. */
  readonly side: 'left' | 'right';
  /** Top left corner of the box. */
  readonly left: number;
  readonly top: number;
}

export interface LabelledPicture {
  readonly width: number;
  readonly height: number;
  /** Free space kept at the edges. */
  readonly margin: number;
  /** Least space between two boxes. */
  readonly gap: number;
}

/**
 * Places as many labels as fit.
 *
 * @param labels In order of importance: where there is no room, the last are left out.
 */
export function layOutLabels(
  labels: readonly Labelled[],
  picture: LabelledPicture,
): readonly PlacedLabel[] {
  const { width, height, margin } = picture;
  const inside = labels.filter(
    (label) =>
      label.x >= 0 &&
      label.y >= 0 &&
      label.x <= width &&
      label.y <= height &&
      2 * margin + 2 * label.width <= width &&
      2 * margin + label.height <= height,
  );
  // One height for all boxes, so that any two can change places.
  const slot = inside.reduce((largest, label) => Math.max(largest, label.height), 0);
  if (slot === 0) return [];
  const room = Math.floor((height - 2 * margin + picture.gap) / (slot + picture.gap));
  const kept = inside
    .slice(0, 2 * room)
    .toSorted((one, other) => one.x - other.x || one.y - other.y);
  const left = leftCount(kept, width / 2, room);
  return [
    ...column(kept.slice(0, left), 'left', slot, picture),
    ...column(kept.slice(left), 'right', slot, picture),
  ];
}

/**
 * How many of the labels, sorted from left to right, stand on the left: those of the left half, but
 * at least a third on either side, so that no column is crowded while the other stands empty.
 */
function leftCount(sorted: readonly Labelled[], middle: number, room: number): number {
  const { length } = sorted;
  const fewest = Math.max(Math.floor(length * LEAST_SHARE), length - room);
  const most = Math.min(Math.ceil(length * (1 - LEAST_SHARE)), room);
  const wanted = sorted.filter(({ x }) => x < middle).length;
  return Math.min(Math.max(wanted, fewest), most);
}

function column(
  labels: readonly Labelled[],
  side: PlacedLabel['side'],
  slot: number,
  picture: LabelledPicture,
): PlacedLabel[] {
  const { width, margin } = picture;
  // All lines of a column begin at its inner edge, whatever the length of the names.
  const widest = labels.reduce((largest, label) => Math.max(largest, label.width), 0);
  const place = (label: Labelled, top: number): PlacedLabel => ({
    ...label,
    side,
    top: top + (slot - label.height) / 2,
    left: side === 'left' ? margin + widest - label.width : width - margin - widest,
  });
  const byHeight = labels.toSorted((one, other) => one.y - other.y || one.x - other.x);
  const tops = slotTops(
    byHeight.map(({ y }) => y - slot / 2),
    slot,
    picture,
  );
  return uncrossed(byHeight.map((label, index) => place(label, tops[index] ?? margin)));
}

/**
 * Tops of equal boxes as near as can be to where they want to be, in the same order: boxes that
 * would overlap are pushed together about their common middle.
 *
 * @param wanted Tops as each box alone would stand, ascending.
 */
function slotTops(wanted: readonly number[], slot: number, picture: LabelledPicture): number[] {
  const pitch = slot + picture.gap;
  // Without the pitch, boxes that touch want the same place: an ascending sequence is to be fitted.
  const blocks: { sum: number; count: number }[] = [];
  wanted.forEach((top, index) => {
    let block = { sum: top - index * pitch, count: 1 };
    for (
      let last = blocks.at(-1);
      last && last.sum / last.count > block.sum / block.count;
      last = blocks.at(-1)
    ) {
      block = { sum: block.sum + last.sum, count: block.count + last.count };
      blocks.pop();
    }
    blocks.push(block);
  });
  const lowest = picture.height - picture.margin - wanted.length * pitch + picture.gap;
  return blocks
    .flatMap(({ sum, count }) => Array.from({ length: count }, () => sum / count))
    .map((top, index) => Math.min(Math.max(top, picture.margin), lowest) + index * pitch);
}

/**
 * The same boxes with their lines uncrossed: where two lines cross, the two labels change places.
 * Each exchange makes the lines shorter, so it ends.
 */
function uncrossed(placed: readonly PlacedLabel[]): PlacedLabel[] {
  const labels = [...placed];
  for (let changed = true; changed;) {
    changed = false;
    for (let first = 0; first < labels.length; first++) {
      for (let second = first + 1; second < labels.length; second++) {
        const [one, other] = [labels[first], labels[second]];
        if (!one || !other) continue;
        if (!linesCross(one, other)) continue;
        const exchanged = moved(one, other);
        const back = moved(other, one);
        const longer = lineLength(one) + lineLength(other);
        if (lineLength(exchanged) + lineLength(back) >= longer) continue;
        [labels[first], labels[second]] = [back, exchanged];
        changed = true;
      }
    }
  }
  return labels;
}

/** `label` in the place where `other` of the same column stands: their middles agree. */
function moved(label: PlacedLabel, other: PlacedLabel): PlacedLabel {
  return { ...label, top: other.top + (other.height - label.height) / 2 };
}

/** Where the line of a label leaves its box: the middle of the edge that faces the picture. */
export function lineStart({ side, left, top, width, height }: PlacedLabel): {
  x: number;
  y: number;
} {
  return { x: side === 'left' ? left + width : left, y: top + height / 2 };
}

function lineLength(label: PlacedLabel): number {
  const { x, y } = lineStart(label);
  return Math.hypot(label.x - x, label.y - y);
}

/** Whether the lines of two labels cross properly; lines that only touch do not. */
export function linesCross(one: PlacedLabel, other: PlacedLabel): boolean {
  const a = lineStart(one);
  const c = lineStart(other);
  return (
    turnOf(a, one, c) * turnOf(a, one, other) < 0 && turnOf(c, other, a) * turnOf(c, other, one) < 0
  );
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Twice the area, in square pixels, of a triangle too thin to tell on which side its point lies. */
const THIN = 1e-3;

/** Which way one turns from `from` by `by` to `to`: the sign tells left from right, 0 is straight on. */
function turnOf(from: Point, by: Point, to: Point): number {
  const area = (by.x - from.x) * (to.y - from.y) - (by.y - from.y) * (to.x - from.x);
  return Math.abs(area) < THIN ? 0 : Math.sign(area);
}
