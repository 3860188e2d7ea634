import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Served, serveFolder } from '../../../src/local/page/serve.ts';

describe('the server', () => {
  const home = mkdtempSync(join(tmpdir(), 'smarketing-serve-'));
  const folder = join(home, 'page');
  let served: Served;
  beforeAll(async () => {
    mkdirSync(join(folder, 'sub'), { recursive: true });
    writeFileSync(join(folder, 'index.html'), 'hello');
    writeFileSync(join(folder, 'sub/å b.js'), 'code');
    writeFileSync(join(home, 'secret.txt'), 'secret');
    mkdirSync(join(home, 'page-other'));
    writeFileSync(join(home, 'page-other/secret.txt'), 'secret');
    served = await serveFolder(folder, 0);
  });
  afterAll(async () => {
    await served.close();
    rmSync(home, { recursive: true, force: true });
  });

  /** Asks with the path as it is: fetch would tidy it first. */
  const get = (path: string, method = 'GET'): Promise<{ status: number; type: string; body: string }> =>
    new Promise((resolve, reject) => {
      const { port } = new URL(served.address);
      request({ host: 'localhost', port, path, method }, (answer) => {
        let body = '';
        answer.on('data', (part) => {
          body += String(part);
        });
        answer.on('end', () =>
          resolve({ status: answer.statusCode!, type: answer.headers['content-type'] ?? '', body }),
        );
      })
        .on('error', reject)
        .end();
    });

  it('gives files with their types', async () => {
    expect(await get('/')).toEqual({ status: 200, type: 'text/html; charset=utf-8', body: 'hello' });
    expect(await get('/index.html?x=1')).toMatchObject({ status: 200, body: 'hello' });
    expect(await get('/sub/%C3%A5%20b.js')).toMatchObject({
      type: 'text/javascript; charset=utf-8',
      body: 'code',
    });
  });

  it('gives nothing from outside of the folder', async () => {
    for (const path of [
      '/../secret.txt',
      '/%2e%2e/secret.txt',
      '/..%2fsecret.txt',
      '/../page-other/secret.txt',
    ]) {
      expect(await get(path)).toMatchObject({ status: 404, body: '' });
    }
    for (const path of ['/sub', '/none', '/%', '/%00']) expect((await get(path)).status).toBe(404);
    expect((await get('/', 'POST')).status).toBe(405);
  });

  it('takes the next port when one is taken, unless there is one try only', async () => {
    const port = Number(new URL(served.address).port);
    const next = await serveFolder(folder, port);
    expect(Number(new URL(next.address).port)).toBeGreaterThan(port);
    await next.close();
    await expect(serveFolder(folder, port, 1)).rejects.toThrow('EADDRINUSE');
  });
});
