/** How a reader looks at a foot: from where, how deep, how much enlarged. No part of the run. */
import { type Signal, signal } from '@preact/signals-core';
import { VIEW_NAMES, type ViewName } from '#anatomy/named-views.ts';
import { MAGNIFICATIONS, type Magnification } from './drawn-pose.ts';
import { LAYER_CHOICE_NAMES, type LayerChoice } from './layer-choice.ts';
import { type Orbit, orbitAt } from './orbit.ts';

export interface Look {
  readonly orbit: Signal<Orbit>;
  readonly layer: Signal<LayerChoice>;
  /** How much larger than life movement is shown. */
  readonly magnification: Signal<Magnification>;
  /** Whether the signals on the nerves are shown. */
  readonly signals: Signal<boolean>;
}

/** The look that the markup of `host` asks for. */
export function createLook(host: HTMLElement): Look {
  const { view, layer, magnify } = host.dataset;
  return {
    orbit: signal(orbitAt(viewNamed(view))),
    layer: signal(layerNamed(layer)),
    magnification: signal(magnificationNamed(magnify)),
    signals: signal(false),
  };
}

export function viewNamed(name: string | undefined): ViewName {
  return VIEW_NAMES.find((known) => known === name) ?? 'three-quarter-medial';
}

export function layerNamed(name: string | undefined): LayerChoice {
  return LAYER_CHOICE_NAMES.find((known) => known === name) ?? 'skin';
}

export function magnificationNamed(name: string | undefined): Magnification {
  return MAGNIFICATIONS.find((known) => String(known) === name) ?? 1;
}
