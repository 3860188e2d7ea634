import { describe, expect, it } from 'vitest';
import { say } from '../../src/language/language.ts';
import { INPUTS, type InputKey } from '../../src/settings/inputs.ts';
import { Problem, parseInput } from '../../src/settings/parseInput.ts';
import { serial } from '../support/serial.ts';

const input = (key: InputKey) => INPUTS.find((one) => one.key === key)!;
const read = (key: InputKey, typed: unknown) => parseInput(input(key), typed);
const refused = (key: InputKey, typed: unknown, language: 'sv' | 'en' = 'en') => {
  const result = read(key, typed);
  return result instanceof Problem ? say(language, result.sentence).replaceAll('\u00a0', ' ') : result;
};

describe('a text of which there is one reading is read', () => {
  it.each<[InputKey, string, unknown]>([
    ['revenueGoal', '1,2 mkr', 1_200_000],
    ['revenueGoal', '1,2 miljoner kr', 1_200_000],
    ['revenueGoal', '1,2 milj.', 1_200_000],
    ['revenueGoal', '1.2m', 1_200_000],
    ['revenueGoal', '€1.2m', 1_200_000],
    ['revenueGoal', '1.5 million', 1_500_000],
    ['revenueGoal', '2 mdr', 2e9],
    ['revenueGoal', '400k', 400_000],
    ['revenueGoal', '400 tkr', 400_000],
    ['revenueGoal', '400 000 kr', 400_000],
    ['revenueGoal', '400.000 kr', 400_000],
    ['revenueGoal', '400,000', 400_000],
    ['revenueGoal', '1 200 000:-', 1_200_000],
    ['leadToCustomerRate', '2 procent', 0.02],
    ['leadToCustomerRate', '2 percent', 0.02],
    ['leadToCustomerRate', '20%%', 0.2],
    ['leadToCustomerRate', '12.345 %', 0.12345],
    ['asOf', '16 okt 2026', serial('2026-10-16')],
    ['asOf', '16.10.2026', serial('2026-10-16')],
    ['open', '8', 8 / 24],
    ['open', 'kl. 8:30', 8.5 / 24],
    ['open', '0830', 8.5 / 24],
    ['close', '5 pm', 17 / 24],
    ['close', '5:30 PM', 17.5 / 24],
    ['open', '12 am', 0],
    ['close', '24:00', 1],
    ['currency', 'sek', 'SEK'],
    ['currency', '€', 'EUR'],
    ['weekend', 'lör, sön', '0000011'],
    ['weekend', 'Saturday and Sunday', '0000011'],
    ['weekend', 'söndagar', '0000001'],
    ['weekend', 'lørdager og søndager', '0000011'],
    ['weekend', 'fre–sön', '0000111'],
    ['weekend', '–', '0000000'],
    ['weekend', '0000011', '0000011'],
    ['digestWhen', 'Only if something is off', 'alert'],
    // What an earlier version called it.
    ['digestWhen', 'only when off', 'alert'],
  ])('%s: %s', (key, typed, value) => {
    const result = read(key, typed);
    if (typeof value === 'number') expect(result).toBeCloseTo(value, 9);
    else expect(result).toBe(value);
  });

  it('a code that a cell has taken for a number', () => expect(read('weekend', 11)).toBe('0000011'));
});

describe('any other is refused, with an example of what to write', () => {
  it.each<[InputKey, unknown, string, string]>([
    [
      'revenueGoal',
      'lots',
      'Revenue goal cannot be “lots”: it must be a number of at least 0; write e.g. 1,200,000.',
      'Intäktsmål kan inte vara ”lots”: det ska vara ett tal på minst 0; skriv t.ex. 1 200 000.',
    ],
    [
      'attempts',
      'fem',
      'Attempts per lead cannot be “fem”: it must be a whole number of at least 1; write e.g. 5.',
      'Kontaktförsök per lead kan inte vara ”fem”: det ska vara ett heltal på minst 1; skriv t.ex. 5.',
    ],
    [
      'minutesPerAttempt',
      '1.234',
      'Minutes per attempt cannot be “1.234”: it must be a number of at least 0; write e.g. 4.5.',
      'Minuter per kontaktförsök kan inte vara ”1.234”: det ska vara ett tal på minst 0; skriv t.ex. 4,5.',
    ],
    [
      'marketingShare',
      '2',
      'Marketing’s share of the revenue goal cannot be “2”: it must be a percentage above 0% and at most 100%; write e.g. 2%.',
      'Marknads andel av intäktsmålet kan inte vara ”2”: det ska vara en procentsats över 0 % och högst 100 %; skriv t.ex. 2 %.',
    ],
    [
      'asOf',
      '2026-02-31',
      'Report as of cannot be “2026-02-31”: it must be a valid date; write e.g. 2026-10-16.',
      'Rapportdatum kan inte vara ”2026-02-31”: det ska vara ett giltigt datum; skriv t.ex. 2026-10-16.',
    ],
    [
      'open',
      '8:75',
      'Working day opens cannot be “8:75”: it must be a time of day; write e.g. 08:00.',
      'Arbetsdagen börjar kan inte vara ”8:75”: det ska vara ett klockslag; skriv t.ex. 08:00.',
    ],
    [
      'currency',
      'kronor',
      'Currency cannot be “kronor”: it must be a currency in three letters; write e.g. SEK.',
      'Valuta kan inte vara ”kronor”: det ska vara en valuta med tre bokstäver; skriv t.ex. SEK.',
    ],
  ])('%s: %j', (key, typed, english, swedish) => {
    expect(refused(key, typed)).toBe(english);
    expect(refused(key, typed, 'sv')).toBe(swedish);
  });

  it.each<[InputKey, unknown]>([
    ['revenueGoal', '20 %'],
    ['revenueGoal', -1],
    ['attempts', 1.5],
    ['certainty', '100 %'],
    ['leadToCustomerRate', 0],
    ['asOf', '1/2/2026'],
    ['asOf', '16 oktober'],
    ['close', '25:00'],
    ['open', '13 pm'],
    ['currency', 'tkr'],
    ['currency', 'kr'],
    ['weekend', 'mån–sön'],
    ['weekend', 'helgen'],
    ['weekend', 'fre–ons'],
    ['digestTo', 'ada'],
  ])('%s: %j', (key, typed) => expect(refused(key, typed)).toMatch(/write e\.g\. \S/));
});
