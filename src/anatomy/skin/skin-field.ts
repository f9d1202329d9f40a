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
import { createFootEnvelope } from './foot-envelope.ts';
import { legAboveAnkle, malleoli, tautTendon, wholeLeg } from './leg-envelope.ts';
import { NAILS, nailFold } from './nails.ts';
import { createRelief, type Relief } from './relief.ts';
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

export interface SkinField {
  /** Skin with veins, tendons, nail folds and creases, at rest. */
  readonly detailed: Field;
  /** Skin without that relief, at rest. */
  readonly smooth: Field;
  /** What raises the detailed skin over the smooth one. */
  readonly relief: Relief;
  /** Skin without relief, in a pose. */
  readonly smoothIn: (pose: PoseMotions) => Field;
}

export function createSkinField(cover: BoneCover): SkinField {
  const smooth = createSmoothSkin(cover);
  const relief = createRelief(smooth);
  return {
    smooth,
    detailed: withRelief(smooth, relief),
    relief,
    smoothIn: (pose) => createSmoothSkin(cover, pose),
  };
}

function createSmoothSkin(cover: BoneCover, pose?: PoseMotions): Field {
  const carrier = pose?.get('foot');
  // If the toes move with the foot, the whole foot is carried back at once, and only once.
  const posedToes = pose && pose.get('mtp2') !== carrier ? pose : undefined;
  const ankleTurns = carrier !== undefined && carrier !== pose?.get('leg');
  const foot = createFoot(cover, posedToes, ankleTurns);
  const leg = createLeg(ankleTurns);
  const tendon = ankleTurns ? tautTendon(carrier) : undefined;
  const fillet = ankleTurns ? filletOfTurnedAnkle : filletAtRest;
  return (x, y, z) => {
    if (x < -60 || x > 300) return 12;
    const p: Vector3 = carrier && !posedToes ? transformPointBack(carrier, [x, y, z]) : [x, y, z];
    const legDistance = y > 2 ? leg(x, y, z) : FAR;
    const footDistance = p[1] < 160 ? foot(...p) : FAR;
    let d = smoothMinimum(footDistance, legDistance, fillet(x, z));
    if (tendon && x < 60) d = smoothMinimum(d, tendon(x, y, z), 14);
    if (y < 175 && y > 30) d = smoothMinimum(d, malleoli(x, y, z), 11);
    // Bones come last: within the broad fillet between foot and leg, deep ones would raise the skin.
    if (y > LEG_BONES_END) d = joined(d, cover.leg(x, y, z), BONE_FILLET);
    if (p[1] > 120) return d;
    const q = carrier && posedToes ? transformPointBack(carrier, p) : p;
    return joined(d, cover.foot(...q), BONE_FILLET - 5.5 * smoothStep(178, 196, q[0]));
  };
}

/** Below this height there is no bone of the leg. */
const LEG_BONES_END = 45;

/** Width of the fillet around bones that lie close under the skin. */
const BONE_FILLET = 9;
const joined = (d: number, bones: number, fillet: number): number =>
  bones < d + fillet ? smoothMinimum(d, bones, fillet) : d;

/** Width of the fillet between foot and leg: broad in the bend of the instep and over the heel. */
const filletAtRest = (x: number, z: number): number =>
  10 + 22 * smoothStep(60, 92, x) * smoothStep(32, 12, Math.abs(z)) + 8 * smoothStep(42, 18, x);

/** Behind a turned ankle, tendon and fat fill the angle that the raised heel makes with the calf. */
const filletOfTurnedAnkle = (x: number, z: number): number =>
  20 + 12 * smoothStep(60, 92, x) * smoothStep(32, 12, Math.abs(z)) + 44 * smoothStep(58, 14, x);

function createLeg(ankleTurns: boolean): Field {
  const envelope = ankleTurns ? legAboveAnkle : wholeLeg;
  return (x, y, z) => {
    const d = envelope(x, y, z);
    return y > SKIN_TOP - 20 ? smoothMaximum(d, y - SKIN_TOP, 5) : d;
  };
}

function createFoot(cover: BoneCover, pose: PoseMotions | undefined, ankleTurns: boolean): Field {
  const toes = createToes(cover, pose);
  const envelope = createFootEnvelope(ankleTurns);
  return (x, y, z) => {
    let d = envelope(x, y, z) - 0.7;
    // The sole is flattened before the toes join, so that posed toes may pass the floor.
    if (y < 16) d = smoothMaximum(d, soleHeight(x, z) - y, 6);
    if (x > 150) d = smoothMinimum(d, toes(x, y, z), 7 + 5 * smoothStep(14, 22, y));
    if (x > 180 && !pose)
      for (const { webAt, middle } of SLITS) {
        const slit = Math.max(Math.abs(z - middle(x, y)) - 0.6, webAt(y) + 1.5 - x);
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

function withRelief(smooth: Field, relief: Relief): Field {
  return (x, y, z) => {
    let d = smooth(x, y, z);
    // Relief is a few tenths of a millimetre: far from the surface nothing reads it.
    if (d > 5 || d < -5) return d;
    d -= relief.height(x, y, z);
    if (y < 14 && x > 60 && x < 212) d += plantarCrease(x, z) * smoothStep(14, 7, y);
    if (x <= 190) return d;
    for (const nail of NAILS) {
      const [cx, cy, cz] = nail.frame.origin;
      if (Math.abs(x - cx) <= 14 && Math.abs(z - cz) <= 13 && y >= cy) d -= nailFold(nail, x, y, z);
    }
    return d + toeCreases(x, y, z);
  };
}
