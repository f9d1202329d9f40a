/** Value noise: the same at the same place in every build, without a random source. */

const mix = (a: number, b: number, share: number): number => a + (b - a) * share;
const ease = (t: number): number => t * t * (3 - 2 * t);

/** A number in 0..1 for each point of the integer lattice. */
function latticeValue(i: number, j: number, k: number): number {
  let bits = (i * 374761393 + j * 668265263 + k * 2147483647) | 0;
  bits = Math.imul(bits ^ (bits >>> 13), 1274126177);
  return ((bits ^ (bits >>> 16)) >>> 0) / 4294967295;
}

/** Smooth noise in −1..1 with features one unit apart. */
export function noise(x: number, y: number, z: number): number {
  const [i, j, k] = [Math.floor(x), Math.floor(y), Math.floor(z)];
  const [u, v, w] = [ease(x - i), ease(y - j), ease(z - k)];
  const row = (jj: number, kk: number): number =>
    mix(latticeValue(i, jj, kk), latticeValue(i + 1, jj, kk), u);
  const near = mix(row(j, k), row(j + 1, k), v);
  const far = mix(row(j, k + 1), row(j + 1, k + 1), v);
  return mix(near, far, w) * 2 - 1;
}
