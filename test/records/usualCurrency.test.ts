import { expect, it } from 'vitest';
import { usualCurrencyOf } from '../../src/records/usualCurrency.ts';
import { readingOf } from '../support/reporting.ts';

const deals = (...currencies: string[]) =>
  readingOf(
    `Deal ID,Stage,Close date,Amount,Currency\n${currencies.map((code, i) => `${i},Won,2026-11-02,100,${code}`).join('\n')}`,
    'deals',
  );
const spend = readingOf('Date,Source,Cost,Currency\n2026-11-01,web,100,USD', 'spend');

it('is the one that most deals are in, by code or by name', () =>
  expect(usualCurrencyOf([deals('EUR', 'nok', 'Norwegian Krone', 'SEK', ''), spend])).toBe('NOK'));
it('of two as frequent it is always the same', () => {
  expect(usualCurrencyOf([deals('SEK', 'EUR')])).toBe('EUR');
  expect(usualCurrencyOf([deals('EUR', 'SEK')])).toBe('EUR');
});
it('is that of the costs where no deal names one', () =>
  expect(usualCurrencyOf([deals('', ''), spend])).toBe('USD'));
it('is not known where nobody says it: “kr” may be any crown', () => {
  expect(usualCurrencyOf([deals('', 'kr')])).toBe(null);
  expect(usualCurrencyOf([])).toBe(null);
});
