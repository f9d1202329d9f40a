/** New vertices of a mesh on joints, each a blend of old ones. */
import { BufferAttribute, BufferGeometry, type InterleavedBufferAttribute } from 'three';

/** Old vertices and the share of each; the shares sum to 1. */
export type Blend = readonly (readonly [vertex: number, share: number])[];

type AnyAttribute = BufferAttribute | InterleavedBufferAttribute;

const JOINTS_PER_VERTEX = 4;

/** A geometry with the old vertices and, behind them, the new ones. It has no indices yet. */
export function withBlends(geometry: BufferGeometry, blends: readonly Blend[]): BufferGeometry {
  const result = new BufferGeometry();
  const mixed = (attribute: AnyAttribute): BufferAttribute => withMixed(attribute, blends);
  const { skinIndex, skinWeight, ...plain } = geometry.attributes;
  for (const [name, attribute] of Object.entries(plain))
    result.setAttribute(name, mixed(attribute));
  if (skinIndex && skinWeight) {
    const bound = withBound(skinIndex, skinWeight, blends);
    result.setAttribute('skinIndex', bound.joints);
    result.setAttribute('skinWeight', bound.weights);
  }
  const { position: places, normal: normals } = geometry.morphAttributes;
  if (places) result.morphAttributes.position = places.map(mixed);
  if (normals) result.morphAttributes.normal = normals.map(mixed);
  result.morphTargetsRelative = geometry.morphTargetsRelative;
  return result;
}

function withMixed(attribute: AnyAttribute, blends: readonly Blend[]): BufferAttribute {
  const { itemSize, count } = attribute;
  const result = longer(attribute, blends.length);
  blends.forEach((blend, i) => {
    for (let part = 0; part < itemSize; part++) {
      let sum = 0;
      for (const [vertex, share] of blend) sum += attribute.getComponent(vertex, part) * share;
      result.setComponent(count + i, part, sum);
    }
  });
  return result;
}

/** A copy with room for `added` more vertices. */
function longer(attribute: AnyAttribute, added: number): BufferAttribute {
  const { array, itemSize, normalized, count } = attribute;
  const TypedArray = array.constructor as new (length: number) => typeof array;
  const result = new BufferAttribute(
    new TypedArray((count + added) * itemSize),
    itemSize,
    normalized,
  );
  for (let vertex = 0; vertex < count; vertex++)
    for (let part = 0; part < itemSize; part++)
      result.setComponent(vertex, part, attribute.getComponent(vertex, part));
  return result;
}

/** Joints and weights of new vertices: those of all they blend, the heaviest four of them. */
function withBound(
  joints: AnyAttribute,
  weights: AnyAttribute,
  blends: readonly Blend[],
): { joints: BufferAttribute; weights: BufferAttribute } {
  const boundJoints = longer(joints, blends.length);
  const boundWeights = longer(weights, blends.length);
  blends.forEach((blend, i) => {
    const sums = new Map<number, number>();
    for (const [vertex, share] of blend)
      for (let place = 0; place < JOINTS_PER_VERTEX; place++) {
        const joint = joints.getComponent(vertex, place);
        sums.set(joint, (sums.get(joint) ?? 0) + weights.getComponent(vertex, place) * share);
      }
    const heaviest = [...sums].sort((a, b) => b[1] - a[1]).slice(0, JOINTS_PER_VERTEX);
    const total = heaviest.reduce((sum, [, weight]) => sum + weight, 0) || 1;
    let rest = 1;
    // From the lightest to the heaviest, which takes what rounding left.
    for (let place = JOINTS_PER_VERTEX - 1; place >= 0; place--) {
      const [joint, weight] = heaviest[place] ?? [0, 0];
      boundJoints.setComponent(joints.count + i, place, joint);
      boundWeights.setComponent(joints.count + i, place, place > 0 ? weight / total : rest);
      rest -= boundWeights.getComponent(joints.count + i, place);
    }
  });
  return { joints: boundJoints, weights: boundWeights };
}
