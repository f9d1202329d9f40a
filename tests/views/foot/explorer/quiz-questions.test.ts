import { describe, expect, it } from 'vitest';
import { NAMED_POSES, POSE_NAMES } from '#anatomy/named-poses.ts';
import type { MusclePart } from '#anatomy/parts/part.ts';
import { PARTS } from '#anatomy/parts/part-list.ts';
import { JOINTS } from '#anatomy/rig.ts';
import { movements, moves, questions } from '#views/foot/explorer/quiz-questions.ts';

const muscles = PARTS.filter((part): part is MusclePart => part.kind === 'muscle');
const muscle = (id: string): MusclePart => muscles.find((part) => part.id === id)!;

describe('the questions of the quiz', () => {
  const asked = questions(muscles);

  it('are about every named pose but rest, and about movements of single joints', () => {
    const ids = asked.map(({ movement }) => movement.id);
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

  it('have exactly one option that makes the movement', () => {
    for (const { movement, options, answer } of asked) {
      const right = options.filter((id) => moves(muscle(id), movement, movement.sense));
      expect(right, movement.id).toEqual([answer]);
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

  it('are about the muscles that pull hardest, each once as long as there are others', () => {
    const tiptoe = asked.find(({ movement }) => movement.id === 'tiptoe')!;
    expect(NAMED_POSES.tiptoe.pulling[tiptoe.answer]).toBe(1);
    expect(new Set(asked.map(({ answer }) => answer)).size).toBeGreaterThanOrEqual(
      asked.length - 1,
    );
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
          options.filter((id) => moves(muscle(id), movement, movement.sense)),
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
