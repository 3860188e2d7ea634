import type { Journey } from '../../formulas/attribution/rules.ts';
import { LOST } from '../../records/deals.ts';
import type { Touch } from '../../records/leadTouches.ts';
import type { Records } from '../../records/records.ts';
import { isWon } from '../../records/stageHistory.ts';
import { byTime } from '../../records/touches.ts';
import { OPPORTUNITY } from '../../schema/stages.ts';
import type { Settings } from '../../settings/settings.ts';
import { addMoney } from '../../values/minorUnits.ts';
import type { DealSum } from '../closedLoop/tally.ts';
import type { Cohort } from '../funnel/cohort.ts';
import { leadsByEmail } from '../numbered.ts';

/** The touches of the people that something came from, in the order of time, and what a rule asks of them. */
export interface TouchedJourney extends Journey {
  readonly list: readonly Touch[];
}

export interface WonDeal {
  readonly deal: number;
  /** The leads of the matched lead's person; none where no lead was found. */
  readonly leads: readonly number[];
  /** 0 where there is no amount that can be priced. */
  readonly revenue: number;
  readonly journey: TouchedJourney;
}

/** The won deals and how each came about; the unit of attribution is the deal. */
export interface Won {
  readonly deals: readonly WonDeal[];
  /** Won deals of leads that are not in the period. */
  readonly otherPeriod: DealSum;
  /** Journeys that are over without a win: of lost deals, and of disqualified leads without a deal. */
  readonly ended: readonly TouchedJourney[];
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
    return [...people].sort((a, b) => a - b);
  };
  const journeyOf = (people: readonly number[], end: number, opened: number) =>
    touchedJourney(records, people, Number.isNaN(end) ? asOf.until : end, opened, lookbackDays);
  // Nothing dates when a lead was given up: its journey ended with its last touch, however long ago that was.
  const lastTouch = (lead: number) => [...touches(lead)].pop()?.at ?? Number.NaN;
  const won: WonDeal[] = [];
  const otherPeriod = { deals: 0, revenue: 0 };
  const ended: TouchedJourney[] = [];
  const withDeal = new Uint8Array(leads.length);
  for (let deal = 0; deal < deals.length; deal++) {
    const lead = matches.lead[deal]!;
    const people = lead < 0 ? [] : personOf(lead);
    for (const one of people) withDeal[one] = 1;
    const opened = Number.isNaN(deals.created[deal]!)
      ? (stageHistory.entered[OPPORTUNITY]![lead] ?? Number.NaN)
      : deals.created[deal]!;
    if (isWon(deals, deal, asOf)) {
      const revenue = Number.isNaN(deals.amount[deal]!) ? 0 : deals.amount[deal]!;
      if (lead >= 0 && !cohort.has[lead]) {
        otherPeriod.deals++;
        otherPeriod.revenue = addMoney(otherPeriod.revenue, revenue);
      } else
        won.push({ deal, leads: people, revenue, journey: journeyOf(people, deals.closed[deal]!, opened) });
    } else if (isLost(records, deal) && lead >= 0 && cohort.has[lead])
      ended.push(journeyOf(people, deals.closed[deal]!, opened));
  }
  for (let lead = 0; lead < leads.length; lead++) {
    if (cohort.has[lead] && leads.disqualified[lead] && !withDeal[lead])
      ended.push(journeyOf([lead], lastTouch(lead), Number.NaN));
  }
  return { deals: won, otherPeriod, ended: ended.filter(({ touches }) => touches > 0) };
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
 * @param people the leads whose touches count
 * @param end when it ended
 * @param opened when the deal was opened, NaN where unknown
 * @param window in days
 */
function touchedJourney(
  { leads, touches }: Records,
  people: readonly number[],
  end: number,
  opened: number,
  window: number,
): TouchedJourney {
  const list: Touch[] = [];
  let becameLead = Number.POSITIVE_INFINITY;
  for (const lead of people) {
    if (leads.created[lead]! < becameLead) becameLead = leads.created[lead]!;
    for (const touch of touches(lead))
      if (!(Math.floor(touch.at) > Math.floor(end)) && !(touch.at < end - window)) list.push(touch);
  }
  // The touches of one lead are in order.
  if (people.length > 1) list.sort(byTime);
  const lastBy = (date: number) => {
    let count = 0;
    for (const { at } of list) if (!isLater(at, date)) count++;
    return count - 1;
  };
  return {
    list,
    touches: list.length,
    // A creation without a date is as old as a touch can be.
    ages: list.map(({ at }) => (Number.isNaN(at) ? window : Math.max(0, end - at))),
    leadCreation: Number.isFinite(becameLead) ? lastBy(becameLead) : -1,
    opportunityCreation: Number.isNaN(opened) ? -1 : lastBy(opened),
  };
}
