/**
 * The skin as one signed distance field, at rest or in a pose. Lengths in mm.
 *
 * In a pose, each part is read at the query point carried back by its joint, and the parts are joined
 * anew: webs, creases and folds re-form as the pose makes them.
 */
import type { BoneCover } from '../bones/bone-cover.ts';
import { type Field, smoothMaximum, smoothMinimum } from '../geometry/field.ts';
import { smoothStep } from '../geometry/interpolation.ts';
import { type RigidTransform, transformPointBack } from '../geometry/rigid-transform.ts';
import type { Vector3 } from '../geometry/vector.ts';
import type { PoseMotions } from '../pose-motions.ts';
import { type Ray, RAYS, TOES } from '../rig.ts';
import { dorsalRelief } from './dorsal-relief.ts';
import { footEnvelope } from './foot-envelope.ts';
import { legEnvelope, malleoli } from './leg-envelope.ts';
import { NAILS, nailFold } from './nails.ts';
import { plantarCrease, soleHeight } from './sole.ts';
import { toeCreases } from './toe-creases.ts';
import { clipToSlits, SLITS } from './toe-slits.ts';
import { TOE_PARTS, toeFillet } from './toes.ts';

/** The skin is cut at this height above the floor; a viewer fades it out below. */
export const SKIN_TOP = 286;

/** A distance that says "far". */
const FAR = 80;
/** Toes further apart than this do not touch. */
const TOE_REACH = 14;
/** The foot's bones are known up to 14 mm; beyond 9 they are made steeper, so as not to shape the skin. */
const nearOnly = (d: number): number => d + 6 * Math.max(0, d - 9);

/** Width of the fillet between foot and leg at rest. */
const FILLET = 30;

export interface SkinField {
  /** Skin with veins, tendons, nail folds and creases, at rest. */
  readonly detailed: Field;
  /** Skin without that relief, at rest. */
  readonly smooth: Field;
  /** Skin without relief, in a pose. */
  readonly smoothIn: (pose: PoseMotions) => Field;
}

export function createSkinField(cover: BoneCover): SkinField {
  const smooth = createSmoothSkin(cover);
  return {
    smooth,
    detailed: withRelief(smooth),
    smoothIn: (pose) => createSmoothSkin(cover, pose),
  };
}

function createSmoothSkin(cover: BoneCover, pose?: PoseMotions): Field {
  const carrier = pose?.get('foot');
  // If the toes move with the foot, the whole foot is carried back at once, and only once.
  const posedToes = pose && pose.get('mtp2') !== carrier ? pose : undefined;
  const foot = createFoot(cover, posedToes);
  const leg = createLeg(cover);
  const fillet =
    carrier && carrier !== pose?.get('leg') ? filletBehindTendon : (): number => FILLET;
  return (x, y, z) => {
    if (x < -60 || x > 300) return 12;
    const p: Vector3 = carrier && !posedToes ? transformPointBack(carrier, [x, y, z]) : [x, y, z];
    const legDistance = y > 2 ? leg(x, y, z) : FAR;
    const footDistance = p[1] < 160 ? foot(...p) : FAR;
    const d = smoothMinimum(footDistance, legDistance, fillet(x));
    return y < 175 && y > 30 ? smoothMinimum(d, malleoli(x, y, z), 18) : d;
  };
}

/**
 * Width of the fillet between foot and leg when the ankle is turned: behind, tendon and fat fill the angle
 * that the raised heel makes with the calf.
 */
const filletBehindTendon = (x: number): number => FILLET + 26 * smoothStep(46, 14, x);

function createLeg(cover: BoneCover): Field {
  return (x, y, z) => {
    let d = legEnvelope(x, y, z);
    const bones = cover.leg(x, y, z);
    if (bones < d + 9) d = smoothMinimum(d, bones, 9);
    return y > SKIN_TOP - 20 ? smoothMaximum(d, y - SKIN_TOP, 5) : d;
  };
}

function createFoot(cover: BoneCover, pose: PoseMotions | undefined): Field {
  const toes = createToes(cover, pose);
  return (x, y, z) => {
    let d = footEnvelope(x, y, z) - 0.7;
    // The sole is flattened before the toes join, so that posed toes may pass the floor.
    if (y < 16) d = smoothMaximum(d, soleHeight(x, z) - y, 6);
    if (x > 150) d = smoothMinimum(d, toes(x, y, z), 7 + 5 * smoothStep(14, 22, y));
    const bones = nearOnly(cover.foot(x, y, z));
    if (bones < d + 9) d = smoothMinimum(d, bones, 9 - 5.5 * smoothStep(178, 196, x));
    if (x > 180 && !pose)
      for (const { web, middle } of SLITS) {
        const slit = Math.max(Math.abs(z - middle(x, y)) - 0.5, web + 1.5 - x);
        if (slit < 4) d = smoothMaximum(d, -slit, 1.6);
      }
    return d;
  };
}

/** All toes. In a pose, every part and bone is read in its own joint's frame. */
function createToes(cover: BoneCover, pose: PoseMotions | undefined): Field {
  const fields = RAYS.map((ray) => createToe(cover, ray, pose));
  return (x, y, z) => fields.reduce((d, toe) => Math.min(d, toe(x, y, z)), Infinity);
}

function createToe(cover: BoneCover, ray: Ray, pose: PoseMotions | undefined): Field {
  const { mtp, pip } = TOES[ray];
  const fillet = toeFillet(ray);
  const parts = (TOE_PARTS[ray] ?? []).map(({ joint, field }) => ({
    field,
    motion: pose?.get(joint),
    bones: (cover.phalanges[ray] ?? []).filter((bone) => bone.joint === joint),
  }));
  const carriedBack = (motion: RigidTransform | undefined, point: Vector3): Vector3 =>
    motion ? transformPointBack(motion, point) : point;
  return (x, y, z) => {
    if (!pose && (Math.abs(z - pip[2]) > 34 || x < mtp[0] - 30)) return Infinity;
    let toe = 1e9;
    for (const { field, motion, bones } of parts) {
      const p = carriedBack(motion, [x, y, z]);
      let d = field(...p);
      if (d < 16) {
        for (const bone of bones) d = smoothMinimum(d, bone.field(...p), 3.5);
        if (pose) d = clipToSlits(ray, d, ...p);
      }
      toe = smoothMinimum(toe, d, fillet);
    }
    return toe > TOE_REACH || pose ? toe : clipToSlits(ray, toe, x, y, z);
  };
}

function withRelief(smooth: Field): Field {
  return (x, y, z) => {
    let d = smooth(x, y, z);
    // Relief is a few tenths of a millimetre: far from the surface nothing reads it.
    if (d > 5 || d < -5) return d;
    d -= dorsalRelief(x, y, z);
    if (y < 14 && x > 60 && x < 212) d += plantarCrease(x, z) * smoothStep(14, 7, y);
    if (x <= 190) return d;
    for (const nail of NAILS) {
      const [cx, cy, cz] = nail.frame.origin;
      if (Math.abs(x - cx) <= 14 && Math.abs(z - cz) <= 13 && y >= cy) d -= nailFold(nail, x, y, z);
    }
    return d + toeCreases(x, y, z);
  };
}
