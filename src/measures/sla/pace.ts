import { isAtLeast } from '../../formulas/arithmetic.ts';
import { normalQuantile } from '../../formulas/wilson.ts';
import { workingDays } from '../../formulas/workingTime.ts';
import type { Campaign } from '../../settings/campaigns.ts';
import { goalPeriod } from '../../settings/goal.ts';
import type { Span } from '../../settings/period.ts';
import type { Settings } from '../../settings/settings.ts';
import { textKey } from '../../values/plainText.ts';
import type { OwedSpan } from '../plan/owedSpans.ts';
import type { Arrival } from './arrivals.ts';
import { expectedWithin } from './campaignForecast.ts';
import type { Segments } from './segments.ts';
import { workingTimeOf } from './workingTime.ts';

/** How far from the goal's line still counts as on it, as a part of what is due. */
export const TOLERANCE = 0.1;

/** The share of differences that chance alone makes. */
const CHANCE = 0.95;

/** Where one is: both sides of the line are worth a word, for too many leads at once are wasted as too few are. */
export type Side = 'ahead' | 'on' | 'behind';

/** One day of a line, in leads or in money. */
export interface PacePoint {
  /** What the goal asks for by the end of the day. */
  readonly due: number;
  /** Null after the as-of day. */
  readonly actual: number | null;
  /** What will have come by the end of the day, from the as-of day on; null before it, and where no pace is known. */
  readonly expected: number | null;
}

export interface PaceDay extends PacePoint {
  readonly date: number;
  /** Of the leads that had come by then; null after the as-of day and while nothing is due. */
  readonly side: Side | null;
  /** Null where order or rate is unknown. */
  readonly value: PacePoint | null;
}

/** A goal, how far one should be by now and is, in leads or in money. */
export interface PaceFigures {
  readonly goal: number;
  readonly dueToDate: number;
  readonly actual: number;
  /** Null while nothing is due. */
  readonly side: Side | null;
  /** actual ÷ working days passed × working days in all; null before the first working day. */
  readonly forecast: number | null;
  /** The same with the campaigns of the calendar as they are planned; null before the first working day. */
  readonly expected: number | null;
  /** What it takes a working day from here to reach the goal; null where no working day is left. */
  readonly neededPerDay: number | null;
}

/** What comes from here on, in leads. */
export interface Coming {
  /** Leads a working day that belong to no campaign with expected leads. */
  readonly perDay: number;
  /** Leads between two days after the as-of day, both included. */
  readonly within: (first: number, last: number) => number;
}

/** The leads of one kind in the goal period. */
export interface PaceOfKind extends Pick<PaceFigures, 'goal' | 'dueToDate' | 'actual' | 'side'> {
  /** '' for leads without the value. */
  readonly label: string;
}

/** Marketing's side of the agreement: leads against a goal that grows by working days. */
export interface Pace extends PaceFigures {
  readonly start: number;
  readonly end: number;
  readonly daysPassed: number;
  readonly daysInAll: number;
  /** The same in money: each lead at its kind's lead value. Null where order or rate is unknown. */
  readonly value: PaceFigures | null;
  /** Which of the two is behind while the other is not; null where they agree. */
  readonly behindOnlyIn: 'number' | 'value' | null;
  readonly days: readonly PaceDay[];
  /** The leads of each kind against what was promised of it, those owed the most first; none where leads are not divided. */
  readonly byKind: readonly PaceOfKind[];
  /** Null before the first working day: then no pace is known. */
  readonly coming: Coming | null;
}

/** Above, on or below the line, with a tenth of what is due on either side; null while nothing is due. */
export function sideOf(actual: number, due: number): Side | null {
  if (due <= 0) return null;
  if (!isAtLeast(due * (1 + TOLERANCE), actual)) return 'ahead';
  return isAtLeast(actual, due * (1 - TOLERANCE)) ? 'on' : 'behind';
}

/**
 * What is expected: what has come; from here on, the campaigns with expected leads as the calendar spreads them over
 * their working days; and all else at its present pace (leads so far that belong to no such campaign ÷ working days
 * passed), by working days.
 *
 * @param arrivals the leads that came in the goal period
 * @param asOf the as-of day
 * @param owed what marketing owes through the goal period: its days in spans, by the version of the agreement in force
 * @returns null where there is no goal in leads (no rate or order known) or the period has no working day
 */
export function paceOf(
  arrivals: readonly Arrival[],
  asOf: number,
  kinds: Pick<Segments, 'list' | 'rateOfCampaign'>,
  settings: Settings,
  owed: readonly OwedSpan[] | null,
  averageOrderValue: number | null,
  leadToCustomerRate: number | null,
): Pace | null {
  const { start, end } = goalPeriod(settings, asOf);
  const time = workingTimeOf(settings);
  const daysInAll = workingDays(start, end, time);
  if (owed === null || daysInAll === 0) return null;
  const campaigns = settings.campaigns.filter(({ expectedLeads }) => expectedLeads);
  const rateOfKind = new Map(kinds.list.map(({ label, rate }) => [textKey(label), rate]));
  const count = new Line(start, end);
  const rates = new Line(start, end);
  const cameOfKind = new Map<string, number>();
  for (const { day, kind, isExpected, leads } of arrivals) {
    if (day < start || day > end) continue;
    count.add(day, leads, isExpected);
    const key = kind === null ? null : textKey(kind);
    if (key !== null) cameOfKind.set(key, (cameOfKind.get(key) ?? 0) + leads);
    const rate = (key === null ? null : rateOfKind.get(key)) ?? leadToCustomerRate ?? 0;
    rates.add(day, leads * rate, isExpected);
  }
  const daysPassed = workingDays(start, Math.min(asOf, end), time);
  /** From the day after the as-of day on, each lead counted as much as it is worth. */
  const within = (line: Line, worth: (campaign: Campaign) => number) => (first: number, last: number) =>
    (line.ofNoCampaign / daysPassed) * workingDays(first, last, time) +
    campaigns.reduce(
      (sum, campaign) => sum + worth(campaign) * expectedWithin(campaign, first, last, time),
      0,
    );
  const comingLeads = within(count, () => 1);
  const comingRates = within(rates, (campaign) => kinds.rateOfCampaign(campaign) ?? leadToCustomerRate ?? 0);
  /** Of each span the part that its working days are of the period's. */
  const partOf = (span: Span, day: number) =>
    workingDays(span.start, Math.min(day, span.end), time) / daysInAll;
  const dueIn = (of: 'leads' | 'value', day: number): number =>
    owed.reduce((sum, span) => sum + span[of] * partOf(span, day), 0);
  const figures = (of: 'leads' | 'value', actual: number, coming: number): PaceFigures => {
    const whole = dueIn(of, end);
    const dueToDate = dueIn(of, Math.min(asOf, end));
    return {
      goal: whole,
      dueToDate,
      actual,
      side: sideOf(actual, dueToDate),
      forecast: daysPassed === 0 ? null : (actual / daysPassed) * daysInAll,
      expected: daysPassed === 0 ? null : actual + coming,
      neededPerDay: daysInAll === daysPassed ? null : Math.max(0, whole - actual) / (daysInAll - daysPassed),
    };
  };
  const order = leadToCustomerRate === null ? null : averageOrderValue;
  const next = asOf + 1;
  const inLeads = figures('leads', count.sum, comingLeads(next, end));
  const inValue = order === null ? null : figures('value', rates.sum * order, comingRates(next, end) * order);
  let [leadsSoFar, ratesSoFar] = [0, 0];
  const days = Array.from({ length: end - start + 1 }, (_, i): PaceDay => {
    const date = start + i;
    leadsSoFar += count.byDay[i]!;
    ratesSoFar += rates.byDay[i]!;
    const point = (
      of: 'leads' | 'value',
      sum: number,
      coming: (first: number, last: number) => number,
      unit: number,
    ) => ({
      due: dueIn(of, date),
      actual: date > asOf ? null : sum * unit,
      expected: date < asOf || daysPassed === 0 ? null : (sum + coming(next, date)) * unit,
    });
    const inLeads = point('leads', leadsSoFar, comingLeads, 1);
    return {
      date,
      ...inLeads,
      side: inLeads.actual === null ? null : sideOf(inLeads.actual, inLeads.due),
      value: order === null ? null : point('value', ratesSoFar, comingRates, order),
    };
  });
  return {
    start,
    end,
    ...inLeads,
    daysPassed,
    daysInAll,
    value: inValue,
    behindOnlyIn: behindOnlyIn(inLeads.side, inValue?.side ?? null),
    days,
    byKind: byKindOf(owed, cameOfKind, partOf, asOf, end),
    coming: daysPassed === 0 ? null : { perDay: count.ofNoCampaign / daysPassed, within: comingLeads },
  };
}

/**
 * Of few leads a tenth is less than one: a kind is beside its line where the difference is more than chance (a Poisson count, 95 %).
 */
function byKindOf(
  owed: readonly OwedSpan[],
  came: ReadonlyMap<string, number>,
  partOf: (span: Span, day: number) => number,
  day: number,
  end: number,
): PaceOfKind[] {
  const most = normalQuantile(0.5 + CHANCE / 2);
  const kinds = new Map<string, { label: string; goal: number; dueToDate: number }>();
  for (const span of owed)
    for (const { label, leads } of span.kinds) {
      const { goal, dueToDate } = kinds.get(textKey(label)) ?? { goal: 0, dueToDate: 0 };
      kinds.set(textKey(label), {
        label,
        goal: goal + leads * partOf(span, end),
        dueToDate: dueToDate + leads * partOf(span, day),
      });
    }
  return [...kinds]
    .map(([key, { label, goal, dueToDate }]) => {
      const actual = came.get(key) ?? 0;
      const byChance = Math.abs(actual - dueToDate) <= most * Math.sqrt(dueToDate);
      const side = sideOf(actual, dueToDate);
      return { label, goal, dueToDate, actual, side: side && (byChance ? 'on' : side) };
    })
    .filter(({ goal, actual }) => goal > 0 || actual > 0)
    .sort((a, b) => b.goal - a.goal || (a.label < b.label ? -1 : 1));
}

function behindOnlyIn(number: Side | null, value: Side | null): Pace['behindOnlyIn'] {
  if (number === null || value === null || (number === 'behind') === (value === 'behind')) return null;
  return number === 'behind' ? 'number' : 'value';
}

/** What has come in the goal period, day by day. */
class Line {
  readonly byDay: number[];
  sum = 0;
  /** What of it belongs to no campaign with expected leads. */
  ofNoCampaign = 0;

  constructor(
    private readonly start: number,
    end: number,
  ) {
    this.byDay = new Array<number>(end - start + 1).fill(0);
  }

  add(created: number, amount: number, isCampaign: boolean): void {
    this.byDay[Math.floor(created) - this.start]! += amount;
    this.sum += amount;
    if (!isCampaign) this.ofNoCampaign += amount;
  }
}
