import { CUSTOMER, OPPORTUNITY, STAGES } from '../schema/stages.ts';
import { flagColumn } from '../values/columns.ts';
import type { AsOf } from './asOf.ts';
import { type Deals, LOST, OPEN, WON } from './deals.ts';
import type { Leads } from './leads.ts';
import type { DealMatches } from './match.ts';

/** How far each lead has come by the as-of moment, from its own columns and from its deals. */
export interface StageHistory {
  /** 1 for a lead that counts; 0 for one created after the as-of moment and for a contact that is no lead (yet). */
  readonly counts: Uint8Array;
  /** The highest stage reached, as its place in STAGES. */
  readonly reached: Int8Array;
  /** For each stage, the first date on which the lead entered it; NaN where unknown or not yet. */
  readonly entered: readonly Float64Array[];
  /**
   * For each stage, do the records tell who reached it? A stage between leads and customers is told where some lead has a
   * date for it, stands at it, or has ever been named so by its own stage word: elsewhere leads only pass it on their way to a later
   * one. Customers are not told where leads are converted, nothing says into what, and nothing calls any lead a customer.
   */
  readonly told: readonly boolean[];
}

/**
 * A lead reached a stage if it has a date for it or for a later one, or its stage now is it or a later one. A matched
 * deal means opportunity (dated by the deal's creation), a won one customer (dated by its close).
 *
 * @param convertedIsSaid whether deals or Settings say what a converted lead is
 */
export function stageHistoryFrom(
  leads: Leads,
  deals: Deals,
  matches: DealMatches,
  asOf: AsOf,
  convertedIsSaid: boolean,
): StageHistory {
  const happened = (date: number): boolean => date < asOf.until;
  const counts = flagColumn(leads.length, (lead) => !(leads.created[lead]! >= asOf.until));
  const entered = STAGES.map((_, stage) =>
    leads.entered[stage]!.map((date) => (happened(date) ? date : Number.NaN)),
  );
  const reached = new Int8Array(leads.length);
  for (let i = 0; i < leads.length; i++) {
    if (!Number.isNaN(leads.created[i]!)) entered[0]![i] = leads.created[i]!;
    for (let stage = 1; stage < STAGES.length; stage++)
      if (!Number.isNaN(entered[stage]![i]!)) reached[i] = stage;
    const now = leads.stageNow[i]!;
    const dateOfNow = now < 0 ? Number.NaN : leads.entered[now]![i]!;
    if (now > reached[i]! && (Number.isNaN(dateOfNow) || happened(dateOfNow))) reached[i] = now;
  }
  for (let deal = 0; deal < deals.length; deal++) {
    const lead = matches.lead[deal]!;
    if (lead < 0) continue;
    const won = isWon(deals, deal, asOf);
    if (won) reach(lead, CUSTOMER, deals.closed[deal]!);
    const opened = Number.isNaN(deals.created[deal]!)
      ? // The close date of an open deal is a plan and says nothing of when it was opened.
        deals.status[deal] === OPEN || won || !(deals.closed[deal]! >= asOf.until)
      : happened(deals.created[deal]!);
    if (opened) reach(lead, OPPORTUNITY, deals.created[deal]!);
  }
  for (let i = 0; i < leads.length; i++) {
    const never = reached[i] === 0 && leads.stageNow[i]! < 0 && Number.isNaN(leads.entered[0]![i]!);
    if (leads.notLead[i] && never) counts[i] = 0;
  }
  const customersTold =
    convertedIsSaid ||
    leads.convertedUnsaid === 0 ||
    leads.stageNow.includes(CUSTOMER) ||
    leads.entered[CUSTOMER]!.some((date) => !Number.isNaN(date));
  const told = STAGES.map((_, stage) => stage === 0);
  for (let i = 0; i < leads.length; i++) {
    if (!counts[i]) continue;
    const [highest, named] = [reached[i]!, leads.stagesNamed[i]!];
    told[highest] = true;
    for (let stage = 1; stage < highest; stage++)
      if (!told[stage] && (named & (1 << stage) || !Number.isNaN(entered[stage]![i]!))) told[stage] = true;
  }
  told[CUSTOMER] = customersTold;
  return { counts, reached, entered, told };

  function reach(lead: number, stage: number, date: number): void {
    if (stage > reached[lead]!) reached[lead] = stage;
    const known = entered[stage]![lead]!;
    if (happened(date) && !(known <= date)) entered[stage]![lead] = date;
  }
}

/** Won by the as-of moment; a won deal without a close date counts as won. */
export function isWon(deals: Deals, deal: number, asOf: AsOf): boolean {
  return deals.status[deal] === WON && !(deals.closed[deal]! >= asOf.until);
}

/** Of a deal that was created after the as-of moment. */
export const NOT_YET = 3;

/** WON, LOST, OPEN or NOT_YET, by the as-of moment: a deal that was decided later was open. */
export function dealStateOf(deals: Deals, deal: number, asOf: AsOf): number {
  const isDecided = deals.status[deal] !== OPEN && !(deals.closed[deal]! >= asOf.until);
  if (isDecided) return deals.status[deal] === LOST ? LOST : WON;
  return deals.created[deal]! >= asOf.until ? NOT_YET : OPEN;
}
