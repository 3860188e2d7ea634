import { Histogram } from '../../formulas/histogram.ts';
import { type Deals, LOST, OPEN, WON } from '../../records/deals.ts';
import type { Records } from '../../records/records.ts';
import { dealStateOf, NOT_YET } from '../../records/stageHistory.ts';
import { goalPeriod } from '../../settings/goal.ts';
import type { Settings } from '../../settings/settings.ts';
import { daysBetween } from '../../values/dates.ts';
import { GroupBy } from '../../values/groupBy.ts';
import { addMoney } from '../../values/minorUnits.ts';
import { isInPeriod } from '../closedLoop/tally.ts';
import { OncePerDay, oncePerText } from '../foundOnce.ts';
import { monthOf } from '../funnel/period.ts';

/** Some deals. Those that are in none of the other counts have an amount that is not known. */
export interface DealAmounts {
  readonly deals: number;
  /** Deals with an amount. */
  readonly withAmount: number;
  /** Deals of which the export says 0, which is no amount. */
  readonly zeroAmount: number;
  /** The sum of the amounts, in the workbook's currency. */
  readonly amount: number;
}

/** Deals by what they were closed as. */
interface Decided {
  readonly won: DealAmounts;
  readonly lost: DealAmounts;
}

export interface MonthTally extends Decided {
  /** As "2018-01"; '' for deals without a close date. */
  readonly month: string;
}

export interface OwnerTally extends Decided {
  /** '' for deals without one. */
  readonly owner: string;
  readonly open: DealAmounts;
  /** From creation to close of the won ones. */
  readonly wonDays: Histogram;
}

export interface StageTally {
  /** In the export's own word; '' where it is not known. */
  readonly stage: string;
  readonly open: DealAmounts;
}

/**
 * Deals by the as-of moment, each in one of won, lost, open, `otherPeriod` and `later`. Won and lost ones count in the
 * period by their close date; open ones are those of the as-of moment, whatever the period. Groups are made case aside,
 * called as they were first written, in the order of their first deals. The tallies of two parts of the deals add up to
 * that of both.
 */
export interface DealsTally extends Decided {
  readonly open: DealAmounts;
  /** Deals closed outside of the period, and those without a close date where there is one. */
  readonly otherPeriod: number;
  /** Deals created after the as-of moment. */
  readonly later: number;
  readonly byMonth: readonly MonthTally[];
  readonly byOwner: readonly OwnerTally[];
  readonly openByStage: readonly StageTally[];
  /**
   * Whole days from creation to close, of the deals that have both dates in their order. One that closed before it was
   * created was typed in afterwards: how long it took is not known.
   */
  readonly wonDays: Histogram;
  readonly lostDays: Histogram;
  /** All that were closed by the as-of moment, whatever the period: what open deals are measured against. */
  readonly ever: {
    /** Whether the export tells which deals are won or lost. */
    readonly outcomesTold: boolean;
    readonly won: number;
    /** Won deals without a close date: in no month or goal period. */
    readonly wonUndated: number;
    readonly lost: number;
    readonly wonDays: Histogram;
  };
  /** Won in the goal's period. */
  readonly wonInGoal: DealAmounts;
  /** Open with an expected close in the goal's period. */
  readonly openInGoal: DealAmounts;
  /** Open deals of which nothing says when they are expected to close. */
  readonly openUndated: number;
}

export function dealsTallyOf({ deals, asOf }: Records, settings: Settings): DealsTally {
  const goal = goalPeriod(settings, asOf.day);
  const inGoal = { periodStart: goal.start, periodEnd: goal.end };
  const [won, lost, open, wonInGoal, openInGoal] = [noDeals(), noDeals(), noDeals(), noDeals(), noDeals()];
  const [wonDays, lostDays, everWonDays] = [new Histogram(), new Histogram(), new Histogram()];
  const ever = { outcomesTold: deals.outcomesTold, won: 0, wonUndated: 0, lost: 0, wonDays: everWonDays };
  const months = new GroupBy((month) => ({ month: month!, won: noDeals(), lost: noDeals() }));
  const owners = new GroupBy((owner) => ({
    owner: owner!,
    won: noDeals(),
    lost: noDeals(),
    open: noDeals(),
    wonDays: new Histogram(),
  }));
  const stages = new GroupBy((stage) => ({ stage: stage!, open: noDeals() }));
  const monthOfDay = new OncePerDay((day) => months.of(monthOf(day)));
  const ownerOf = oncePerText(deals.owner, (owner) => owners.of(owner));
  const stageOf = oncePerText(deals.stage, (stage) => stages.of(stage));
  let [otherPeriod, later, openUndated] = [0, 0, 0];
  for (let deal = 0; deal < deals.length; deal++) {
    const state = dealStateOf(deals, deal, asOf);
    if (state === NOT_YET) {
      later++;
      continue;
    }
    const closed = deals.closed[deal]!;
    const count = (...sums: readonly DealCount[]) => {
      for (const sum of sums) addDeal(sum, deals, deal);
    };
    if (state === OPEN) {
      count(open, ownerOf.of(deal).open);
      // The word of a deal that was closed later says how it ended, not where it stood.
      count((deals.status[deal] === OPEN ? stageOf.of(deal) : stages.of('')).open);
      if (Number.isNaN(closed)) openUndated++;
      else if (isInPeriod(closed, inGoal)) count(openInGoal);
      continue;
    }
    const days = daysBetween(deals.created[deal]!, closed);
    const isWon = state === WON;
    if (isWon) {
      ever.won++;
      if (Number.isNaN(closed)) ever.wonUndated++;
      if (days >= 0) everWonDays.add(days);
      if (isInPeriod(closed, inGoal)) count(wonInGoal);
    } else ever.lost++;
    if (!isInPeriod(closed, settings)) {
      otherPeriod++;
      continue;
    }
    const owner = ownerOf.of(deal);
    const month = monthOfDay.of(closed);
    if (state === LOST) count(lost, month.lost, owner.lost);
    else count(won, month.won, owner.won);
    if (!(days >= 0)) continue;
    if (!isWon) lostDays.add(days);
    else {
      wonDays.add(days);
      owner.wonDays.add(days);
    }
  }
  return {
    won,
    lost,
    open,
    otherPeriod,
    later,
    byMonth: months.all,
    byOwner: owners.all,
    openByStage: stages.all,
    wonDays,
    lostDays,
    ever,
    wonInGoal,
    openInGoal,
    openUndated,
  };
}

/** The same while it is counted. */
export type DealCount = { -readonly [key in keyof DealAmounts]: number };

export function noDeals(): DealCount {
  return { deals: 0, withAmount: 0, zeroAmount: 0, amount: 0 };
}

export function addDeal(sum: DealCount, { amount, zeroAmount }: Deals, deal: number): void {
  sum.deals++;
  sum.zeroAmount += zeroAmount[deal]!;
  if (Number.isNaN(amount[deal]!)) return;
  sum.withAmount++;
  sum.amount = addMoney(sum.amount, amount[deal]!);
}
