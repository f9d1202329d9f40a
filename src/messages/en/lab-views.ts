import { inPageLanguage } from '../page-language.ts';

/** The views that the laboratory offers, and what it starts from. */
export const labViews = {
  panels: {
    foot: 'Foot',
    angle: 'Ankle angle',
    muscles: 'Muscle activity',
    loop: 'The loop',
    map: 'Will it last?',
    rhythms: 'Rhythms',
    portrait: 'Angle and speed',
    modes: 'Growth and rhythm',
    units: 'Motor units',
    tiring: 'Tiring',
    recorder: 'Record and replay',
    weight: 'The weight test',
    nerve: 'Time a nerve',
    alike: 'Look-alikes',
  },
  shown: (count: number, all: number) => `${count} of ${all}`,
  noView: (name: string, others: number) =>
    others === 0
      ? `There is no view “${name}”.`
      : `There is no view “${name}”, and ${others} more that there are not.`,
  scenes: 'Scenes of this article',
  kinds: 'Kinds of tremor',
};

export const labViewMessages = inPageLanguage('labViews', labViews);
