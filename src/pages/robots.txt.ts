/** Lets search engines in, and names the sitemap where the site has an address. */
import type { APIRoute } from 'astro';
import { addressOfPage } from '#components/site-path.ts';

export const GET: APIRoute = ({ site }) => {
  const sitemap = addressOfPage('/sitemap-index.xml', site);
  // A page that asks to be left out must be read to be understood, so none is closed here.
  const lines = ['User-agent: *', 'Allow: /', ...(sitemap ? ['', `Sitemap: ${sitemap}`] : [])];
  return new Response(`${lines.join('\n')}\n`, { headers: { 'Content-Type': 'text/plain' } });
};
