import { describe, expect, it } from 'vitest';
import { helpPage, tagsNamed } from '#markdown/prose/article.ts';

const page = helpPage();
const text = page.body;
const box = tagsNamed([page], 'Emergency')[0]!.inner;
/** Rows of the two tables, cell by cell, without their heads. */
const rows = text
  .split('\n')
  .filter((line) => line.startsWith('|') && !/^\|\s*(?:-|See a doctor if|How soon)/u.test(line))
  .map((line) =>
    line
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim()),
  );
const soon = rows.filter((cells) => cells.length === 3);
const now = rows.filter((cells) => cells.length === 4);

/** A sign that must not be missing. */
interface Flag {
  readonly sign: string;
  /** What its row says. */
  readonly words: RegExp;
  /** What the box at the top says of it, where it is an emergency. */
  readonly inBox?: RegExp;
}

/** Signs that bring someone to a doctor within days, as the evidence lists them. */
const SOON: readonly Flag[] = [
  { sign: 'at rest, or jerks that wake', words: /at rest, or jerks wake/u },
  { sign: 'one side', words: /one side/u },
  { sign: 'sudden, or worse over weeks', words: /suddenly, or grows worse over weeks/u },
  {
    sign: 'weakness, a dropping foot, wasting',
    words: /weak, the foot drops, or muscle is wasting/u,
  },
  {
    sign: 'numbness, burning, tingling, no floor',
    words: /numb, burning or tingling, or cannot feel the floor/u,
  },
  { sign: 'stiff, slow, dragging, falling', words: /stiff, slow, drag a leg or fall/u },
  { sign: 'toes that curl in walking', words: /toes curl.*when you walk/u },
  { sign: 'hands in daily tasks', words: /hands shake in daily tasks/u },
  { sign: 'lithium', words: /lithium/u },
  { sign: 'valproate', words: /valproate/u },
  { sign: 'an antidepressant', words: /antidepressant/u },
  { sign: 'a steroid', words: /steroid/u },
  { sign: 'an asthma reliever', words: /asthma reliever/u },
  { sign: 'a medicine for psychosis', words: /psychosis/u },
  { sign: 'metoclopramide', words: /metoclopramide/u },
  { sign: 'thyroid tablets', words: /thyroid tablets/u },
  {
    sign: 'losing weight, fast heart, sweat',
    words: /lose weight, your heart runs fast, you sweat/u,
  },
  { sign: 'diabetes on insulin or sulfonylurea', words: /insulin or a sulfonylurea/u },
  { sign: 'heavy drinking, or stopping', words: /drink heavily, or have lately stopped/u },
  {
    sign: 'beats that go on, stiff legs, bladder',
    words: /beats go on and on.*stiff legs or bladder/u,
  },
  { sign: 'legs unsteady in standing still', words: /unsteady when you stand still/u },
  {
    sign: 'thinking, speech, agitation',
    words: /thinking or speech has changed, or you are agitated/u,
  },
  { sign: 'under 50 without a family that shakes', words: /under 50/u },
  { sign: 'flickers that last', words: /flickers last more than two weeks/u },
  { sign: 'a child’s foot', words: /child’s toes curl/u },
  { sign: 'pregnancy', words: /pregnant/u },
  { sign: 'falls in age', words: /older and the shaking goes with falls/u },
];

/** Signs for today or now. */
const NOW: readonly Flag[] = [
  {
    sign: 'weakness or numbness over hours to days',
    words: /Weakness or numbness that gets worse over hours/u,
  },
  {
    sign: 'sudden start, new weakness, new change of walk, speech or thinking',
    words: /started suddenly; or weakness, a changed walk, speech or thinking is new/u,
  },
  { sign: 'lithium and coarse shaking or illness', words: /lithium.*coarse.*or feel ill/u },
  { sign: 'a very fast heart', words: /very fast heart/u },
  {
    sign: 'stroke',
    words: /Face droops.*speech.*sight or balance/u,
    inBox: /Drooping face.*speaking.*sight or balance/u,
  },
  {
    sign: 'limb-shaking attack',
    words: /under five minutes on standing up or in exercise/u,
    inBox: /short spells when/u,
  },
  {
    sign: 'climbing weakness',
    words: /climbs the legs.*breathing, swallowing/u,
    inBox: /climbs the legs.*breathing/u,
  },
  {
    sign: 'cauda equina',
    words: /between the legs.*bladder, bowel or sexual/u,
    inBox: /between the legs.*both legs weak/u,
  },
  {
    sign: 'too much serotonin',
    words: /agitation, sweating, fever.*serotonin/u,
    inBox: /agitation.*after a medicine/u,
  },
  {
    sign: 'low sugar',
    words: /Diabetes.*confusion or drowsiness/u,
    inBox: /Diabetes.*confusion or drowsiness/u,
  },
  {
    sign: 'withdrawal',
    words: /after stopping alcohol or benzodiazepines/u,
    inBox: /after stopping alcohol/u,
  },
  {
    sign: 'fits',
    words: /loss of awareness, a first fit/u,
    inBox: /first fit.*awareness.*five minutes/u,
  },
  {
    sign: 'very low calcium or magnesium',
    words: /round the mouth.*palpitations/u,
    inBox: /round the mouth/u,
  },
];

describe('no sign that the evidence calls a red flag is missing', () => {
  it.each(SOON)('within days: $sign', ({ words }) => {
    expect(soon.filter(([sign = '']) => words.test(sign))).toHaveLength(1);
  });

  it.each(NOW)('today or now: $sign', ({ words, inBox }) => {
    expect(now.filter(([, sign = '']) => words.test(sign))).toHaveLength(1);
    if (inBox !== undefined)
      expect(box.split('\n').filter((line) => inBox.test(line))).toHaveLength(1);
  });

  it('and none stands in the tables that is not held to them here', () => {
    const unknown = [
      ...soon.filter(([sign = '']) => !SOON.some(({ words }) => words.test(sign))),
      ...now.filter(([, sign = '']) => !NOW.some(({ words }) => words.test(sign))),
    ];
    expect(unknown).toEqual([]);
  });
});

it('every sign stands beside what it may be mistaken for and its source, or the word that it has none', () => {
  for (const cells of rows) {
    const [sign, lookAlike, source] = cells.slice(-3);
    expect(lookAlike, sign).not.toBe('');
    expect(source, sign).toMatch(
      /^<Cite of="[^"]+" \/>$|^Common clinical practice; no source read$/u,
    );
  }
});

it('the page keeps the order that pages for patients use', () => {
  const order = [
    '<Emergency>',
    '## When it is normal',
    '## What brings it on',
    '## See a doctor if',
    '## What to tell the doctor',
    '## What happens at the appointment',
    '## Treatment',
    '<ReviewDates />',
  ].map((mark) => text.indexOf(mark));
  expect(order).not.toContain(-1);
  expect(order).toEqual([...order].sort((a, b) => a - b));
});
