import { type Random, seededRandom } from '../samples/random.ts';
import { at, date, type Minute } from '../samples/time.ts';
import { newWorld, type World } from '../samples/world.ts';
import { readFile } from '../src/exports/file.ts';
import { read } from '../src/exports/read.ts';
import { EARLY, type Forecasted, forecastFrom } from '../src/measures/forecast/forecast.ts';
import { forecastTallyOf } from '../src/measures/forecast/forecastTally.ts';
import { endOfDay } from '../src/records/asOf.ts';
import { type Records, recordsFrom } from '../src/records/records.ts';
import type { RecordKind } from '../src/schema/kinds.ts';
import { NO_LISTS } from '../src/settings/parseLists.ts';
import { settingsFrom } from '../src/settings/parseSettings.ts';
import type { Span } from '../src/settings/period.ts';
import { isoText, serialOf } from '../src/values/dates.ts';

/**
 * Is the chance of the goal what it says? Made-up companies of the samples' world, each with its own random numbers, are
 * forecast on days of past periods from exports as they would have looked then, with goals that nobody chose by what came.
 */

/** What is forecast of. */
export const SUBJECTS = ['customers', 'revenue', 'leads'] as const;
export type Subject = (typeof SUBJECTS)[number];

/** One chance that was said, and whether the goal was reached. */
export interface Said {
  readonly subject: Subject;
  readonly company: number;
  readonly asOf: number;
  readonly chance: number;
  readonly reached: boolean;
  readonly low: number;
  readonly high: number;
  readonly expected: number;
  readonly came: number;
}

/** The chances of one band: 0–20 %, 20–40 % … */
export interface Band {
  readonly from: number;
  readonly to: number;
  readonly of: number;
  /** The mean of the chances that were said. */
  readonly said: number;
  /** The part of the goals that was reached. */
  readonly reached: number;
}

const BANDS = 5;
/** None of these is the samples' own. */
const FIRST_SEED = 7_000_000;
/** Goals lie between these multiples of what came in the period before. */
const [LEAST_GOAL, MOST_GOAL] = [0.4, 2];
/** A quarter and a month, both over when the world ends. */
const PERIODS: readonly Span[] = [
  { start: serialOf(2026, 7, 1)!, end: serialOf(2026, 9, 30)! },
  { start: serialOf(2026, 5, 1)!, end: serialOf(2026, 5, 31)! },
];
/** Each period is cut into so many parts, from the day on which there is a forecast, and in each a day is drawn. */
const PARTS = 3;

const { settings } = settingsFrom({ language: 'en' }, NO_LISTS);

/**
 * Everything that was said of so many companies.
 *
 * @param daysOfPeriod on how many days of each period it is said
 */
export function chancesSaid(companies: number, daysOfPeriod = PARTS, firstSeed = FIRST_SEED): Said[] {
  return Array.from({ length: companies }, (_, company) => {
    const seed = firstSeed + company;
    return ofCompany(newWorld(seed), company, daysOfPeriod, seededRandom(seed + 500_000));
  }).flat();
}

function ofCompany(world: World, company: number, daysOfPeriod: number, random: Random): Said[] {
  return PERIODS.flatMap((period) => {
    const days = period.end - period.start + 1;
    const before = { start: period.start - days, end: period.start - 1 };
    const [came, cameBefore] = [cameIn(world, period), cameIn(world, before)];
    return Array.from({ length: daysOfPeriod }, (_, place) => {
      const part = EARLY + ((place + random.unit()) / daysOfPeriod) * (1 - EARLY);
      const asOf = Math.min(period.end - 1, period.start - 1 + Math.ceil(part * days));
      const goal = (subject: Subject) =>
        Math.ceil(cameBefore[subject] * (LEAST_GOAL + random.unit() * (MOST_GOAL - LEAST_GOAL)));
      const goals = { customers: goal('customers'), revenue: goal('revenue'), leads: goal('leads') };
      const forecast = forecastFrom(forecastTallyOf(recordsOn(world, asOf)), asOf, period, goals, null);
      return SUBJECTS.flatMap((subject) => {
        const made: Forecasted = forecast[subject];
        // A goal that is reached already needs no forecast.
        if (made.why !== null || made.chance === null || made.won >= goals[subject]) return [];
        const { chance, low, high, expected } = made;
        const reached = came[subject] >= goals[subject];
        return [{ subject, company, asOf, chance, reached, low, high, expected, came: came[subject] }];
      });
    }).flat();
  });
}

const minuteOf = (day: number): Minute => at(isoText(day));

function cameIn({ leads, deals }: World, { start, end }: Span): Record<Subject, number> {
  const [from, until] = [minuteOf(start), minuteOf(end + 1)];
  const won = deals.filter(({ stage, closed }) => stage === 'Closed Won' && closed >= from && closed < until);
  return {
    customers: won.length,
    revenue: won.reduce((sum, { amount }) => sum + (amount === 'TBD' ? 0 : amount), 0),
    leads: leads.filter(({ becameLead }) => becameLead !== null && becameLead >= from && becameLead < until)
      .length,
  };
}

/** What the company's exports would have told at the end of a day. */
function recordsOn({ leads, deals }: World, day: number): Records {
  const until = minuteOf(day + 1);
  const known = (time: Minute | null) => (time !== null && time < until ? date(time) : '');
  const contacts = leads
    .filter(({ becameLead }) => known(becameLead))
    .map(({ id, created, becameCustomer }) => [id, date(created), known(becameCustomer)]);
  const sales = deals
    .filter(({ created }) => created < until)
    .map(({ id, stage, amount, created, closed, contactId }) => {
      const isOver = stage.startsWith('Closed') && closed < until;
      return [
        id,
        isOver ? stage : 'Contract Sent',
        String(amount),
        date(created),
        isOver ? date(closed) : '',
        contactId,
      ];
    });
  return recordsFrom(
    [
      readingOf('leads', [['Record ID', 'Create Date', 'Became a Customer Date'], ...contacts]),
      readingOf('deals', [
        ['Record ID', 'Deal Stage', 'Amount', 'Create Date', 'Close Date', 'Associated Contact IDs'],
        ...sales,
      ]),
    ],
    settings,
    endOfDay(day),
  );
}

function readingOf(kind: RecordKind, rows: readonly (readonly string[])[]) {
  const text = rows.map((row) => row.join(',')).join('\n');
  return read(readFile(text).cells, { kind, mapping: {}, language: 'en', zone: () => 0 });
}

/** Chances in five bands, and how many of their goals were reached. */
export function bandsOf(said: readonly Said[]): Band[] {
  return Array.from({ length: BANDS }, (_, i) => {
    const inBand = said.filter(({ chance }) => Math.min(BANDS - 1, Math.floor(chance * BANDS)) === i);
    const mean = (give: (one: Said) => number) =>
      inBand.length === 0 ? Number.NaN : inBand.reduce((sum, one) => sum + give(one), 0) / inBand.length;
    return {
      from: i / BANDS,
      to: (i + 1) / BANDS,
      of: inBand.length,
      said: mean(({ chance }) => chance),
      reached: mean(({ reached }) => Number(reached)),
    };
  });
}
