/** The three pictures of the loop, for narrow, middling and wide places; all in px, never scaled. */
import type { Point } from './polyline.ts';

export const LAYOUT_NAMES = ['narrow', 'middle', 'wide'] as const;
export type LayoutName = (typeof LAYOUT_NAMES)[number];

export interface Layout {
  readonly width: number;
  readonly height: number;
  /** Whether the leg stands upright; otherwise it lies, with the body to its left. */
  readonly upright: boolean;
  /** Px for each mm of the foot. */
  readonly scale: number;
  /** Where the sole is along the leg, and its back across the leg. */
  readonly sole: number;
  readonly back: number;
  /** Length of the nerves' road for each ms of the delay. */
  readonly pxPerMs: number;
  /** Time between two numbers on the road's ruler, in ms. */
  readonly numberEvery: number;
  /** How far the four nerves run from the leg's back, across the leg; towards the shin is negative. */
  readonly lanes: Lanes;
  /** The same for the brain, which lies beside the cord. */
  readonly brain: number;
  /** Largest offset of a bead from its nerve. */
  readonly reach: number;
  /** Where each word stands; those of the cord and the brain move with them. */
  readonly words: Readonly<Record<WordName, Word>>;
}

export interface Lanes {
  readonly flexorSense: number;
  readonly flexorOrder: number;
  readonly extensorOrder: number;
  readonly extensorSense: number;
}

export type WordName = 'sensory' | 'command' | 'flexor' | 'extensor' | 'load' | 'cord' | 'brain';

export interface Word {
  /** Across and down: on the page or, of the cord, the brain and the command, from the brain. */
  readonly at: Point;
  readonly anchor: 'start' | 'middle' | 'end';
}

export const LAYOUTS: Readonly<Record<LayoutName, Layout>> = {
  narrow: {
    width: 284,
    height: 512,
    upright: true,
    scale: 0.7,
    sole: 452,
    back: 186,
    pxPerMs: 4.4,
    numberEvery: 10,
    lanes: { flexorSense: 20, flexorOrder: -17, extensorOrder: -72, extensorSense: -100 },
    brain: -168,
    reach: 9,
    words: {
      sensory: { at: [212, 304], anchor: 'start' },
      flexor: { at: [200, 396], anchor: 'start' },
      extensor: { at: [108, 376], anchor: 'end' },
      load: { at: [104, 506], anchor: 'start' },
      brain: { at: [-14, -20], anchor: 'start' },
      command: { at: [-14, 30], anchor: 'start' },
      cord: { at: [130, -46], anchor: 'middle' },
    },
  },
  middle: {
    width: 428,
    height: 292,
    upright: false,
    scale: 0.54,
    sole: 376,
    back: 208,
    pxPerMs: 4.2,
    numberEvery: 10,
    lanes: { flexorSense: 17, flexorOrder: -13, extensorOrder: -58, extensorSense: -84 },
    brain: -180,
    reach: 8,
    words: {
      sensory: { at: [252, 246], anchor: 'start' },
      flexor: { at: [376, 236], anchor: 'middle' },
      extensor: { at: [300, 142], anchor: 'middle' },
      load: { at: [404, 160], anchor: 'middle' },
      brain: { at: [20, 5], anchor: 'start' },
      command: { at: [22, 38], anchor: 'start' },
      cord: { at: [12, 74], anchor: 'start' },
    },
  },
  wide: {
    width: 720,
    height: 344,
    upright: false,
    scale: 0.85,
    sole: 644,
    back: 254,
    pxPerMs: 8,
    numberEvery: 10,
    lanes: { flexorSense: 26, flexorOrder: -20.4, extensorOrder: -80, extensorSense: -116 },
    brain: -228,
    reach: 12,
    words: {
      sensory: { at: [454, 308], anchor: 'start' },
      flexor: { at: [604, 290], anchor: 'middle' },
      extensor: { at: [530, 152], anchor: 'middle' },
      load: { at: [688, 168], anchor: 'middle' },
      brain: { at: [22, 5], anchor: 'start' },
      command: { at: [22, 46], anchor: 'start' },
      cord: { at: [12, 90], anchor: 'start' },
    },
  },
};
