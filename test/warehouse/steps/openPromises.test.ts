import { afterAll, describe, expect, it } from 'vitest';
import { DuckDb } from '../../../src/cli/duckdb.ts';
import { agreed, termsOf } from '../../../src/settings/agreement.ts';
import type { LeadKind } from '../../../src/settings/settings.ts';
import { figuresOf } from '../../../src/warehouse/engine.ts';
import { contractRowsOf } from '../../../src/warehouse/fromRecords.ts';
import { questionOf } from '../../../src/warehouse/question.ts';
import { datasetFrom } from '../../support/reporting.ts';
import { serial } from '../../support/serial.ts';

describe('a lead with a broken promise', async () => {
  const engine = await DuckDb.open();
  afterAll(() => engine.close());
  const { dataset, settings } = datasetFrom({
    leads: 'ID,Created,Source,Team\n1,2026-11-16 08:00,web,north',
    activities: 'Activity ID,Lead ID,Date,Type\na,2,2026-11-16 12:00,Call',
  });
  await engine.fill(contractRowsOf(dataset.records, settings.currency));

  /** By teams from the first of November, by sources from the 25th. */
  const by = { agreedOn: serial('2026-11-01'), forMarketing: '', forSales: '' };
  const version = (from: string, leadKind: LeadKind) =>
    agreed(
      { version: 1, currency: 'SEK', terms: { ...termsOf(settings), leadKind }, owed: null },
      { from: serial(from), ...by },
    );
  const agreements = [version('2026-11-01', 'team'), version('2026-11-25', 'source')];

  it.each([
    ['2026-11-24', 'north'],
    ['2026-11-25', 'web'],
  ])('is worth what its kind is, as the version says that is in force on %s', async (asOf, kind) => {
    const question = questionOf({ ...settings, agreements }, serial(asOf), null);
    const rows = await figuresOf(engine, question);
    expect(new Set(rows.filter(({ figure }) => figure === 'breaches').map(({ keys }) => keys[3]))).toEqual(
      new Set([kind]),
    );
  });
});
