import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer as createHttpServer, request } from 'node:http';
import { type AddressInfo, connect, createServer, type Server } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type Served, serveFolder } from '../../../src/local/page/serve.ts';
import { describeWhere } from '../../support/describeWhere.ts';
import '../../support/pageSetup.ts';

const ADDRESSES = Object.values(networkInterfaces()).flatMap((each) => each ?? []);
const OUTER = ADDRESSES.filter(({ internal, address }) => !internal && !address.startsWith('fe80:'));
const hasIPv6 = ADDRESSES.some(({ address }) => address === '::1');

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

  const portServed = (): number => Number(new URL(served.address).port);

  /** What comes back for lines that are sent as they are; it fails where nobody answers. */
  const say = (lines: readonly string[], host = '127.0.0.1'): Promise<string> =>
    new Promise((resolve, reject) => {
      let heard = '';
      const socket = connect({ host, port: portServed() }, () =>
        socket.write(`${lines.join('\r\n')}\r\n\r\n`),
      );
      socket.on('data', (part) => {
        heard += String(part);
      });
      socket.on('end', () => resolve(heard)).on('error', reject);
    });
  const ask = (...headers: string[]): Promise<string> =>
    say(['GET / HTTP/1.1', 'Connection: close', ...headers]);

  it('answers to each name of this machine', async () => {
    for (const name of ['localhost', '127.0.0.1', '[::1]']) {
      const host = `Host: ${name}:${portServed()}`;
      expect(await ask(host)).toMatch(/^HTTP\/1\.1 200 [\s\S]*hello/);
      expect(await ask(host, `Origin: http://${name}:${portServed()}`)).toMatch(/^HTTP\/1\.1 200 /);
    }
  });

  it('refuses what another site makes a browser send, with one sentence and nothing of the folder', async () => {
    const host = `Host: localhost:${portServed()}`;
    for (const headers of [
      [],
      ['Host:'],
      [`Host: rebound.example:${portServed()}`],
      [`Host: localhost:${portServed() + 1}`],
      ['Host: localhost'],
      [host, 'Host: rebound.example'],
      [host, 'Origin: https://site.example'],
      [host, `Origin: http://localhost:${portServed() + 1}`],
      [host, 'Origin: null'],
      [host, 'Sec-Fetch-Site: cross-site'],
      [`Host: rebound.example:${portServed()}`, 'Connection: Upgrade', 'Upgrade: websocket'],
    ]) {
      const answer = await ask(...headers);
      expect(answer, headers.join()).toMatch(/^HTTP\/1\.1 403 /);
      expect(answer).toContain(
        `This page answers only at its own address on this machine: type ${served.address} into the browser yourself.`,
      );
      expect(answer).not.toMatch(/hello|access-control/i);
    }
    expect(await say(['GET / HTTP/1.0'])).toMatch(/^HTTP\/1\.1 403 /);
    expect(await say(['POST / HTTP/1.1', 'Host: rebound.example'])).toMatch(/^HTTP\/1\.1 403 /);
    expect(await say(['HEAD / HTTP/1.1', 'Host: rebound.example'])).toMatch(
      /^HTTP\/1\.1 403 [\s\S]*\r\n\r\n$/,
    );
  });

  it('refuses in Swedish where the browser asks for that', async () =>
    expect(await ask('Host: rebound.example', 'Accept-Language: sv-SE,sv;q=0.9')).toContain(
      `Sidan svarar bara på sin egen adress på den här datorn: skriv själv in ${served.address} i webbläsaren.`,
    ));

  describeWhere(hasIPv6, 'this machine has no ::1', 'on ::1', () => {
    it('answers as on 127.0.0.1', async () => {
      const lines = ['GET / HTTP/1.1', 'Connection: close'];
      expect(await say([...lines, `Host: [::1]:${portServed()}`], '::1')).toMatch(/^HTTP\/1\.1 200 /);
      expect(await say([...lines, 'Host: rebound.example'], '::1')).toMatch(/^HTTP\/1\.1 403 /);
    });

    it('takes no port that another program has there', async () => {
      const other = createServer();
      const port = await listening(other, '::1');
      await expect(serveFolder(folder, port, 1)).rejects.toThrow('EADDRINUSE');
      // What was begun on 127.0.0.1 has been given up.
      const free = createServer();
      expect(await listening(free, '127.0.0.1', port)).toBe(port);
      for (const each of [other, free]) each.close();
    });
  });

  describeWhere(OUTER.length > 0, 'this machine has no outer address', 'at an outer address', () => {
    it.each(OUTER.map(({ address }) => address))('%s nobody answers', async (address) => {
      const host = address.includes(':') ? `[${address}]` : address;
      await expect(say(['GET / HTTP/1.1', `Host: ${host}:${portServed()}`], address)).rejects.toThrow(
        'ECONNREFUSED',
      );
    });
  });

  it('another site’s page gets nothing of it in a browser: no text, no script, no frame', async () => {
    const site = createHttpServer((_, answer) =>
      answer.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title>site</title>'),
    );
    const sitePort = await listening(site, '127.0.0.1');
    const browser: Browser = await chromium.connect(inject('browser'));
    try {
      const page = await browser.newPage();
      const seen = new Map<string, number>();
      page.on('response', (response) => seen.set(response.url(), response.status()));
      await page.goto(`http://127.0.0.1:${sitePort}/`);
      const got = await page.evaluate(async (address) => {
        const loaded = (tag: string): Promise<string> =>
          new Promise((done) => {
            const made = Object.assign(document.createElement(tag), { src: `${address}?${tag}` });
            made.addEventListener('load', () => done('loaded'));
            made.addEventListener('error', () => done('refused'));
            document.body.append(made);
          });
        const fetched = (mode: RequestMode): Promise<string> =>
          fetch(`${address}?${mode}`, { mode }).then(
            () => 'loaded',
            () => 'refused',
          );
        await loaded('iframe');
        return [await fetched('cors'), await fetched('no-cors'), await loaded('script')];
      }, served.address);
      expect(got).toEqual(['refused', 'refused', 'refused']);
      expect(seen.get(`${served.address}?iframe`)).toBe(403);
      // A person who types the address is let in.
      expect((await (await browser.newPage()).goto(served.address))?.status()).toBe(200);
    } finally {
      await browser.close();
      site.close();
    }
  });
});

function listening(server: Server, host: string, port = 0): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host, port, ipv6Only: true }, () => resolve((server.address() as AddressInfo).port));
  });
}
