import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { FOLDERS } from '../../src/language/folder.ts';

const ROOT = join(import.meta.dirname, '../..');
const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
const headings = [...readFileSync(join(ROOT, 'CHANGELOG.md'), 'utf8').matchAll(/^## (.+)$/gm)].map(
  ([, heading]) => heading!,
);

it('the newest version of CHANGELOG.md is that of package.json', () =>
  expect(headings.filter((heading) => heading !== 'Unreleased')[0]).toBe(version));

it('Help knows what is new in it, and carries no earlier version', () => {
  const newest = headings.find((heading) => heading !== 'Unreleased');
  for (const { changes } of Object.values(FOLDERS))
    expect(Object.keys(changes)).toEqual([`changes.${newest}`]);
});

it('is a few short lines, as many in each language', () => {
  const lines = (changes: object) => String(Object.values(changes)[0]).split('\n');
  for (const { changes } of Object.values(FOLDERS)) {
    expect(lines(changes).length).toBe(lines(FOLDERS.en.changes).length);
    for (const line of lines(changes).slice(1)) expect(line.length).toBeLessThanOrEqual(160);
  }
  expect(lines(FOLDERS.en.changes).length).toBeLessThanOrEqual(10);
});
