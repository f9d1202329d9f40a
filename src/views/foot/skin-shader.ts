/**
 * What makes the skin skin: colour from masks, fine relief from noise, light that bleeds red.
 *
 * All of it is a function of the point on the resting foot (`restPoint`, in mm), so nothing swims when
 * the foot moves, and no image file is needed. The vertex colours are masks: red is blood near the
 * surface, green openness to light, blue the sole, alpha veins.
 */

export const SKIN_VERTEX_HEAD = /* glsl */ `
  varying vec3 restPoint;
  uniform vec3 quantisationScale;
  uniform vec3 quantisationOffset;
`;

export const SKIN_VERTEX_POINT = /* glsl */ `
  restPoint = (position * quantisationScale + quantisationOffset) * 1000.0;
`;

export const SKIN_FRAGMENT_HEAD = /* glsl */ `
  varying vec3 restPoint;
  uniform float seeThrough;
  uniform vec2 fade;
  uniform vec2 bend;
  uniform vec4 creases[CREASES];
  uniform vec3 baseTone;
  uniform vec3 bloodTone;
  uniform vec3 soleTone;
  uniform vec3 veinTone;
  uniform float mottle;

  float hash(vec3 p) {
    p = fract(p * 0.3183099 + 0.1) * 17.0;
    return fract(p.x * p.y * p.z * (p.x + p.y + p.z));
  }

  float noise(vec3 p) {
    vec3 i = floor(p);
    vec3 f = fract(p);
    f = f * f * (3.0 - 2.0 * f);
    vec2 o = vec2(0.0, 1.0);
    return mix(
      mix(mix(hash(i), hash(i + o.yxx), f.x), mix(hash(i + o.xyx), hash(i + o.yyx), f.x), f.y),
      mix(mix(hash(i + o.xxy), hash(i + o.yxy), f.x), mix(hash(i + o.xyy), hash(i + o.yyy), f.x), f.y),
      f.z);
  }

  /* Distance from the nearest furrow, 0 to 1: furrows run where noise crosses its mean. */
  float furrow(vec3 p) {
    return abs(2.0 * noise(p) - 1.0);
  }

  /* The normal of a surface raised by height, in m. */
  vec3 raised(vec3 normal, vec3 view, float height, float facing) {
    vec3 dx = dFdx(-view);
    vec3 dy = dFdy(-view);
    vec3 a = cross(dy, normal);
    vec3 b = cross(normal, dx);
    float area = dot(dx, a) * facing;
    return normalize(abs(area) * normal - sign(area) * (dFdx(height) * a + dFdy(height) * b));
  }
`;

export const SKIN_COLOUR = /* glsl */ `
  /* Detail finer than a pixel only sparkles: it fades out with its scale. */
  float pixel = length(fwidth(restPoint));
  float fine = (noise(restPoint * 1.1) * 0.6 + noise(restPoint * 2.7) * 0.4 - 0.5)
    * smoothstep(0.9, 0.3, pixel);
  float broad = noise(restPoint * 0.085) * 0.65 + noise(restPoint * 0.23) * 0.35 - 0.5;
  float sole = vColor.b;
  float blood = clamp(vColor.r + (broad * 0.34 + fine * 0.08) * mottle, 0.0, 1.0);
  vec3 tone = mix(baseTone * (1.0 + broad * 0.09 * mottle), soleTone, sole * 0.92);
  tone = mix(tone, bloodTone, blood * mix(0.85, 0.62, sole));
  tone = mix(tone, veinTone, vColor.a * 0.42);
  float freckle = smoothstep(0.78, 0.92, noise(restPoint * 0.5 + 7.0))
    * smoothstep(0.45, 0.8, noise(restPoint * 0.06));
  tone *= 1.0 - 0.08 * freckle * mottle * (1.0 - sole);
  tone *= 1.0 + fine * 0.04;
  /* Where little light gets in, what comes back has been through flesh: red dies last. */
  float open = 0.48 + 0.52 * vColor.g;
  tone *= pow(vec3(open), vec3(0.7, 1.12, 1.2));
  diffuseColor.rgb = tone;
`;

export const SKIN_RELIEF = /* glsl */ `
  {
    float near = smoothstep(1.1, 0.22, pixel);
    float close = smoothstep(0.6, 0.14, pixel);
    float height = noise(restPoint * 0.5) * 0.035;
    if (near > 0.0) {
      height += min(furrow(restPoint * 1.15), 0.30) * 0.075 * near * (1.0 - 0.6 * sole);
      height += noise(restPoint * 2.2) * 0.014 * near;
    }
    if (close * sole > 0.0) {
      float ridge = sin((restPoint.x * 0.8 + restPoint.z * 0.25) * 5.2
        + sin(restPoint.z * 0.24) * 3.2 + noise(restPoint * 0.16) * 9.0);
      height += ridge * 0.012 * close * sole;
    }
    for (int i = 0; i < CREASES; i++) {
      vec4 crease = creases[i];
      vec3 q = restPoint - crease.xyz;
      if (abs(q.z) > crease.w * 1.1 || abs(q.x) > 9.0) continue;
      float across = smoothstep(crease.w, crease.w * 0.5, abs(q.z));
      float size = crease.w / 9.0;
      float wave = q.x + 0.45 * sin(q.z * 0.9 + float(i)) + 0.075 * q.z * q.z / crease.w;
      float above = smoothstep(1.0, 5.0, q.y) * exp(-q.x * q.x / (14.0 * size * size));
      height -= across * above * (0.12 + 0.18 * bend.y - 0.09 * bend.x)
        * pow(max(0.0, 0.5 + 0.5 * cos(wave * 3.1 / size)), 3.0) * near;
      float under = smoothstep(-1.0, -4.0, q.y) * exp(-q.x * q.x / (3.2 * size));
      height -= across * under * (0.14 + 0.26 * bend.x)
        * pow(max(0.0, 0.5 + 0.5 * cos(wave * 2.6 / size)), 4.0) * near;
    }
    normal = raised(normal, vViewPosition, height * 0.001, faceDirection);
  }
`;

/** Goes after the lights: what the room sends into shadows comes back warm. */
export const SKIN_SHADOWS = /* glsl */ `
  reflectedLight.indirectDiffuse *= vec3(1.09, 0.97, 0.93);
`;

/** The line of the lighting model that adds direct light, and what skin puts in its place. */
export const DIRECT_LIGHT =
  'reflectedLight.directDiffuse += irradiance * diffuseBRDF * ( 1.0 - F );';
export const SKIN_DIRECT_LIGHT = /* glsl */ `
  /* Light that entered the flesh leaves beside the terminator, most of it red. */
  float facing = dot(geometryNormal, directLight.direction);
  vec3 wrap = vec3(0.36, 0.17, 0.12);
  vec3 lit = clamp((facing + wrap) / (1.0 + wrap), 0.0, 1.0);
  reflectedLight.directDiffuse += lit * lit * (3.0 - 2.0 * lit) * mix(vec3(1.0), lit, 0.35)
    * directLight.color * diffuseBRDF * (1.0 - F);
`;

export const SKIN_OPACITY = /* glsl */ `
  {
    float grazing = 1.0 - abs(dot(normalize(vViewPosition), normal));
    float alpha = mix(1.0, clamp(0.13 + 0.95 * pow(grazing, 1.9), 0.0, 1.0), seeThrough);
    gl_FragColor.a = alpha * smoothstep(fade.y, fade.x, restPoint.y);
  }
`;

export const NAIL_COLOUR = /* glsl */ `
  /* Masks: red is the lunula, green the free edge, blue the rim. */
  vec3 nail = mix(bed, mix(bed, vec3(1.0), 0.3), vColor.r * 0.7);
  nail = mix(nail, vec3(0.86, 0.80, 0.72), vColor.g * 0.5);
  diffuseColor.rgb = nail * (1.0 - 0.22 * vColor.b * (1.0 - vColor.g));
`;
