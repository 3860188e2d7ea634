import { describe, expect, it } from 'vitest';
import { Phones } from '../../src/records/phones.ts';

const known = (...numbers: string[]) => {
  const phones = new Phones();
  for (const number of numbers) phones.add(number);
  return phones;
};

describe('a phone number', () => {
  it.each([
    ['070-123 45 67', '+46 70 123 45 67'],
    ['+46701234567', '0046 (0)70 123 45 67'],
    ['08-12 34 567', '+46 8 1234567'],
    ['tel:+1-202-555-0143', '(202) 555.0143'],
  ])('%s is %s', (one, other) => {
    expect(known(one).has(other)).toBe(true);
    expect(known(other).has(one)).toBe(true);
  });

  it.each(['070-123 45 68', 'call 070-123 45 67', '1234567 units', '', '4567', '2026-11-02 10:00'])(
    '070-123 45 67 is not %j',
    (other) => expect(known('070-123 45 67').has(other)).toBe(false),
  );

  it('has seven digits at least: six are an extension', () => {
    expect(known('1234567').size).toBe(1);
    expect(known('123456').size).toBe(0);
  });
});
