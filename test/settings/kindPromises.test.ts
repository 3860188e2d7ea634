import { expect, it } from 'vitest';
import { say } from '../../src/language/language.ts';
import type { Sentence } from '../../src/language/sentence.ts';
import { kindPromisesFrom } from '../../src/settings/kindPromises.ts';

const read = (...rows: unknown[][]) => {
  const problems: Sentence[] = [];
  return { promises: kindPromisesFrom(rows, problems), said: problems.map((one) => say('en', one)) };
};

it('a kind has its own hours, attempts and days, or some of them', () =>
  expect(read(['Trade fair', '2,5', 6, 10], ['web', '', '3', ''], ['', '', '', '']).promises).toEqual([
    { kind: 'Trade fair', hours: 2.5, attempts: 6, days: 10 },
    { kind: 'web', hours: null, attempts: 3, days: null },
  ]));

it.each([
  ['without a kind', ['', 2, 3, 4]],
  ['without any promise', ['web', '', '', '']],
  ['with half an attempt', ['web', '', 2.5, '']],
  ['with no attempt', ['web', '', 0, '']],
  ['with less than no hours', ['web', -1, '', '']],
  ['with words for hours', ['web', 'soon', '', '']],
])('a line %s is named and left out', (_, row) => {
  const { promises, said } = read(row);
  expect(promises).toEqual([]);
  expect(said[0]).toContain('cannot be used. Write a source or grade');
});
