import { describe, expect, it } from 'vitest';
import { asSeen } from '../../src/tabs/asSeen.ts';
import { cell, text } from '../../src/tabs/cells.ts';
import { BLANK } from '../../src/tabs/tab.ts';

const LONG = 'E-postmarknadsföring · Webbinarium Spårbarhet';
const wraps = (...row: Parameters<typeof asSeen>[0][number]) =>
  asSeen(
    [row],
    row.map(() => 120),
  )[0]!.map((one) => one.wraps ?? false);

describe('a text that is longer than its column', () => {
  it('runs over the blank cells to its right, as far as it needs', () => {
    expect(wraps(text(LONG), BLANK, BLANK, cell(1))).toEqual([false, false, false, false]);
    expect(wraps(text(LONG), text(''), text(''), BLANK)).toEqual([false, false, false, false]);
  });
  it('takes several lines where something stands there, and at the right edge', () => {
    expect(wraps(text(LONG), cell(1), BLANK)).toEqual([true, false, false]);
    expect(wraps(text(LONG), BLANK, cell(1))).toEqual([true, false, false]);
    expect(wraps(BLANK, text(LONG))).toEqual([false, true]);
  });
  it('at the right edge of its cell has that cell alone', () =>
    expect(wraps(cell(LONG, 'interval', 'note'), BLANK, BLANK)[0]).toBe(true));
  it('that fits is left as it is: 19 letters in 120 pixels, 20 are too many', () => {
    expect(wraps(text('x'.repeat(19)), cell(1))[0]).toBe(false);
    expect(wraps(text('x'.repeat(20)), cell(1))[0]).toBe(true);
  });
  it('has larger letters in a title and a headline', () => {
    for (const style of ['title', 'headline', 'section', 'strong', 'total', 'bad'] as const)
      expect([style, wraps(text('x'.repeat(19), style), cell(1))[0]]).toEqual([style, true]);
  });
});
