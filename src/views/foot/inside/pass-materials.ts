/**
 * Materials for passes without light: glass, what shows through, and numbers of parts for the
 * pointer.
 */
import { GreaterDepth, NoBlending, ShaderMaterial } from 'three';
import type { InsideUniforms } from './inside-materials.ts';
import { PART_HEAD, partFilter, SWEEP_HEAD, SWEEP_POINT } from './sweep-shader.ts';
import { SOFT_HEAD, TISSUE_HEAD } from './tissue-shader.ts';

/** Whose vertices are to be put in place: skinned bones, or swept soft parts. */
export type Body = 'bone' | 'soft';

const BONE_POINT = /* glsl */ `
  #include <beginnormal_vertex>
  #include <skinbase_vertex>
  #include <skinnormal_vertex>
  #include <begin_vertex>
  #include <skinning_vertex>
`;
const SOFT_POINT = /* glsl */ `
  ${SWEEP_POINT}
  vec3 objectNormal = sweptNormal;
  vec3 transformed = sweptPoint;
`;

const vertexShader = (body: Body, condition: string): string => /* glsl */ `
  #include <common>
  #include <skinning_pars_vertex>
  ${PART_HEAD}
  ${body === 'soft' ? SWEEP_HEAD : ''}
  varying vec3 vToEye;
  varying vec3 vOutward;
  void main() {
    ${body === 'soft' ? SOFT_POINT : BONE_POINT}
    vec4 seen = modelViewMatrix * vec4(transformed, 1.0);
    gl_Position = projectionMatrix * seen;
    vToEye = -seen.xyz;
    vOutward = normalMatrix * objectNormal;
    ${partFilter(condition)}
  }
`;

/** Thin at the middle and denser at the edges, as blown glass is. */
const GLASS = /* glsl */ `
  float grazing = 1.0 - abs(dot(normalize(vToEye), normalize(vOutward)));
  float rim = 0.06 + 0.56 * pow(grazing, 2.0);
`;

const BONE_GLASS = /* glsl */ `
  vec3 colour = vec3(0.52, 0.52, 0.50);
  float alpha = rim * 0.8;
`;

const SOFT_GLASS = /* glsl */ `
  vec3 colour = mix(vec3(0.62, 0.60, 0.55), vec3(0.42, 0.13, 0.11), vFlesh.x);
  float alpha = rim * 0.8;
  if (isNerve()) {
    vec2 passing = signalsAt(vGrain.x);
    colour = lit(lit(vec3(0.66, 0.46, 0.08), sensoryHue, passing.x), commandHue, passing.y);
    alpha = max(rim + 0.1, max(passing.x, passing.y));
  } else if (vMarks.y > 1.5) alpha *= sheetCover(sheetGrain());
`;

const glassShader = (body: Body): string => /* glsl */ `
  ${TISSUE_HEAD}
  ${body === 'soft' ? SOFT_HEAD : ''}
  varying vec3 vToEye;
  varying vec3 vOutward;
  void main() {
    ${GLASS}
    ${body === 'soft' ? SOFT_GLASS : BONE_GLASS}
    if (vMarks.z > 0.5) alpha = 0.25;
    gl_FragColor = vec4(colour, alpha);
    #include <tonemapping_fragment>
    #include <colorspace_fragment>
  }
`;

const THROUGH_SHADER = /* glsl */ `
  ${TISSUE_HEAD}
  varying vec3 vToEye;
  varying vec3 vOutward;
  void main() {
    float facing = abs(dot(normalize(vToEye), normalize(vOutward)));
    gl_FragColor = vec4(selectedHue, mix(0.6, 0.3, facing));
    #include <colorspace_fragment>
  }
`;

const NUMBER_SHADER = /* glsl */ `
  ${TISSUE_HEAD}
  void main() {
    float number = floor(vMarks.x + 1.5);
    gl_FragColor = vec4(mod(number, 256.0) / 255.0, floor(number / 256.0) / 255.0, 0.0, 1.0);
  }
`;

/** Parts that are ghosts. */
export function createGlassMaterial(body: Body, uniforms: InsideUniforms): ShaderMaterial {
  return new ShaderMaterial({
    uniforms: { ...uniforms },
    vertexShader: vertexShader(body, 'isGlass(state)'),
    fragmentShader: glassShader(body),
    transparent: true,
    depthWrite: false,
  });
}

/** What of the selected part lies behind something else. */
export function createThroughMaterial(body: Body, uniforms: InsideUniforms): ShaderMaterial {
  return new ShaderMaterial({
    uniforms: { ...uniforms },
    vertexShader: vertexShader(body, 'state.g > 0.5'),
    fragmentShader: THROUGH_SHADER,
    transparent: true,
    depthWrite: false,
    depthFunc: GreaterDepth,
  });
}

/** Writes numbers of parts as colours: number + 1, low byte in red, high byte in green. */
export function createNumberMaterial(
  body: Body,
  uniforms: InsideUniforms,
  drawn: 'solid' | 'glass',
): ShaderMaterial {
  return new ShaderMaterial({
    uniforms: { ...uniforms },
    vertexShader: vertexShader(body, drawn === 'solid' ? 'isSolid(state)' : 'isGlass(state)'),
    fragmentShader: NUMBER_SHADER,
    blending: NoBlending,
  });
}
