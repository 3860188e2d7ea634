import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PersonNames } from '../../src/records/personNames.ts';

const names = new PersonNames();
names.add('Ada Berg', 'ada');
names.add('Björn Åke von Öst', 'bjorn');
names.add("Anna-Karin O'Neil", 'anna');
names.addWord('Sara', 'sara');
const found = (text: string) => names.find(text).map(({ start, end, who }) => [text.slice(start, end), who]);

describe('a person is found', () => {
  it.each([
    ['Ada Berg', 'Ada Berg', 'ada'],
    ['Berg, Ada - scanner', 'Berg, Ada', 'ada'],
    ['Berg Ada', 'Berg Ada', 'ada'],
    ['offer to ADA  BÉRG!', 'ADA  BÉRG', 'ada'],
    ['“Ada\u00a0Berg”', 'Ada\u00a0Berg', 'ada'],
    ['spring_ada.berg_2026', 'ada.berg', 'ada'],
    ['Ada Bergs webbinarium', 'Ada Berg', 'ada'],
    ["Ada Berg's webinar", 'Ada Berg', 'ada'],
    ['with Ada Maria Berg', 'Ada Maria Berg', 'ada'],
    ['with Ada M. Berg', 'Ada M. Berg', 'ada'],
    ['Bjorn Öst', 'Bjorn Öst', 'bjorn'],
    ['von Öst, Björn Åke', 'von Öst, Björn Åke', 'bjorn'],
    ['Anna Karin O’Neil', 'Anna Karin O’Neil', 'anna'],
    ['Saras tips', 'Sara', 'sara'],
    ['tips from SARA', 'SARA', 'sara'],
  ])('in %s', (text, written, who) => expect(found(text)).toEqual([[written, who]]));

  it('several in one text, each where it stands', () =>
    expect(found('Ada Berg and Sara; Berg, Ada')).toEqual([
      ['Ada Berg', 'ada'],
      ['Sara', 'sara'],
      ['Berg, Ada', 'ada'],
    ]));
});

it.each([
  'Ada',
  'Berg',
  'Adam Berg',
  'Ada Bergman',
  'Ada and Berg',
  'Ada Lind, Bo Berg',
  'Ada; Berg',
  'Sarajevo',
  '',
  '12 34',
])('nobody is in %s', (text) => expect(found(text)).toEqual([]));

it('once in a text of 60 000 words of names', () => {
  const long = `${'ada '.repeat(30_000)}${'berg '.repeat(30_000)}`;
  expect(names.find(long).length).toBe(1);
});

it('whatever stands around a name, as whole words it is found', () => {
  const around = fc.string().filter((text) => !/[\p{L}\p{M}\p{N}]/u.test(text));
  fc.assert(
    fc.property(
      around,
      around,
      fc.constantFrom('Ada Berg', 'berg ada', 'Ada\tBERG'),
      (before, after, name) => {
        expect(found(`x${before} ${name} ${after}x`).map(([, who]) => who)).toEqual(['ada']);
      },
    ),
  );
});
