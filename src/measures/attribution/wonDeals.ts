import type { Journey } from '../../formulas/attribution/rules.ts';
import { LOST } from '../../records/deals.ts';
import { byMoment, type Touch } from '../../records/leadTouches.ts';
import type { Records } from '../../records/records.ts';
import { isWon } from '../../records/stageHistory.ts';
import { OPPORTUNITY } from '../../schema/stages.ts';
import type { Settings } from '../../settings/settings.ts';
import { addMoney } from '../../values/minorUnits.ts';
import type { DealSum } from '../closedLoop/tally.ts';
import type { Cohort } from '../funnel/cohort.ts';
import { leadsByEmail } from '../numbered.ts';

/** What a touch of a journey tells. */
export interface Touched extends Pick<Touch, 'channel' | 'campaign'> {
  /** Was it sales that met them? */
  readonly isSales: boolean;
}

/** The touches of the people that something came from, in the order of time, and what a rule asks of them. */
export interface TouchedJourney extends Journey {
  readonly list: readonly Touched[];
}

/** A won deal, or several that came about alike and brought as much. */
export interface WonDeal {
  readonly deals: number;
  /** Of each; 0 where there is no amount that can be priced. */
  readonly revenue: number;
  readonly journey: TouchedJourney;
  /** The source recorded at the matched lead; '' without one. */
  readonly recorded: string;
  /** Of each touch: was it there no later than sales first did anything? Null where sales is not known to have done anything. */
  readonly beforeSales: readonly boolean[] | null;
  /** Its place among the deals; null where a warehouse has them. */
  readonly deal: number | null;
}

/** The won deals and how each came about; the unit of attribution is the deal. */
export interface Won {
  readonly deals: readonly WonDeal[];
  /** Won deals of leads that are not in the period. */
  readonly otherPeriod: DealSum;
  /** Journeys that are over without a win, and how many went so: of lost deals, and of disqualified leads without a deal. */
  readonly ended: readonly { readonly journey: TouchedJourney; readonly times: number }[];
}

/**
 * The journeys of the deals and leads of the cohort. A journey has the touches of the matched lead and of leads that have an
 * e-mail address in common with it, up to the day on which it ended and no older than the window.
 */
export function wonDealsOf(
  records: Records,
  cohort: Cohort,
  { lookbackDays }: Pick<Settings, 'lookbackDays'>,
): Won {
  const { leads, deals, matches, stageHistory, touches, asOf } = records;
  const { start, rows } = leadsByEmail(leads.emails);
  const { start: first, codes } = leads.emails;
  const personOf = (lead: number): readonly number[] => {
    const people = new Set([lead]);
    for (let k = first[lead]!; k < first[lead + 1]!; k++)
      for (let i = start[codes[k]!]!; i < start[codes[k]! + 1]!; i++) people.add(rows[i]!);
    return [...people];
  };
  const touchesOf = (people: readonly number[], end: number) => {
    const list = people.flatMap((lead) => touches(lead).filter(({ at }) => isWithin(at, end, lookbackDays)));
    return people.length > 1 ? list.sort(byMoment) : list;
  };
  // Nothing dates when a lead was given up: its journey ended with its last touch, however long ago that was.
  const lastTouch = (lead: number) => [...touches(lead)].pop()?.at ?? Number.NaN;
  const won: WonDeal[] = [];
  const otherPeriod = { deals: 0, revenue: 0 };
  const ended: TouchedJourney[] = [];
  const withDeal = new Uint8Array(leads.length);
  const orUntil = (end: number) => (Number.isNaN(end) ? asOf.until : end);
  for (let deal = 0; deal < deals.length; deal++) {
    const lead = matches.lead[deal]!;
    const people = lead < 0 ? [] : personOf(lead);
    for (const one of people) withDeal[one] = 1;
    const isOther = lead >= 0 && !cohort.has[lead];
    const opened = Number.isNaN(deals.created[deal]!)
      ? (stageHistory.entered[OPPORTUNITY]![lead] ?? Number.NaN)
      : deals.created[deal]!;
    const end = orUntil(deals.closed[deal]!);
    const list = () => touchesOf(people, end);
    const journey = (of: readonly Touch[]) =>
      touchedJourney(of, end, createdOf(leads, people), opened, lookbackDays);
    if (isWon(deals, deal, asOf)) {
      const revenue = Number.isNaN(deals.amount[deal]!) ? 0 : deals.amount[deal]!;
      if (isOther) {
        otherPeriod.deals++;
        otherPeriod.revenue = addMoney(otherPeriod.revenue, revenue);
      } else {
        const of = list();
        const bySales = firstBySales(records, people);
        won.push({
          deals: 1,
          deal,
          revenue,
          journey: journey(of),
          recorded: leads.source[lead] ?? '',
          beforeSales: Number.isNaN(bySales) ? null : of.map(({ at }) => !(at > bySales)),
        });
      }
    } else if (isLost(records, deal) && lead >= 0 && !isOther) ended.push(journey(list()));
  }
  for (let lead = 0; lead < leads.length; lead++) {
    if (!cohort.has[lead] || !leads.disqualified[lead] || withDeal[lead]) continue;
    const end = orUntil(lastTouch(lead));
    ended.push(
      touchedJourney(touchesOf([lead], end), end, createdOf(leads, [lead]), Number.NaN, lookbackDays),
    );
  }
  return {
    deals: won,
    otherPeriod,
    ended: ended.filter(({ touches: n }) => n > 0).map((journey) => ({ journey, times: 1 })),
  };
}

/** When sales first did anything that is known; NaN for never. */
function firstBySales({ leads, attempts }: Records, people: readonly number[]): number {
  let first = Number.NaN;
  for (const lead of people) {
    const response = leads.firstResponse[lead]!;
    if (!(response >= first) && !Number.isNaN(response)) first = response;
    if (attempts.start[lead] === attempts.start[lead + 1]) continue;
    const attempt = attempts.at[attempts.start[lead]!]!;
    if (!(attempt >= first)) first = attempt;
  }
  return first;
}

/** When the first of the leads was created; infinite where none has a date. */
function createdOf({ created }: Records['leads'], people: readonly number[]): number {
  return people.reduce(
    (first, lead) => (created[lead]! < first ? created[lead]! : first),
    Number.POSITIVE_INFINITY,
  );
}

/** Up to the day on which the journey ended, and no older than the window in days. */
function isWithin(at: number, end: number, window: number): boolean {
  return !(Math.floor(at) > Math.floor(end)) && !(at < end - window);
}

/** By the time of day, where both have one. */
function isLater(one: number, other: number): boolean {
  const isDay = Number.isInteger(one) || Number.isInteger(other);
  return isDay ? Math.floor(one) > Math.floor(other) : one > other;
}

function isLost({ deals, asOf }: Records, deal: number): boolean {
  return deals.status[deal] === LOST && !(deals.closed[deal]! >= asOf.until);
}

/**
 * @param touches in the order of time
 * @param end when it ended
 * @param created when the first of the people became a lead, infinite where unknown
 * @param opened when the deal was opened, NaN where unknown
 * @param window in days
 */
function touchedJourney(
  touches: readonly Touch[],
  end: number,
  created: number,
  opened: number,
  window: number,
): TouchedJourney {
  const lastBy = (date: number) => touches.filter(({ at }) => !isLater(at, date)).length - 1;
  return {
    list: touches.map(({ channel, campaign, kind }) => ({ channel, campaign, isSales: kind === 'activity' })),
    touches: touches.length,
    // A creation without a date is as old as a touch can be.
    ages: touches.map(({ at }) => (Number.isNaN(at) ? window : Math.max(0, end - at))),
    leadCreation: Number.isFinite(created) ? lastBy(created) : -1,
    opportunityCreation: Number.isNaN(opened) ? -1 : lastBy(opened),
  };
}
