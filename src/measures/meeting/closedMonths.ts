import type { ImportFigures } from '../../records/imports.ts';
import type { Records } from '../../records/records.ts';
import { type SourceRow, sourceRowOf } from '../../records/sourceRow.ts';
import { isWon } from '../../records/stageHistory.ts';
import { monthsLater } from '../../settings/period.ts';
import { civil, serialOf } from '../../values/dates.ts';
import { addMoney } from '../../values/minorUnits.ts';
import { monthOf } from '../funnel/period.ts';

/** So many months that are over are looked at again: later ones are edited, earlier ones hardly ever. */
const CLOSED_MONTHS = 6;

/** A record that a figure of a month that is over is made of. */
export interface Member {
  /** The id of the deal or the lead; of one without it the deal's name, or the lead's e-mail. */
  readonly id: string;
  /** The deal's amount in the workbook's currency, 0 where it has none; of a lead 1. */
  readonly value: number;
  readonly place: SourceRow;
}

/** A figure of a month that is over, and all that it is made of. */
export interface ClosedMonth {
  readonly figure: 'revenueOfMonth' | 'leadsOfMonth';
  /** "2026-09" */
  readonly month: string;
  readonly value: number;
  readonly members: readonly Member[];
}

/** Revenue won and leads created in each of the last months that are over, the latest first. */
export function closedMonthsOf(
  { leads, deals, stageHistory, asOf, present }: Records,
  imports: readonly ImportFigures[],
): ClosedMonth[] {
  const { year, month } = civil(asOf.day);
  const end = serialOf(year, month, 1)!;
  const start = monthsLater(end, -CLOSED_MONTHS);
  const months = Array.from({ length: CLOSED_MONTHS }, (_, i) => monthOf(monthsLater(end, -1 - i)));
  const won = new Map(months.map((name) => [name, [] as Member[]]));
  const come = new Map(months.map((name) => [name, [] as Member[]]));
  for (let deal = 0; deal < deals.length; deal++) {
    const closed = deals.closed[deal]!;
    if (!(closed >= start && closed < end) || !isWon(deals, deal, asOf)) continue;
    const amount = deals.amount[deal]!;
    won.get(monthOf(closed))!.push({
      id: deals.id[deal]! || deals.name[deal]!,
      value: Number.isNaN(amount) ? 0 : amount,
      place: sourceRowOf(imports, 'deals', deals.origin(deal)),
    });
  }
  for (let lead = 0; lead < leads.length; lead++) {
    const created = leads.created[lead]!;
    if (!stageHistory.counts[lead] || !(created >= start && created < end)) continue;
    come.get(monthOf(created))!.push({
      id: leads.id[lead]! || leads.email[lead]!,
      value: 1,
      place: sourceRowOf(imports, 'leads', leads.origin(lead)),
    });
  }
  const of = (figure: ClosedMonth['figure'], found: ReadonlyMap<string, readonly Member[]>): ClosedMonth[] =>
    months.map((name) => {
      const members = found.get(name)!;
      return {
        figure,
        month: name,
        value: members.reduce((sum, { value }) => addMoney(sum, value), 0),
        members,
      };
    });
  return [
    ...(present.deals ? of('revenueOfMonth', won) : []),
    ...(present.leads ? of('leadsOfMonth', come) : []),
  ];
}
