/**
 * The skeleton: 26 bones of the foot, two sesamoids, and the lower ends of tibia and fibula.
 *
 * In two of five people the little toe has only two phalanges; this model has three.
 */
import { articulate } from './articulation.ts';
import type { Bone } from './bone.ts';
import { hindfoot } from './hindfoot.ts';
import { legBones } from './leg-bones.ts';
import { metatarsals } from './metatarsals.ts';
import { midfoot } from './midfoot.ts';
import { phalanges } from './phalanges.ts';
import { sesamoids } from './sesamoids.ts';

/** Every bone, in the order of the built file. Phalanges and sesamoids have their facets drawn. */
export function createSkeleton(): readonly Bone[] {
  const articulated = articulate([...metatarsals(), ...hindfoot(), ...midfoot(), ...legBones()]);
  const firstMetatarsal = articulated.filter(({ name }) => name === 'metatarsal-1');
  return [...articulated, ...phalanges(), ...firstMetatarsal.flatMap(sesamoids)];
}
