/** Shader text for tissues that are made of small rooms: fat, and spongy bone. */
export const CELLS = /* glsl */ `
  /* Distance to the nearest of points that are jittered on a grid. */
  float cells(vec2 p) {
    vec2 cell = floor(p);
    float nearest = 1.0;
    for (int i = -1; i <= 1; i++)
      for (int j = -1; j <= 1; j++) {
        vec2 c = cell + vec2(i, j);
        vec2 jitter = fract(sin(vec2(dot(c, vec2(12.9, 78.2)), dot(c, vec2(39.3, 11.1)))) * 4375.5);
        nearest = min(nearest, length(c + jitter - p));
      }
    return nearest;
  }
`;
