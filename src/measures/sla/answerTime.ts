import { wilson } from '../../formulas/wilson.ts';
import type { Records } from '../../records/records.ts';
import { OPPORTUNITY, STAGES } from '../../schema/stages.ts';
import type { Cohort } from '../funnel/cohort.ts';
import type { Promises } from './promises.ts';

const MQL = STAGES.indexOf('mql');
const SQL = STAGES.indexOf('sql');

/** Whether sales has answered the leads that were handed over, within the working days that were promised. */
export interface AnswerTime {
  /** From which date on a lead is handed over. */
  readonly from: 'mql' | 'created';
  readonly inTime: number;
  readonly late: number;
  /** Not answered, and the time is out. */
  readonly waiting: number;
  /** Not answered, and the time still runs. */
  readonly running: number;
  /** Rejected leads: no export says when, so they are in none of the others unless their time still runs. */
  readonly rejected: number;
  /** in time ÷ (in time + late + waiting); null where none was due. */
  readonly attainment: number | null;
  /** 95 %, Wilson. */
  readonly interval: readonly [low: number, high: number] | null;
}

/** How many of the leads that were handed over stand where; what AnswerTime is made of. */
export type AnswerCounts = Pick<AnswerTime, 'from' | 'inTime' | 'late' | 'waiting' | 'running' | 'rejected'>;

/**
 * The hand-over's answer: sales accepts a lead by taking it to SQL or a later stage, by the end of the last of so many working
 * days after the day of the hand-over. A lead is handed over when it becomes an MQL, or when it is created where no export
 * tells of MQLs.
 *
 * @param days only leads whose time was out in so many days up to the as-of day; without it all
 * @returns null where no export tells which leads sales has taken on
 */
export function answerTimeOf(
  records: Records,
  cohort: Cohort,
  promises: Promises,
  days?: number,
): AnswerTime | null {
  return answerTimeFrom(answerCountsOf(records, cohort, promises, days), records.stageHistory.told);
}

/** @param told for each stage, do the records tell who reached it? */
export function answerTimeFrom(counts: AnswerCounts, told: readonly boolean[]): AnswerTime | null {
  if (!told[SQL] && !told[OPPORTUNITY]) return null;
  const { inTime, late, waiting } = counts;
  const due = inTime + late + waiting;
  return {
    ...counts,
    attainment: due === 0 ? null : inTime / due,
    interval: due === 0 ? null : wilson(inTime, due),
  };
}

function answerCountsOf(
  { leads, stageHistory, asOf }: Records,
  cohort: Cohort,
  promises: Promises,
  days: number | undefined,
): AnswerCounts {
  const { told, counts, entered, reached } = stageHistory;
  const isDated = entered[MQL]!.some((date, lead) => counts[lead] && !Number.isNaN(date));
  const from = told[MQL] && isDated ? 'mql' : 'created';
  const handedOver = from === 'mql' ? entered[MQL]! : leads.created;
  let [inTime, late, waiting, running, rejected] = [0, 0, 0, 0, 0];
  for (let lead = 0; lead < leads.length; lead++) {
    const start = handedOver[lead]!;
    if (!cohort.has[lead] || !(start < asOf.until)) continue;
    const { answerWithinDays, time } = promises.all[promises.ofLead[lead]!]!;
    const next = Math.floor(start) + 1;
    const isOut = time.days(next, asOf.day) > answerWithinDays;
    if (days !== undefined && !(isOut && time.days(next, asOf.day - days) <= answerWithinDays)) continue;
    const taken = firstDate(entered, lead);
    if (reached[lead]! >= SQL) {
      // Taken on some day that no export says: whether in time is not known.
      if (Number.isNaN(taken)) continue;
      if (time.days(next, Math.floor(taken)) <= answerWithinDays) inTime++;
      else late++;
    } else if (leads.disqualified[lead]) rejected++;
    else if (isOut) waiting++;
    else running++;
  }
  return { from, inTime, late, waiting, running, rejected };
}

/** The first of SQL's and later stages' dates; NaN where none is known. */
function firstDate(entered: readonly Float64Array[], lead: number): number {
  let first = Number.NaN;
  for (let stage = SQL; stage < entered.length; stage++) {
    const date = entered[stage]![lead]!;
    if (!(first <= date) && !Number.isNaN(date)) first = date;
  }
  return first;
}
