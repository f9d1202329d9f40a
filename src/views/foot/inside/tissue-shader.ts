/** Fragment shader text that gives tissues their look. All colours are illustrative, and linear. */
import { CELLS } from './cells-shader.ts';
import { SHEET_FIBRES } from './sheet-shader.ts';
import { SIGNAL_SHAPE } from './sweep-shader.ts';

export const TISSUE_HEAD = /* glsl */ `
  varying vec3 vMarks;
  varying float vSelected;
  uniform vec3 selectedHue;
`;

export const SOFT_HEAD = /* glsl */ `
  varying vec4 vGrain;
  varying vec2 vFlesh;
  varying vec3 vLie;
  uniform vec4 signals;
  uniform vec3 sensoryHue;
  uniform vec3 commandHue;

  ${SIGNAL_SHAPE}
  bool isNerve() { return vMarks.y > 0.5 && vMarks.y < 1.5; }
  ${SHEET_FIBRES}
`;

/**
 * Red flesh in bundles of fibres with grooves between them, pale tendon, yellow nerve. Leaves
 * `fibre`, `groove` and `flesh` for the relief.
 */
export const BODY_COLOUR = /* glsl */ `
  /* A whole number of fibres goes round, so that the seam is closed; bundles wander a little. */
  float bundle = 0.5 + 0.5 * cos(6.28318 * vGrain.y + sin(vGrain.x * 5.0) * 0.6);
  float strand = 0.5 + 0.5 * cos(18.85 * vGrain.y + sin(vGrain.x * 11.0) * 0.8);
  float fibre = bundle * 0.5 + strand * 0.5;
  /* Narrow where two bundles meet. */
  float groove = pow(1.0 - bundle, 4.0);
  float flesh = smoothstep(0.10, 0.85, vFlesh.x + (fibre - 0.5) * 0.22);
  vec3 red = mix(vec3(0.42, 0.052, 0.042), vec3(0.66, 0.132, 0.100), fibre);
  red *= 1.0 - 0.42 * groove;
  vec3 tendon = mix(vec3(0.76, 0.72, 0.63), vec3(0.88, 0.85, 0.78), bundle);
  diffuseColor.rgb = mix(tendon, red, flesh) + vec3(0.26, 0.05, 0.02) * vFlesh.y * flesh;
  if (isNerve()) {
    flesh = 0.0;
    diffuseColor.rgb = mix(vec3(0.72, 0.50, 0.07), vec3(0.83, 0.62, 0.13), bundle);
  }
  diffuseColor.rgb = mix(diffuseColor.rgb, selectedHue * (0.75 + 0.4 * fibre), 0.82 * vSelected);
`;

export const BODY_ROUGHNESS = /* glsl */ `
  roughnessFactor = mix(0.32, 0.48, flesh);
`;

/** Fibres stand out of the flesh; tendons are smooth and only shine. */
export const BODY_RELIEF = /* glsl */ `
  {
    float height = (fibre * 0.00012 - groove * 0.00022) * flesh;
    vec3 dx = dFdx(-vViewPosition);
    vec3 dy = dFdy(-vViewPosition);
    vec3 a = cross(dy, normal);
    vec3 b = cross(normal, dx);
    float area = dot(dx, a) * faceDirection;
    normal = normalize(abs(area) * normal - sign(area) * (dFdx(height) * a + dFdy(height) * b));
  }
`;

/** Goes before the light is written: shade between neighbours, signals, and the flat faces of cuts. */
export const BODY_LIGHT = /* glsl */ `
  /* Light that comes through flesh is red: shade there is warm. */
  outgoingLight *= mix(vec3(1.0), mix(vec3(0.50, 0.46, 0.44), vec3(0.46, 0.34, 0.34), flesh), vLie.z);
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

/**
 * Pale sheets of fibres: the thinner, the more is seen through them. Their fibres run out into
 * bone and deep fascia at both ends, one earlier and one later; their sides fade as well.
 */
export const SHEET_COLOUR = /* glsl */ `
  float grain = sheetGrain();
  diffuseColor.rgb = mix(vec3(0.60, 0.59, 0.55), vec3(0.93, 0.92, 0.89), grain);
  diffuseColor.rgb = mix(diffuseColor.rgb, selectedHue * (0.8 + 0.3 * grain), 0.8 * vSelected);
  diffuseColor.a *= mix(sheetCover(grain), sqrt(sheetCover(grain)), vSelected);
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
