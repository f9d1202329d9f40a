/** How hard each path pulls, from what the experiment and the reader say of muscles. */
import { sideOf } from '#anatomy/parts/muscle-sides.ts';
import type { FittedPath } from '#anatomy/soft/fitted-path.ts';
import type { Activation } from '../foot-picture.ts';

/** Computes how hard each of `paths` pulls, 0 to 1; always into the same array. */
export type Pulls = (activation: Activation, pulling: ReadonlyMap<string, number>) => Float32Array;

export function createPulls(paths: readonly FittedPath[]): Pulls {
  const sides = paths.map(({ part }) => sideOf(part));
  const pulls = new Float32Array(paths.length);
  return (activation, pulling) => {
    paths.forEach(({ part }, path) => {
      const side = sides[path];
      const pull = pulling.get(part) ?? (side ? activation[side] : 0);
      pulls[path] = Math.min(Math.max(pull, 0), 1);
    });
    return pulls;
  };
}
