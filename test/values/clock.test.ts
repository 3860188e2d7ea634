import { describe, expect, it } from 'vitest';
import { readClock } from '../../src/values/clock.ts';

describe('a time of day as people write it', () => {
  it.each([
    ['8', 8],
    ['08:00', 8],
    ['8.30', 8.5],
    ['08:30:00', 8.5],
    ['kl. 8', 8],
    ['0830', 8.5],
    ['8h', 8],
    ['5 pm', 17],
    ['5:30 PM', 17.5],
    ['12 am', 0],
    ['12 pm', 12],
    ['24:00', 24],
  ])('%s', (text, hours) => expect(readClock(text)).toBe(hours));

  it.each(['', '8:60', '24:01', '25', '13 pm', '0 am', '8:5', '123', 'morning', '-1'])(
    '"%s" is none',
    (text) => expect(readClock(text)).toBeUndefined(),
  );
});
