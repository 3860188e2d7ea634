import { civil, serialOf } from '../exports/dates.ts';
import type { Records } from '../records/records.ts';
import type { Settings } from '../settings/settings.ts';
import { CUSTOMER } from '../settings/stages.ts';
import { ratio } from './arithmetic.ts';
import { type WorkingTime, workingDays } from './calendar.ts';
import type { Cohort } from './cohort.ts';
import { Groups } from './groups.ts';
import { workingTimeOf } from './workingTime.ts';

export interface PaceDay {
  readonly date: number;
  /** What the goal asks for by the end of the day. */
  readonly due: number;
  /** Null after the as-of day. */
  readonly actual: number | null;
}

/** A goal, how far one should be by now and is, in leads or in money. */
export interface PaceFigures {
  readonly goal: number;
  readonly dueToDate: number;
  readonly actual: number;
  /** actual ÷ working days passed × working days in all; null before the first working day. */
  readonly forecast: number | null;
  /** What it takes a working day from here to reach the goal; null where no working day is left. */
  readonly neededPerDay: number | null;
}

/** Marketing's side of the agreement: leads against a goal that grows by working days. */
export interface Pace extends PaceFigures {
  readonly start: number;
  readonly end: number;
  readonly daysPassed: number;
  readonly daysInAll: number;
  /** The same in money: each lead at its source's lead value. Null where order or rate is unknown. */
  readonly value: PaceFigures | null;
  readonly days: readonly PaceDay[];
}

/** Sources with fewer leads than this take the rate of all leads: their own is mostly chance. */
export const FEWEST_LEADS_FOR_RATE = 30;

/**
 * The part of a goal that is due by the end of a day, growing by working days between start and end.
 *
 * @returns 0 before the start, the whole goal from the end on; null where the period has no working day
 */
export function dueBy(
  goal: number,
  start: number,
  end: number,
  day: number,
  time: WorkingTime,
): number | null {
  const share = ratio(workingDays(start, Math.min(day, end), time), workingDays(start, end, time));
  return share === null ? null : goal * share;
}

/** The goal's period: as set, else the calendar month of the as-of day. */
export function goalPeriod(settings: Settings, day: number): { start: number; end: number } {
  const { year, month } = civil(settings.goalStart ?? settings.goalEnd ?? day);
  const nextMonth = month === 12 ? serialOf(year + 1, 1, 1)! : serialOf(year, month + 1, 1)!;
  return { start: settings.goalStart ?? serialOf(year, month, 1)!, end: settings.goalEnd ?? nextMonth - 1 };
}

/** Null where there is no goal in leads (no rate or order known) or the period has no working day. */
export function paceOf(
  records: Records,
  cohort: Cohort,
  settings: Settings,
  goal: number | null,
  averageOrderValue: number | null,
  leadToCustomerRate: number | null,
): Pace | null {
  const { asOf, leads, journeys } = records;
  const { start, end } = goalPeriod(settings, asOf.day);
  const time = workingTimeOf(settings);
  const daysInAll = workingDays(start, end, time);
  if (goal === null || daysInAll === 0 || !records.present.leads) return null;
  const byDay = new Array<number>(end - start + 1).fill(0);
  const ofSource = ratesBySource(records, cohort);
  let rateSum = 0;
  for (let i = 0; i < leads.length; i++) {
    const place = Math.floor(leads.created[i]!) - start;
    if (!journeys.counts[i] || !(place >= 0 && place < byDay.length)) continue;
    byDay[place]!++;
    rateSum += ofSource(leads.source[i]!) ?? leadToCustomerRate ?? 0;
  }
  let sum = 0;
  const days = byDay.map((count, i): PaceDay => {
    sum += count;
    const date = start + i;
    return { date, due: dueBy(goal, start, end, date, time)!, actual: date > asOf.day ? null : sum };
  });
  const daysPassed = workingDays(start, Math.min(asOf.day, end), time);
  const figures = (whole: number, actual: number): PaceFigures => ({
    goal: whole,
    dueToDate: (whole * daysPassed) / daysInAll,
    actual,
    forecast: daysPassed === 0 ? null : (actual / daysPassed) * daysInAll,
    neededPerDay: daysInAll === daysPassed ? null : Math.max(0, whole - actual) / (daysInAll - daysPassed),
  });
  return {
    start,
    end,
    ...figures(goal, sum),
    daysPassed,
    daysInAll,
    value:
      averageOrderValue === null || leadToCustomerRate === null
        ? null
        : figures(settings.revenueGoal, rateSum * averageOrderValue),
    days,
  };
}

/** Lead to customer by source, over the cohort; undefined for sources with too few leads. */
export function ratesBySource(
  { leads, journeys }: Records,
  cohort: Cohort,
): (source: string) => number | undefined {
  const names = new Groups();
  const counts: number[] = [];
  const customers: number[] = [];
  for (let i = 0; i < leads.length; i++) {
    if (!cohort.has[i]) continue;
    const place = names.place(leads.source[i]!);
    counts[place] = (counts[place] ?? 0) + 1;
    customers[place] = (customers[place] ?? 0) + (journeys.reached[i] === CUSTOMER ? 1 : 0);
  }
  return (source) => {
    const place = names.place(source);
    return (counts[place] ?? 0) < FEWEST_LEADS_FOR_RATE ? undefined : customers[place]! / counts[place]!;
  };
}
