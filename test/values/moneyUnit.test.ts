import { describe, expect, it } from 'vitest';
import { unitHeader } from '../../src/values/moneyUnit.ts';
import { currencyIn, readNumber } from '../../src/values/numbers.ts';

describe('the unit of money in a header', () => {
  it.each([
    ['Deal Value, $', 'Deal Value', 'USD', 1],
    ['Spend EUR', 'Spend', 'EUR', 1],
    ['Amount (SEK)', 'Amount', 'SEK', 1],
    ['amount_usd', 'amount', 'USD', 1],
    ['Belopp (tkr)', 'Belopp', 'KR', 1000],
    ['Belopp i tkr', 'Belopp', 'KR', 1000],
    ['Amount in kUSD', 'Amount', 'USD', 1000],
    ['Värde k€', 'Värde', 'EUR', 1000],
    ['Omsättning (mkr)', 'Omsättning', 'KR', 1e6],
    ['Omsättning MSEK', 'Omsättning', 'SEK', 1e6],
    ['Revenue (SEK thousands)', 'Revenue', 'SEK', 1000],
    ['Revenue, EUR millions', 'Revenue', 'EUR', 1e6],
    ["Revenue ('000 SEK)", 'Revenue', 'SEK', 1000],
    ['SEK Amount', 'Amount', 'SEK', 1],
    ['AmountEUR', 'Amount', 'EUR', 1],
    ['amountCents', 'amount', undefined, 0.01],
    ['Beløp i 1000 kr', 'Beløp', 'KR', 1000],
    ['Betrag (Tsd. EUR)', 'Betrag', 'EUR', 1000],
    ['SEK', 'SEK', 'SEK', 1],
    ['kSEK', 'kSEK', 'SEK', 1000],
    ['cost_micros', 'cost', undefined, 1e-6],
    ['Amount (cents)', 'Amount', undefined, 0.01],
  ])('%s', (header, bare, currency, scale) =>
    expect(unitHeader(header)).toEqual({ bare, unit: { currency, scale } }),
  );

  it.each(['Amount', 'Belopp', 'Weekday', 'Stage', 'Currency', 'Korea', 'Amount net'])(
    '%s has none',
    (header) => expect(unitHeader(header).unit).toBeUndefined(),
  );
});

describe('the unit of money beside a number', () => {
  it.each([
    ['120 tkr', 120_000, 'KR'],
    ['1,2 mkr', 1_200_000, 'KR'],
    ['1,234 mkr', 1_234_000, 'KR'],
    ['5 MSEK', 5_000_000, 'SEK'],
    ['$45.3k', 45_300, 'USD'],
    ['45.3k', 45_300, undefined],
    ['k\u20ac 12', 12_000, 'EUR'],
    ['1.2M', 1_200_000, undefined],
    ['-3 tkr', -3000, 'KR'],
    ['SEK 1 234,50', 1234.5, 'SEK'],
    ['12 000 kr', 12_000, 'KR'],
  ])('%s', (cell, value, currency) => {
    expect(readNumber(cell)).toBeCloseTo(value, 6);
    expect(currencyIn(cell)).toBe(currency);
  });

  it.each(['12 km', '5 m', '3 st', '12 tk', 'k 12 x'])('%s is no amount', (cell) =>
    expect(readNumber(cell)).toBeUndefined(),
  );
});
