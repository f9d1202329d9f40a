import { describe, expect, it } from 'vitest';
import { createHistory, HISTORY_LENGTH, SAMPLE_RATE } from '#experiment/history.ts';
import { createObservation } from '#model/observation.ts';
import {
  createSwingLine,
  laneBox,
  laneReach,
  overflowInWords,
  SPAN,
  UNITS_PER_DEGREE,
} from '#views/foot/gallery/swing-line.ts';

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

function lineOf(degreesAt: (time: number) => number) {
  const history = createHistory();
  for (let sample = 0; sample < HISTORY_LENGTH; sample++) {
    const ankleAngle = radians(degreesAt(sample / SAMPLE_RATE));
    history.record({ ...createObservation(), ankleAngle });
  }
  return createSwingLine()(history);
}

/** Heights of a path of relative steps, in degrees. */
function heights(path: string): number[] {
  const [start = '', steps = ''] = path.split('l');
  const values = [Number(start.split(' ')[1])];
  const numbers = steps.split(' ').map(Number);
  for (let index = 1; index < numbers.length; index += 2) {
    values.push((values.at(-1) ?? 0) + (numbers[index] ?? 0));
  }
  return values.map((value) => -value / UNITS_PER_DEGREE);
}

describe('the line of a run', () => {
  it('keeps a tremor at its size and leaves out where the foot is held', () => {
    const { path, largest } = lineOf((time) => 12 + 2 * Math.sin(2 * Math.PI * 6 * time));
    expect(largest).toBeCloseTo(2, 0);
    expect(Math.max(...heights(path))).toBeCloseTo(largest, 1);
  });

  it('leaves out slow drift', () => {
    expect(lineOf((time) => 3 * Math.sin(2 * Math.PI * 0.1 * time)).largest).toBeLessThan(0.5);
  });

  it('has a point for every second sample of four seconds', () => {
    expect(heights(lineOf(() => 0).path)).toHaveLength((SPAN * SAMPLE_RATE) / 2);
  });

  it('stands on a lane that is narrower the more movement is enlarged, the same for all', () => {
    expect(laneReach(5)).toBe(laneReach(1) / 5);
    expect(laneBox(20)).toBe('0 -100 499 200');
  });

  it('says so when it runs past the lane', () => {
    expect(overflowInWords(laneReach(5), 5)).toBe('');
    expect(overflowInWords(laneReach(5) + 0.1, 5)).toContain('past the edges');
  });
});
