/** Materials of bones and soft parts drawn in full. */
import { Color, MeshPhysicalMaterial, type Texture, Vector4 } from 'three';
import { RIM_DEPTH, RIM_MAP_SIZE } from './rim-map.ts';
import { replacedIn } from './shader-text.ts';
import { PART_HEAD, partFilter, SWEEP_HEAD, SWEEP_POINT } from './sweep-shader.ts';
import {
  BODY_COLOUR,
  BODY_LIGHT,
  BODY_RELIEF,
  BODY_ROUGHNESS,
  BONE_COLOUR,
  BONE_CUT_HEAD,
  BONE_LIGHT,
  SHEET_COLOUR,
  SHEET_LIGHT,
  SOFT_HEAD,
  TISSUE_HEAD,
} from './tissue-shader.ts';

/** What all shaders of the inside are told. */
export interface InsideUniforms {
  readonly partStates: { value: Texture };
  readonly controls: { value: Texture };
  /**
   * Place of the report on its way up, 1 if there is one; place of the order on its way down, 1 if
   * …
   */
  readonly signals: { readonly value: Vector4 };
  readonly selectedHue: { readonly value: Color };
  readonly sensoryHue: { readonly value: Color };
  readonly commandHue: { readonly value: Color };
}

export function createInsideUniforms(partStates: Texture, controls: Texture): InsideUniforms {
  return {
    partStates: { value: partStates },
    controls: { value: controls },
    signals: { value: new Vector4() },
    selectedHue: { value: new Color() },
    sensoryHue: { value: new Color() },
    commandHue: { value: new Color() },
  };
}

/** Lines of the renderer's shaders, and what comes in their place. */
type Replacements = Readonly<Record<string, string>>;

interface Look {
  readonly heads: { readonly vertex: string; readonly fragment: string };
  readonly vertex: Replacements;
  readonly fragment: Replacements;
}

const ONLY_SOLID = partFilter('isSolid(state)');

const SWEPT_VERTEX: Replacements = {
  '#include <beginnormal_vertex>': `${SWEEP_POINT} vec3 objectNormal = sweptNormal;`,
  '#include <begin_vertex>': 'vec3 transformed = sweptPoint;',
  '#include <project_vertex>': `#include <project_vertex>\n${ONLY_SOLID}`,
};

const SOFT_HEADS = { vertex: PART_HEAD + SWEEP_HEAD, fragment: TISSUE_HEAD + SOFT_HEAD } as const;

const LOOKS = {
  body: {
    heads: SOFT_HEADS,
    vertex: SWEPT_VERTEX,
    fragment: {
      '#include <color_fragment>': BODY_COLOUR,
      '#include <roughnessmap_fragment>': `#include <roughnessmap_fragment>\n${BODY_ROUGHNESS}`,
      '#include <normal_fragment_maps>': BODY_RELIEF,
      '#include <opaque_fragment>': `${BODY_LIGHT}\n#include <opaque_fragment>`,
    },
  },
  sheet: {
    heads: SOFT_HEADS,
    vertex: SWEPT_VERTEX,
    fragment: {
      '#include <color_fragment>': SHEET_COLOUR,
      '#include <opaque_fragment>': `${SHEET_LIGHT}\n#include <opaque_fragment>`,
    },
  },
  bone: {
    heads: {
      vertex: `${PART_HEAD} attribute vec2 rim; varying vec2 vRim;\n`,
      fragment: TISSUE_HEAD + BONE_CUT_HEAD,
    },
    vertex: { '#include <project_vertex>': `#include <project_vertex>\n${ONLY_SOLID} vRim = rim;` },
    fragment: {
      '#include <color_fragment>': `#include <color_fragment>\n${BONE_COLOUR}`,
      '#include <opaque_fragment>': `${BONE_LIGHT}\n#include <opaque_fragment>`,
    },
  },
} as const satisfies Record<string, Look>;

/** Muscles with their tendons, and nerves. */
export function createBodyMaterial(uniforms: InsideUniforms): MeshPhysicalMaterial {
  const material = new MeshPhysicalMaterial({
    roughness: 0.42,
    clearcoat: 0.45,
    clearcoatRoughness: 0.3,
  });
  return dressed(material, LOOKS.body, uniforms);
}

/** Fascia and retinacula. */
export function createSheetMaterial(uniforms: InsideUniforms): MeshPhysicalMaterial {
  const material = new MeshPhysicalMaterial({
    roughness: 0.36,
    clearcoat: 0.35,
    clearcoatRoughness: 0.4,
    transparent: true,
    // Where bands of one sheet lie over each other, they add up.
    depthWrite: false,
  });
  return dressed(material, LOOKS.sheet, uniforms);
}

/** @param rims Distances from the rims of cut faces. */
export function createBoneMaterial(uniforms: InsideUniforms, rims: Texture): MeshPhysicalMaterial {
  const material = new MeshPhysicalMaterial({
    // The stored colours are those of dry bone; a studio's bones are bleached.
    color: new Color(1.3, 1.3, 1.36),
    vertexColors: true,
    roughness: 0.55,
    specularIntensity: 0.5,
  });
  material.defines = { ...material.defines, RIM_DEPTH: RIM_DEPTH.toFixed(1), RIM_MAP_SIZE };
  return dressed(material, LOOKS.bone, { ...uniforms, rims: { value: rims } });
}

function dressed(
  material: MeshPhysicalMaterial,
  look: Look,
  uniforms: InsideUniforms & { readonly rims?: { readonly value: Texture } },
): MeshPhysicalMaterial {
  material.onBeforeCompile = (shader) => {
    Object.assign(shader.uniforms, uniforms);
    shader.vertexShader = look.heads.vertex + replacedIn(shader.vertexShader, look.vertex);
    shader.fragmentShader = look.heads.fragment + replacedIn(shader.fragmentShader, look.fragment);
  };
  // The renderer takes materials whose function reads the same for the same program.
  const key = look.fragment['#include <opaque_fragment>'] ?? '';
  material.customProgramCacheKey = () => key;
  return material;
}
