/** Serves a folder's files to this machine, and does nothing else. */
import { createReadStream, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';

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

/**
 * Serves the folder at the port, or at the next free one after it.
 *
 * @param tries how many ports are tried
 */
export async function serveFolder(folder: string, port: number, tries = 20): Promise<Served> {
  const root = resolve(folder);
  const server = createServer((request, response) => {
    const path = fileAt(root, request.url ?? '/');
    if (!path || (request.method !== 'GET' && request.method !== 'HEAD')) {
      response.writeHead(path ? 405 : 404).end();
      return;
    }
    response.writeHead(200, {
      'content-type': TYPES[extname(path)] ?? 'application/octet-stream',
      'cache-control': 'no-cache',
      'x-content-type-options': 'nosniff',
    });
    if (request.method === 'HEAD') response.end();
    else createReadStream(path).pipe(response);
  });
  const taken = await listen(server, port, tries);
  return {
    address: `http://localhost:${taken}/`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

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

function listen(server: Server, port: number, tries: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EADDRINUSE' || tries <= 1) reject(error);
      else listen(server, port + 1, tries - 1).then(resolve, reject);
    });
    server.listen(port, 'localhost', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}
