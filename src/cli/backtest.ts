import { realpathSync } from 'node:fs';
import { readFile } from '../exports/file.ts';
import { read } from '../exports/read.ts';
import type { Reading } from '../exports/reading.ts';
import { type Words, wordsIn } from '../language/language.ts';
import { LANGUAGE_CODES } from '../language/languages.ts';
import { printNumber, printPercent } from '../language/print.ts';
import { sentence } from '../language/sentence.ts';
import { CivilTime } from '../local/engine/civilTime.ts';
import {
  type Backtest,
  backtestOf,
  holds,
  type Marks,
  PEERS,
  type Ranged,
} from '../measures/backtest/backtest.ts';
import { forecastTallyOf } from '../measures/forecast/forecastTally.ts';
import {
  CUSTOMERS_FROM_LEADS,
  type FromWhatIsThere,
  NEXT_DAYS,
  NEXT_LEVEL,
  OPEN_DAYS,
  OPEN_LEVEL,
  REVENUE_FROM_OPEN_DEALS,
} from '../measures/forecast/nextDays.ts';
import { lastDayOf } from '../measures/trust/staleness.ts';
import { endOfDay } from '../records/asOf.ts';
import { exportsAsOf } from '../records/exportsAsOf.ts';
import { recordsFrom } from '../records/records.ts';
import type { RecordKind } from '../schema/kinds.ts';
import { type RawInputs, settingsFrom } from '../settings/parseSettings.ts';
import { listsFromJson, underPresentNames } from '../settings/settingsFile.ts';
import { isoText, nextMonth, onlyDate } from '../values/dates.ts';
import {
  exitCodeOf,
  type FilesAsked,
  filesAsked,
  inFile,
  offsetIn,
  optionsOf,
  type Print,
  printToTerminal,
  readBytes,
  Stop,
  TIME_ZONE,
} from './order.ts';

/**
 * `npm run backtest`: the forecast made anew at each earlier month-end, from the exports as they would have looked then,
 * beside what came and beside two methods that know nothing of leads and deals.
 */

const KINDS = ['leads', 'deals'] as const satisfies readonly RecordKind[];
const OPTIONS = [...KINDS, 'from', 'to', 'what', 'days', 'level', 'settings', 'as-of', 'language'] as const;

interface What {
  readonly forecast: FromWhatIsThere;
  readonly days: number;
  readonly level: number;
}

const WHATS: Readonly<Record<'customers' | 'revenue', What>> = {
  customers: { forecast: CUSTOMERS_FROM_LEADS, days: NEXT_DAYS, level: NEXT_LEVEL },
  revenue: { forecast: REVENUE_FROM_OPEN_DEALS, days: OPEN_DAYS, level: OPEN_LEVEL },
};

interface Order extends FilesAsked {
  readonly what: keyof typeof WHATS;
  readonly days: number;
  readonly level: number;
  /** Serial days. */
  readonly from: number | undefined;
  readonly to: number | undefined;
}

export interface BacktestRun {
  /** Takes each line that the command says; by default it goes to the terminal. */
  readonly print?: Print;
  /** Milliseconds since 1970; by default the machine's clock. */
  readonly now?: number;
}

/**
 * Runs the command with its arguments.
 *
 * @returns the exit code: 0, or 1 where one sentence has said what was wrong with the order
 */
export function runBacktest(
  args: readonly string[],
  { print = printToTerminal, now = Date.now() }: BacktestRun = {},
): Promise<0 | 1> {
  return exitCodeOf(print, () => {
    const made = backtested(args, { now });
    for (const line of linesOf(made)) print(line, 'stdout');
  });
}

/** The forecasts of earlier month-ends, and what they were made of. */
interface Backtested {
  readonly tested: Backtest;
  readonly order: Order;
  /** The last day of which it is known what came. */
  readonly asOf: number;
  readonly currency: string;
}

/**
 * The same without words.
 *
 * @throws Stop with one sentence where something is wrong with the order
 */
export function backtested(
  args: readonly string[],
  { now = Date.now() }: Pick<BacktestRun, 'now'> = {},
): Backtested {
  const order = orderOf(args);
  return { order, ...test(order, wordsIn(order.language), now) };
}

function orderOf(args: readonly string[]): Order {
  const { values, language } = optionsOf(
    args,
    OPTIONS,
    sentence('backtest.help', { languages: LANGUAGE_CODES.join('|') }),
  );
  const words = wordsIn(language);
  const asked = filesAsked(KINDS, values, language);
  const what = values.what ?? (asked.files.leads === undefined ? 'revenue' : 'customers');
  if (what !== 'customers' && what !== 'revenue') throw new Stop(words('backtest.badWhat', { value: what }));
  const month = (name: 'from' | 'to'): number | undefined => {
    const value = values[name];
    if (value === undefined) return undefined;
    const first = /^\d{4}-\d{2}$/.test(value) ? onlyDate(`${value}-01`) : undefined;
    if (first === undefined) throw new Stop(words('backtest.badMonth', { value, option: `--${name}` }));
    return nextMonth(first) - 1;
  };
  const number = (value: string | undefined, usual: number, most: number, key: 'badDays' | 'badLevel') => {
    const said = value === undefined ? usual : Number(value.replace(/\s*%$/, ''));
    if (!Number.isInteger(said) || said < 1 || said > most)
      throw new Stop(words(`backtest.${key}`, { value: value! }));
    return said;
  };
  return {
    ...asked,
    what,
    days: number(values.days, WHATS[what].days, 366, 'badDays'),
    level: number(values.level, WHATS[what].level * 100, 99, 'badLevel') / 100,
    from: month('from'),
    to: month('to'),
  };
}

function test(order: Order, words: Words, now: number): { tested: Backtest; asOf: number; currency: string } {
  const zone = new CivilTime(TIME_ZONE);
  const json = underPresentNames(order.settings);
  const lists = listsFromJson(json);
  const typed = Object.fromEntries(Object.entries(json).filter(([, value]) => typeof value !== 'object'));
  const { settings } = settingsFrom(typed as RawInputs, lists);
  const readings = Object.entries(order.files).map(([kind, file]): Reading => {
    const bytes = readBytes(file, words);
    return inFile(words, file, () =>
      read(readFile(bytes).cells, {
        kind: kind as RecordKind,
        mapping: settings.mapping,
        language: order.language,
        zone: offsetIn(TIME_ZONE),
      }),
    );
  });
  const recordsOf = (some: readonly Reading[], day: number) => recordsFrom(some, settings, endOfDay(day));
  const asked = order.asOf === undefined ? settings.asOf : (onlyDate(order.asOf) ?? null);
  const asOf = asked ?? lastDayKnown(recordsOf(readings, Math.floor(zone.toSerial(now))));
  const tally = forecastTallyOf(recordsOf(readings, asOf));
  const { forecast } = WHATS[order.what];
  const why = forecast.whyNot(tally, asOf);
  if (why !== null) throw new Stop(words('backtest.none', { why: words(`forecast.why.${why}`) }));
  const asTheyWere = exportsAsOf(readings, settings);
  return {
    asOf,
    currency: settings.currency,
    tested: backtestOf(tally, asOf, (day) => forecastTallyOf(recordsOf(asTheyWere(day), day)), {
      ...order,
      what: forecast,
    }),
  };
}

/**
 * The day up to which exports are taken to know all that came, where nobody says it: the end of the month that their last
 * record is of, but not later than today.
 */
function lastDayKnown(records: ReturnType<typeof recordsFrom>): number {
  const today = records.asOf.day;
  const last = lastDayOf(records);
  if (last === null) return today;
  return Math.min(today, nextMonth(last) - 1);
}

function linesOf({ tested: { tested, product, compared }, order, asOf, currency }: Backtested): string[] {
  const { language, days, level } = order;
  const words = wordsIn(language);
  const count = (value: number) => printNumber(value, language, 0);
  const share = (value: number | null) => (value === null ? '–' : printNumber(value, language, 2));
  const about = words(`backtest.${order.what}`, {
    days,
    level: printPercent(level, language, 0),
    asOf: isoText(asOf),
    currency,
  });
  if (tested.length === 0) throw new Stop(words('backtest.noMonthEnds', { days, asOf: isoText(asOf) }));
  const rangeOf = ({ low, high }: Ranged) => `${count(low)}–${count(high)}`;
  const rows = tested.map(({ day, came, forecast }) => [
    isoText(day),
    forecast ? count(forecast.expected) : '–',
    forecast ? rangeOf(forecast) : '–',
    count(came),
    forecast ? words(holds(forecast, came) ? 'backtest.yes' : 'backtest.no') : '–',
  ]);
  const head = (['monthEnd', 'forecast', 'range', 'came', 'held'] as const).map((key) =>
    words(`backtest.${key}`),
  );
  const marks = (name: 'product' | (typeof PEERS)[number], { held, of, bias, score }: Marks) => [
    words(`backtest.${name}`),
    words('forecast.heldOf', { held, of }),
    share(bias),
    score === null ? '–' : printNumber(score, language, score < 1000 ? 1 : 0),
  ];
  const left = tested.length - product.of;
  return [
    about,
    '',
    ...aligned([head, ...rows]),
    '',
    words('backtest.total', { held: product.held, of: product.of, bias: share(product.bias) }),
    ...(left > 0 ? [words('backtest.left', { n: left })] : []),
    '',
    words('backtest.compared', { n: compared.product.of }),
    '',
    ...aligned([
      (['method', 'held', 'bias', 'score'] as const).map((key) => words(`backtest.${key}`)),
      ...(['product', ...PEERS] as const).map((name) => marks(name, compared[name])),
    ]),
  ];
}

/** Cells below each other: the first to the left, the others to the right. */
function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows.map((row) =>
    row
      .map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!)))
      .join('  ')
      .trimEnd(),
  );
}

// Run as a command, and not taken in by a test.
if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === import.meta.filename) {
  process.exitCode = await runBacktest(process.argv.slice(2));
}
