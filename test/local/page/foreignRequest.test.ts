import { describe, expect, it } from 'vitest';
import { isForeign } from '../../../src/local/page/foreignRequest.ts';

const PORT = 8787;
const own = { host: ['localhost:8787'] };

describe('the page’s own requests', () => {
  it.each([
    ['by each of this machine’s names', { host: ['localhost:8787'] }],
    ['by its number', { host: ['127.0.0.1:8787'] }],
    ['by its number in IPv6', { host: ['[::1]:8787'] }],
    ['in capitals', { host: ['LOCALHOST:8787'] }],
    ['from the page', { ...own, origin: ['http://localhost:8787'], 'sec-fetch-site': ['same-origin'] }],
    ['typed by a person', { ...own, 'sec-fetch-site': ['none'] }],
  ])('%s', (_, headers) => expect(isForeign(headers, PORT)).toBe(false));

  it('need no port where a browser leaves it out', () => {
    expect(isForeign({ host: ['localhost'] }, 80)).toBe(false);
    expect(isForeign({ host: ['[::1]'], origin: ['http://[::1]'] }, 80)).toBe(false);
  });
});

describe('requests that are not the page’s', () => {
  it.each([
    ['no Host', {}],
    ['an empty Host', { host: [''] }],
    ['another name that means this machine', { host: ['rebound.example:8787'] }],
    ['a name that begins as ours', { host: ['localhost.example:8787'] }],
    ['a name that ends as ours', { host: ['www.localhost:8787'] }],
    ['another machine', { host: ['192.0.2.7:8787'] }],
    ['another number of this machine', { host: ['127.0.0.2:8787'] }],
    ['every number of this machine', { host: ['0.0.0.0:8787'] }],
    ['another port', { host: ['localhost:8788'] }],
    ['no port', { host: ['localhost'] }],
    ['a port that goes on', { host: ['localhost:87870'] }],
    ['a person before the name', { host: ['localhost:8787@rebound.example'] }],
    ['a second Host', { host: ['localhost:8787', 'rebound.example'] }],
  ])('%s', (_, headers) => expect(isForeign(headers, PORT)).toBe(true));

  it.each([
    'https://site.example',
    'null',
    '',
    'https://localhost:8787',
    'http://localhost:8788',
    'http://localhost',
    'http://127.0.0.1:8787',
    'http://localhost:8787.site.example',
  ])('Origin %j', (origin) => expect(isForeign({ ...own, origin: [origin] }, PORT)).toBe(true));

  it('a second Origin that is another’s', () =>
    expect(isForeign({ ...own, origin: ['http://localhost:8787', 'https://site.example'] }, PORT)).toBe(
      true,
    ));

  it.each(['cross-site', 'same-site', 'anything'])('Sec-Fetch-Site: %s', (site) =>
    expect(isForeign({ ...own, 'sec-fetch-site': [site] }, PORT)).toBe(true),
  );
});
