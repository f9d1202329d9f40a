/** Changes to the renderer's own shaders. */

/**
 * @param replacements Lines of the shader, each with what comes in its place.
 * @throws {Error} If the shader no longer has one of the lines.
 */
export function replacedIn(shader: string, replacements: Readonly<Record<string, string>>): string {
  return Object.entries(replacements).reduce((text, [line, by]) => {
    if (!text.includes(line)) throw new Error(`The renderer's shader has no "${line}".`);
    return text.replace(line, () => by);
  }, shader);
}
