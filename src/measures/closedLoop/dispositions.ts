import { ratio } from '../../formulas/arithmetic.ts';
import { Histogram } from '../../formulas/histogram.ts';
import { wilson } from '../../formulas/wilson.ts';
import type { Records } from '../../records/records.ts';
import { OPPORTUNITY, STAGES } from '../../schema/stages.ts';
import { daysBetween } from '../../values/dates.ts';

/** Sales accepts a lead by taking it to this stage. */
const SQL = STAGES.indexOf('sql');
/** What sales has answered. */
export const [ACCEPTED, REJECTED, WAITING] = [0, 1, 2];

/** What sales has said of some leads. Accepted, rejected and waiting leads are all leads. */
export interface Dispositions {
  readonly leads: number;
  /** Reached SQL or a later stage, whatever has become of them since. */
  readonly accepted: number;
  /** Disqualified without having been accepted. */
  readonly rejected: number;
  readonly waiting: number;
  /** Of the accepted ones, those that were disqualified later. */
  readonly givenUp: number;
  /**
   * accepted ÷ (accepted + rejected); null where sales has answered none, or no export says which leads sales has taken on
   * before they are customers.
   */
  readonly acceptRate: number | null;
  /** 95 %, Wilson. */
  readonly interval: readonly [low: number, high: number] | null;
  /** From creation to SQL, in whole days, over the accepted leads that have a date for it. */
  readonly medianDaysToAccept: number | null;
  readonly p90DaysToAccept: number | null;
  /** Waiting leads that nobody has tried to reach, though the first attempt's time is out; null where no export says. */
  readonly unworked: number | null;
}

/** ACCEPTED, REJECTED or WAITING. */
export function answerOf({ leads, stageHistory }: Records, lead: number): number {
  if (stageHistory.reached[lead]! >= SQL) return ACCEPTED;
  return leads.disqualified[lead] ? REJECTED : WAITING;
}

/** The same as it is counted. Those of two groups without a lead in common add up to those of both. */
export interface DispositionCounts {
  accepted: number;
  rejected: number;
  waiting: number;
  givenUp: number;
  unworked: number;
  /** Of the accepted leads that have a date for both, whole days from creation to SQL. */
  readonly days: Histogram;
}

export function noDispositions(): DispositionCounts {
  return { accepted: 0, rejected: 0, waiting: 0, givenUp: 0, unworked: 0, days: new Histogram() };
}

/** @param untried 1 for a lead that nobody has tried though the time is out */
export function addDisposition(
  to: DispositionCounts,
  { leads, stageHistory }: Records,
  lead: number,
  answer: number,
  untried: Uint8Array,
): void {
  if (answer === WAITING) {
    to.waiting++;
    to.unworked += untried[lead]!;
  } else if (answer === REJECTED) to.rejected++;
  else {
    to.accepted++;
    if (leads.disqualified[lead]) to.givenUp++;
    const days = daysBetween(leads.created[lead]!, stageHistory.entered[SQL]![lead]!);
    if (!Number.isNaN(days)) to.days.add(Math.max(0, days));
  }
}

/**
 * @param told for each stage, do the records tell who reached it?
 * @param hasFirst does any export say whom sales has tried to reach?
 */
export function dispositionsFrom(
  { accepted, rejected, waiting, givenUp, unworked, days }: DispositionCounts,
  told: readonly boolean[],
  hasFirst: boolean,
): Dispositions {
  const answered = accepted + rejected;
  const isTold = told[SQL] || told[OPPORTUNITY];
  const [medianDaysToAccept, p90DaysToAccept] = days.quantiles([0.5, 0.9]);
  return {
    leads: answered + waiting,
    accepted,
    rejected,
    waiting,
    givenUp,
    acceptRate: isTold ? ratio(accepted, answered) : null,
    interval: isTold && answered > 0 ? wilson(accepted, answered) : null,
    medianDaysToAccept: medianDaysToAccept!,
    p90DaysToAccept: p90DaysToAccept!,
    unworked: hasFirst ? unworked : null,
  };
}
