/** Bones with the soft tissue that the skin always keeps over them, sampled for quick reading. */
import { type Field, isInBox } from '../geometry/field.ts';
import { sampleField } from '../geometry/sampled-field.ts';
import type { JointName, Ray } from '../rig.ts';
import { RAYS } from '../rig.ts';
import { type Bone, type BoneGroup, LEG_CUT } from './bone.ts';

/** Thinnest soft tissue over a bone, in mm. Illustrative. */
const COVER: Readonly<Record<BoneGroup, number>> = {
  phalanx: 2.2,
  leg: 2.2,
  tarsal: 2.6,
  metatarsal: 2.6,
  sesamoid: 2.6,
};

export interface CoveredPhalanx {
  readonly joint: JointName;
  readonly field: Field;
}

/** Fields of the covered bones, in mm. */
export interface BoneCover {
  /** Tarsals, metatarsals and sesamoids; true up to 14 mm away. */
  readonly foot: Field;
  /** Tibia and fibula; true up to 44 mm away. */
  readonly leg: Field;
  /** Phalanges one by one, so that the skin can be read in a pose; by ray. */
  readonly phalanges: readonly (readonly CoveredPhalanx[])[];
}

/** Reach of a covered bone's field, in mm; it is constant beyond. */
const REACH = 14;
/** The fillet between leg and foot reads the leg's bones up to 30 mm away. */
const LEG_REACH = 44;

export function createBoneCover(skeleton: readonly Bone[]): BoneCover {
  const ofGroup = (...groups: BoneGroup[]): Bone[] =>
    skeleton.filter(({ group }) => groups.includes(group));
  const phalanges = ofGroup('phalanx');
  return {
    foot: sampleField(
      coveredUnion(ofGroup('tarsal', 'metatarsal', 'sesamoid'), REACH),
      { low: [-6, -10, -60], high: [220, 110, 60] },
      2,
    ),
    leg: sampleField(
      coveredUnion(ofGroup('leg'), LEG_REACH),
      { low: [14, 40, -56], high: [110, LEG_CUT + 2, 54] },
      2,
    ),
    phalanges: RAYS.map((ray) => phalanges.filter(isOfRay(ray)).map(coveredPhalanx)),
  };
}

const isOfRay =
  (ray: Ray) =>
  ({ name }: Bone): boolean =>
    name.endsWith(String(ray + 1));

function coveredPhalanx(bone: Bone): CoveredPhalanx {
  const { low, high } = bone.box;
  const box = {
    low: [low[0] - 3, low[1] - 3, low[2] - 3],
    high: [high[0] + 3, high[1] + 3, high[2] + 3],
  } as const;
  const sampled = sampleField(coveredUnion([bone], REACH), box, 1.5);
  return {
    joint: bone.joint,
    field: (x, y, z) => (isInBox(box, x, y, z) ? sampled(x, y, z) : REACH),
  };
}

/** Union of covered bones: true up to about `reach` mm away, and constant beyond. */
function coveredUnion(bones: readonly Bone[], reach: number): Field {
  // A bone's box already holds a margin of its own.
  const margin = reach - 12;
  return (x, y, z) => {
    let d = reach;
    for (const { box, field, group } of bones)
      if (isInBox(box, x, y, z, margin)) d = Math.min(d, field(x, y, z) - COVER[group]);
    return d;
  };
}
