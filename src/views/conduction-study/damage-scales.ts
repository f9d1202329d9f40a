/** The two ways in which a nerve can suffer here, each as a slider. */
import type { ControlScale } from '#experiment/control-scale.ts';
import { MOST_MYELIN_LOST } from '#model/nerve-conduction.ts';
import { MOST_FIBRES_LOST } from '#experiment/nerve-study.ts';

export type DamageName = 'myelinLost' | 'fibresLost';

export interface DamageSlider {
  readonly label: string;
  readonly scale: ControlScale;
}

/** Sliders show whole percent. */
const HUNDRED = 100;

export const DAMAGE_SLIDERS: Readonly<Record<DamageName, DamageSlider>> = {
  myelinLost: {
    label: 'Insulation lost (myelin)',
    scale: shareScale(MOST_MYELIN_LOST),
  },
  fibresLost: {
    label: 'Fibres lost (axons)',
    scale: shareScale(MOST_FIBRES_LOST),
  },
};

/** A share from 0 to `most`, shown in whole percent. */
function shareScale(most: number): ControlScale {
  const limited = (share: number): number =>
    Math.round(Math.min(Math.max(share, 0), most) * HUNDRED) / HUNDRED;
  const shown = (share: number): number => Math.round(share * HUNDRED);
  return {
    position: (share) => share / most,
    valueAt: (place) => limited(place * most),
    shown,
    fromShown: (percent) => limited(percent / HUNDRED),
    describe: (share) => (share === 0 ? 'none' : `${String(shown(share))} %`),
    text: (share) => String(shown(share)),
    unit: '%',
    marks: [{ at: 0, word: 'healthy' }],
  };
}
