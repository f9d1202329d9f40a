/** The face of cut skin: skin proper as a band along the rim, and fat in lobules beneath it. */
import { MeshBasicMaterial, type Texture, Vector2, Vector3 } from 'three';
import type { JointTurns } from '#anatomy/pose.ts';
import { ARCH_PLANE } from './cut-planes.ts';
import type { Quantisation } from './loaded-mesh.ts';
import { planeAxes } from './plane-cut.ts';
import { RIM_DEPTH, rimPlace } from './rim-map.ts';
import { CELLS } from './cells-shader.ts';
import { replacedIn } from './shader-text.ts';

const VERTEX_HEAD = /* glsl */ `
  varying vec3 vRest;
  uniform vec3 quantisationScale;
  uniform vec3 quantisationOffset;
  uniform float recess;
`;
/* Only the depth goes back, not the place on the screen. */
const VERTEX_DEPTH = /* glsl */ `
  #include <project_vertex>
  vec4 further = projectionMatrix * (mvPosition - vec4(0.0, 0.0, recess, 0.0));
  gl_Position.z = further.z / further.w * gl_Position.w;
`;
const VERTEX_POINT = /* glsl */ `
  #include <begin_vertex>
  vRest = (position * quantisationScale + quantisationOffset) * 1000.0;
`;

const FRAGMENT_HEAD = /* glsl */ `
  varying vec3 vRest;
  uniform sampler2D rims;
  uniform vec2 rimOrigin;
  uniform vec2 rimScale;
  uniform vec3 rimAlong;
  uniform vec3 rimAcross;

  ${CELLS}
`;

/** Illustrative, linear. The leg fades where the skin around it does. */
const FAT_COLOUR = /* glsl */ `
  float septum = smoothstep(0.5, 0.85, cells(vRest.xy / 3.2));
  vec3 fat = mix(vec3(0.85, 0.64, 0.31), vec3(0.86, 0.70, 0.47), septum);
  vec2 place = rimOrigin + rimScale * vec2(dot(vRest, rimAlong), dot(vRest, rimAcross));
  float depth = texture2D(rims, place).r * RIM_DEPTH;
  /* The skin of the sole and the heel is thicker than the rest. */
  float thickness = mix(1.3, 2.6, smoothstep(22.0, 6.0, vRest.y));
  vec3 dermis = mix(vec3(0.80, 0.52, 0.43), vec3(0.86, 0.66, 0.56), smoothstep(0.2, 1.0, depth));
  diffuseColor.rgb = mix(dermis, fat, smoothstep(thickness - 0.35, thickness + 0.35, depth));
  diffuseColor.a = smoothstep(284.0, 256.0, vRest.y);
`;

/** How far the fat lies behind what else is cut, in m: at rest, and at most. */
const RECESS = { rest: 0.0006, most: 0.014 } as const;
/** Turn of the hindfoot at which it lies furthest back, in rad. */
const FULL_RECESS_TURN = 0.45;

export interface FatMaterial {
  readonly material: MeshBasicMaterial;
  /** Black, as far back: hides from the pointer what the fat hides from the eye. */
  readonly screen: MeshBasicMaterial;
  /**
   * Joints turn bones and muscles out of the plane in which all was cut, each a little differently
   * from the
   * skin around them: the fat makes room.
   */
  readonly makeRoom: (turns: JointTurns) => void;
}

/**
 * @param rims Distances from the rim of the cut through the arch.
 */
export function createFatMaterial({ scale, offset }: Quantisation, rims: Texture): FatMaterial {
  const material = new MeshBasicMaterial({ transparent: true });
  const [along, across] = planeAxes(ARCH_PLANE.normal);
  const origin = rimPlace(ARCH_PLANE, [0, 0, 0], 0);
  const { width, height } = rims.image as { width: number; height: number };
  const uniforms = {
    quantisationScale: { value: scale },
    quantisationOffset: { value: offset },
    recess: { value: RECESS.rest as number },
    rims: { value: rims },
    rimOrigin: { value: new Vector2(...origin) },
    rimScale: { value: new Vector2(1 / width, 1 / height) },
    rimAlong: { value: new Vector3(...along) },
    rimAcross: { value: new Vector3(...across) },
  };
  material.defines = { RIM_DEPTH: RIM_DEPTH.toFixed(1) };
  material.onBeforeCompile = (shader) => {
    Object.assign(shader.uniforms, uniforms);
    shader.vertexShader =
      VERTEX_HEAD +
      replacedIn(shader.vertexShader, {
        '#include <begin_vertex>': VERTEX_POINT,
        '#include <project_vertex>': VERTEX_DEPTH,
      });
    shader.fragmentShader =
      FRAGMENT_HEAD +
      replacedIn(shader.fragmentShader, { '#include <color_fragment>': FAT_COLOUR });
  };
  const screen = new MeshBasicMaterial({ color: 0, toneMapped: false });
  screen.onBeforeCompile = (shader) => {
    shader.uniforms['recess'] = uniforms.recess;
    shader.vertexShader =
      'uniform float recess;\n' +
      replacedIn(shader.vertexShader, { '#include <project_vertex>': VERTEX_DEPTH });
  };
  return {
    material,
    screen,
    makeRoom({ talus = 0, foot = 0 }) {
      const share = Math.min((Math.abs(talus) + 1.5 * Math.abs(foot)) / FULL_RECESS_TURN, 1);
      uniforms.recess.value = RECESS.rest + (RECESS.most - RECESS.rest) * share;
    },
  };
}
