import { WON } from '../../records/deals.ts';
import type { ImportFigures } from '../../records/imports.ts';
import type { Records } from '../../records/records.ts';
import { type SourceRow, sourceRowOf } from '../../records/sourceRow.ts';
import { isWon } from '../../records/stageHistory.ts';
import { CUSTOMER, STAGES, type StageKey } from '../../schema/stages.ts';
import { addMoney } from '../../values/minorUnits.ts';
import { allDealsLost } from '../funnel/tally.ts';
import type { Scores } from '../scoring/scoring.ts';
import { type FollowUps, MET, MISSED } from '../sla/followUp.ts';

/** So many leads have a row of their own: a sheet can hold more, but a pivot of them is slow. */
export const MOST_LEADS = 50_000;

/** What is odd about a lead, so that it is to be mended in the CRM. */
export const ODDITIES = [
  'undated',
  'backwards',
  'triedBefore',
  'noOwner',
  'customerWithoutDeal',
  'wonWithoutAmount',
] as const;
export type Oddity = (typeof ODDITIES)[number];

/** A lead on one line, as of the report. What no export says is '' or null. Dates are serial days. */
export interface LeadRow {
  readonly id: string;
  readonly name: string;
  readonly company: string;
  /** The highest stage that it has reached. */
  readonly stage: StageKey;
  /** Lost: it is no customer, and is disqualified or has lost all of its deals. */
  readonly standing: 'open' | 'customer' | 'lost';
  /** Why it was disqualified; true where no export says why; null where it was not. */
  readonly disqualified: string | true | null;
  readonly created: number | null;
  /** When it entered each of the stages after the first, in their order. */
  readonly entered: readonly (number | null)[];
  readonly source: string;
  readonly campaign: string;
  readonly owner: string;
  readonly team: string;
  readonly country: string;
  /** "A1" … "D4"; '' where fit or interest is not known. */
  readonly grade: string;
  /** 0–100. */
  readonly fit: number | null;
  readonly interest: number | null;
  /** When the first attempt was, or is, due. */
  readonly due: number | null;
  /** Working hours from the start of the clock to the first attempt. */
  readonly hours: number | null;
  /** Was the first attempt made in time? null where the exports do not tell. */
  readonly firstAttempt: 'met' | 'missed' | 'running' | null;
  readonly attempts: number | null;
  /** Average order × the conversion of its kind, in the workbook's currency. */
  readonly value: number | null;
  /** The amounts of its won deals; null where none is won, or none has an amount. */
  readonly won: number | null;
  readonly odd: readonly Oddity[];
  readonly place: SourceRow;
}

export interface LeadList {
  /** The newest first, those without a date last; not more than asked for. */
  readonly rows: readonly LeadRow[];
  /** All leads. */
  readonly leads: number;
}

/**
 * Every lead on one line, for pivots and formulas of one's own.
 *
 * @param followUps of all leads, whatever period the reports are about
 * @param worthOf the value of a lead by its place
 * @param most so many rows at most: the newest
 */
export function leadListOf(
  records: Records,
  scores: Scores,
  followUps: FollowUps,
  worthOf: (lead: number) => number | null,
  imports: readonly ImportFigures[],
  most = MOST_LEADS,
): LeadList {
  const { leads, deals, matches, stageHistory, asOf, present } = records;
  const followUpOf = new Int32Array(leads.length).fill(-1);
  for (let i = 0; i < followUps.length; i++) followUpOf[followUps.lead[i]!] = i;
  const won = new Map<number, { amount: number; priced: number; deals: number }>();
  for (let deal = 0; deal < deals.length; deal++) {
    const lead = matches.lead[deal]!;
    if (lead < 0 || deals.status[deal] !== WON || !isWon(deals, deal, asOf)) continue;
    const sum = won.get(lead) ?? { amount: 0, priced: 0, deals: 0 };
    const amount = deals.amount[deal]!;
    if (!Number.isNaN(amount)) sum.priced++;
    if (!Number.isNaN(amount)) sum.amount = addMoney(sum.amount, amount);
    sum.deals++;
    won.set(lead, sum);
  }
  const counted: number[] = [];
  for (let lead = 0; lead < leads.length; lead++) if (stageHistory.counts[lead]) counted.push(lead);
  const isLost = allDealsLost(records);
  const age = (lead: number) => known(leads.created[lead]!) ?? Number.NEGATIVE_INFINITY;
  // Of one moment they keep the order of their export.
  const newest = counted.sort((a, b) => compare(age(b), age(a)) || a - b).slice(0, most);
  return { rows: newest.map(rowOf), leads: counted.length };

  function rowOf(lead: number): LeadRow {
    const i = followUpOf[lead]!;
    const revenue = won.get(lead);
    const hasFollowUp = i >= 0;
    const isTold = hasFollowUp && (followUps.hasSpeed || (followUps.hasFirst && !followUps.tried[i]));
    const state = followUps.speed[i];
    return {
      id: leads.id[lead]!,
      name: leads.name[lead]!,
      company: leads.company[lead]!,
      stage: STAGES[stageHistory.reached[lead]!]!,
      standing: standingOf(lead),
      disqualified: leads.disqualified[lead] ? leads.reason[lead] || true : null,
      created: known(leads.created[lead]!),
      entered: stageHistory.entered.slice(1).map((dates) => known(dates[lead]!)),
      source: leads.source[lead]!,
      campaign: leads.campaign[lead]!,
      owner: leads.owner[lead]!,
      team: leads.team[lead]!,
      country: leads.country[lead]!,
      grade: scores.grade[lead]!,
      fit: known(scores.fit[lead]!),
      interest: known(scores.interest[lead]!),
      due: isTold && Number.isFinite(followUps.due[i]!) ? followUps.due[i]! : null,
      hours: hasFollowUp ? known(followUps.hours[i]!) : null,
      firstAttempt: isTold ? (state === MET ? 'met' : state === MISSED ? 'missed' : 'running') : null,
      attempts: hasFollowUp && followUps.hasDepth ? known(followUps.attempts[i]!) : null,
      value: worthOf(lead),
      won: revenue === undefined || revenue.priced === 0 ? null : revenue.amount,
      odd: odditiesOf(lead, revenue),
      place: sourceRowOf(imports, 'leads', leads.origin(lead)),
    };
  }

  function standingOf(lead: number): LeadRow['standing'] {
    if (stageHistory.reached[lead]! === CUSTOMER) return 'customer';
    return leads.disqualified[lead] || isLost[lead] ? 'lost' : 'open';
  }

  function odditiesOf(lead: number, revenue: { priced: number; deals: number } | undefined): Oddity[] {
    const found: Oddity[] = [];
    if (Number.isNaN(leads.created[lead]!)) found.push('undated');
    if (runsBackwards(stageHistory.entered.map((dates) => dates[lead]!))) found.push('backwards');
    const first = records.attempts.start[lead]!;
    const isTried = first < records.attempts.start[lead + 1]!;
    // Of two days it cannot be said which moment was first.
    if (isTried && Math.floor(records.attempts.at[first]!) < Math.floor(leads.created[lead]!))
      found.push('triedBefore');
    if (leads.owner[lead] === '') found.push('noOwner');
    if (present.deals && stageHistory.reached[lead]! >= CUSTOMER && !revenue)
      found.push('customerWithoutDeal');
    if (revenue && revenue.priced < revenue.deals) found.push('wonWithoutAmount');
    return found;
  }
}

function runsBackwards(entered: readonly number[]): boolean {
  let last = Number.NEGATIVE_INFINITY;
  for (const date of entered) {
    if (Number.isNaN(date)) continue;
    if (Math.floor(date) < last) return true;
    last = Math.floor(date);
  }
  return false;
}

function known(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}

/** Without a difference of infinities, which is no number. */
function compare(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
