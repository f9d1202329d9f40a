/** The tools beside a foot: from where, how near, how deep, how much enlarged, with or without signals. */
import { footMessages } from '#messages/en/foot.ts';
import { effectUntil } from '#views/core/effect-until.ts';
import { parts } from '#views/core/part.ts';
import { layerNamed, type Look, magnificationNamed, viewNamed } from './look.ts';
import { isNamed, orbitAt, zoomed } from './orbit.ts';

/** Lets the tools inside `host` change `look`, and keeps them in step with it, until `lifetime` aborts. */
export function connectTools(host: HTMLElement, look: Look, lifetime: AbortSignal): void {
  const options = { signal: lifetime };
  const said = host.querySelector('[data-part="said"]');
  // What is looked at is no setting of the experiment, whose link would else be written anew.
  const choose = (element: Element, take: () => void): void => {
    element.addEventListener(
      'change',
      (event) => {
        event.stopPropagation();
        take();
      },
      options,
    );
  };

  const views = parts(host, 'view', HTMLSelectElement);
  for (const select of views) {
    choose(select, () => {
      const view = viewNamed(select.value);
      look.orbit.value = { ...orbitAt(view), zoom: look.orbit.value.zoom };
      if (said) said.textContent = footMessages().descriptions[view];
    });
  }
  for (const [name, steps] of [
    ['nearer', 1],
    ['further', -1],
  ] as const) {
    for (const button of parts(host, name, HTMLButtonElement)) {
      button.addEventListener(
        'click',
        () => {
          look.orbit.value = zoomed(look.orbit.value, steps);
        },
        options,
      );
    }
  }
  const layers = parts(host, 'layer', HTMLInputElement);
  for (const radio of layers) {
    choose(radio, () => {
      look.layer.value = layerNamed(radio.value);
    });
  }
  const magnifications = parts(host, 'magnify', HTMLSelectElement);
  for (const select of magnifications) {
    choose(select, () => {
      look.magnification.value = magnificationNamed(select.value);
    });
  }
  const signals = parts(host, 'signals', HTMLButtonElement);
  for (const button of signals) {
    button.addEventListener(
      'click',
      () => {
        look.signals.value = !look.signals.peek();
      },
      options,
    );
  }

  effectUntil(lifetime, () => {
    const { value } = look.orbit;
    // A foot that was turned by hand is seen from no named side; the list keeps where it started.
    for (const select of views) {
      select.value = value.view;
      select.dataset['turned'] = String(!isNamed(value));
    }
  });
  effectUntil(lifetime, () => {
    for (const radio of layers) radio.checked = radio.value === look.layer.value;
    for (const select of magnifications) select.value = String(look.magnification.value);
    for (const button of signals) button.setAttribute('aria-pressed', String(look.signals.value));
  });
}
