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

/** The normal of a surface raised by `height`, in m. */
const RAISED = /* glsl */ `
  vec3 raised(vec3 normal, vec3 view, float height, float facing) {
    vec3 dx = dFdx(-view);
    vec3 dy = dFdy(-view);
    vec3 a = cross(dy, normal);
    vec3 b = cross(normal, dx);
    float area = dot(dx, a) * facing;
    /* Seen edge-on, a pixel spans so much of the surface that relief would only sparkle. */
    float seen = smoothstep(0.08, 0.4, abs(dot(normal, normalize(view))));
    vec3 slope = seen * sign(area) * (dFdx(height) * a + dFdy(height) * b);
    return normalize(abs(area) * normal - slope);
  }
`;

export const SKIN_FRAGMENT_HEAD = /* glsl */ `
  varying vec3 restPoint;
  uniform float seeThrough;
  uniform vec2 fade;
  uniform vec2 bend[5];
  uniform vec4 creases[CREASES];
  uniform vec4 knuckles[5];
  uniform vec3 baseTone;
  uniform vec3 bloodTone;
  uniform vec3 soleTone;
  uniform vec3 veinTone;
  uniform vec3 freckleTone;
  uniform float mottle;

  vec3 hash(vec3 p) {
    p = fract(p * vec3(0.1031, 0.1030, 0.0973));
    p += dot(p, p.yxz + 33.33);
    return fract((p.xxy + p.yxx) * p.zyx);
  }

  float hashOne(vec3 p) {
    p = fract(p * 0.3183099 + 0.1) * 17.0;
    return fract(p.x * p.y * p.z * (p.x + p.y + p.z));
  }

  float noise(vec3 p) {
    vec3 i = floor(p);
    vec3 f = fract(p);
    f = f * f * (3.0 - 2.0 * f);
    vec2 o = vec2(0.0, 1.0);
    return mix(
      mix(mix(hashOne(i), hashOne(i + o.yxx), f.x),
        mix(hashOne(i + o.xyx), hashOne(i + o.yyx), f.x), f.y),
      mix(mix(hashOne(i + o.xxy), hashOne(i + o.yxy), f.x),
        mix(hashOne(i + o.xyy), hashOne(i + o.yyy), f.x), f.y),
      f.z);
  }

  /* Distance from the nearest furrow, 0 to 1: furrows run where noise crosses its mean. */
  float furrow(vec3 p) {
    return abs(2.0 * noise(p) - 1.0);
  }

  /* Spots: in some cells of a grid, one of its own size; 0 to 1. Blurred to the pixel. */
  float spots(vec3 p, float cell, float pixel) {
    vec3 i = floor(p / cell);
    vec3 h = hash(i + 57.0);
    vec3 centre = (i + 0.3 + 0.4 * h.zxy) * cell;
    float radius = cell * (0.05 + 0.11 * h.y * h.y);
    float soft = max(radius * 0.5, pixel);
    float shown = step(0.62, h.x) * min(1.0, radius * radius / (pixel * pixel));
    return shown * smoothstep(radius + soft, radius - soft, length(p - centre));
  }

  ${RAISED}
`;

export const SKIN_COLOUR = /* glsl */ `
  /* Detail finer than a pixel only sparkles: it fades out with its scale. */
  float pixel = length(fwidth(restPoint));
  float fine = (noise(restPoint * 1.1) * 0.6 + noise(restPoint * 2.7) * 0.4 - 0.5)
    * smoothstep(0.9, 0.3, pixel);
  float broad = noise(restPoint * 0.05) * 0.5 + noise(restPoint * 0.13) * 0.32
    + noise(restPoint * 0.31) * 0.18 - 0.5;
  /* Blood shows through in a net of patches, a few millimetres wide. */
  float net = smoothstep(0.0, 0.5, furrow(restPoint * 0.16 + 3.0)) - 0.6;
  float sole = smoothstep(0.12, 0.88, vColor.b + broad * 0.34);

  /* Toes that bend blanch over their knuckles, and redden where they fold. */
  float blanched = 0.0;
  float flushed = 0.0;
  for (int i = 0; i < 5; i++) {
    vec3 q = restPoint - knuckles[i].xyz;
    float over = exp(-dot(q, q) / (knuckles[i].w * knuckles[i].w));
    blanched += over * bend[i].x;
    flushed += over * bend[i].y;
  }
  for (int i = 0; i < CREASES; i++) {
    vec3 q = restPoint - creases[i].xyz;
    float size = creases[i].w;
    q.z *= 0.7;
    float over = exp(-dot(q, q) / (0.9 * size * size)) * bend[i / 2].x;
    blanched += 0.9 * over * smoothstep(0.0, 4.0, q.y);
    flushed += 0.7 * over * smoothstep(0.0, -4.0, q.y);
  }

  float blood = clamp(vColor.r * (1.0 - 0.75 * min(blanched, 1.0)) + 0.2 * min(flushed, 1.0)
    + (broad * 0.36 + net * (0.07 + 0.07 * sole) + fine * 0.08) * mottle, 0.0, 1.0);
  vec3 thin = baseTone * (1.0 + broad * 0.16 * mottle);
  vec3 tone = mix(thin, soleTone * (1.0 + broad * 0.1), sole * 0.92);
  /* Over a few centimetres skin turns now pinker, now yellower. */
  float warm = noise(restPoint * 0.028 + 40.0) + 0.5 * noise(restPoint * 0.07 + 17.0) - 0.75;
  tone *= 1.0 - warm * mottle * vec3(0.0, 0.07, 0.13);
  tone = mix(tone, mix(bloodTone, soleTone * vec3(0.88, 0.68, 0.62), sole), blood * mix(0.85, 0.7, sole));
  tone = mix(tone, min(baseTone * 1.16, vec3(1.0)), 0.42 * min(blanched, 1.0) * (1.0 - sole));
  /* Horny skin is yellowish: around the heel, at the ball of the big toe and the outer edge. */
  float callus = smoothstep(34.0, 6.0, restPoint.x) * smoothstep(26.0, 8.0, restPoint.y)
    + 0.7 * exp(-dot(restPoint.xz - vec2(184.0, -42.0), restPoint.xz - vec2(184.0, -42.0)) / 190.0)
    + 0.5 * exp(-dot(restPoint.xz - vec2(160.0, 44.0), restPoint.xz - vec2(160.0, 44.0)) / 260.0);
  callus = clamp(callus * (0.8 + broad), 0.0, 1.0) * sole;
  tone = mix(tone, soleTone * vec3(0.99, 0.9, 0.72), 0.55 * callus);
  /* Over the shin the skin is thin and pale. */
  float shin = smoothstep(104.0, 150.0, restPoint.y) * smoothstep(62.0, 84.0, restPoint.x);
  tone *= mix(vec3(1.0), vec3(1.02, 1.03, 1.04), shin * mottle);
  tone = mix(tone, veinTone, vColor.a * 0.28);
  float freckle = spots(restPoint, 7.0, pixel) + 0.6 * spots(restPoint + 31.0, 4.3, pixel);
  freckle *= smoothstep(0.42, 0.7, noise(restPoint * 0.045 + 11.0));
  tone = mix(tone, freckleTone, 0.34 * min(freckle, 1.0) * mottle * (1.0 - sole));
  tone *= 1.0 + fine * 0.05;
  /* Where little light gets in, what comes back has been through flesh: red dies last. */
  float open = 0.46 + 0.54 * vColor.g;
  tone *= pow(vec3(open), vec3(0.62, 1.12, 1.24));
  /* Deep between the toes next to none does. */
  tone *= mix(vec3(0.56, 0.52, 0.5), vec3(1.0), smoothstep(0.0, 0.4, vColor.g));
  diffuseColor.rgb = tone;
`;

export const SKIN_RELIEF = /* glsl */ `
  {
    float near = smoothstep(1.1, 0.22, pixel);
    float close = smoothstep(0.34, 0.1, pixel);
    float height = noise(restPoint * 0.5) * 0.03;
    if (near > 0.0) {
      height += min(furrow(restPoint * 1.15), 0.30) * 0.07 * near * (1.0 - 0.6 * sole);
      height += noise(restPoint * 2.2) * 0.014 * near;
      /* The instep's skin folds across the front of the ankle, and the heel's over its tendon. */
      float across = smoothstep(0.55, 0.2, furrow(restPoint * vec3(0.04, 0.34, 0.05)));
      float ankle = exp(-pow((restPoint.y - 92.0) / 13.0, 2.0))
        * smoothstep(52.0, 84.0, restPoint.x) * smoothstep(34.0, 16.0, abs(restPoint.z));
      float tendon = exp(-pow((restPoint.y - 68.0) / 20.0, 2.0)) * smoothstep(34.0, 16.0, restPoint.x);
      height -= across * (0.1 * ankle + 0.12 * tendon) * near;
    }
    if (near * sole > 0.0) {
      /* Faint creases along the hollow of the sole, here and there; none where it is tight. */
      vec3 wavy = restPoint + 5.0 * noise(restPoint * 0.12);
      float crease = smoothstep(0.3, 0.0, furrow(wavy * vec3(0.05, 0.04, 0.15) + 7.0));
      crease *= smoothstep(0.42, 0.75, noise(restPoint * 0.07 + 21.0));
      crease *= smoothstep(62.0, 90.0, restPoint.x) * smoothstep(164.0, 140.0, restPoint.x);
      height -= 0.05 * crease * sole * near;
    }
    if (close * sole > 0.0) {
      float ridge = sin((restPoint.x * 0.8 + restPoint.z * 0.25) * 9.6
        + sin(restPoint.z * 0.24) * 3.2 + noise(restPoint * 0.16) * 14.0);
      height += ridge * 0.006 * close * sole;
    }
    for (int i = 0; i < CREASES; i++) {
      vec4 crease = creases[i];
      vec2 bent = bend[i / 2];
      vec3 q = restPoint - crease.xyz;
      if (abs(q.z) > crease.w * 1.1 || abs(q.x) > 9.0) continue;
      float across = smoothstep(crease.w, crease.w * 0.5, abs(q.z));
      float size = crease.w / 9.0;
      float wave = q.x + 0.45 * sin(q.z * 0.9 + float(i)) + 0.075 * q.z * q.z / crease.w
        + 0.5 * noise(restPoint * 0.5);
      float above = smoothstep(1.0, 5.0, q.y) * exp(-q.x * q.x / (14.0 * size * size));
      height -= across * above * max(0.0, 0.13 + 0.2 * bent.y - 0.12 * bent.x)
        * pow(max(0.0, 0.5 + 0.5 * cos(wave * 3.1 / size)), 3.0) * near;
      /* Every other joint is a last one: it has no crease of its own under the pulp. */
      float first = float(1 - i % 2);
      float under = first * smoothstep(-1.0, -4.0, q.y) * exp(-q.x * q.x / (3.2 * size));
      height -= across * under * (0.09 + 0.26 * bent.x)
        * pow(max(0.0, 0.5 + 0.5 * cos(wave * 2.6 / size)), 4.0) * near;
    }
    normal = raised(normal, vViewPosition, height * 0.001, faceDirection);
  }
`;

/** Goes after the lights: what the room sends into shadows comes back warm. */
export const SKIN_SHADOWS = /* glsl */ `
  reflectedLight.indirectDiffuse *= vec3(1.07, 0.97, 0.94);
  /* Between toes and in folds there is no room to mirror: a gleam there would be a bright line. */
  float room = smoothstep(0.3, 0.9, vColor.g);
  /* Edge-on, skin would mirror the room behind the foot, which the foot itself hides. */
  float edgeOn = smoothstep(0.4, 0.02, abs(dot(normal, normalize(vViewPosition))));
  reflectedLight.indirectSpecular *= room * mix(1.0, 0.25, edgeOn);
  reflectedLight.directSpecular *= mix(0.2, 1.0, room);
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

export const NAIL_FRAGMENT_HEAD = /* glsl */ `
  uniform vec3 bed;
  ${RAISED}
`;

export const NAIL_COLOUR = /* glsl */ `
  /* Masks: red is the lunula, green the free edge, blue the rim; alpha is the place across the nail. */
  float ridges = sin(vColor.a * 71.0) + 0.7 * sin(vColor.a * 117.0 + 2.0);
  ridges *= smoothstep(0.05, 0.015, fwidth(vColor.a));
  vec3 nail = mix(bed, mix(bed, vec3(1.0), 0.3), vColor.r * 0.7);
  nail = mix(nail, vec3(0.86, 0.80, 0.72), vColor.g * 0.5);
  nail *= 1.0 + 0.012 * ridges;
  /* Towards the cuticle the plate thins out into skin. */
  float cuticle = vColor.b * (1.0 - vColor.g);
  diffuseColor.rgb = mix(nail, bed * vec3(0.93, 0.84, 0.8), 0.55 * cuticle);
`;

export const NAIL_RELIEF = /* glsl */ `
  normal = raised(normal, vViewPosition, ridges * 0.0000045, faceDirection);
  /* The rim is dull, or it would draw a bright outline. */
  roughnessFactor = mix(roughnessFactor, 0.85, smoothstep(0.1, 0.7, vColor.b));
`;
