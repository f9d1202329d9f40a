/** Fragment shader text that gives tissues their look. All colours are illustrative, and linear. */
import { CELLS } from './cells-shader.ts';
import { SIGNAL_SHAPE } from './sweep-shader.ts';

export const TISSUE_HEAD = /* glsl */ `
  varying vec3 vMarks;
  varying float vSelected;
  uniform vec3 selectedHue;
`;

export const SOFT_HEAD = /* glsl */ `
  varying vec4 vGrain;
  varying vec2 vFlesh;
  uniform vec4 signals;
  uniform vec3 sensoryHue;
  uniform vec3 commandHue;

  ${SIGNAL_SHAPE}
  bool isNerve() { return vMarks.y > 0.5 && vMarks.y < 1.5; }
`;

/**
 * Red flesh in bundles of fibres, pale tendon, yellow nerve. Leaves `fibre` and `flesh` for the
 * relief.
 */
export const BODY_COLOUR = /* glsl */ `
  /* A whole number of fibres goes round, so that the seam is closed; bundles wander a little. */
  float bundle = 0.5 + 0.5 * cos(6.28318 * vGrain.y + sin(vGrain.x * 5.0) * 0.6);
  float strand = 0.5 + 0.5 * cos(18.85 * vGrain.y + sin(vGrain.x * 11.0) * 0.8);
  float fibre = bundle * 0.45 + strand * 0.55;
  float flesh = smoothstep(0.10, 0.85, vFlesh.x + (fibre - 0.5) * 0.22);
  vec3 red = mix(vec3(0.30, 0.030, 0.026), vec3(0.52, 0.085, 0.066), fibre);
  vec3 tendon = mix(vec3(0.74, 0.70, 0.61), vec3(0.86, 0.83, 0.76), bundle);
  diffuseColor.rgb = mix(tendon, red, flesh) + vec3(0.30, 0.05, 0.02) * vFlesh.y * flesh;
  if (isNerve()) {
    flesh = 0.0;
    diffuseColor.rgb = mix(vec3(0.72, 0.50, 0.07), vec3(0.83, 0.62, 0.13), bundle);
  }
  diffuseColor.rgb = mix(diffuseColor.rgb, selectedHue * (0.75 + 0.4 * fibre), 0.82 * vSelected);
`;

export const BODY_ROUGHNESS = /* glsl */ `
  roughnessFactor = mix(0.32, 0.46, flesh);
`;

/** Fibres stand out of the flesh; tendons are smooth and only shine. */
export const BODY_RELIEF = /* glsl */ `
  {
    float height = fibre * 0.00016 * flesh;
    vec3 dx = dFdx(-vViewPosition);
    vec3 dy = dFdy(-vViewPosition);
    vec3 a = cross(dy, normal);
    vec3 b = cross(normal, dx);
    float area = dot(dx, a) * faceDirection;
    normal = normalize(abs(area) * normal - sign(area) * (dFdx(height) * a + dFdy(height) * b));
  }
`;

/** Goes before the light is written: the signals, and the flat faces of cuts. */
export const BODY_LIGHT = /* glsl */ `
  if (isNerve()) {
    vec2 passing = signalsAt(vGrain.x);
    outgoingLight = lit(lit(outgoingLight, sensoryHue, passing.x), commandHue, passing.y);
  }
  if (vMarks.z > 0.5) {
    vec3 cut = isNerve() ? vec3(0.86, 0.68, 0.26)
      : mix(vec3(0.80, 0.76, 0.67), vec3(0.40, 0.075, 0.065), flesh);
    outgoingLight = mix(cut, selectedHue, 0.6 * vSelected);
  }
`;

/** Pale sheets of fibres, thin enough to see through, which run out at their ends. */
export const SHEET_COLOUR = /* glsl */ `
  float weave = 0.5 + 0.35 * cos(12.566 * vGrain.y + sin(vGrain.x * 7.0) * 0.7);
  diffuseColor.rgb = mix(vec3(0.70, 0.69, 0.64), vec3(0.88, 0.87, 0.83), weave);
  diffuseColor.rgb = mix(diffuseColor.rgb, selectedHue * (0.8 + 0.3 * weave), 0.8 * vSelected);
  diffuseColor.a *= smoothstep(0.0, 0.06, vGrain.x) * smoothstep(1.0, 0.94, vGrain.x);
  diffuseColor.a = mix(diffuseColor.a, 1.0, 0.7 * vSelected);
`;

export const SHEET_LIGHT = /* glsl */ `
  if (vMarks.z > 0.5) {
    outgoingLight = mix(vec3(0.84, 0.81, 0.73), selectedHue, 0.6 * vSelected);
    diffuseColor.a = 1.0;
  }
`;

export const BONE_COLOUR = /* glsl */ `
  diffuseColor.rgb = mix(diffuseColor.rgb, selectedHue * (0.5 + 0.9 * vColor.g), 0.75 * vSelected);
`;

export const BONE_CUT_HEAD = /* glsl */ `
  varying vec2 vRim;
  uniform sampler2D rims;
  ${CELLS}
`;

/** The faces of cut bones: spongy bone with marrow in it, within a hard shell. */
export const BONE_LIGHT = /* glsl */ `
  if (vMarks.z > 0.5) {
    float depth = texture2D(rims, vRim).r * RIM_DEPTH;
    /* Rods of spongy bone round rooms of marrow. */
    vec2 p = vRim * vec2(RIM_MAP_SIZE);
    float rods = smoothstep(0.35, 0.75, cells(p / 1.5));
    vec3 marrow = mix(vec3(0.66, 0.36, 0.25), vec3(0.79, 0.57, 0.43), rods);
    vec3 shell = vec3(0.86, 0.80, 0.66);
    vec3 cut = mix(shell, marrow, smoothstep(0.9, 1.9, depth));
    outgoingLight = mix(cut, selectedHue, 0.6 * vSelected);
  }
`;
