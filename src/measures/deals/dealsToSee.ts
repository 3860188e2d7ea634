import { OPEN } from '../../records/deals.ts';
import type { ImportFigures } from '../../records/imports.ts';
import type { Records } from '../../records/records.ts';
import { type SourceRow, sourceRowOf } from '../../records/sourceRow.ts';
import { dealStateOf } from '../../records/stageHistory.ts';
import { daysBetween } from '../../values/dates.ts';
import { addMoney } from '../../values/minorUnits.ts';
import { type DealWorth, worthOf } from './deals.ts';
import { addDeal, type DealAmounts, type DealCount, noDeals } from './tally.ts';

/** So many deals of a list are named; all of them are counted. */
export const MOST_NAMED = 100;

/** An open deal to look at. */
export interface DealToSee {
  /** Its name, else its id. */
  readonly deal: string;
  readonly owner: string;
  /** In the export's own word; '' where it is not known. */
  readonly stage: string;
  /** Null where it is not known. */
  readonly amount: number | null;
  /** Whole days since it was created; null where that day is not known. */
  readonly daysOpen: number | null;
  /** When it is expected to close, as a serial day; null where that is not known. */
  readonly expectedClose: number | null;
  readonly place: SourceRow;
}

export interface DealList extends DealWorth {
  /** The first of them, at most MOST_NAMED. */
  readonly list: readonly DealToSee[];
}

/** Open deals of which somebody should say whether they still are. */
export interface DealsToSee {
  /** Open for longer than nine of ten won deals took, the longest first; null where too few were won to tell. */
  readonly standingStill: DealList | null;
  /** Expected to close before the as-of day, the longest ago first. */
  readonly overdue: DealList;
  /** Open deals of which nobody can say how long they have been so, without a creation date. */
  readonly withoutCreated: number;
}

/**
 * @param usualDays what nine of ten won deals took at most
 * @param imports by which the rows of deals are found
 */
export function dealsToSeeOf(
  records: Records,
  usualDays: number | null,
  imports: readonly ImportFigures[],
): DealsToSee {
  const { deals, asOf } = records;
  const [still, overdue] = [new Found(), new Found()];
  let withoutCreated = 0;
  for (let deal = 0; deal < deals.length; deal++) {
    if (dealStateOf(deals, deal, asOf) !== OPEN) continue;
    const daysOpen = daysBetween(deals.created[deal]!, asOf.day);
    if (Number.isNaN(daysOpen)) withoutCreated++;
    if (usualDays !== null && daysOpen > usualDays) still.add(deals, deal, daysOpen);
    const daysOver = daysBetween(deals.closed[deal]!, asOf.day);
    if (daysOver > 0) overdue.add(deals, deal, daysOver);
  }
  const see = (deal: number): DealToSee => ({
    deal: deals.name[deal] || deals.id[deal]!,
    owner: deals.owner[deal]!,
    stage: deals.status[deal] === OPEN ? deals.stage[deal]! : '',
    amount: known(deals.amount[deal]!),
    daysOpen: known(daysBetween(deals.created[deal]!, asOf.day)),
    expectedClose: known(Math.floor(deals.closed[deal]!)),
    place: sourceRowOf(imports, 'deals', deals.origin(deal)),
  });
  const listOf = ({ sum, found }: Found): DealList => ({
    ...worthOf(sum),
    list: found
      .sort((a, b) => b.days - a.days || (deals.id[a.deal]! < deals.id[b.deal]! ? -1 : 1))
      .slice(0, MOST_NAMED)
      .map(({ deal }) => see(deal)),
  });
  return {
    standingStill: usualDays === null ? null : listOf(still),
    overdue: listOf(overdue),
    withoutCreated,
  };
}

/** Open deals by how long they have been so, and those that are over their day: all of the above but the lists. */
export interface OpenDealsTally {
  /** By the whole days since their creation. */
  readonly byDaysOpen: readonly (DealAmounts & { readonly days: number })[];
  readonly overdue: DealAmounts;
  readonly withoutCreated: number;
}

/** The same of open deals that are counted only: their lists are empty. */
export function dealsToSeeFrom(tally: OpenDealsTally, usualDays: number | null): DealsToSee {
  const still = noDeals();
  for (const { days, deals, withAmount, zeroAmount, amount } of tally.byDaysOpen) {
    if (usualDays === null || days <= usualDays) continue;
    still.deals += deals;
    still.withAmount += withAmount;
    still.zeroAmount += zeroAmount;
    still.amount = addMoney(still.amount, amount);
  }
  return {
    standingStill: usualDays === null ? null : { ...worthOf(still), list: [] },
    overdue: { ...worthOf(tally.overdue), list: [] },
    withoutCreated: tally.withoutCreated,
  };
}

class Found {
  readonly sum: DealCount = noDeals();
  readonly found: { readonly deal: number; readonly days: number }[] = [];

  add(deals: Records['deals'], deal: number, days: number): void {
    addDeal(this.sum, deals, deal);
    this.found.push({ deal, days });
  }
}

function known(number: number): number | null {
  return Number.isNaN(number) ? null : number;
}
