import { createServer } from 'node:net';
import { preview } from 'astro';

const HOST = '127.0.0.1';
const FIRST_PORT = 4321;
const PORTS_TRIED = 100;

export interface ServedSite {
  /** Address of the cover, ending in a slash. */
  readonly address: string;
  readonly stop: () => Promise<void>;
}

/**
 * Serves the built site in `dist`, on this machine only.
 *
 * @param port Port to listen on; the first free one from 4321 up, unless given.
 */
export async function serveSite(port?: number): Promise<ServedSite> {
  const server = await preview({
    logLevel: 'error',
    server: { host: HOST, port: port ?? (await freePort()) },
  });
  const base = (process.env['BASE_PATH'] ?? '/').replace(/\/?$/, '/');
  return {
    address: `http://${HOST}:${server.port}${base}`,
    stop: () => server.stop(),
  };
}

/** The first port from 4321 up on which nothing listens. */
export async function freePort(): Promise<number> {
  for (let port = FIRST_PORT; port < FIRST_PORT + PORTS_TRIED; port++) {
    if (await isFree(port)) return port;
  }
  throw new Error(`No free port between ${FIRST_PORT} and ${FIRST_PORT + PORTS_TRIED - 1}.`);
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => {
      resolve(false);
    });
    probe.listen(port, HOST, () => {
      probe.close(() => {
        resolve(true);
      });
    });
  });
}
