/**
 * A path of this site, wherever the site is published.
 *
 * @param path From the root of the site, with its slashes: "/get-help/".
 */
export function sitePath(path: `/${string}`): string {
  return `${import.meta.env.BASE_URL.replace(/\/$/u, '')}${path}`;
}
