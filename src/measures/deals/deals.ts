import { ratio } from '../../formulas/arithmetic.ts';
import type { Histogram } from '../../formulas/histogram.ts';
import { wilson } from '../../formulas/wilson.ts';
import { goalPeriod } from '../../settings/goal.ts';
import type { Settings } from '../../settings/settings.ts';
import { addMoney } from '../../values/minorUnits.ts';
import type { DealAmounts, DealsTally } from './tally.ts';

/** From fewer deals neither a chance nor what nine of ten took is learnt. */
export const FEWEST_TO_LEARN_FROM = 10;

/** Some deals and what they are worth. */
export interface DealWorth {
  readonly deals: number;
  /** Of the deals that have one; null where there are deals and none has. */
  readonly amount: number | null;
  readonly withAmount: number;
  /** Deals of which the export says 0, which is no amount. */
  readonly zeroAmount: number;
  /** Deals of which no amount is known, or none that can be priced. */
  readonly unknownAmount: number;
}

/** What was decided of some deals. */
export interface Outcomes {
  readonly won: DealWorth;
  readonly lost: DealWorth;
  /**
   * won ÷ (won + lost); null where none was decided, and everywhere where the export has no won or no lost deal at all:
   * it may be one of won deals only.
   */
  readonly winRate: number | null;
  /** Wilson's, 95 %. */
  readonly interval: readonly [low: number, high: number] | null;
}

export interface MonthOfDeals extends Outcomes {
  /** As "2018-01"; '' for deals without a close date, which come last. */
  readonly month: string;
}

export interface OwnerOfDeals extends Outcomes {
  /** '' for deals without one. */
  readonly owner: string;
  readonly open: DealWorth;
  /** Null where no won deal has both dates. */
  readonly medianDaysToWin: number | null;
}

/** Open deals in one step. */
export interface StageOfDeals {
  /** In the export's own word; '' where it is not known. */
  readonly stage: string;
  readonly open: DealWorth;
  /** The amount at the win rate of all deals; null where either is not known. */
  readonly weighted: number | null;
}

/** Whole days from creation to close. */
export interface DaysToClose {
  /** How many deals have both dates, in their order. */
  readonly deals: number;
  readonly median: number | null;
  readonly nineOfTen: number | null;
}

/** The goal's period: what was won in it and what the open deals can add. */
export interface GoalOfDeals {
  /** First and last day. */
  readonly start: number;
  readonly end: number;
  readonly revenueGoal: number;
  /** The goal less what was won, at least 0; null where what was won is not known. */
  readonly stillToWin: number | null;
  /**
   * All open deals ÷ what is still to win; null where one of the two is not known, where no
   * deal is open, and where nothing is left to win.
   */
  readonly coverage: number | null;
  /** The same of the open deals that are expected to close in the period. */
  readonly coverageInPeriod: number | null;
}

/** What became of the deals, by month, rep and step. */
export interface DealFigures extends Outcomes {
  /** Does the export have won and lost deals, whatever the period? */
  readonly hasWon: boolean;
  readonly hasLost: boolean;
  readonly open: DealWorth;
  readonly otherPeriod: number;
  readonly later: number;
  readonly byMonth: readonly MonthOfDeals[];
  /** The most revenue first, then the most won; deals without a rep last. */
  readonly byOwner: readonly OwnerOfDeals[];
  /** The most money first, then the most deals. */
  readonly byStage: readonly StageOfDeals[];
  readonly daysToWin: DaysToClose;
  readonly daysToLose: DaysToClose;
  /**
   * By what open deals are weighted: of all deals that were decided, whatever the period, how many were won. Exports hold
   * the step in which a deal stands and not those that it has passed, so a step has no rate of its own. Null from fewer
   * than FEWEST_TO_LEARN_FROM deals.
   */
  readonly weight: number | null;
  /** All open deals, weighted. */
  readonly weightedPipeline: number | null;
  /** Nine of ten won deals, whatever the period, took at most so many days; null from fewer than FEWEST_TO_LEARN_FROM. */
  readonly usualDays: number | null;
  /** Whether the export tells which deals are won or lost. */
  readonly outcomesTold: boolean;
  /** Won in the goal's period; null where deals were won and none has a close date, or it is not told which were. */
  readonly wonInPeriod: DealWorth | null;
  /** Won deals without a close date, which are in no period. */
  readonly wonUndated: number;
  /** Open and expected to close in the goal's period; null where deals are open and none says when it is expected to. */
  readonly openInPeriod: DealWorth | null;
  /** Open deals of which nothing says when they are expected to close. */
  readonly openUndated: number;
  readonly goal: GoalOfDeals;
}

/** @param day the as-of day, in whose month the goal is where Settings do not say its period */
export function dealFiguresFrom(tally: DealsTally, settings: Settings, day: number): DealFigures {
  const { ever } = tally;
  const isTold = ever.won > 0 && ever.lost > 0;
  const isEnough = ever.won + ever.lost >= FEWEST_TO_LEARN_FROM;
  const weight = isTold && isEnough ? ratio(ever.won, ever.won + ever.lost) : null;
  const open = worthOf(tally.open);
  const wonInPeriod =
    ever.outcomesTold && isDated(ever.wonUndated, ever.won) ? worthOf(tally.wonInGoal) : null;
  const openInPeriod = isDated(tally.openUndated, open.deals) ? worthOf(tally.openInGoal) : null;
  const { revenueGoal } = settings;
  const wonSoFar = wonInPeriod?.amount ?? null;
  const stillToWin = wonSoFar === null ? null : Math.max(0, addMoney(revenueGoal, -wonSoFar));
  // An export without open deals may be one of closed deals only.
  const covers = (some: DealWorth | null) =>
    some === null || open.deals === 0 ? null : ratio(some.amount, stillToWin);
  return {
    ...outcomesOf(tally, isTold),
    outcomesTold: ever.outcomesTold,
    hasWon: ever.won > 0,
    hasLost: ever.lost > 0,
    open,
    otherPeriod: tally.otherPeriod,
    later: tally.later,
    byMonth: tally.byMonth
      .map(({ month, ...decided }) => ({ month, ...outcomesOf(decided, isTold) }))
      .sort((a, b) => Number(a.month === '') - Number(b.month === '') || (a.month < b.month ? -1 : 1)),
    byOwner: tally.byOwner
      .map(({ owner, open: stillOpen, wonDays, ...decided }) => ({
        owner,
        ...outcomesOf(decided, isTold),
        open: worthOf(stillOpen),
        medianDaysToWin: wonDays.median(),
      }))
      .filter(({ won, lost, open: still }) => won.deals + lost.deals + still.deals > 0)
      .sort(
        (a, b) =>
          Number(a.owner === '') - Number(b.owner === '') ||
          mostFirst(a.won, b.won) ||
          b.open.deals - a.open.deals ||
          (a.owner < b.owner ? -1 : 1),
      ),
    byStage: tally.openByStage
      .map(({ stage, open: inStage }) => {
        const worth = worthOf(inStage);
        return { stage, open: worth, weighted: times(worth.amount, weight) };
      })
      .filter(({ open: { deals } }) => deals > 0)
      .sort((a, b) => mostFirst(a.open, b.open) || (a.stage < b.stage ? -1 : 1)),
    daysToWin: daysOf(tally.wonDays),
    daysToLose: daysOf(tally.lostDays),
    weight,
    weightedPipeline: times(open.amount, weight),
    usualDays: ever.wonDays.total < FEWEST_TO_LEARN_FROM ? null : ever.wonDays.quantiles([0.9])[0]!,
    wonInPeriod,
    wonUndated: ever.wonUndated,
    openInPeriod,
    openUndated: tally.openUndated,
    goal: {
      ...goalPeriod(settings, day),
      revenueGoal,
      stillToWin,
      coverage: covers(open),
      coverageInPeriod: covers(openInPeriod),
    },
  };
}

/** Can it be told which of some deals are in a period? */
function isDated(undated: number, deals: number): boolean {
  return deals === 0 || undated < deals;
}

/** Deals of which no amount is known are not worth 0. */
export function worthOf({ deals, withAmount, zeroAmount, amount }: DealAmounts): DealWorth {
  return {
    deals,
    amount: deals > 0 && withAmount === 0 ? null : amount,
    withAmount,
    zeroAmount,
    unknownAmount: deals - withAmount - zeroAmount,
  };
}

/** @param isTold whether the export tells of won and of lost deals */
export function outcomesOf({ won, lost }: Pick<DealsTally, 'won' | 'lost'>, isTold: boolean): Outcomes {
  const decided = isTold ? won.deals + lost.deals : 0;
  return {
    won: worthOf(won),
    lost: worthOf(lost),
    winRate: ratio(won.deals, decided),
    interval: decided === 0 ? null : wilson(won.deals, decided),
  };
}

function daysOf(days: Histogram): DaysToClose {
  const [median, nineOfTen] = days.quantiles([0.5, 0.9]);
  return { deals: days.total, median: median!, nineOfTen: nineOfTen! };
}

function times(amount: number | null, share: number | null): number | null {
  return amount === null || share === null ? null : amount * share;
}

function mostFirst(a: DealWorth, b: DealWorth): number {
  return (b.amount ?? 0) - (a.amount ?? 0) || b.deals - a.deals;
}
