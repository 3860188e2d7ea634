import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NUMBER_FORMATS } from '../../src/addon/looks.ts';
import { cell } from '../../src/tabs/cells.ts';
import type { Format } from '../../src/tabs/tab.ts';

describe('what would be printed as zero is zero', () => {
  it.each([
    ['points', -0.04, 0],
    ['points', 0.04, 0],
    ['points', -0.06, -0.06],
    ['change', -0.4, 0],
    ['change', 0.4, 0],
    ['change', -0.6, -0.6],
    ['decimal', -0.04, 0],
    ['decimal', 0.04, 0.04],
    ['percent', -0.0004, 0],
    ['percent', -0.0006, -0.0006],
    ['money', -0.3, 0],
    ['money', -0, 0],
    ['count', 0, 0],
  ] as const)('%s %d is %d', (format, value, expected) =>
    // Object.is: −0 is not 0.
    expect(Object.is(cell(value, format).value, expected)).toBe(true),
  );

  it('of every format with fixed decimals, and no other number is changed', () => {
    const formats = (Object.keys(NUMBER_FORMATS) as Format[]).filter((format) =>
      /0/.test(NUMBER_FORMATS[format].replace(/yyyy.*/, '')),
    );
    expect(formats.length).toBeGreaterThan(8);
    fc.assert(
      fc.property(
        fc.constantFrom(...formats),
        fc.double({ min: -5, max: 5, noNaN: true }),
        (format, value) => {
          const [, fraction = ''] = /0(?:\.(0+))?/.exec(NUMBER_FORMATS[format]) ?? [];
          const decimals = fraction.length + (NUMBER_FORMATS[format].includes('%') ? 2 : 0);
          const isPrintedAsZero = Math.abs(value).toFixed(decimals).replace(/[0.]/g, '') === '';
          const { value: written } = cell(value, format);
          if (isPrintedAsZero && value < 0) expect(Object.is(written, 0)).toBe(true);
          // But for binary dust.
          if (!isPrintedAsZero) expect(written).toBeCloseTo(value, 11);
        },
      ),
    );
  });

  it('what people type is as they have typed it', () =>
    expect(cell(-0.3, 'money', 'input').value).toBe(-0.3));
});
