import { describe, expect, it } from 'vitest';
import { NAMED_POSES, POSE_NAMES } from '#anatomy/named-poses.ts';
import type { MusclePart } from '#anatomy/parts/part.ts';
import { PARTS } from '#anatomy/parts/part-list.ts';
import { JOINTS } from '#anatomy/rig.ts';
import { helps, makes, movements, questions } from '#views/foot/explorer/quiz-questions.ts';

const muscles = PARTS.filter((part): part is MusclePart => part.kind === 'muscle');
const muscle = (id: string): MusclePart => muscles.find((part) => part.id === id)!;

describe('the questions of the quiz', () => {
  const asked = questions(muscles);

  it('are about every named pose but rest, and about movements of single joints', () => {
    const ids: string[] = asked.map(({ movement }) => movement.id);
    expect(ids).toHaveLength(movements().length);
    expect(new Set(ids).size).toBe(ids.length);
    for (const pose of POSE_NAMES) expect(ids.includes(pose)).toBe(pose !== 'rest');
  });

  it('offer four different muscles of the data, the answer among them', () => {
    for (const { options, answer } of asked) {
      expect(new Set(options).size).toBe(4);
      expect(options).toContain(answer);
      for (const id of options) expect(muscle(id)).toBeDefined();
    }
  });

  it('have one option that makes the whole movement, and none else that makes a part of it', () => {
    for (const { movement, options, answer } of asked) {
      expect(makes(muscle(answer), movement), movement.id).toBe(true);
      const helping = options.filter((id) => helps(muscle(id), movement, movement.sense));
      expect(helping, movement.id).toEqual([answer]);
    }
  });

  it('have exactly one option that pulls in the pose, and that one clearly', () => {
    for (const { movement, options, answer } of asked) {
      if (movement.named === undefined) continue;
      const { pulling } = NAMED_POSES[movement.named];
      expect(
        options.filter((id) => pulling[id] !== undefined),
        movement.id,
      ).toEqual([answer]);
      expect(pulling[answer]).toBeGreaterThanOrEqual(0.6);
    }
  });

  it('are answered by the muscle that is best known for the movement, each once', () => {
    const answers = Object.fromEntries(asked.map(({ movement, answer }) => [movement.id, answer]));
    expect(answers).toMatchObject({
      curl: 'flexor-digitorum-longus',
      'foot-up': 'tibialis-anterior',
      'big-toe-down': 'flexor-hallucis-longus',
      'small-toes-up': 'extensor-digitorum-longus',
    });
    expect(new Set(Object.values(answers)).size).toBe(asked.length);
  });

  it('never take a muscle of some of the toes for one that moves them all', () => {
    const smallToes = movements().find(({ id }) => id === 'small-toes-up')!;
    expect(makes(muscle('extensor-digitorum-brevis'), smallToes)).toBe(false);
    expect(makes(muscle('extensor-digitorum-longus'), smallToes)).toBe(true);
  });

  it('call no muscle wrong that bends the base of the big toe, since the picture bends it too', () => {
    const bending: string[] = muscles
      .filter(({ actions }) => actions.some(({ joint, sense }) => joint === 'mtp1' && sense === 1))
      .map(({ id }) => id);
    expect(bending.length).toBeGreaterThan(2);
    for (let seed = 1; seed <= 50; seed++) {
      const { options, answer } = questions(muscles, seed).find(
        ({ movement }) => movement.id === 'big-toe-down',
      )!;
      expect(options.filter((id) => bending.includes(id))).toEqual([answer]);
    }
  });

  it('ask about joints that the rig has', () => {
    const names = JOINTS.map(({ name }) => name);
    for (const { joints } of movements())
      for (const joint of joints) expect(names).toContain(joint);
  });

  it('come in the same order for everybody, and in another for another seed', () => {
    expect(questions(muscles)).toEqual(asked);
    expect(questions(muscles, 7)).not.toEqual(asked);
  });

  it('have exactly one right option for any seed', () => {
    for (let seed = 1; seed <= 50; seed++)
      for (const { movement, options } of questions(muscles, seed))
        expect(
          options.filter((id) => helps(muscle(id), movement, movement.sense)),
          `${movement.id}, seed ${seed}`,
        ).toHaveLength(1);
  });

  it('leave out a movement for which there are too few muscles', () => {
    expect(questions(muscles.slice(0, 3))).toEqual([]);
  });

  it('do not always have the answer in the same place', () => {
    const places = asked.map(({ options, answer }) => options.indexOf(answer));
    expect(new Set(places).size).toBeGreaterThan(2);
  });
});
