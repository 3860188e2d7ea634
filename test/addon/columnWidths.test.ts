import fc from 'fast-check';
import { expect, it } from 'vitest';
import { strokesFor } from '../../src/addon/columnWidths.ts';

const after = (widths: readonly number[], before: readonly number[]): (number | undefined)[] => {
  const columns: (number | undefined)[] = widths.map((_, column) => before[column]);
  for (const { column, columns: many, width } of strokesFor(widths, before))
    columns.fill(width, column, column + many);
  return columns;
};

it('equal columns next to each other are one call, and what lies between equal ones goes over them', () => {
  expect(strokesFor([300, 130, 130])).toHaveLength(2);
  expect(strokesFor([20, 90, 20, 110, 20])).toHaveLength(3);
});

it('columns that have their width already are no call', () => {
  expect(strokesFor([300, 130, 130, 400], [300, 130, 130, 130])).toEqual([
    { column: 3, columns: 1, width: 400 },
  ]);
  expect(strokesFor([], [])).toEqual([]);
});

it('every column has its width in the end, by no more calls than there are widths next to each other', () => {
  const width = fc.constantFrom(20, 90, 110, 130, 300);
  fc.assert(
    fc.property(fc.array(width, { maxLength: 20 }), fc.array(width, { maxLength: 20 }), (widths, before) => {
      expect(after(widths, before)).toEqual(widths);
      const runs = widths.filter((one, i) => one !== widths[i - 1]).length;
      expect(strokesFor(widths).length).toBeLessThanOrEqual(runs);
    }),
  );
});
