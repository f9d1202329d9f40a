/** Fragment shader text for the fibres of fascia and retinacula. All numbers are illustrative. */

/**
 * `sheetGrain` is how light a place is, 0 to 1; `sheetCover` is how much it hides, 0 to 1.
 * Needs `vGrain` and `vLie`.
 */
export const SHEET_FIBRES = /* glsl */ `
  float sheetChance(vec2 p) { return fract(sin(dot(p, vec2(127.1, 311.7))) * 43758.5453); }
  float sheetNoise(vec2 p) {
    vec2 cell = floor(p);
    vec2 share = smoothstep(0.0, 1.0, p - cell);
    return mix(
      mix(sheetChance(cell), sheetChance(cell + vec2(1.0, 0.0)), share.x),
      mix(sheetChance(cell + vec2(0.0, 1.0)), sheetChance(cell + vec2(1.0, 1.0)), share.x),
      share.y);
  }
  float sheetGrain() {
    /* Finer than a pixel, fibres are an even tone: they would shimmer. */
    float coarse = 1.0 - smoothstep(0.35, 0.9, 1.4 * fwidth(vGrain.y));
    float fine = 1.0 - smoothstep(0.35, 0.9, 3.4 * fwidth(vGrain.y));
    float bundles = sheetNoise(vec2(1.4 * vGrain.y, 3.0 * vGrain.x)) - 0.5;
    float fibres = sheetNoise(vec2(3.4 * vGrain.y + 17.0, 5.0 * vGrain.x)) - 0.5;
    return clamp(0.6 + 0.7 * coarse * bundles + 0.6 * fine * fibres, 0.0, 1.0);
  }
  float sheetCover(float grain) {
    float thick = smoothstep(0.15, 1.1, vLie.y);
    float cover = mix(0.54, 0.97, thick) * mix(0.62 + 0.55 * grain, 1.0, thick * thick);
    float fromEnd = min(vGrain.x, 1.0 - vGrain.x) - 0.07 * (1.0 - grain);
    float fromSide = 1.0 - abs(vLie.x);
    return min(cover, 1.0) * smoothstep(-0.02, 0.2, fromEnd)
      * smoothstep(0.0, 0.3, fromSide + 0.1 * (grain - 0.6));
  }
`;
