/**
 * Vertex shader text that puts the vertices of the inside where they are, and hides what is not
 * drawn.
 */
import { CONTROL_TEXTURE_WIDTH } from './control-points.ts';

/** Looks up how a part is drawn. Red: 0 hidden, a half glass, 1 solid. Green: 1 if selected. */
export const PART_HEAD = /* glsl */ `
  /* Number of the part, code of the tissue, and whether it belongs to the face of a cut. */
  attribute vec3 marks;
  uniform sampler2D partStates;
  varying vec3 vMarks;
  varying float vSelected;
  vec4 partState() { return texelFetch(partStates, ivec2(int(marks.x + 0.5), 0), 0); }
  bool isSolid(vec4 state) { return state.r > 0.75; }
  bool isGlass(vec4 state) { return state.r > 0.25 && state.r < 0.75; }
`;

/**
 * Goes where the vertex's place on the screen is known. `condition` says, of the `state`, what is
 * drawn.
 */
export const partFilter = (condition: string): string => /* glsl */ `
  {
    vec4 state = partState();
    vMarks = marks;
    vSelected = state.g;
    /* Triangles of parts that are not drawn shrink to nothing, outside the picture. */
    if (!(${condition})) gl_Position = vec4(0.0, 0.0, 2.0, 1.0);
  }
`;

/**
 * How bright the report (x) and the order (y) are at a place of the nerve's tree, each with a long
 * soft echo; and a nerve's colour as they pass: light in the middle of the dot, its hue around.
 */
export const SIGNAL_SHAPE = /* glsl */ `
  float signalAt(float place, float at, float behind) {
    float head = (place - at) / 0.025;
    float echo = (place - at - behind) / 0.05;
    return max(exp(-head * head), 0.36 * exp(-echo * echo));
  }
  vec2 signalsAt(float place) {
    return min(vec2(signals.y * signalAt(place, signals.x, 0.1),
      signals.w * signalAt(place, signals.z, -0.1)), vec2(1.0));
  }
  vec3 lit(vec3 colour, vec3 hue, float passing) {
    vec3 dot = mix(hue, vec3(1.0), 0.9 * smoothstep(0.66, 0.98, passing));
    return mix(colour, dot, smoothstep(0.0, 0.6, passing));
  }
`;

export const SWEEP_HEAD = /* glsl */ `
  attribute vec4 curve;
  attribute vec4 slope;
  /* Angle round the section, half its width and height in m, flesh. */
  attribute vec4 section;
  /* Place along the path or the nerve's tree, fibre, spread, push. */
  attribute vec4 grain;
  /* Texels: first control point, state of the path. */
  attribute vec2 link;
  uniform sampler2D controls;
  uniform vec4 signals;
  attribute float occlusion;
  varying vec4 vGrain;
  varying vec2 vFlesh;
  /* Place across the section, -1 to 1; half its height in mm; how deep it lies between others. */
  varying vec3 vLie;

  vec4 control(int texel) {
    return texelFetch(controls,
      ivec2(texel % ${CONTROL_TEXTURE_WIDTH}, texel / ${CONTROL_TEXTURE_WIDTH}), 0);
  }

  ${SIGNAL_SHAPE}
`;

/** Sets `sweptPoint` and `sweptNormal`, both in the world's frame. */
export const SWEEP_POINT = /* glsl */ `
  vec3 sweptPoint;
  vec3 sweptNormal;
  {
    int first = int(link.x + 0.5);
    vec3 centre = vec3(0.0);
    vec3 direction = vec3(0.0);
    vec3 height = vec3(0.0);
    for (int i = 0; i < 4; i++) {
      vec3 point = control(first + 2 * i).xyz;
      centre += curve[i] * point;
      direction += slope[i] * point;
      height += curve[i] * control(first + 2 * i + 1).xyz;
    }
    vec4 state = control(int(link.y + 0.5));
    vec3 tangent = normalize(direction);
    vec3 up = normalize(height - dot(height, tangent) * tangent);
    vec3 side = cross(tangent, up);
    float thickness = mix(1.0, state.x, section.w);
    if (marks.y > 0.5 && marks.y < 1.5) {
      /* A signal swells the nerve that it passes, so that it is seen. */
      vec2 passing = signalsAt(grain.x);
      float strongest = max(passing.x, passing.y);
      thickness += 1.9 * strongest * strongest;
    }
    vec2 half2 = section.yz * thickness;
    vec2 round2 = vec2(cos(section.x), sin(section.x));
    vec2 across = half2 * round2 * grain.z;
    sweptPoint = centre + side * across.x + up * across.y + tangent * grain.w;
    vec2 outward = round2 * half2.yx;
    /* Sheets are flat: their edges would else shine as rods do. */
    if (marks.y > 1.5) outward.x *= 0.3;
    sweptNormal = grain.z > 0.5
      ? normalize(side * outward.x + up * outward.y)
      : tangent * sign(grain.w + 1e-9);
    vGrain = grain;
    vFlesh = vec2(section.w, state.y);
    vLie = vec3(round2.x, section.z * 1000.0, occlusion);
  }
`;
