import { describe, expect, it } from 'vitest';
import { type FootPicture, plainPicture } from '#views/foot/foot-picture.ts';
import { orbitAt } from '#views/foot/orbit.ts';
import { looksTheSame } from '#views/foot/same-picture.ts';

const plain = plainPicture(orbitAt('medial'));

describe('whether two pictures look the same', () => {
  it('holds for pictures made anew of the same values', () => {
    const picture = (): FootPicture => ({
      ...plainPicture(orbitAt('medial')),
      pose: { toes: [0.1, 0.2, 0, 0, 0] },
      layers: { ...plain.layers },
      parts: { selected: 'talus', isolated: undefined, hidden: new Set(['soleus']) },
      pulling: new Map([['soleus', 0.5]]),
      activation: { flexor: 0.5, extensor: 0 },
      volley: { afferent: 0.5, command: undefined },
    });
    expect(looksTheSame(picture(), picture())).toBe(true);
  });

  it('notices a change of anything that is seen', () => {
    const changes: Partial<FootPicture>[] = [
      { pose: { ankle: 0.01 } },
      { pose: { halluxFlexion: 0.01 } },
      { pose: { toes: [0, 0, 0, 0, 0.01] } },
      { pose: { interphalangealFlexion: 0.01 } },
      { pose: { inversion: 0.01 } },
      { pose: { load: 0.1 } },
      { orbit: { ...plain.orbit, turn: 0.01 } },
      { cover: true },
      { tone: 'dark' },
      { layers: { ...plain.layers, bone: 'glass' } },
      { parts: { ...plain.parts, selected: 'talus' } },
      { parts: { ...plain.parts, hidden: new Set(['talus']) } },
      { activation: { flexor: 0.1, extensor: 0 } },
      { pulling: new Map([['soleus', 0.1]]) },
      { volley: { afferent: 0.5, command: undefined } },
      { section: true },
    ];
    for (const change of changes)
      expect(looksTheSame(plain, { ...plain, ...change }), JSON.stringify(change)).toBe(false);
  });

  it('passes over a tint that is too fine to see', () => {
    const tinted = { ...plain, activation: { flexor: 0.002, extensor: 0 } };
    expect(looksTheSame(plain, tinted)).toBe(true);
  });
});
