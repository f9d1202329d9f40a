/** The calcaneus. Lengths in mm, in the frame of the rig; sizes illustrative. */
import { difference, type Field, smoothMaximum, union } from '../geometry/field.ts';
import { loft } from '../geometry/loft.ts';
import { ellipsoid, halfSpace, roundCone, turnedFrame } from '../geometry/solids.ts';
import { UP } from '../geometry/vector.ts';
import { behind, CALCANEOCUBOID } from './joint-plane.ts';

export function calcaneus(): Field {
  const hollowed = difference(3, heelBone(), hollows());
  // The shelf joins after the medial hollow is cut, so that it stays attached by a broad root.
  const shelf = ellipsoid([67.5, 52.6, -11], [13, 6.6, 13.4], turnedFrame(6, -6));
  const hallucisGroove = roundCone([44, 43, -21], [84, 44, -22], 3.4, 3.2);
  const whole = difference(2, union(9, hollowed, shelf), hallucisGroove);
  const cuboidFacet = behind(CALCANEOCUBOID);
  // In front it falls off laterally, as the cuboid does.
  const slope = halfSpace([92, 44.8, 16], [0.42, 0.84, 0.54]);
  return (x, y, z) =>
    smoothMaximum(smoothMaximum(whole(x, y, z), slope(x, y, z), 6), cuboidFacet(x, y, z), 2.4);
}

/** Body, tuberosity and processes, before the hollows are cut. */
function heelBone(): Field {
  // From the tuberosity towards the cuboid, waisted in the middle.
  const body = loft(
    [13, 29, -2.5],
    [96, 37.4, 9.6],
    [
      [0, 12, 16.5],
      [0.14, 13.2, 17.8],
      [0.32, 10.6, 15.6],
      [0.5, 10.6, 14],
      [0.74, 11.4, 12.4],
      [0.9, 12.6, 12.6],
      [1, 13, 13],
    ],
    { upward: UP, capRadius: 4, exponent: 2.5 },
  );
  const tuberosity = ellipsoid([17, 28, -2], [13.5, 21, 14], turnedFrame(0, 14));
  const insertion = ellipsoid([7.6, 26, -2], [4, 8, 10.5]);
  const medialProcess = ellipsoid([19, 12.6, -7.5], [14, 8.6, 8.6], turnedFrame(0, 6));
  const lateralProcess = ellipsoid([20.5, 14.4, 7], [10, 7, 5.4]);
  // Carries the posterior facet: convex from back to front, steep towards the tarsal sinus.
  const thalamus = ellipsoid([57, 49.5, 4.5], [16, 13, 13], turnedFrame(-20, -28));
  const anteriorProcess = ellipsoid([86, 45, 5.5], [16, 9, 12.5], turnedFrame(4, 4));
  const anteriorTubercle = ellipsoid([76, 27.6, 4], [10, 5.4, 8]);
  const trochlea = ellipsoid([60, 31.4, 16.6], [7.5, 2.2, 2.6], turnedFrame(0, 24));
  const processes = union(10, medialProcess, lateralProcess, tuberosity, insertion);
  return union(
    5,
    union(9, union(12, body, thalamus), processes, anteriorProcess, anteriorTubercle),
    trochlea,
  );
}

function hollows(): Field {
  const medialHollow = ellipsoid([54, 26, -25], [30, 14, 13], turnedFrame(9, 5));
  const betweenProcesses = roundCone([10, 5, 1.2], [34, 8, 1.6], 2.6, 3.4);
  const floorOfSinus = ellipsoid([75.5, 59, 10], [7, 8, 11], turnedFrame(-35, 0));
  const peronealGroove = (y: number): Field =>
    roundCone([48, y + 5, 21.2], [68, y - 4, 22.6], 3.4, 3.4);
  return union(
    2,
    medialHollow,
    betweenProcesses,
    floorOfSinus,
    union(1.5, peronealGroove(36.8), peronealGroove(25.6)),
  );
}
