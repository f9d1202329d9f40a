/** Materials of skin and nails, and the tones of skin. */
import { Color, MeshPhysicalMaterial, ShaderChunk, Vector2, Vector3, Vector4 } from 'three';
import { type ResolvedPose, toeMorph } from '#anatomy/pose.ts';
import { RAYS, TOES } from '#anatomy/rig.ts';
import {
  DIRECT_LIGHT,
  NAIL_COLOUR,
  NAIL_FRAGMENT_HEAD,
  NAIL_RELIEF,
  SKIN_COLOUR,
  SKIN_DIRECT_LIGHT,
  SKIN_FRAGMENT_HEAD,
  SKIN_OPACITY,
  SKIN_RELIEF,
  SKIN_SHADOWS,
  SKIN_VERTEX_HEAD,
  SKIN_VERTEX_POINT,
} from './skin-shader.ts';

/** Colours of one person's foot. */
export interface SkinTone {
  readonly base: string;
  /** Where blood shows. */
  readonly blood: string;
  readonly sole: string;
  readonly vein: string;
  readonly freckle: string;
  readonly nailBed: string;
  /** Strength of mottling and freckles, 0 to 1. */
  readonly mottle: number;
  readonly roughness: number;
}

/** Illustrative. */
export const SKIN_TONES = {
  light: {
    base: '#ead2c4',
    blood: '#cf8478',
    sole: '#eccdbb',
    vein: '#939ca3',
    freckle: '#b08163',
    nailBed: '#e0b2a6',
    mottle: 1,
    roughness: 0.52,
  },
  medium: {
    base: '#b18c73',
    blood: '#9c6757',
    sole: '#debca5',
    vein: '#85766b',
    freckle: '#6d4a36',
    nailBed: '#d19c86',
    mottle: 0.9,
    roughness: 0.5,
  },
  dark: {
    base: '#735445',
    blood: '#5c3c30',
    sole: '#d8b59e',
    vein: '#544238',
    freckle: '#3d281e',
    nailBed: '#a97863',
    mottle: 0.8,
    roughness: 0.46,
  },
} as const satisfies Record<string, SkinTone>;

export interface Uniform<T> {
  value: T;
}

/** What the skin's shader is told. */
export interface SkinUniforms {
  /** Takes stored positions to m on the resting foot. */
  readonly quantisationScale: Uniform<Vector3>;
  readonly quantisationOffset: Uniform<Vector3>;
  /** 0 is opaque skin, 1 is glass through which the bones show. */
  readonly seeThrough: Uniform<number>;
  /** Heights, in mm, at which the cut leg begins to fade and is gone. */
  readonly fade: Uniform<Vector2>;
  /** Flexion and extension of each toe, 0 to 1: they deepen its creases and blanch its knuckles. */
  readonly bend: Uniform<readonly Vector2[]>;
}

/** Tells the skin how far each toe is bent. */
export function setBend({ bend }: SkinUniforms, { morphWeights }: ResolvedPose): void {
  for (const ray of RAYS)
    bend.value[ray]?.set(
      morphWeights[toeMorph('flexion', ray)],
      morphWeights[toeMorph('extension', ray)],
    );
}

export interface SkinMaterial {
  readonly material: MeshPhysicalMaterial;
  readonly uniforms: SkinUniforms;
  /** Changes the tone. */
  readonly wear: (tone: SkinTone) => void;
}

/** Joints whose wrinkles and creases are drawn: x, y, z and half width of the toe there, in mm. */
const CREASES = TOES.flatMap(({ pip, dip }) => [
  new Vector4(...pip, dip ? 9 : 14),
  // The hallux has one joint between its phalanges; its second crease lies behind it.
  dip ? new Vector4(...dip, 8) : new Vector4(215, 20, -33, 14),
]);

/** Heads of the metatarsals under the skin: x, y, z and reach over the skin, in mm. */
const KNUCKLES = TOES.map(
  ({ mtp: [x, y, z] }, ray) => new Vector4(x + 1, y + 14 - 1.2 * ray, z, ray === 0 ? 12 : 9),
);

export function createSkinMaterial(tone: SkinTone): SkinMaterial {
  const material = new MeshPhysicalMaterial({
    vertexColors: true,
    roughness: tone.roughness,
    specularIntensity: 0.62,
    transparent: true,
  });
  const uniforms: SkinUniforms = {
    quantisationScale: { value: new Vector3(1, 1, 1) },
    quantisationOffset: { value: new Vector3() },
    seeThrough: { value: 0 },
    fade: { value: new Vector2(256, 284) },
    bend: { value: RAYS.map(() => new Vector2()) },
  };
  const tones = {
    creases: { value: CREASES },
    knuckles: { value: KNUCKLES },
    baseTone: { value: new Color(tone.base) },
    bloodTone: { value: new Color(tone.blood) },
    soleTone: { value: new Color(tone.sole) },
    veinTone: { value: new Color(tone.vein) },
    freckleTone: { value: new Color(tone.freckle) },
    mottle: { value: tone.mottle },
  };
  material.defines = { ...material.defines, CREASES: CREASES.length };
  material.onBeforeCompile = (shader) => {
    Object.assign(shader.uniforms, uniforms, tones);
    shader.vertexShader =
      SKIN_VERTEX_HEAD + after(shader.vertexShader, '#include <begin_vertex>', SKIN_VERTEX_POINT);
    const lighting = replaced(
      ShaderChunk.lights_physical_pars_fragment,
      DIRECT_LIGHT,
      SKIN_DIRECT_LIGHT,
    );
    let fragment = replaced(shader.fragmentShader, '#include <color_fragment>', SKIN_COLOUR);
    fragment = replaced(fragment, '#include <lights_physical_pars_fragment>', lighting);
    fragment = after(fragment, '#include <normal_fragment_maps>', SKIN_RELIEF);
    fragment = after(fragment, '#include <lights_fragment_end>', SKIN_SHADOWS);
    fragment = after(fragment, '#include <dithering_fragment>', SKIN_OPACITY);
    shader.fragmentShader = SKIN_FRAGMENT_HEAD + fragment;
  };
  const wear = (worn: SkinTone): void => {
    tones.baseTone.value.set(worn.base);
    tones.bloodTone.value.set(worn.blood);
    tones.soleTone.value.set(worn.sole);
    tones.veinTone.value.set(worn.vein);
    tones.freckleTone.value.set(worn.freckle);
    tones.mottle.value = worn.mottle;
    material.roughness = worn.roughness;
  };
  return { material, uniforms, wear };
}

export function createNailMaterial(tone: SkinTone): Omit<SkinMaterial, 'uniforms'> {
  const material = new MeshPhysicalMaterial({
    vertexColors: true,
    roughness: 0.34,
    specularIntensity: 0.8,
    transparent: true,
  });
  const bed = { value: new Color(tone.nailBed) };
  material.onBeforeCompile = (shader) => {
    shader.uniforms['bed'] = bed;
    let fragment = replaced(shader.fragmentShader, '#include <color_fragment>', NAIL_COLOUR);
    fragment = after(fragment, '#include <normal_fragment_maps>', NAIL_RELIEF);
    shader.fragmentShader = NAIL_FRAGMENT_HEAD + fragment;
  };
  const wear = (worn: SkinTone): void => {
    bed.value.set(worn.nailBed);
  };
  return { material, wear };
}

/** @throws {Error} If the renderer's shader no longer has the line that is to be replaced. */
function replaced(source: string, line: string, by: string): string {
  if (!source.includes(line)) throw new Error(`The renderer's shader has no "${line}".`);
  return source.replace(line, by);
}

function after(source: string, line: string, addition: string): string {
  return replaced(source, line, `${line}\n${addition}`);
}
