/**
 * The echo of a foot that stands still: faint copies of its picture, turned about the ankle, at half
 * and at the whole of the usual swing, so that shaking is seen where nothing moves. The leg stays.
 *
 * Only where the picture is the plane in which the ankle turns: from the inner and from the outer side.
 */
import { footMessages } from '#messages/en/foot.ts';
import { FIELD_OF_VIEW, AUTHORED_ASPECT, eyeOf, isNamed, orbitAt } from './orbit.ts';
import { radians, toDegrees } from '#anatomy/angle.ts';
import { add, cross, dot, normalize, scale } from '#anatomy/geometry/vector.ts';
import type { ViewName } from '#anatomy/named-views.ts';
import { JOINTS } from '#anatomy/rig.ts';
import { READINGS, swing } from '#experiment/readings.ts';
import type { ViewContext } from '#views/core/define-view.ts';
import { effectUntil } from '#views/core/effect-until.ts';
import { prefersReducedMotion } from '#views/core/motion.ts';
import { part } from '#views/core/part.ts';
import { percent } from '#views/core/percent.ts';
import { ECHO_PLACES, echoAngle } from './gallery/echo.ts';
import { asksFirst } from './loading.ts';
import type { Look } from './look.ts';

/** Simulated s after which a run that plays is measured again: a copy that jumps at each swing is no still. */
const INTERVAL = 1;
/** Which way the toes go on the picture as they go down: to the left of the ankle, or to its right. */
const TURNS: Partial<Record<ViewName, 1 | -1>> = { medial: -1, lateral: 1 };
/** The rig is measured in mm, the eye in m. */
const METRES = 0.001;

/** A place in a picture, in parts of its width and height from the upper left corner. */
export interface PicturePlace {
  readonly across: number;
  readonly down: number;
}

/** Where the ankle's axis is in the still from one side. */
export function ankleInStill(view: ViewName): PicturePlace {
  const { position, target, up } = eyeOf(orbitAt(view), AUTHORED_ASPECT);
  const ahead = normalize(add(target, scale(position, -1)));
  const right = normalize(cross(ahead, up));
  const talus = JOINTS.find(({ name }) => name === 'talus');
  const ankle = talus ? scale(talus.position, METRES) : target;
  const seen = add(ankle, scale(position, -1));
  const reach = dot(seen, ahead) * Math.tan(radians(FIELD_OF_VIEW) / 2);
  return {
    across: (1 + dot(seen, right) / (reach * AUTHORED_ASPECT)) / 2,
    down: (1 - dot(seen, cross(right, ahead)) / reach) / 2,
  };
}

/** Lays the copies under the picture, for who wants little motion or saves data. */
export function showEcho(host: HTMLElement, { run, lifetime }: ViewContext, look: Look): void {
  const still = part(host, 'still', HTMLImageElement);
  const copies = ECHO_PLACES.map((place) => {
    const copy = document.createElement('img');
    copy.className = Math.abs(place) < 1 ? 'echo near' : 'echo';
    copy.alt = '';
    copy.hidden = true;
    return { copy, place };
  });
  // Behind the foot, and after it for whoever reads the page in order.
  part(host, 'canvas', HTMLCanvasElement).after(...copies.map(({ copy }) => copy));
  lifetime.addEventListener('abort', () => {
    for (const { copy } of copies) copy.remove();
  });

  let measuredAt = Number.NEGATIVE_INFINITY;
  /** What has been added to the words of the picture. */
  let told = '';
  let size = 0;
  effectUntil(lifetime, () => {
    const orbit = look.orbit.value;
    const magnification = look.magnification.value;
    const { restAngle, time } = run.snapshot.value;
    const isPlaying = run.playing.value;
    const isStill = host.dataset['picture'] === 'still';
    const turns = TURNS[orbit.view];
    const isPlain = isNamed(orbit) && orbit.zoom === 1 && look.layer.value === 'skin';
    const isWanted = (asksFirst() || prefersReducedMotion()) && isPlain && (isStill || !isPlaying);
    for (const { copy } of copies) copy.hidden = !isWanted || turns === undefined;
    if (!isWanted || turns === undefined) return;
    if (!isPlaying || Math.abs(time - measuredAt) >= INTERVAL) {
      measuredAt = time;
      size = swing(run.history) * Math.SQRT2;
      const said = footMessages().echo(READINGS.swing.read(run), magnification);
      still.alt = still.alt.replace(told, '') + said;
      told = said;
    }
    const { across, down } = ankleInStill(orbit.view);
    for (const { copy, place } of copies) {
      if (copy.src !== still.src) {
        copy.src = still.src;
        copy.srcset = still.srcset;
        copy.sizes = still.sizes;
      }
      const angle = echoAngle(restAngle, size, place, magnification);
      // The still shows the ankle at a right angle, the live foot where it is held.
      const turn = toDegrees(isStill ? angle - restAngle : angle);
      copy.style.setProperty('--across', percent(across));
      copy.style.setProperty('--down', percent(down));
      copy.style.setProperty('--turn', `${(turns * turn).toFixed(2)}deg`);
    }
  });
}
