import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { DuckDb } from '../../../src/cli/duckdb.ts';
import { DIALECTS } from '../../../src/warehouse/dialects.ts';
import { valueCounts, valueCountsFrom } from '../../../src/warehouse/figures/valueCounts.ts';

let engine: DuckDb;
beforeAll(async () => {
  engine = await DuckDb.open();
});
afterAll(() => engine.close());

it('says how often each value occurs, those not known last', () => {
  expect(valueCountsFrom('v12x3 v40x1')).toEqual([
    [12, 3],
    [40, 1],
  ]);
  expect(valueCountsFrom('v-5x1 vx2')).toEqual([
    [-5, 1],
    [Number.NaN, 2],
  ]);
  expect(valueCountsFrom('')).toEqual([]);
});

it('is read as it was written', () =>
  fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(fc.tuple(fc.option(fc.integer()), fc.integer({ min: 1 })), {
        selector: ([value]) => value,
        minLength: 1,
        maxLength: 9,
      }),
      async (pairs) => {
        const rows = pairs.map(([value, n]) => `(${value === null ? 'CAST(NULL AS BIGINT)' : value}, ${n})`);
        const [row] = await engine.rows(
          `SELECT ${valueCounts({ dialect: DIALECTS.duckdb }, 'amount', 'n')} AS text FROM (VALUES ${rows.join(', ')}) AS pairs(amount, n)`,
        );
        const known = pairs.filter(([value]) => value !== null).sort(([a], [b]) => a! - b!);
        const unknown = pairs.filter(([value]) => value === null).map(([, n]) => [Number.NaN, n]);
        expect(valueCountsFrom(String(row!.text))).toEqual([...known, ...unknown]);
      },
    ),
    { numRuns: 30 },
  ));
