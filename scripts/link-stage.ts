import { LinkChecker, LinkState } from 'linkinator';
import { serveSite } from './serve.ts';

/** Follows every link inside the built site, fragments too. Whether all of them lead somewhere. */
export async function linkStage(): Promise<boolean> {
  const site = await serveSite();
  try {
    const { links } = await new LinkChecker().check({
      path: site.address,
      recurse: true,
      checkFragments: true,
      concurrency: 20,
      // Nothing outside this site is asked for: the gate works without a network.
      linksToSkip: (link) => Promise.resolve(!link.startsWith(site.address)),
      // A fragment such as #late=… carries the state of an experiment and names no element.
      fragmentsToSkip: (fragment) => Promise.resolve(fragment.includes('=')),
    });
    const broken = links.filter(({ state }) => state === LinkState.BROKEN);
    for (const { url, parent, status } of broken) {
      console.log(`${parent ?? 'cover'} links to ${url} (${status ?? 'no answer'})`);
    }
    const followed = links.filter(({ state }) => state === LinkState.OK).length;
    console.log(`${followed} links lead somewhere, ${broken.length} do not.`);
    return broken.length === 0 && followed > 0;
  } finally {
    await site.stop();
  }
}
