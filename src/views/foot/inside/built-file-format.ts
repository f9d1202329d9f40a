/** What of glTF the built files of the foot use, and how a file is taken apart. */

interface Packed {
  readonly byteOffset?: number;
  readonly byteLength: number;
  readonly byteStride: number;
  readonly count: number;
  readonly mode: string;
  readonly filter?: string;
}

interface View {
  readonly byteOffset?: number;
  readonly byteLength: number;
  readonly byteStride?: number;
  readonly extensions?: { readonly EXT_meshopt_compression?: Packed };
}

/** Kinds of stored numbers, by the codes of OpenGL. */
export const COMPONENTS = {
  5120: Int8Array,
  5121: Uint8Array,
  5122: Int16Array,
  5123: Uint16Array,
  5125: Uint32Array,
  5126: Float32Array,
} as const;

export type StoredValues = InstanceType<(typeof COMPONENTS)[keyof typeof COMPONENTS]>;

/** How many numbers one value has. */
export const SIZES = { SCALAR: 1, VEC3: 3, VEC4: 4, MAT4: 16 } as const;

export interface Accessor {
  readonly bufferView?: number;
  readonly byteOffset?: number;
  readonly componentType: keyof typeof COMPONENTS;
  readonly normalized?: boolean;
  readonly count: number;
  readonly type: keyof typeof SIZES;
}

export interface Primitive {
  readonly attributes: Readonly<Record<string, number>>;
  readonly indices: number;
  readonly targets?: readonly Readonly<Record<string, number>>[];
}

export interface Node {
  readonly name: string;
  readonly mesh?: number;
  readonly children?: readonly number[];
  readonly translation?: readonly [number, number, number];
  readonly extras?: object;
}

export interface Content {
  readonly accessors: readonly Accessor[];
  readonly bufferViews: readonly View[];
  readonly meshes: readonly {
    readonly primitives: readonly Primitive[];
    readonly extras?: { readonly targetNames?: readonly string[] };
  }[];
  readonly nodes: readonly Node[];
  readonly scenes: readonly { readonly nodes: readonly number[]; readonly extras?: object }[];
  readonly skins: readonly {
    readonly joints: readonly number[];
    readonly inverseBindMatrices: number;
  }[];
}

const MAGIC = 0x46546c67;
const HEADER = 12;
const CHUNK_HEADER = 8;

/**
 * The two parts of a glTF binary.
 *
 * @throws {Error} If it is none, or cut short.
 */
export function parsedFile(bytes: ArrayBuffer): { content: Content; binary: Uint8Array } {
  const view = new DataView(bytes);
  if (view.getUint32(0, true) !== MAGIC || view.getUint32(8, true) !== bytes.byteLength)
    throw new Error('This is not a file of the foot, or not all of it.');
  const textLength = view.getUint32(HEADER, true);
  const text = new Uint8Array(bytes, HEADER + CHUNK_HEADER, textLength);
  const binaryStart = HEADER + CHUNK_HEADER + textLength;
  const binaryLength = view.getUint32(binaryStart, true);
  const content: unknown = JSON.parse(new TextDecoder().decode(text));
  return {
    // Only the project's own build writes these files; what is amiss shows when it is read.
    content: content as Content,
    binary: new Uint8Array(bytes, binaryStart + CHUNK_HEADER, binaryLength),
  };
}
