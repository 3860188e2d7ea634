import { ageOf } from '../formulas/ages.ts';
import { creditsOfPaths, PATH_MODELS, type PathModel, readPath } from '../formulas/attribution/ofPaths.ts';
import { goalChance, type History, leadsForCertainty } from '../formulas/binomial.ts';
import { Survival } from '../formulas/kaplanMeier.ts';
import { dueBy } from '../formulas/pace.ts';
import { customersNeeded, funnelNeeded, leadGrade, leadsNeeded, leadValue } from '../formulas/plan.ts';
import {
  attemptsPerLead,
  attemptsThatPay,
  hoursOfPromise,
  leadsPerRep,
  leadsPerRepByKind,
  repsNeeded,
} from '../formulas/salesCapacity.ts';
import { wilson } from '../formulas/wilson.ts';
import {
  dueTime,
  type WorkingTime,
  weekendOfCode,
  workingDays,
  workingHours,
  workingTime,
} from '../formulas/workingTime.ts';
import { BadArgument, type Parameter, type Reads } from './arguments.ts';

/** What a function gives for one element: a value, a moment (a serial number that is a date), or several values. */
export type Result = string | number | Moment | readonly (string | number)[] | null;

/** A date-time as a serial number; it comes back as a date where the caller's own dates are dates. */
export interface Moment {
  readonly serial: number;
}

/** The value of one parameter for one element: null where an optional one is left out. */
// biome-ignore lint/suspicious/noExplicitAny: the table's rows know their own parameters' types; the reader has checked them
type Values = any[];

/**
 * One custom function. This table is the only place that says what there is: the functions in cells, their help cards,
 * the errors and the documentation are all made from it. Their words are in language/functions.ts.
 */
export interface CustomFunction {
  readonly name: string;
  readonly parameters: readonly Parameter[];
  /** Arguments of the example, as a person in Sweden writes them. */
  readonly example: readonly string[];
  /** What the example gives. */
  readonly gives: string | number | readonly (string | number)[];
  /** How several values of one result lie: along the list that was given, beside each other, or two in each row. */
  readonly spills?: 'along' | 'beside' | 'pairs';
  readonly calculate: (...values: Values) => Result;
}

const each = (name: string, reads: Reads): Parameter => ({ name, reads, takes: 'each' });
const list = (name: string, reads: Reads): Parameter => ({ name, reads, takes: 'list' });
const records = (name: string, reads: Reads): Parameter => ({ name, reads, takes: 'records' });
const optional = (parameter: Parameter): Parameter => ({ ...parameter, optional: true });

const MONEY: Reads = { type: 'number', atLeast: 0, money: true };
const PRICE: Reads = { type: 'number', above: 0, money: true };
const RATE: Reads = { type: 'number', above: 0, atMost: 1, example: '2%;0.02' };
const SHARE: Reads = { type: 'number', atLeast: 0, atMost: 1, example: '30%;0.3' };
const CERTAINTY: Reads = { type: 'number', above: 0, below: 1, example: '90%;0.9' };
const COUNT: Reads = { type: 'number', atLeast: 0, whole: true };
const SCORE: Reads = { type: 'number', atLeast: 0, atMost: 100 };
const POSITIVE: Reads = { type: 'number', above: 0 };
const AMOUNT: Reads = { type: 'number', atLeast: 0 };
const DATE: Reads = { type: 'date' };
const TIME: Reads = { type: 'time', atLeast: 0, atMost: 24 };

const TEXT: Reads = { type: 'text' };
/** Working hours of a hundred years at the most. */
const HOURS: Reads = { ...AMOUNT, atMost: 876_600 };

const CALENDAR: readonly Parameter[] = [
  optional(each('open', TIME)),
  optional(each('close', TIME)),
  optional(each('weekend', { type: 'weekend' })),
  optional(list('holidays', DATE)),
];

export const FUNCTIONS: readonly CustomFunction[] = [
  {
    name: 'CUSTOMERS_NEEDED',
    parameters: [each('revenue_goal', MONEY), each('average_order_value', PRICE)],
    example: ['100000', '10000'],
    gives: 10,
    calculate: customersNeeded,
  },
  {
    name: 'LEADS_NEEDED',
    parameters: [
      each('revenue_goal', MONEY),
      each('average_order_value', PRICE),
      each('lead_to_customer_rate', RATE),
      optional(each('certainty', CERTAINTY)),
      optional(each('rate_from_leads', { ...COUNT, atLeast: 1 })),
    ],
    example: ['100000', '10000', '2%'],
    gives: 500,
    calculate: (
      goal: number,
      order: number,
      rate: number,
      certainty: number | null,
      learntFrom: number | null,
    ) => {
      const customers = customersNeeded(goal, order);
      if (certainty === null) return leadsNeeded(customers, rate);
      const leads = leadsForCertainty(customers, rate, certainty, historyOf(rate, learntFrom));
      if (leads === null) throw new BadArgument('tooManyLeads', { certainty });
      return leads;
    },
  },
  {
    name: 'FUNNEL_NEEDED',
    parameters: [each('revenue_goal', MONEY), each('average_order_value', PRICE), list('stage_rates', RATE)],
    example: ['1200000', '40000', 'B2:B5'],
    gives: [2000, 600, 240, 120, 30],
    spills: 'along',
    calculate: (goal: number, order: number, rates: number[]) =>
      funnelNeeded(customersNeeded(goal, order), rates),
  },
  {
    name: 'GOAL_CHANCE',
    parameters: [
      each('leads', COUNT),
      each('lead_to_customer_rate', RATE),
      each('customers', COUNT),
      optional(each('rate_from_leads', { ...COUNT, atLeast: 1 })),
    ],
    example: ['500', '2%', '10'],
    gives: 0.5433357855,
    calculate: (leads: number, rate: number, customers: number, learntFrom: number | null) =>
      goalChance(leads, rate, customers, historyOf(rate, learntFrom)),
  },
  {
    name: 'LEAD_VALUE',
    parameters: [each('average_order_value', MONEY), each('lead_to_customer_rate', SHARE)],
    example: ['10000', '2%'],
    gives: 200,
    calculate: leadValue,
  },
  {
    name: 'LEAD_GRADE',
    parameters: [each('fit', SCORE), each('interest', SCORE)],
    example: ['80', '60'],
    gives: 'A2',
    calculate: leadGrade,
  },
  {
    name: 'SLA_LEADS',
    parameters: [
      each('quota', MONEY),
      each('revenue_per_customer', PRICE),
      { name: 'close_rate', reads: SHARE, takes: { listWith: 'mix' } },
      optional({ name: 'mix', reads: SHARE, takes: { listWith: 'mix' } }),
    ],
    example: ['50000', '10000', '5%'],
    gives: 100,
    spills: 'along',
    calculate: (quota: number, revenue: number, rate: number | number[], mix: number[] | null) => {
      if (!Array.isArray(rate)) {
        if (rate === 0) throw new BadArgument('noneCloses', {});
        return leadsPerRep(quota, revenue, rate);
      }
      if (mix!.length !== rate.length)
        throw new BadArgument('mixShape', { mix: mix!.length, rates: rate.length });
      const sum = mix!.reduce((total, share) => total + share, 0);
      if (Math.abs(sum - 1) > 1e-6) throw new BadArgument('mixSum', { sum: Math.round(sum * 1e6) / 1e6 });
      if (rate.every((value, kind) => value * mix![kind]! === 0)) throw new BadArgument('noneCloses', {});
      return leadsPerRepByKind(quota, revenue, rate, mix!);
    },
  },
  {
    name: 'SLA_CAPACITY',
    parameters: [each('leads', POSITIVE), each('hours', AMOUNT), each('minutes_per_attempt', POSITIVE)],
    example: ['100', '40', '5'],
    gives: 4,
    calculate: attemptsPerLead,
  },
  {
    name: 'SLA_HOURS',
    parameters: [
      each('leads', AMOUNT),
      each('attempts_per_lead', AMOUNT),
      each('minutes_per_attempt', AMOUNT),
    ],
    example: ['100', '4', '6'],
    gives: 40,
    calculate: hoursOfPromise,
  },
  {
    name: 'SLA_REPS',
    parameters: [
      each('leads', AMOUNT),
      each('attempts_per_lead', AMOUNT),
      each('minutes_per_attempt', AMOUNT),
      each('hours_per_rep', POSITIVE),
    ],
    example: ['1000', '5', '6', '40'],
    gives: 13,
    calculate: repsNeeded,
  },
  {
    name: 'SLA_ATTEMPTS',
    parameters: [
      list('reach_rates', SHARE),
      each('value_per_reached_lead', MONEY),
      each('cost_per_attempt', MONEY),
    ],
    example: ['B2:B9', '900', '35'],
    gives: 6,
    calculate: attemptsThatPay,
  },
  {
    name: 'SLA_DUE',
    parameters: [each('start', DATE), each('hours', HOURS), ...CALENDAR],
    example: ['"2026-01-30 16:30"', '1', '9', '17'],
    gives: '2026-02-02 09:30',
    calculate: (start: number, hours: number, ...calendar: CalendarValues) => {
      const due = dueTime(start, hours, timeOf(calendar));
      if (due === null) throw new BadArgument('noWorkingTime', {});
      return { serial: due };
    },
  },
  {
    name: 'NETWORKHOURS',
    parameters: [each('start', DATE), each('end', DATE), ...CALENDAR],
    example: ['"2026-01-30 16:30"', '"2026-02-02 09:30"', '9', '17'],
    gives: 1,
    calculate: (start: number, end: number, ...calendar: CalendarValues) =>
      workingHours(start, end, timeOf(calendar)),
  },
  {
    name: 'SLA_PACE',
    parameters: [
      each('goal', AMOUNT),
      each('start', DATE),
      each('end', DATE),
      each('date', DATE),
      ...CALENDAR.slice(2),
    ],
    example: ['500', '"2026-10-01"', '"2026-10-31"', '"2026-10-15"'],
    gives: 250,
    calculate: (
      goal: number,
      start: number,
      end: number,
      date: number,
      weekend: string | number | null,
      holidays: number[] | null,
    ) => {
      const time = timeOf([null, null, weekend, holidays]);
      if (workingDays(start, end, time) === 0) throw new BadArgument('noWorkingDay', {});
      return dueBy(goal, start, end, date, time)!;
    },
  },
  {
    name: 'CONVERSION_INTERVAL',
    parameters: [
      each('converted', COUNT),
      each('total', { ...COUNT, atLeast: 1 }),
      optional(each('confidence', CERTAINTY)),
    ],
    example: ['15', '148'],
    gives: [0.0623864, 0.16048724],
    spills: 'beside',
    calculate: (converted: number, total: number, confidence: number | null) => {
      if (converted > total) throw new BadArgument('moreThanTotal', { converted, total });
      return wilson(converted, total, confidence ?? 0.95);
    },
  },
  {
    name: 'CONVERSION_BY_AGE',
    parameters: [
      records('created', DATE),
      records('converted', DATE),
      each('as_of', DATE),
      each('days', COUNT),
    ],
    example: ['C2:C9', 'D2:D9', '"2026-01-23"', '9'],
    gives: 0.66666667,
    calculate: (created: (number | null)[], converted: (number | null)[], asOf: number, days: number) => {
      // One blank cell for all leads is a column that is not filled in yet; a column of blanks is that nobody has converted.
      const waits = converted.length === 1 && converted[0] === null && created.length > 1;
      if (waits || created.every((date) => date === null)) return null;
      if (converted.length !== created.length)
        throw new BadArgument('recordsShape', { created: created.length, converted: converted.length });
      const followed = followedUntil(asOf, created, converted);
      if (followed.steps.length === 0) return null;
      const by = followed.conversionBy(days);
      if (!by)
        throw new BadArgument('tooEarly', { days, oldest: followed.steps[followed.steps.length - 1]!.time });
      return by.share;
    },
  },
  {
    name: 'ATTRIBUTION',
    parameters: [
      list('paths', TEXT),
      list('conversions', AMOUNT),
      optional(each('model', { type: 'choice', choices: PATH_MODELS })),
      optional(list('non_conversions', AMOUNT)),
      optional(each('separator', TEXT)),
    ],
    example: ['"web > fair > web"', '3', '"linear"'],
    gives: ['web', 2, 'fair', 1],
    spills: 'pairs',
    calculate: (
      paths: string[],
      conversions: number[],
      model: PathModel | null,
      ended: number[] | null,
      separator: string | null,
    ) => {
      for (const [parameter, counts] of Object.entries({ conversions, non_conversions: ended }))
        if (counts && counts.length !== paths.length)
          throw new BadArgument('onePerPath', { parameter, paths: paths.length, given: counts.length });
      const written = paths.map((path) => {
        const read = readPath(path, separator ?? '>');
        if (!read) throw new BadArgument('badPath', { value: path });
        return read;
      });
      const credits = creditsOfPaths(written, conversions, ended, model ?? 'linear');
      if (!credits) throw new BadArgument('tooManyChannels', {});
      return credits.flat();
    },
  },
];

let followed: { created: unknown; converted: unknown; asOf: number; survival: Survival } | undefined;

/** The leads as followed until a day. Many ages are asked of the same leads: they are followed once. */
function followedUntil(
  asOf: number,
  created: readonly (number | null)[],
  converted: readonly (number | null)[],
): Survival {
  if (followed?.created === created && followed.converted === converted && followed.asOf === asOf)
    return followed.survival;
  const ages = created
    .map((date, i) => (date === null ? null : ageOf(date, converted[i] ?? Number.NaN, asOf)))
    .filter((age) => age !== null);
  const survival = Survival.ofEach(
    ages.map(({ days }) => days),
    ages.map(({ isCustomer }) => isCustomer),
  );
  followed = { created, converted, asOf, survival };
  return survival;
}

/**
 * What a rate was learnt from; undefined where it is taken as certain. Not in whole customers: of 24 leads 2 % would be none
 * and of 25 a whole one.
 */
function historyOf(rate: number, learntFrom: number | null): History | undefined {
  return learntFrom === null ? undefined : { customers: rate * learntFrom, leads: learntFrom };
}

type CalendarValues = [
  open: number | null,
  close: number | null,
  weekend: string | number | null,
  holidays: number[] | null,
];

/** Opening and closing time may be hours (8, 17) or times of day (fractions of a day). */
function timeOf([open, close, weekend, holidays]: CalendarValues): WorkingTime {
  const opens = timeOfDay(open ?? 8);
  const closes = timeOfDay(close ?? 17);
  if (opens >= closes) throw new BadArgument('openAfterClose', { open: opens * 24, close: closes * 24 });
  return workingTime(opens, closes, weekendDays(weekend ?? 1), holidays ?? []);
}

function timeOfDay(value: number): number {
  return value > 1 ? value / 24 : value;
}

function weekendDays(weekend: string | number): string {
  const days =
    typeof weekend === 'string' && /^[01]{7}$/.test(weekend) ? weekend : weekendOfCode(Number(weekend));
  if (days === undefined || days === '1111111') throw new BadArgument('badWeekend', { value: weekend });
  return days;
}
