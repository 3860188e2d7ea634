/** Serves a folder's files to this machine, and does nothing else. */
import { createReadStream, statSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve, sep } from 'node:path';
import { isForeign } from './foreignRequest.ts';
import { fill, wordsFor } from './words.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.csv': 'text/csv',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

/** A folder that is being served. */
export interface Served {
  readonly address: string;
  close(): Promise<void>;
}

/** Where only this machine can knock. `localhost` would be one of them, or whatever somebody has made it. */
const LOOPBACK = ['127.0.0.1', '::1'];
/** What comes of listening where there is no such address: a machine without IPv6, say. */
const NO_SUCH_ADDRESS: readonly (string | undefined)[] = ['EADDRNOTAVAIL', 'EAFNOSUPPORT'];

/**
 * Serves the folder on the loopback addresses at the port, or at the next that is free on all of them. What another
 * site makes a browser ask for is refused.
 *
 * @param port 0 for any
 * @param tries how many ports are tried
 * @throws EADDRINUSE when none of them is free
 */
export async function serveFolder(folder: string, port: number, tries = 20): Promise<Served> {
  const root = resolve(folder);
  const servers = await listen(answering(root), port, tries);
  return {
    address: addressAt(portOf(servers[0]!)),
    close: async () => {
      await Promise.all(servers.map(closed));
    },
  };
}

/** Answers with the folder's files. */
function answering(root: string): RequestListener {
  return (request, response) => {
    const port = request.socket.localPort ?? 0;
    if (isForeign(request.headersDistinct, port)) {
      const { refused } = wordsFor(request.headers['accept-language'] ?? '');
      response.writeHead(403, { 'content-type': TYPES['.txt'], connection: 'close', ...ALWAYS });
      response.end(request.method === 'HEAD' ? '' : `${fill(refused, { address: addressAt(port) })}\n`);
      return;
    }
    const path = fileAt(root, request.url ?? '/');
    if (!path || (request.method !== 'GET' && request.method !== 'HEAD')) {
      response.writeHead(path ? 405 : 404).end();
      return;
    }
    response.writeHead(200, {
      'content-type': TYPES[extname(path)] ?? 'application/octet-stream',
      'cache-control': 'no-cache',
      ...ALWAYS,
    });
    if (request.method === 'HEAD') response.end();
    else createReadStream(path).pipe(response);
  };
}

/** For browsers that do not say where a request comes from: no other site may show or load what is here. */
const ALWAYS = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'SAMEORIGIN',
  'cross-origin-resource-policy': 'same-origin',
};

const addressAt = (port: number): string => `http://localhost:${port}/`;

/** The file that a request means; undefined if there is none or if it lies outside of the folder. */
function fileAt(root: string, url: string): string | undefined {
  try {
    const asked = decodeURIComponent(url.replace(/[?#].*$/, ''));
    const path = join(root, asked.endsWith('/') ? `${asked}index.html` : asked);
    return path.startsWith(root + sep) && statSync(path).isFile() ? path : undefined;
  } catch {
    return undefined;
  }
}

/** Listens on every loopback address that there is, at the same port. */
async function listen(answer: RequestListener, port: number, tries: number): Promise<Server[]> {
  const servers: Server[] = [];
  try {
    for (const address of LOOPBACK) {
      const server = await listenAt(answer, address, servers[0] ? portOf(servers[0]) : port);
      if (server) servers.push(server);
    }
  } catch (error) {
    await Promise.all(servers.map(closed));
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE' || tries <= 1) throw error;
    return listen(answer, port === 0 ? 0 : port + 1, tries - 1);
  }
  if (servers.length === 0) throw new Error(`This machine has none of the addresses ${LOOPBACK.join(', ')}.`);
  return servers;
}

/** Undefined where the machine has no such address. */
function listenAt(answer: RequestListener, address: string, port: number): Promise<Server | undefined> {
  return new Promise((resolve, reject) => {
    // Without a Host, too, the answer is our own refusal.
    const server = createServer({ requireHostHeader: false }, answer);
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (NO_SUCH_ADDRESS.includes(error.code)) resolve(undefined);
      else reject(error);
    });
    server.listen({ host: address, port, ipv6Only: true }, () => resolve(server));
  });
}

const portOf = (server: Server): number => (server.address() as AddressInfo).port;

function closed(server: Server): Promise<void> {
  return new Promise((done) => {
    server.close(() => done());
    server.closeAllConnections();
  });
}
