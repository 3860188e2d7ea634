import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DuckDb } from '../../src/cli/duckdb.ts';
import { Survival } from '../../src/formulas/kaplanMeier.ts';
import type { AgeCounts, AgeTally } from '../../src/measures/funnel/ageTally.ts';
import { conversionByAgeFrom } from '../../src/measures/funnel/conversionByAge.ts';
import { ConversionCurve } from '../../src/measures/funnel/conversionCurve.ts';
import { endOfDay } from '../../src/records/asOf.ts';
import { recordsFrom } from '../../src/records/records.ts';
import type { RecordKind } from '../../src/schema/kinds.ts';
import { NO_LISTS } from '../../src/settings/parseLists.ts';
import { settingsFrom } from '../../src/settings/parseSettings.ts';
import { isoText } from '../../src/values/dates.ts';
import { countedFrom } from '../../src/warehouse/counted.ts';
import { figuresOf } from '../../src/warehouse/engine.ts';
import { contractRowsOf } from '../../src/warehouse/fromRecords.ts';
import { questionOf } from '../../src/warehouse/question.ts';
import { Postgres } from '../support/postgres.ts';
import { datasetFrom, readingOf } from '../support/reporting.ts';
import { gradedSample, sampleRecords } from '../support/sampleReport.ts';
import { serial } from '../support/serial.ts';
import { describeShared } from '../support/shared.ts';
import {
  AML_MAINTAINED,
  LUNG_AT_ONE_YEAR,
  logInterval,
  MEDIANS,
  type Row,
  rowsOf,
} from '../support/survivalData.ts';
import { differences, talliesIn, talliesInMemory } from '../support/warehouse.ts';
import { type World, worlds } from '../support/worlds.ts';

/** So many in each run of the tests; WORLDS says another number. */
const WORLDS = Number(process.env.WORLDS ?? 10);

async function compared(
  engine: DuckDb | Postgres,
  { records, settings }: Pick<World, 'records' | 'settings'>,
) {
  await engine.fill(contractRowsOf(records, settings.currency));
  const [memory, sql] = [talliesInMemory(records, settings), await talliesIn(engine, records, settings)];
  return { size: memory.size, wrong: differences(memory, sql) };
}

/** The samples as they are, and graded and promised by grade. */
const SAMPLES: Readonly<Record<string, () => ReturnType<typeof sampleRecords>>> = {
  'en, every figure': () => sampleRecords('en'),
  'sv, every figure': () => sampleRecords('sv'),
  'en, graded and promised by grade': () => gradedSample('en'),
  'sv, graded and promised by grade': () => gradedSample('sv'),
};
const NAMES = Object.keys(SAMPLES);
/** PostgreSQL takes ten times as long: one sample, with all that can be asked; both before a release. */
const ENGINES: [string, number, readonly string[], () => Promise<DuckDb | Postgres>][] = [
  ['DuckDB', WORLDS, NAMES, () => DuckDb.open()],
  [
    'PostgreSQL',
    Math.ceil(WORLDS / 5),
    process.env.WORLDS === undefined ? [NAMES[3]!] : [NAMES[0]!, NAMES[3]!],
    async () => new Postgres(),
  ],
];

describe.each(ENGINES)('%s counts what is counted in memory', (_, worldsOfIt, samples, open) => {
  let engine: DuckDb | Postgres;
  beforeAll(async () => {
    engine = await open();
  });
  afterAll(() => engine.close());

  it.each(samples)('on the sample in %s', async (sample) => {
    const { size, wrong } = await compared(engine, SAMPLES[sample]!());
    expect(size).toBeGreaterThan(1000);
    expect(wrong).toEqual([]);
  });

  it('where every attempt belongs to no lead', async () => {
    const { dataset, settings } = datasetFrom({
      leads: 'ID,Created,Source\n1,2026-11-02,web',
      deals: 'Deal ID,Lead ID,Stage,Close date,Amount\na,1,Won,2026-11-10,100',
      activities: 'Activity ID,Lead ID,Date,Type\na,9,2026-11-03 10:00,Call',
    });
    expect((await compared(engine, { records: dataset.records, settings })).wrong).toEqual([]);
  });

  it(`on ${worldsOfIt} random worlds, every figure`, () =>
    fc.assert(
      fc.asyncProperty(worlds, async (world) => {
        expect((await compared(engine, world)).wrong).toEqual([]);
      }),
      { numRuns: worldsOfIt, endOnFailure: true },
    ));
});

describeShared('data/olist', 'DuckDB on Olist: 8 000 leads, 842 won', (file) => {
  it.each([
    ['all of it', '2018-11-30', {}],
    [
      'leads of 2018, as it looked in June',
      '2018-06-30',
      { periodStart: '2018-01-01', periodEnd: '2018-12-31' },
    ],
  ])('%s', async (_, asOf, typed) => {
    const { settings } = settingsFrom({ language: 'en', ...typed }, NO_LISTS);
    const files = { leads: 'marketing_qualified_leads.csv', deals: 'closed_deals.csv' } as const;
    const readings = Object.entries(files).map(([kind, name]) =>
      readingOf(new Uint8Array(readFileSync(file(name))), kind as RecordKind),
    );
    const engine = await DuckDb.open();
    const { size, wrong } = await compared(engine, {
      records: recordsFrom(readings, settings, endOfDay(serial(asOf))),
      settings,
    });
    expect(size).toBeGreaterThan(500);
    expect(wrong).toEqual([]);
    engine.close();
  });
});

describeShared(
  'data/survival',
  'DuckDB on data of R, whose patients are leads and whose deaths are customers',
  (file) => {
    const AS_OF = serial('2026-11-30');

    /** Who dies is known to have lived as long as anybody is observed; who is lost, as long as they were. */
    function recordsOf(rows: readonly Row[], time: string, isEvent: (row: Row) => boolean, by: string) {
      const times = rows.map((row) => Number(row[time]));
      const longest = Math.max(...times);
      const lines = rows.map((row, i) => {
        const created = AS_OF - (isEvent(row) ? longest : times[i]!);
        const customer = isEvent(row) ? isoText(created + times[i]!) : '';
        return [i + 1, isoText(created), row[by], customer].join(',');
      });
      const { settings } = settingsFrom({ language: 'en' }, NO_LISTS);
      const reading = readingOf(['ID,Created,Source,Customer date', ...lines].join('\n'), 'leads');
      return { records: recordsFrom([reading], settings, endOfDay(AS_OF)), settings };
    }

    /** What the SQL counts, after all of it is as it is in memory. */
    async function agesOf(...of: Parameters<typeof recordsOf>): Promise<AgeTally> {
      const { records, settings } = recordsOf(...of);
      const engine = await DuckDb.open();
      expect((await compared(engine, { records, settings })).wrong).toEqual([]);
      const rows = await figuresOf(engine, questionOf(settings, AS_OF, null));
      engine.close();
      return countedFrom(rows, settings).ages;
    }
    const median = ({ customers, others }: AgeCounts) => new Survival(customers, others).medianTime();
    const ofSource = ({ bySource }: AgeTally, label: string) => bySource.find((one) => one.label === label)!;

    it('lung: the medians, and at one year as in R', async () => {
      const ages = await agesOf(rowsOf(file('lung.csv')), 'time', ({ status }) => status === '2', 'sex');
      const conversion = conversionByAgeFrom(ages);
      expect([ages.all.customers.total, ages.all.others.total]).toEqual([165, 63]);
      expect(conversion.medianDays).toBe(MEDIANS.lung.all);
      for (const sex of ['1', '2'] as const) expect(median(ofSource(ages, sex))).toBe(MEDIANS.lung[sex]);
      // Nobody dies between day 365 and 365.25.
      const { conversion: share, standardError } = conversion.by(365);
      expect((1 - share!).toFixed(3)).toBe(LUNG_AT_ONE_YEAR.survival);
      expect(
        logInterval({ share: share!, standardError: standardError! }).map((end) => end.toFixed(3)),
      ).toEqual(LUNG_AT_ONE_YEAR.interval);
    });

    it('aml: the medians, and of the maintained each step', async () => {
      const ages = await agesOf(rowsOf(file('aml.csv')), 'time', ({ status }) => status === '1', 'x');
      for (const x of ['Maintained', 'Nonmaintained'] as const)
        expect(median(ofSource(ages, x))).toBe(MEDIANS.aml[x]);
      const curve = new ConversionCurve(ofSource(ages, 'Maintained'));
      const steps = AML_MAINTAINED.map(([time]) => {
        const { atRisk, conversion, standardError } = curve.by(time, 1);
        return [time, atRisk, (1 - conversion!).toFixed(3), standardError!.toFixed(4)];
      });
      expect(steps).toEqual(AML_MAINTAINED);
    });

    it('waltons: the median', async () => {
      const ages = await agesOf(rowsOf(file('waltons_dataset.csv')), 'T', ({ E }) => E === '1', 'group');
      expect(conversionByAgeFrom(ages).medianDays).toBe(MEDIANS.waltons.all);
    });
  },
);
