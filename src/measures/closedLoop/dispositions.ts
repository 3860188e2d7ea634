import { quantiles, ratio } from '../../formulas/arithmetic.ts';
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

/** What sales has said of the leads of a group. */
export class DispositionTally {
  /** By answer. */
  private readonly counts = [0, 0, 0];
  private givenUp = 0;
  private unworked = 0;
  /** From creation to SQL. */
  private readonly days: number[] = [];

  constructor(
    private readonly records: Records,
    private readonly untried: Uint8Array,
  ) {}

  add(lead: number, answer: number): void {
    const { leads, stageHistory } = this.records;
    this.counts[answer]!++;
    if (answer === WAITING) this.unworked += this.untried[lead]!;
    if (answer !== ACCEPTED) return;
    if (leads.disqualified[lead]) this.givenUp++;
    const days = daysBetween(leads.created[lead]!, stageHistory.entered[SQL]![lead]!);
    if (!Number.isNaN(days)) this.days.push(Math.max(0, days));
  }

  figures(hasFirst: boolean): Dispositions {
    const [accepted, rejected, waiting] = this.counts as [number, number, number];
    const answered = accepted + rejected;
    const { told } = this.records.stageHistory;
    const isTold = told[SQL] || told[OPPORTUNITY];
    const [medianDaysToAccept, p90DaysToAccept] = quantiles(this.days, [0.5, 0.9]);
    return {
      leads: answered + waiting,
      accepted,
      rejected,
      waiting,
      givenUp: this.givenUp,
      acceptRate: isTold ? ratio(accepted, answered) : null,
      interval: isTold && answered > 0 ? wilson(accepted, answered) : null,
      medianDaysToAccept: medianDaysToAccept!,
      p90DaysToAccept: p90DaysToAccept!,
      unworked: hasFirst ? this.unworked : null,
    };
  }
}
