import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { PAGES } from '../docs/make.ts';

it.each(Object.entries(PAGES))('docs/%s is up to date (else: npm run docs)', async (name, page) => {
  expect(readFileSync(join(import.meta.dirname, '../docs', name), 'utf8')).toBe(await page());
});
