import { describe, expect, it } from 'vitest';
import { radians } from '#anatomy/angle.ts';
import { NAMED_POSES } from '#anatomy/named-poses.ts';
import { movements } from '#views/foot/explorer/quiz-questions.ts';
import {
  layersInWords,
  magnificationInWords,
  pictureInWords,
  poseInWords,
} from '#views/foot/description.ts';
import { needsInside, SKIN_ALONE } from '#views/foot/foot-picture.ts';
import { LAYER_CHOICE_NAMES, layersOf } from '#views/foot/layer-choice.ts';
import { orbitAt, turned } from '#views/foot/orbit.ts';

describe('the foot in words', () => {
  it('says which layers show through the skin', () => {
    expect(layersInWords(SKIN_ALONE)).toBe('');
    expect(layersInWords(layersOf('muscles', false))).toBe(
      'The skin is see-through and shows the muscles with their tendons and the bones.',
    );
    expect(layersInWords({ ...layersOf('bones', false), skin: 'hidden' })).toBe(
      'Without its skin it shows the bones.',
    );
  });

  it('names the layers that are drawn as glass too', () => {
    expect(layersInWords({ ...layersOf('bones', false), fascia: 'glass', muscle: 'glass' })).toBe(
      'The skin is see-through and shows the bones. Drawn as glass: the fascia and the muscles with their tendons.',
    );
    expect(layersInWords({ ...SKIN_ALONE, skin: 'hidden', bone: 'glass' })).toBe(
      'Drawn as glass: the bones.',
    );
  });

  it('names the side, what the reader turned, the layers and the pose, each as a sentence', () => {
    const words = pictureInWords(
      turned(orbitAt('medial'), 0.5),
      { toeFlexion: 0.5 },
      layersOf('nerves', false),
    );
    expect(words).toMatch(
      /inner side.*\. You have turned it 29° to the left\. The skin .*nerves and the bones\. In this picture the toes are curled by 29°/u,
    );
  });

  it('says how much enlarged a movement is, and that an ankle would stop it', () => {
    expect(magnificationInWords(1, 'within')).toBe('Movement shown ×1');
    expect(magnificationInWords(20, 'beyond')).toBe(
      'Movement shown ×20. The swing would be larger than an ankle allows.',
    );
  });
});

describe('a pose in words', () => {
  it('is true of every named pose', () => {
    const words = (name: keyof typeof NAMED_POSES) => poseInWords(NAMED_POSES[name].pose);
    expect(words('rest')).toBe('the toes lie straight and the ankle is at a right angle');
    expect(words('curl')).toBe('the toes are curled by 40° and the ankle is at a right angle');
    expect(words('grip')).toBe(
      'the toes are lifted at the base by 12° to 16°, the joints within them are bent by 40°, and the ankle is at a right angle',
    );
    expect(words('tiptoe')).toBe(
      'the toes are lifted by 34° to 37°, the foot points down by 35°, and the sole is turned inwards by 3°',
    );
    expect(words('lift')).toBe('the toes are lifted by 40° and the foot points up by 5°');
  });

  it('is true of every pose of the quiz', () => {
    const words = Object.fromEntries(
      movements()
        .filter(({ named }) => named === undefined)
        .map(({ id, pose }) => [id, poseInWords(pose)]),
    );
    expect(words).toEqual({
      'foot-up': 'the toes lie straight and the foot points up by 20°',
      'sole-in':
        'the toes lie straight, the ankle is at a right angle, and the sole is turned inwards by 18°',
      'sole-out':
        'the toes lie straight, the ankle is at a right angle, and the sole is turned outwards by 18°',
      'big-toe-down':
        'the big toe is curled by 35°, the small toes lie straight, and the ankle is at a right angle',
      'big-toe-up':
        'the big toe is lifted by 40°, the small toes lie straight, and the ankle is at a right angle',
      'small-toes-up':
        'the big toe lies straight, the small toes are lifted by 35°, and the ankle is at a right angle',
    });
  });

  it('names single toes, and the rest as the others', () => {
    const [curled, lifted] = [radians(40), radians(-35)];
    expect(poseInWords({ toes: [0, lifted, 0, 0, 0] })).toMatch(
      /^the second toe is lifted by 35°, the others lie straight,/u,
    );
    expect(poseInWords({ toes: [0, 0, curled, curled, 0] })).toMatch(
      /^the third and fourth toes are curled by 40°, the others lie straight,/u,
    );
    expect(poseInWords({ toes: [curled, radians(10), 0, 0, 0] })).toMatch(
      /^the big toe is curled by 40°, the second toe is curled by 10°, the others lie straight,/u,
    );
  });

  it('says that toes bend within where their bases are straight', () => {
    expect(poseInWords({ interphalangealFlexion: radians(30) })).toMatch(
      /^the toes are straight at the base, the joints within them are bent by 30°,/u,
    );
  });
});

describe('the choice of layers', () => {
  it('needs the inside for all but the closed foot', () => {
    expect(
      LAYER_CHOICE_NAMES.filter((name) => needsInside({ layers: layersOf(name, false) })),
    ).toEqual(['muscles', 'nerves', 'bones']);
  });

  it('shows the nerves wherever signals are shown', () => {
    for (const name of LAYER_CHOICE_NAMES) {
      expect(layersOf(name, true)).toMatchObject({ nerve: 'solid', skin: 'glass' });
    }
  });
});
