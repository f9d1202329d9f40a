/**
 * A line of movement for the head of a chapter, written at build time by the model itself: the ankle
 * angle through a few scenes, freed of slow drift, without scale.
 */
import type { ActivationCondition } from '#model/activation-condition.ts';
import { createModel, createObservation } from '#model/neuromuscular-model.ts';
import { DEFAULT_PARAMETERS, type ParameterName, type Parameters } from '#model/parameters.ts';
import { PRESETS, type PresetId } from '#model/presets.ts';

/** Settings that hold until the next scene. */
export interface Scene {
  readonly seconds: number;
  readonly preset: PresetId;
  /** What differs from the preset, in SI units. */
  readonly parameters?: Partial<Parameters>;
  readonly condition?: ActivationCondition;
  /** Whether it is another foot: the line is lifted, and its swing has a scale of its own. */
  readonly another?: boolean;
}

/** Samples per simulated s; 18 Hz, the quickest tremor shown, still has five to a swing. */
const SAMPLE_RATE = 100;
const STEPS_PER_SAMPLE = 10;
/** Simulated s before the record begins, so that it shows a shake under way. */
const LEAD_IN = 2;
/** Width of the moving mean that is taken out as drift, in s: longer than any swing shown. */
const DRIFT_WINDOW = 0.5;
/** A stroke this many times smaller than the largest keeps its size: stillness is not blown up. */
const LARGEST_MAGNIFICATION = 8;
/** Samples left out where the line is lifted. */
const GAP = 8;
/** Seed of every record: the same build draws the same line. */
const SEED = 5;

/** The strokes of a record, each a list of angles in rad, `SAMPLE_RATE` a second. */
export function recordMovement(scenes: readonly Scene[]): number[][] {
  const strokes: number[][] = [];
  let stroke: number[] = [];
  let model: ReturnType<typeof createModel> | undefined;
  let parameters = DEFAULT_PARAMETERS;
  const seen = createObservation();

  for (const scene of scenes) {
    const preset = PRESETS[scene.preset];
    const wanted = { ...DEFAULT_PARAMETERS, ...preset.parameters, ...scene.parameters };
    const condition = scene.condition ?? preset.condition;
    if (model === undefined || scene.another === true) {
      model = createModel({ parameters: wanted, condition, seed: SEED });
      for (let step = 0; step < LEAD_IN * SAMPLE_RATE * STEPS_PER_SAMPLE; step += 1) model.step();
      stroke = [];
      strokes.push(stroke);
    } else {
      for (const name of Object.keys(wanted) as ParameterName[]) {
        if (wanted[name] !== parameters[name]) model.setParameter(name, wanted[name]);
      }
      model.setCondition(condition);
    }
    parameters = wanted;
    for (let sample = 0; sample < scene.seconds * SAMPLE_RATE; sample += 1) {
      for (let step = 0; step < STEPS_PER_SAMPLE; step += 1) model.step();
      model.observe(seen);
      stroke.push(seen.ankleAngle);
    }
  }
  return strokes.map(withoutDrift);
}

function withoutDrift(angles: readonly number[]): number[] {
  const reach = Math.round((DRIFT_WINDOW * SAMPLE_RATE) / 2);
  return angles.map((angle, index) => {
    const near = angles.slice(Math.max(0, index - reach), index + reach + 1);
    return angle - near.reduce((sum, each) => sum + each, 0) / near.length;
  });
}

/** Width of a drawing in its own units; one unit is one sample. */
export function widthOf(strokes: readonly (readonly number[])[]): number {
  return strokes.reduce((sum, stroke) => sum + stroke.length, 0);
}

/**
 * How far down a drawing each sample of each stroke lies, in whole units. Where the line is lifted,
 * samples are left out.
 *
 * @param height Of the drawing. Each stroke's largest swing fills it.
 */
export function depthsOf(strokes: readonly (readonly number[])[], height: number): number[][] {
  const largestOfAll = Math.max(...strokes.flat().map(Math.abs)) || 1;
  return strokes.map((whole, index) => {
    const stroke = index < strokes.length - 1 ? whole.slice(0, -GAP) : whole;
    const largest = Math.max(...stroke.map(Math.abs), largestOfAll / LARGEST_MAGNIFICATION);
    return stroke.map((angle) => Math.round((height / 2) * (1 - angle / largest)));
  });
}

/**
 * The strokes as one SVG path, side by side.
 *
 * @param height Of the drawing. Each stroke's largest swing fills it.
 * @param step From one sample to the next.
 */
export function pathOf(strokes: readonly (readonly number[])[], height: number, step = 1): string {
  let left = 0;
  return depthsOf(strokes, height)
    .map((depths, index) => {
      const start = `M${String(left)} ${String(depths[0] ?? height / 2)}`;
      const steps = depths
        .slice(1)
        .map((y, before) => `${String(step)} ${String(y - (depths[before] ?? y))}`);
      left += (strokes[index]?.length ?? 0) * step;
      return `${start}l${steps.join(' ')}`;
    })
    .join('');
}
