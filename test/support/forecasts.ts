import fc from 'fast-check';
import { type Forecast, type ForecastGoals, forecastFrom } from '../../src/measures/forecast/forecast.ts';
import { type ForecastTally, forecastTallyOf } from '../../src/measures/forecast/forecastTally.ts';
import { endOfDay } from '../../src/records/asOf.ts';
import type { Records } from '../../src/records/records.ts';
import { isoText } from '../../src/values/dates.ts';
import { datasetFrom } from './reporting.ts';
import { serial } from './serial.ts';

/** A lead and what became of it, in days after its creation and after each other. */
export interface Life {
  readonly created: number;
  /** Days to its deal; null for none. */
  readonly deal: number | null;
  /** Days from there to the close; null for a deal that is open. */
  readonly close: number | null;
  readonly won: boolean;
  readonly amount: number;
}

/** Exports of such leads as they look at the end of a day. */
export function recordsOfLives(lives: readonly Life[], asOf: number): Records {
  const known = (day: number) => (day <= asOf ? isoText(day) : '');
  const leads = ['Record ID,Create Date'];
  const deals = ['Deal ID,Deal Stage,Amount,Create Date,Close Date,Associated Contact IDs'];
  lives.forEach(({ created, deal, close, won, amount }, i) => {
    if (created > asOf) return;
    leads.push(`L${i},${isoText(created)}`);
    if (deal === null || created + deal > asOf) return;
    const closed = close === null ? '' : known(created + deal + close);
    const stage = closed === '' ? 'Contract Sent' : won ? 'Closed Won' : 'Closed Lost';
    deals.push(`D${i},${stage},${amount},${isoText(created + deal)},${closed},L${i}`);
  });
  // A file with nothing but its header is refused.
  const filled = (lines: readonly string[]) => (lines.length > 1 ? lines.join('\n') : undefined);
  const [leadsCsv, dealsCsv] = [filled(leads), filled(deals)];
  const csv = { ...(leadsCsv ? { leads: leadsCsv } : {}), ...(dealsCsv ? { deals: dealsCsv } : {}) };
  return datasetFrom(csv, {}, undefined, endOfDay(asOf)).dataset.records;
}

export function tallyOfLives(lives: readonly Life[], asOf: number): ForecastTally {
  return forecastTallyOf(recordsOfLives(lives, asOf));
}

export const NOVEMBER = { start: serial('2026-11-01'), end: serial('2026-11-30') };

/** The forecast of November 2026 on one of its days. */
export function forecastOfLives(
  lives: readonly Life[],
  asOf: string,
  goals: ForecastGoals = { customers: null, revenue: null, leads: null },
): Forecast {
  return forecastFrom(
    forecastTallyOf(recordsOfLives(lives, serial(asOf))),
    serial(asOf),
    NOVEMBER,
    goals,
    null,
  );
}

/**
 * A company in which nothing changes: on each day two leads; every third has a deal after 20 days, every other deal is won
 * 30 days later for 1 000, and the others are lost then: on average one order in three days.
 */
export function steadyLives(from: string, to: string): Life[] {
  const lives: Life[] = [];
  for (let day = serial(from), i = 0; day <= serial(to); day++)
    for (let k = 0; k < 2; k++, i++)
      lives.push({ created: day, deal: i % 3 === 0 ? 20 : null, close: 30, won: i % 2 === 0, amount: 1000 });
  return lives;
}

/** Any company with leads from 2025-10 on. */
export const anyLives = fc.array(
  fc.record({
    created: fc.integer({ min: serial('2025-10-01'), max: serial('2026-11-20') }),
    deal: fc.option(fc.integer({ min: 0, max: 60 })),
    close: fc.option(fc.integer({ min: 0, max: 120 })),
    won: fc.boolean(),
    amount: fc.integer({ min: 0, max: 5000 }),
  }),
  { minLength: 60, maxLength: 160 },
);
