/**
 * A path of this site, wherever the site is published.
 *
 * @param path From the root of the site, with its slashes: "/get-help/".
 */
export function sitePath(path: `/${string}`): string {
  return `${import.meta.env.BASE_URL.replace(/\/$/u, '')}${path}`;
}

/**
 * The whole address of a page of this site.
 *
 * @param site Where the site is published.
 * @returns Undefined where the site has no address of its own.
 */
export function addressOfPage(path: `/${string}`, site: URL | undefined): string | undefined {
  return site && new URL(sitePath(path), site).href;
}
