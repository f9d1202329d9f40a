/** Materials of skin, nails and bones, and the tones of skin. */
import { Color, MeshPhysicalMaterial, ShaderChunk, Vector2, Vector3, Vector4 } from 'three';
import { TOES } from '#anatomy/rig.ts';
import {
  DIRECT_LIGHT,
  NAIL_COLOUR,
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
  readonly nailBed: string;
  /** Strength of mottling and freckles, 0 to 1. */
  readonly mottle: number;
  readonly roughness: number;
}

/** Illustrative. */
export const SKIN_TONES = {
  light: {
    base: '#ecd0c1',
    blood: '#d48b80',
    sole: '#ecc9b8',
    vein: '#9aa0a6',
    nailBed: '#dfb0a4',
    mottle: 1,
    roughness: 0.52,
  },
  medium: {
    base: '#b18c73',
    blood: '#9c6757',
    sole: '#d6b198',
    vein: '#85766b',
    nailBed: '#d19c86',
    mottle: 0.9,
    roughness: 0.5,
  },
  dark: {
    base: '#735445',
    blood: '#5c3c30',
    sole: '#c6a08a',
    vein: '#544238',
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
  /** Flexion and extension of the toes, 0 to 1 each: they deepen the creases on either side. */
  readonly bend: Uniform<Vector2>;
}

export interface SkinMaterial {
  readonly material: MeshPhysicalMaterial;
  readonly uniforms: SkinUniforms;
}

/** Joints whose wrinkles and creases are drawn: x, y, z and half width of the toe there, in mm. */
const CREASES = TOES.flatMap(({ pip, dip }) => [
  new Vector4(...pip, dip ? 9 : 14),
  // The hallux has one joint between its phalanges; its second crease lies behind it.
  dip ? new Vector4(...dip, 8) : new Vector4(215, 20, -33, 14),
]);

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
    bend: { value: new Vector2() },
  };
  const tones = {
    creases: { value: CREASES },
    baseTone: { value: new Color(tone.base) },
    bloodTone: { value: new Color(tone.blood) },
    soleTone: { value: new Color(tone.sole) },
    veinTone: { value: new Color(tone.vein) },
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
  return { material, uniforms };
}

export function createNailMaterial(tone: SkinTone): MeshPhysicalMaterial {
  const material = new MeshPhysicalMaterial({
    vertexColors: true,
    roughness: 0.34,
    specularIntensity: 0.8,
    transparent: true,
  });
  const bed = { value: new Color(tone.nailBed) };
  material.onBeforeCompile = (shader) => {
    shader.uniforms['bed'] = bed;
    const fragment = replaced(shader.fragmentShader, '#include <color_fragment>', NAIL_COLOUR);
    shader.fragmentShader = `uniform vec3 bed;\n${fragment}`;
  };
  return material;
}

export function createBoneMaterial(): MeshPhysicalMaterial {
  // The stored colours are those of dry bone; a studio's bones are bleached.
  const color = new Color(1.3, 1.3, 1.36);
  return new MeshPhysicalMaterial({
    color,
    vertexColors: true,
    roughness: 0.55,
    specularIntensity: 0.5,
  });
}

/** @throws {Error} If the renderer's shader no longer has the line that is to be replaced. */
function replaced(source: string, line: string, by: string): string {
  if (!source.includes(line)) throw new Error(`The renderer's shader has no "${line}".`);
  return source.replace(line, by);
}

function after(source: string, line: string, addition: string): string {
  return replaced(source, line, `${line}\n${addition}`);
}
