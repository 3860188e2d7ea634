import { describe, expect, it } from 'vitest';
import { say } from '../../src/language/language.ts';
import { readingOf } from '../support/reporting.ts';

/** The lines of the file that were read as rows. */
const rowsOf = (csv: string, kind: 'leads' | 'deals' = 'leads') => [...readingOf(csv, kind).rowNumbers];

describe('a row that begins with Total', () => {
  const deals = (last: string) => `Deal ID,Stage,Amount,Owner,City,Name\n1,Won,5,Ada,Lund,Nord\n${last}`;

  it('is a sum where a third of its cells are filled at most', () =>
    expect(rowsOf(deals('Total,,5,,,'), 'deals')).toEqual([2]));

  it('is a company of that name where more are', () =>
    expect(rowsOf(deals('Total,Won,5,,,'), 'deals')).toEqual([2, 3]));

  it('is no sum where the word only begins so', () =>
    expect(rowsOf(deals('Totalförsvaret,,5,,,'), 'deals')).toEqual([2, 3]));
});

describe('lines with one cell below the rows', () => {
  it('are a footer where one of them says so: the whole block', () =>
    expect(
      rowsOf('ID,Created\n1,2026-11-02\nMy report\nCopyright (c) 2000-2026 salesforce.com\nExempel AB'),
    ).toEqual([2]));

  it('are rows where none does', () => expect(rowsOf('ID,Created\n1,2026-11-02\n2,')).toEqual([2, 3]));
});

describe('rows that are left aside', () => {
  const aside = (n: number) => {
    const sums = Array.from({ length: n }, (_, i) => `Total,,${i},,,`).join('\n');
    const { notes } = readingOf(
      `Deal ID,Stage,Amount,Owner,City,Name\n1,Won,5,Ada,Lund,Nord\n${sums}`,
      'deals',
    );
    return notes.map((note) => say('en', note)).join(' ');
  };

  it('are named up to four, with their lines', () => {
    expect(aside(4)).toContain('3 (Total), 4 (Total), 5 (Total), 6 (Total)');
    expect(aside(4)).not.toContain('…');
    expect(aside(5)).toContain('6 (Total), …');
  });
});
