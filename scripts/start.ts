/**
 * `npm start`: builds the site, serves it and prints its address. Ctrl-C ends it.
 *
 * `--built` serves what is already in `dist`; `PORT` fixes the port.
 */
import { build } from 'astro';
import { serveSite } from './serve.ts';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

if (!process.argv.includes('--built')) {
  console.log('Building the site. This takes about a minute.');
  await build({ logLevel: 'warn' });
}

const port = process.env['PORT'];
const site = await serveSite(port === undefined ? undefined : Number(port));
console.log(`Open ${site.address}`);
console.log('Press Ctrl-C to stop.');

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    // Connections that a browser keeps open would hold a graceful stop back.
    process.exit(0);
  });
}
