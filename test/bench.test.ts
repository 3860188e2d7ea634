import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { duckdbThreeReports } from '../bench/duckdb.ts';
import { ourThreeReports } from '../bench/ours.ts';
import { bytesOf, readingsOf } from '../bench/readings.ts';
import { differences } from '../bench/threeReports.ts';
import { writeWorkload } from '../bench/workload.ts';

const folderWith = (leads: number) => {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  writeWorkload(folder, leads);
  return folder;
};

/** What each says besides the other, report by report. */
async function differencesOn(folder: string): Promise<string[]> {
  const ours = ourThreeReports(readingsOf(bytesOf(folder)));
  const duckdb = await duckdbThreeReports(folder);
  expect(ours.funnel.all!.customer).toBeGreaterThan(0);
  expect(ours.sla.all!.inTime).toBeGreaterThan(0);
  return (['funnel', 'sla', 'closedLoop'] as const).flatMap((report) =>
    differences(ours[report], duckdb[report]),
  );
}

describe('DuckDB and our measures', () => {
  it('give the same three reports', async () => expect(await differencesOn(folderWith(1000))).toEqual([]));

  it('and where records come twice, changed or as they were', async () => {
    const folder = folderWith(1000);
    const again = (name: string, change: (cells: string[]) => void) => {
      const path = join(folder, name);
      const lines = readFileSync(path, 'utf8').trimEnd().split('\n');
      const rows = lines
        .slice(1)
        .filter((line, i) => i % 7 === 0 && !line.includes('"') && line.includes(','));
      const changed = rows.map((line) => {
        const cells = line.split(',');
        change(cells);
        return cells.join();
      });
      writeFileSync(path, [...lines, ...changed, ''].join('\n'));
    };
    // Another source, without an owner, created a month earlier, MQL then.
    again('leads.csv', (cells) => {
      if (cells.length === 16)
        cells.splice(4, 6, '2023-12-01T10:00', 'Fair', '', '', 'SE', '2024-01-01T09:00');
    });
    again('activities.csv', () => {});
    again('deals.csv', (cells) => cells.splice(2, 1, '999.50'));
    again('spend.csv', () => {});
    expect(await differencesOn(folder)).toEqual([]);
  });

  it('the difference is said where there is one', () =>
    expect(
      differences({ all: { leads: 2, cost: null } }, { all: { leads: 3, cost: null }, more: {} }),
    ).toEqual(['all: leads 2 and 3', 'more: only one of them has it']));
});

it('exports of one size are the same at every run', () =>
  expect(bytesOf(folderWith(50))).toEqual(bytesOf(folderWith(50))));
