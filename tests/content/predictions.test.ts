import { describe, expect, it, test } from 'vitest';
import { decodeState } from '#experiment/experiment-state.ts';
import { CHANNELS } from '#experiment/history.ts';
import { READINGS, swing } from '#experiment/readings.ts';
import { createRun, type Run } from '#experiment/run.ts';
import { changedState } from '#views/predict/change.ts';
import { isModelAnswer, MODEL_ANSWERS } from '#views/predict/model-answers.ts';
import { setProblem } from '#views/set/settings-of.ts';
import { article, tagsNamed, wordsIn } from '#markdown/prose/article.ts';
import { listed, type Tag } from '#markdown/prose/tags.ts';

/** Words that set a figure stay on one line: more would not fit a phone. */
const LONGEST_SET = 4;
/** Simulated s until what was before no longer shows in the last seconds, and looks back after that. */
const SETTLED = 12;
const LOOKS = 4;
const SECONDS_PER_LOOK = 4;

interface Prediction extends Tag {
  readonly prediction: string;
  /** The experiment's settings, as text. */
  readonly settings: string;
  /** What stands after it in its experiment. */
  readonly after: string;
}

const pages = article();
const experiments = tagsNamed(pages, 'Experiment');
const all = tagsNamed(pages, 'Predict', 'Sketch', 'PlaceMarker');
const predictions: Prediction[] = all.flatMap((tag) => {
  const prediction = tag.attributes['name'] ?? '';
  const within = experiments.find(
    ({ at, inner }) =>
      at.split(':')[0] === tag.at.split(':')[0] && inner.includes(`"${prediction}"`),
  );
  if (within === undefined) return [];
  const { preset = 'held-curl', settings = '' } = within.attributes;
  const after = within.inner.slice(within.inner.indexOf(`"${prediction}"`));
  return [{ ...tag, prediction, settings: [preset, settings].join(','), after }];
});

describe('a prediction', () => {
  it('stands in an experiment, before the figure that shows the answer', () => {
    expect(predictions).toHaveLength(all.length);
    expect(
      predictions.filter(({ after }) => !after.includes('<Figure')).map(({ at }) => at),
    ).toEqual([]);
  });

  it('has a name of its own, which its answer is kept under', () => {
    const names = predictions.map(({ prediction }) => prediction);
    expect(names).not.toContain('');
    expect(new Set(names).size).toBe(names.length);
  });

  it('asks what nothing else asks', () => {
    const asked = tagsNamed(pages, 'Predict', 'Sketch', 'PlaceMarker', 'Check').map(
      ({ attributes }) => attributes['question'],
    );
    expect(new Set(asked).size).toBe(asked.length);
  });

  it('comes in every chapter, once or twice', () => {
    const chapters = pages.filter(({ frontMatter }) => 'number' in frontMatter);
    const counts = chapters.map(
      (page) => tagsNamed([page], 'Predict', 'Sketch', 'PlaceMarker').length,
    );
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(1);
    expect(Math.max(...counts)).toBeLessThanOrEqual(2);
  });

  it('changes what the model can change', () => {
    const notices = predictions.flatMap(({ attributes, settings, at }) =>
      decodeState([settings, attributes['change'] ?? ''].join(','), 'held-curl').notices.map(
        (notice) => `${at}: ${notice}`,
      ),
    );
    expect(notices).toEqual([]);
  });

  it('that is drawn is drawn on a line there is', () => {
    const channels: readonly string[] = CHANNELS;
    const unknown = tagsNamed(pages, 'Sketch')
      .map(({ attributes }) => attributes['of'] ?? 'ankleAngle')
      .filter((name) => !channels.includes(name));
    expect(unknown).toEqual([]);
  });

  it('of a number has its answer on its ruler, away from the ends', () => {
    const markers = predictions.filter(({ name }) => name === 'PlaceMarker');
    expect(markers.length).toBeGreaterThan(0);
    for (const { attributes, settings, at } of markers) {
      const answer = attributes['answer'] ?? '';
      if (!isModelAnswer(answer)) throw new Error(`${at}: no “${answer}”`);
      const value = MODEL_ANSWERS[answer].read(runOf(settings))!;
      const [minimum, maximum] = [attributes['minimum'], attributes['maximum']].map(Number);
      const place = (value - minimum!) / (maximum! - minimum!);
      expect(place, at).toBeGreaterThan(0.05);
      expect(place, at).toBeLessThan(0.95);
    }
  });
});

describe('what happens in the model is what the answer says', () => {
  test('a foot that presses hardly moves, and its push wavers as before', () => {
    const [held, pressing] = beforeAndAfter('press-on-something-fixed');
    expect(swingOf(pressing)).toBeLessThan(swingOf(held) / 50);
    const waver = waverOf(pressing, 'flexorForce') / waverOf(held, 'flexorForce');
    expect(waver).toBeGreaterThan(0.4);
    expect(waver).toBeLessThan(2.5);
  });

  test('both sides tensed, the rhythm goes up', () => {
    const [before, after] = beforeAndAfter('tense-both-sides');
    expect(rhythmOf(before)).toBeLessThan(10.5);
    expect(rhythmOf(after)).toBeGreaterThan(11);
  });

  test('with shorter twitches the foot swings about twice as far', () => {
    const [before, after] = beforeAndAfter('shorter-twitches');
    const growth = swingOf(after) / swingOf(before);
    expect(growth).toBeGreaterThan(1.5);
    expect(growth).toBeLessThan(2.6);
  });

  test('a curl is never still, and swings a tenth or two of a degree at most efforts', () => {
    for (const effort of [5, 12, 25, 40, 60]) {
      const degrees = MODEL_ANSWERS.swing.read(runOf(`held-curl,effort: ${effort}`));
      expect(degrees).toBeGreaterThan(0.05);
      expect(degrees).toBeLessThan(0.25);
    }
  });

  test('a longer trip makes the rhythm at the edge slower', () => {
    const { settings } = named('rhythm-of-a-late-loop');
    const edges = [30, 40, 60, 100].map((delay) =>
      MODEL_ANSWERS.edge.read(runOf(`${settings},conductionDelay: ${delay}`)),
    );
    expect(edges).toEqual([...edges].sort((a, b) => b! - a!));
  });

  test('without its loop the big swing fades, and does not stop', () => {
    const [before, after] = beforeAndAfter('cut-the-loop');
    expect(swingOf(after)).toBeLessThan(swingOf(before) / 4);
    expect(swingOf(after)).toBeGreaterThan(0.03);
  });

  test('a tired foot swings several times as widely', () => {
    const [before, after] = beforeAndAfter('hold-until-tired');
    expect(swingOf(after) / swingOf(before)).toBeGreaterThan(3);
  });

  test('a weight slows the turned-up normal shake and not the essential one', () => {
    const { attributes } = named('which-rhythm-slows');
    const change = (preset: string) =>
      rhythmOf(runOf(preset)) - rhythmOf(runOf(`${preset},${attributes['change'] ?? ''}`));
    expect(change('enhanced')).toBeGreaterThan(0.5);
    expect(Math.abs(change('essential'))).toBeLessThan(0.3);
  });
});

describe('words that set a figure', () => {
  const sets = tagsNamed(pages, 'Set');

  it('set what the model can be set to', () => {
    const problems = sets.flatMap(({ attributes, at }) => {
      const problem = setProblem(attributes['preset'], attributes['to']);
      return problem === undefined ? [] : [`${at}: ${problem}`];
    });
    expect(sets.length).toBeGreaterThan(20);
    expect(problems).toEqual([]);
  });

  it('are few, so that they stay on one line', () => {
    const long = sets.filter(({ inner }) => wordsIn(inner).length > LONGEST_SET);
    expect(long.map(({ at, inner }) => `${at}: ${inner}`)).toEqual([]);
  });

  it('change something', () => {
    const idle = experiments.flatMap(({ attributes, inner, at }) => {
      const { preset = 'held-curl', settings = '' } = attributes;
      const { state } = decodeState([preset, settings].join(','), 'held-curl');
      return [...inner.matchAll(/<Set to="([^"]*)"/gu)]
        .map(([, to = '']) => to)
        .filter((to) => {
          const { state: set } = decodeState([preset, settings, to].join(','), 'held-curl');
          return JSON.stringify(set) === JSON.stringify(state);
        })
        .map((to) => `${at}: ${to}`);
    });
    expect(idle).toEqual([]);
  });

  it('name presets that a figure near them offers', () => {
    const strange = experiments.flatMap(({ inner, at }) => {
      const offered = [...inner.matchAll(/<PresetChoice of="([^"]*)"/gu)].flatMap(([, of]) => [
        ...listed(of),
      ]);
      return [...inner.matchAll(/<Set preset="([^"]*)"/gu)]
        .map(([, preset = '']) => preset)
        .filter((preset) => !offered.includes(preset))
        .map((preset) => `${at}: ${preset}`);
    });
    expect(strange).toEqual([]);
  });
});

function named(name: string): Prediction {
  const found = predictions.find(({ prediction }) => prediction === name);
  if (found === undefined) throw new Error(`No prediction “${name}”`);
  return found;
}

function runOf(settings: string): Run {
  return createRun(decodeState(settings, 'held-curl').state);
}

/** The run as it stands, and the same with what the prediction changes. */
function beforeAndAfter(name: string): [Run, Run] {
  const { settings, attributes } = named(name);
  const after = runOf(settings);
  after.adopt(changedState(after, attributes['change'] ?? ''));
  after.advanceBy(SETTLED);
  return [runOf(settings), after];
}

/** Mean of a reading over several looks: one alone may be off by a third. */
function mean(run: Run, read: () => number): number {
  let sum = 0;
  for (let look = 0; look < LOOKS; look++) {
    run.advanceBy(SECONDS_PER_LOOK);
    sum += read();
  }
  return sum / LOOKS;
}

/** Usual swing each way, in °. */
function swingOf(run: Run): number {
  return mean(run, () => (swing(run.history) * Math.SQRT2 * 180) / Math.PI);
}

/** The rhythm that the figure shows, in Hz: the clear one, or the middle of a band. */
function rhythmOf(run: Run): number {
  return mean(run, () => Number(/([\d.]+) Hz/u.exec(READINGS.rhythm.read(run))?.[1]));
}

/** Root mean square of a channel about its mean. */
function waverOf(run: Run, channel: (typeof CHANNELS)[number]): number {
  return mean(run, () => {
    const samples = new Float64Array(SECONDS_PER_LOOK * 250);
    run.history.read(channel, samples);
    const middle = samples.reduce((sum, value) => sum + value, 0) / samples.length;
    return Math.sqrt(
      samples.reduce((sum, value) => sum + (value - middle) ** 2, 0) / samples.length,
    );
  });
}
