import { describe, expect, it } from 'vitest';
import type { RecordKind } from '../../src/schema/kinds.ts';
import { readingOf } from '../support/reporting.ts';

/** The first cells of the rows that were read. */
const namesOf = (csv: string, kind: RecordKind = 'spend') => {
  const lines = csv.split('\n');
  return [...readingOf(csv, kind).rowNumbers].map((row) => lines[row - 1]!.split(',')[0]);
};
const HEAD = 'Campaign,Status,Source,Clicks,Cost';
const ROWS = ['Brand,on,web,2,50.00', 'Generic,on,web,4,100.00'];

describe('a row that sums up costs is no cost', () => {
  it.each(
    [
      'Total|Totals|Grand total|Grand Total:|Subtotal|Sub-total|Total - Search|Total – Display|Total: Account|Total - all campaigns',
      'Total all campaigns|Total of 2 results|Results from 2 campaigns|Total (2)|Account total|Totalt|Totalt: konto|Summa|Summa kampanjer',
      'Delsumma|Sum|I alt|Gesamt|Gesamtsumme|Insgesamt|Zwischensumme|Yhteensä|Kaikki yhteensä|TOTAL|Resultat från 2 kampanjer',
    ].flatMap((words) => words.split('|')),
  )('%s: above, between and below', (word) => {
    for (const blank of ['', '--', '---', ' -- ']) {
      const sum = `${word},${blank},${blank},6,150.00`;
      for (const place of [0, 1, 2])
        expect(namesOf([HEAD, ...ROWS.slice(0, place), sum, ...ROWS.slice(place)].join('\n'))).toEqual([
          'Brand',
          'Generic',
        ]);
    }
  });

  it('with no name at all, where its cost is the sum of the others', () => {
    expect(namesOf([HEAD, ...ROWS, ',,,6,150.00'].join('\n'))).toEqual(['Brand', 'Generic']);
    expect(namesOf([HEAD, ',,,6,150.00', ...ROWS].join('\n'))).toEqual(['Brand', 'Generic']);
    expect(namesOf([HEAD, ...ROWS, ',,,1,10.00'].join('\n'))).toEqual(['Brand', 'Generic', '']);
  });

  it('of a group, as a pivot table names it, where its cost is the sum of the rows above', () => {
    const HEAD = 'Campaign,Ad group,Day,Cost';
    const csv = `${HEAD}\nBrand,A,2026-09-01,10\nBrand,B,2026-09-01,20\nBrand Total,,,30\nFair,A,2026-09-02,40\nFair Total,,,40\nGrand Total,,,70`;
    expect(namesOf(csv)).toEqual(['Brand', 'Brand', 'Fair']);
    expect(namesOf(`${HEAD}\nBrand,A,2026-09-01,10\nFamily Total,,,99`)).toEqual(['Brand', 'Family Total']);
  });

  it('of one day, where it has that day', () => {
    const days =
      'Date,Campaign,Source,Cost\n2026-09-01,Brand,web,10\n2026-09-01,Fair,web,20\n2026-09-01,Total,,30\n2026-09-02,Brand,web,5';
    expect([...readingOf(days, 'spend').rowNumbers]).toEqual([2, 3, 5]);
  });

  it('beside the account’s name, which every row has', () => {
    const csv = 'Campaign,Account,Source,Cost\nBrand,Alfa,web,50\nFair,Alfa,web,10\nTotal,Alfa,,60';
    expect(namesOf(csv)).toEqual(['Brand', 'Fair']);
  });
});

describe('what is called Total and is no sum stays', () => {
  it.each([
    'Total Football',
    'Total AB',
    'Totalförsvaret',
    'Sum-Up AB',
    'Summa cum laude',
    'Gesamtschule',
    'Total-IT',
    'Summit',
    'Resultat AB',
  ])('%s', (name) => {
    expect(namesOf([HEAD, ...ROWS, `${name},,,6,150.00`].join('\n'))).toContain(name);
    expect(namesOf(`Company,Stage,Owner,Amount\nAlfa,Won,Bo,5\n${name},,,5`, 'deals')).toContain(name);
  });

  it('a campaign with its day and source', () =>
    expect(namesOf([HEAD, ...ROWS, 'Total,on,web,6,150.00'].join('\n'))).toContain('Total'));

  it('a company in a list of names and amounts, unless its amount is the sum', () => {
    expect(namesOf('Company,Amount\nAlfa,5\nBeta,7\nTotal,9', 'deals')).toEqual(['Alfa', 'Beta', 'Total']);
    expect(namesOf('Company,Amount\nAlfa,5\nBeta,7\nTotal,12', 'deals')).toEqual(['Alfa', 'Beta']);
  });
});

it('a sum under deals with few columns is no deal', () =>
  expect(
    namesOf('Deal name,Email,Amount,Stage,Close date\nAlfa,a@x.se,100,Won,2025-04-01\nTotal,,100,,', 'deals'),
  ).toEqual(['Alfa']));

it('many rows that may be sums take no longer than they are many', () => {
  const rows = Array.from({ length: 50_000 }, (_, i) => `,,,1,${i}`);
  const start = performance.now();
  expect(readingOf([HEAD, ...ROWS, ...rows].join('\n'), 'spend').rowNumbers.length).toBeGreaterThan(49_000);
  expect(performance.now() - start).toBeLessThan(5000);
});
