/** Elements that live as a view does and stand alone: they need no experiment around them and see no run of one. */
import { defineElement } from './define-element.ts';

/** Brings the markup in `host` to life, until `lifetime` aborts. */
export type MountStandalone = (host: HTMLElement, lifetime: AbortSignal) => void;

/** Registers an element that stands alone. @param load Imports the module that mounts it. */
export function defineStandalone(
  name: string,
  load: () => Promise<{ mount: MountStandalone }>,
): void {
  defineElement(name, async (host) => {
    const { mount } = await load();
    return (lifetime) => {
      mount(host, lifetime);
    };
  });
}
