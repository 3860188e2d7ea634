import type { Records } from '../../records/records.ts';
import { isWon } from '../../records/stageHistory.ts';
import { civil } from '../../values/dates.ts';
import { addMoney } from '../../values/minorUnits.ts';

/** What came in a calendar month, of all leads and deals, whatever the period. */
export interface MonthCounts {
  /** Since the beginning of the year 0. */
  readonly month: number;
  /** Leads created in it. */
  readonly leads: number;
  readonly dealsWon: number;
  /** Of the deals won in it that have an amount, in the workbook's currency. */
  readonly revenue: number;
}

/** In their order; months in which nothing came are left out. */
export type MonthTally = readonly MonthCounts[];

/** The months since the beginning of the year 0 up to that of a day. */
export function monthsSince0(day: number): number {
  const { year, month } = civil(day);
  return year * 12 + month - 1;
}

export function monthTallyOf({ leads, deals, stageHistory, asOf }: Records): MonthTally {
  const months = new Map<number, { month: number; leads: number; dealsWon: number; revenue: number }>();
  const ofDay = new Map<number, ReturnType<typeof of>>();
  const of = (date: number) => {
    const month = monthsSince0(date);
    const known = months.get(month) ?? { month, leads: 0, dealsWon: 0, revenue: 0 };
    months.set(month, known);
    return known;
  };
  const on = (date: number) => {
    const day = Math.floor(date);
    const known = ofDay.get(day) ?? of(day);
    ofDay.set(day, known);
    return known;
  };
  for (let lead = 0; lead < leads.length; lead++) {
    const created = leads.created[lead]!;
    if (stageHistory.counts[lead] && created < asOf.until) on(created).leads++;
  }
  for (let deal = 0; deal < deals.length; deal++) {
    const closed = deals.closed[deal]!;
    if (!isWon(deals, deal, asOf) || !(closed < asOf.until)) continue;
    const month = on(closed);
    month.dealsWon++;
    const amount = deals.amount[deal]!;
    if (!Number.isNaN(amount)) month.revenue = addMoney(month.revenue, amount);
  }
  return [...months.values()].sort((a, b) => a.month - b.month);
}
