/** A short name for a long sequence of numbers: the same if and only if every bit is, for all practical purposes. */
export interface Fingerprint {
  readonly add: (value: number) => void;
  /** Sixteen hexadecimal digits. */
  readonly text: () => string;
}

/**
 * FNV-1a over the bytes of each number, and beside it a second from another start, for 64 bits in
 * all.
 *
 * @see Fowler, Noll & Vo, the FNV hash.
 */
export function createFingerprint(): Fingerprint {
  const number = new Float64Array(1);
  const bytes = new Uint8Array(number.buffer);
  let first = 0x811c9dc5;
  let second = 0x9747b28c;
  return {
    add(value) {
      number[0] = value;
      for (const byte of bytes) {
        first = Math.imul(first ^ byte, 0x01000193);
        second = Math.imul(second ^ byte, 0x85ebca6b);
      }
    },
    text: () => [first, second].map((part) => (part >>> 0).toString(16).padStart(8, '0')).join(''),
  };
}
