import { describe, expect, it } from 'vitest';
import { layersInWords, magnificationInWords, pictureInWords } from '#views/foot/description.ts';
import { SKIN_ALONE } from '#views/foot/foot-picture.ts';
import { LAYER_CHOICE_NAMES, layersOf, needsInside } from '#views/foot/layer-choice.ts';
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
    expect(magnificationInWords(1, false)).toBe('Movement shown ×1');
    expect(magnificationInWords(20, true)).toBe(
      'Movement shown ×20. The swing would be larger than an ankle allows.',
    );
  });
});

describe('the choice of layers', () => {
  it('needs the inside for all but the closed foot', () => {
    expect(LAYER_CHOICE_NAMES.filter((name) => needsInside(layersOf(name, false)))).toEqual([
      'muscles',
      'nerves',
      'bones',
    ]);
  });

  it('shows the nerves wherever signals are shown', () => {
    for (const name of LAYER_CHOICE_NAMES) {
      expect(layersOf(name, true)).toMatchObject({ nerve: 'solid', skin: 'glass' });
    }
  });
});
