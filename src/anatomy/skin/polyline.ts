/** Lines drawn on the foot as seen from above. */

/** A point [x, z] in plan view, in mm. */
export type PlanPoint = readonly [number, number];
export type Polyline = readonly PlanPoint[];

/** Horizontal distance from (x, z) to a polyline, in mm. */
export function distanceToPolyline(line: Polyline, x: number, z: number): number {
  let nearest = Infinity;
  let start: PlanPoint | undefined;
  for (const end of line) {
    if (start) nearest = Math.min(nearest, distanceToSegment(start, end, x, z));
    start = end;
  }
  return nearest;
}

function distanceToSegment([ax, az]: PlanPoint, [bx, bz]: PlanPoint, x: number, z: number): number {
  const [dx, dz] = [bx - ax, bz - az];
  const share = ((x - ax) * dx + (z - az) * dz) / (dx * dx + dz * dz);
  const t = Math.min(Math.max(share, 0), 1);
  return Math.hypot(x - ax - dx * t, z - az - dz * t);
}
