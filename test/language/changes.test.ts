import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { changes as english } from '../../src/language/en/changes.ts';
import { changes as swedish } from '../../src/language/sv/changes.ts';

const ROOT = join(import.meta.dirname, '../..');
const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
const headings = [...readFileSync(join(ROOT, 'CHANGELOG.md'), 'utf8').matchAll(/^## (.+)$/gm)].map(
  ([, heading]) => heading!,
);

it('the newest version of CHANGELOG.md is that of package.json', () =>
  expect(headings.filter((heading) => heading !== 'Unreleased')[0]).toBe(version));

it('Help knows what is new in it, and carries no earlier version', () => {
  const newest = headings.find((heading) => heading !== 'Unreleased');
  for (const changes of [english, swedish]) expect(Object.keys(changes)).toEqual([`changes.${newest}`]);
});

it('is a few short lines, as many in both languages', () => {
  const lines = (changes: object) => String(Object.values(changes)[0]).split('\n');
  expect(lines(english).length).toBe(lines(swedish).length);
  for (const line of [...lines(english), ...lines(swedish)].slice(1)) {
    expect(line.length).toBeLessThanOrEqual(160);
  }
  expect(lines(english).length).toBeLessThanOrEqual(10);
});
