import { describe, expect, it } from 'vitest';
import { ALL_PARTS, type Layers, type PartsShown } from '#views/foot/foot-picture.ts';
import { hueNameOf, huesAround } from '#views/foot/inside/identity-hues.ts';
import { createPartStates } from '#views/foot/inside/part-states.ts';
import { createPulls } from '#views/foot/inside/pulls.ts';
import { straightPath } from './rigged-files.ts';

const LAYERS: Layers = {
  skin: 'glass',
  fascia: 'hidden',
  muscle: 'solid',
  nerve: 'glass',
  bone: 'solid',
};

function shown(changes: Partial<PartsShown>, layers = LAYERS) {
  const states = createPartStates([
    { id: 'talus', layer: 'bone' },
    { id: 'soleus', layer: 'muscle' },
    { id: 'plantar-fascia', layer: 'fascia' },
    { id: 'tibial-nerve', layer: 'nerve' },
  ]);
  states.show(layers, { ...ALL_PARTS, ...changes });
  const of = (id: string) => states.visibilityOf(states.indexOf(id));
  return { states, of };
}

describe('how a part is drawn', () => {
  it('follows its layer', () => {
    const { of } = shown({});
    expect(['talus', 'soleus', 'plantar-fascia', 'tibial-nerve'].map(of)).toEqual([
      'solid',
      'solid',
      'hidden',
      'glass',
    ]);
  });

  it('is not at all if it was hidden by name, even if it is selected', () => {
    const { of } = shown({ selected: 'talus', hidden: new Set(['talus']) });
    expect(of('talus')).toBe('hidden');
    expect(of('soleus')).toBe('solid');
  });

  it('is in full, and all others as ghosts, once it is isolated', () => {
    const { of } = shown({ isolated: 'tibial-nerve' });
    expect(['talus', 'soleus', 'plantar-fascia', 'tibial-nerve'].map(of)).toEqual([
      'glass',
      'glass',
      'hidden',
      'solid',
    ]);
  });

  it('is in full once it is selected, in whatever layer', () => {
    expect(shown({ selected: 'plantar-fascia' }).of('plantar-fascia')).toBe('solid');
  });

  it('is not changed by ids that no part has', () => {
    const { of } = shown({ selected: 'gill', isolated: 'gill', hidden: new Set(['gill']) });
    expect(of('talus')).toBe('solid');
    expect(of('gill')).toBe('hidden');
  });

  it('reaches the shaders as a texel a part', () => {
    const { states } = shown({ selected: 'soleus' });
    const { data } = states.texture.image as { data: Uint8Array };
    expect([...data.slice(0, 2)]).toEqual([255, 0]);
    expect([...data.slice(4, 6)]).toEqual([255, 255]);
    expect(data[8]).toBe(0);
    expect(data[12]).toBe(128);
  });
});

describe('how hard a muscle pulls', () => {
  const paths = [
    straightPath({ part: 'flexor-digitorum-brevis' }),
    straightPath({ part: 'extensor-digitorum-longus' }),
    straightPath({ part: 'talus' }),
  ];

  it('follows the side that it is on in the experiment', () => {
    const pulls = createPulls(paths);
    expect([...pulls({ flexor: 0.5, extensor: 0.25 }, new Map())]).toEqual([0.5, 0.25, 0]);
  });

  it('is what is said of it by name, within 0 and 1', () => {
    const pulling = new Map([['flexor-digitorum-brevis', 3]]);
    expect(createPulls(paths)({ flexor: 0.5, extensor: 0 }, pulling)[0]).toBe(1);
  });
});

describe('the hue of a selected part', () => {
  it('is that of a muscle’s side, of a nerve’s sense, or of the load', () => {
    expect(hueNameOf({ id: 'flexor-digitorum-brevis', layer: 'muscle' })).toBe('flexor');
    expect(hueNameOf({ id: 'extensor-digitorum-longus', layer: 'muscle' })).toBe('extensor');
    expect(hueNameOf({ id: 'tibial-nerve', layer: 'nerve' })).toBe('sensory');
    expect(hueNameOf({ id: 'plantar-fascia', layer: 'fascia' })).toBe('load');
  });

  it('is the theme’s where there is one', () => {
    const element = document.createElement('div');
    element.style.setProperty('--flexor', '#123456');
    document.body.append(element);
    const hueOf = huesAround(element);
    expect(hueOf('flexor')).toBe('#123456');
    expect(hueOf('extensor')).toBe('#1a54c6');
    element.remove();
  });
});
