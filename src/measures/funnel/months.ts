import type { Records } from '../../records/records.ts';
import { isWon } from '../../records/stageHistory.ts';
import { civil, serialOf } from '../../values/dates.ts';
import { addMoney } from '../../values/minorUnits.ts';
import { monthOf, type Span } from './period.ts';

/** So many months stand beside each other. */
export const MONTHS = 13;

/** What came in a calendar month, of all leads and deals. */
export interface Month {
  /** "2026-10" */
  readonly month: string;
  /** Leads created in it. */
  readonly leads: number;
  readonly dealsWon: number;
  /** Of the deals won in it that have an amount, in the workbook's currency. */
  readonly revenue: number;
  /** Does it lie in the goal's period? */
  readonly isInGoal: boolean;
}

/** The last months, up to that of the as-of day; none before anything is dated. */
export function monthsOf({ leads, deals, stageHistory, asOf }: Records, goal: Span): Month[] {
  const { year, month } = civil(asOf.day);
  const days = Array.from({ length: MONTHS + 1 }, (_, i) => firstDay(year, month - MONTHS + 1 + i));
  const found = days.slice(0, MONTHS).map((start) => ({ start, leads: 0, dealsWon: 0, revenue: 0 }));
  // By the day from the first one on.
  const monthOfDay = found.flatMap((one, i) => new Array<typeof one>(days[i + 1]! - days[i]!).fill(one));
  let first = Number.POSITIVE_INFINITY;
  const of = (date: number) => {
    if (!(date < asOf.until)) return undefined;
    if (date < first) first = date;
    return monthOfDay[Math.floor(date) - days[0]!];
  };
  for (let lead = 0; lead < leads.length; lead++) {
    if (!stageHistory.counts[lead]) continue;
    const come = of(leads.created[lead]!);
    if (come) come.leads++;
  }
  for (let deal = 0; deal < deals.length; deal++) {
    if (!isWon(deals, deal, asOf)) continue;
    const won = of(deals.closed[deal]!);
    if (!won) continue;
    won.dealsWon++;
    if (!Number.isNaN(deals.amount[deal]!)) won.revenue = addMoney(won.revenue, deals.amount[deal]!);
  }
  return found
    .filter((_, i) => days[i + 1]! > first)
    .map(({ start, ...figures }) => ({
      month: monthOf(start),
      ...figures,
      isInGoal: monthOf(start) >= monthOf(goal.start) && start <= goal.end,
    }));
}

/** @param month counted on from January, also before it and after December */
function firstDay(year: number, month: number): number {
  const place = year * 12 + month - 1;
  return serialOf(Math.floor(place / 12), (place % 12) + 1, 1)!;
}
