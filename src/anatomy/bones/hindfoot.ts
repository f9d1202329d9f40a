/** Calcaneus and talus. Lengths in mm, in the frame of the rig; sizes illustrative. */
import { boxAround, difference, type Field, smoothMaximum, union } from '../geometry/field.ts';
import { loft } from '../geometry/loft.ts';
import { ellipsoid, roundCone, roundedBox, turnedFrame } from '../geometry/solids.ts';
import { UP } from '../geometry/vector.ts';
import type { Bone } from './bone.ts';

export const hindfoot = (): Bone[] => [
  {
    name: 'calcaneus',
    label: 'Calcaneus (heel bone)',
    joint: 'foot',
    group: 'tarsal',
    field: calcaneus(),
    box: boxAround(
      [
        [14, 20, -8],
        [84, 44, 12],
      ],
      27,
    ),
  },
  {
    name: 'talus',
    label: 'Talus',
    joint: 'talus',
    group: 'tarsal',
    field: talus(),
    box: boxAround(
      [
        [42, 72, -10],
        [100, 78, 4],
      ],
      26,
    ),
  },
];

function calcaneus(): Field {
  // From the tuberosity to the facet for the cuboid, waisted in front of the tuberosity.
  const body = loft(
    [13, 29, -2.5],
    [87, 37, 9],
    [
      [0, 12, 16.5],
      [0.14, 13.5, 17.9],
      [0.34, 11.5, 16.5],
      [0.55, 12.3, 16.3],
      [0.8, 12.2, 14.1],
      [1, 11, 12.5],
    ],
    { upward: UP, capRadius: 5, exponent: 2.3 },
  );
  const tuberosity = ellipsoid([17, 27, -2], [13.5, 21, 14.5], turnedFrame(0, 14));
  const posteriorFacet = ellipsoid([58, 51.5, 5.5], [15, 11, 11.5], turnedFrame(-18, -30));
  const sustentaculum = roundedBox([66, 50.5, -11], [13, 6, 12.5], 5, turnedFrame(8, -10));
  const medialProcess = ellipsoid([18, 12.5, -7.5], [13, 8.5, 9]);
  const lateralProcess = ellipsoid([20, 13, 6.5], [10, 7, 7]);
  const betweenPeronealGrooves = ellipsoid([59, 30, 17.6], [7, 2.4, 3.2], turnedFrame(0, 20));
  const solid = union(
    3,
    union(8, body, tuberosity, posteriorFacet, medialProcess, lateralProcess),
    betweenPeronealGrooves,
  );
  const medialHollow = ellipsoid([50, 25, -26], [26, 14, 11]);
  const hallucisGroove = roundCone([46, 42.5, -23.5], [78, 41.5, -24], 3.2, 3.2);
  const sinusTarsi = ellipsoid([75, 55, 10], [8.5, 9, 8]);
  const peronealGroove = (y: number): Field =>
    roundCone([44, y + 5, 20], [74, y - 4, 25], 3.2, 3.2);
  const peronealGrooves = union(1.5, peronealGroove(35), peronealGroove(24));
  const hollowed = difference(3, solid, union(2, medialHollow, sinusTarsi, peronealGrooves));
  // The shelf joins after the medial hollow is cut, so that it stays attached by a broad root.
  return difference(1.5, union(11, hollowed, sustentaculum), hallucisGroove);
}

/** Radius of the talar dome, and how much larger it is at its rims than in the groove between. */
const DOME = { radius: 16.6, rim: 1.3 } as const;

/** The joint surface between talus and tibia: a saddle about the axis of the ankle. */
export const talarDome: Field = (x, y, z) => {
  const across = (z + 1) / 12.5;
  const rise = DOME.rim * Math.min(1.6, across * across);
  return Math.hypot(x - 62.3, y - 79.6) - (DOME.radius + rise);
};

function talus(): Field {
  // The dome is wider in front, and cut by the flat facets for the malleoli.
  const wedge: Field = (x, _y, z) => Math.abs(z + 1.3) - (13.4 + (x - 62) * 0.07);
  const block = roundedBox([62, 80, -1.3], [19, 18.5, 18], 5);
  const dome: Field = (x, y, z) =>
    smoothMaximum(smoothMaximum(talarDome(x, y, z), wedge(x, y, z), 1.8), block(x, y, z), 2);
  const body = roundedBox([60, 70, -1.3], [18, 9.5, 14], 6);
  const neck = roundCone([76, 72.5, -8], [90, 66, -14.5], 10.2, 9.6);
  const head = ellipsoid([93, 63.5, -15.5], [11.5, 12, 14], turnedFrame(-16, -22));
  const lateralProcess = ellipsoid([59, 66.5, 15], [9, 6.5, 6.5]);
  const posteriorProcess = ellipsoid([40, 69, -4], [7, 4.6, 6]);
  const hallucisGroove = roundCone([36, 78, -9], [40, 60, -11], 2.6, 2.6);
  const waistOfNeck = ellipsoid([84, 84, -3], [9, 9, 8]);
  const solid = union(3.5, dome, union(5, body, neck, head, lateralProcess, posteriorProcess));
  return difference(2, solid, union(2, hallucisGroove, waistOfNeck));
}
