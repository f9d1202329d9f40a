/** Where the eye stands: a named view, and how far the reader has turned and zoomed from it. */
import { radians } from '#anatomy/angle.ts';
import { NAMED_VIEWS, type NamedView, type ViewName } from '#anatomy/named-views.ts';
import { add, cross, dot, normalize, scale, type Vector3 } from '#anatomy/geometry/vector.ts';

export interface Orbit {
  readonly view: ViewName;
  /** Turn about the picture's vertical from the named view, in rad; positive moves the eye to the right. */
  readonly turn: number;
  /** Rise above the named view, in rad. */
  readonly tilt: number;
  /** Magnification of the picture, 1 as authored. */
  readonly zoom: number;
}

/** What a camera needs, in m in the frame of the rig. */
export interface Eye {
  readonly position: Vector3;
  readonly target: Vector3;
  readonly up: Vector3;
}

/** Vertical field of view for which the named views are authored, in degrees. */
export const FIELD_OF_VIEW = 24;

/** Width by height of the picture for which they are authored. */
export const AUTHORED_ASPECT = 10 / 7;

/** Picture of the cover: the inner side, from further off, with the leg leaving through the top edge. */
const COVER: NamedView = {
  ...NAMED_VIEWS.medial,
  direction: normalize([0.02, 0.06, -1]),
  target: [0.131, 0.083, -0.02],
  distance: 0.74,
};

/** Room around the foot, for toes that curl: the eye steps back and looks a little lower, in m. */
const STEP_BACK = 1.08;
const LOOK_LOWER = 0.008;

/** Nearest to the pole that the eye may come, in rad. */
const STEEPEST = radians(85);
const TURN_PER_KEY = radians(10);
const ZOOM_PER_STEP = 1.25;
const ZOOM_RANGE = { minimum: 0.8, maximum: 4 } as const;

export function orbitAt(view: ViewName): Orbit {
  return { view, turn: 0, tilt: 0, zoom: 1 };
}

export function isNamed({ turn, tilt }: Orbit): boolean {
  return turn === 0 && tilt === 0;
}

/** The orbit after the eye moved right by `turn` and up by `tilt`, in rad. */
export function turned(orbit: Orbit, turn: number, tilt = 0): Orbit {
  const { direction, up } = NAMED_VIEWS[orbit.view];
  const rise = Math.asin(dot(direction, up));
  return {
    ...orbit,
    turn: wrapped(orbit.turn + turn),
    tilt: clamp(orbit.tilt + tilt, -STEEPEST - rise, STEEPEST - rise),
  };
}

/** The orbit after `steps` presses of the zoom button; negative zooms out. */
export function zoomed(orbit: Orbit, steps: number): Orbit {
  const zoom = orbit.zoom * ZOOM_PER_STEP ** steps;
  return { ...orbit, zoom: clamp(zoom, ZOOM_RANGE.minimum, ZOOM_RANGE.maximum) };
}

/** The orbit after a key press; undefined if the key does not move the eye. */
export function orbitAfterKey(orbit: Orbit, key: string): Orbit | undefined {
  switch (key) {
    case 'ArrowLeft':
      return turned(orbit, -TURN_PER_KEY);
    case 'ArrowRight':
      return turned(orbit, TURN_PER_KEY);
    case 'ArrowUp':
      return turned(orbit, 0, TURN_PER_KEY);
    case 'ArrowDown':
      return turned(orbit, 0, -TURN_PER_KEY);
    case '+':
    case '=':
      return zoomed(orbit, 1);
    case '-':
    case '−':
      return zoomed(orbit, -1);
    case 'Home':
      return orbitAt(orbit.view);
    default:
      return undefined;
  }
}

/**
 * Position of the eye.
 *
 * @param aspect Width by height of the picture. In one narrower than authored the eye steps back, so
 *   that the foot still fits from heel to toe.
 */
export function eyeOf({ view, turn, tilt, zoom }: Orbit, aspect: number, cover = false): Eye {
  const { direction, up, target, distance } = cover ? COVER : NAMED_VIEWS[view];
  const level = rotated(direction, up, turn);
  const right = normalize(cross(up, level));
  const room = cover ? 1 : STEP_BACK * Math.max(1, AUTHORED_ASPECT / aspect);
  const back = rotated(level, right, -tilt);
  const middle = cover ? target : add(target, scale(up, -LOOK_LOWER));
  return { position: add(middle, scale(back, (distance * room) / zoom)), target: middle, up };
}

/** `vector` turned about `axis` (unit length) by `angle`, right-handed, in rad. */
function rotated(vector: Vector3, axis: Vector3, angle: number): Vector3 {
  const cosine = Math.cos(angle);
  const along = scale(axis, dot(axis, vector) * (1 - cosine));
  const across = scale(cross(axis, vector), Math.sin(angle));
  return add(add(scale(vector, cosine), across), along);
}

function wrapped(angle: number): number {
  return angle - 2 * Math.PI * Math.round(angle / (2 * Math.PI));
}

function clamp(value: number, minimum: number, maximum: number): number {
  return Math.min(Math.max(value, minimum), maximum);
}
