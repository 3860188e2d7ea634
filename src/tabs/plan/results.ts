import type { Promised } from '../../settings/settings.ts';
import { cell, formula } from '../cells.ts';
import type { Format, TabCell } from '../tab.ts';
import { type Column, GAP } from '../table.ts';
import type { TabWriter } from '../writer.ts';
import { checkedFormula, type NeededCell } from './checkedFormula.ts';
import type { Places } from './inputs.ts';
import { usedIn } from './lines.ts';

interface Result {
  readonly label: string;
  /** How it comes about, in plain words. */
  readonly how?: string;
  readonly formula: string;
  readonly format: Format;
  readonly note?: string;
  /** In grey, what is not promised. */
  readonly isAside?: boolean;
}

/** The cells of the results, by their names on the sheet. */
export interface Results {
  readonly customers: string;
  readonly leads: string;
  /** Of the two numbers of leads the one that is promised. */
  readonly promised: string;
  /** The sentence of all of them; a request for what is missing where they are not known. */
  readonly answer: TabCell;
}

/** The leads that the goal takes, and how sure it is with them; blank while order or rate is not known. */
export function writeResults(
  writer: TabWriter,
  { goal, order, rate, certainty, learnt }: Places,
  promised: Promised,
): Results {
  const { words } = writer;
  const columns: Column<Result>[] = [
    {
      head: words('plan.result'),
      format: 'text',
      value: ({ label, note }) => ({ ...cell(label, 'text'), ...(note === undefined ? {} : { note }) }),
    },
    GAP,
    GAP,
    { head: '', format: 'text', value: ({ how }) => how, style: 'note' },
    {
      head: words('plan.needed'),
      format: ({ format }) => format,
      value: (result) => formula(result.formula),
      style: ({ isAside }) => (isAside ? 'note' : 'strong'),
    },
  ];
  const table = writer.table(columns);
  const write = (result: Result): string => usedIn(table.row(result));
  const [goalIn, orderIn, rateIn, certaintyIn] = [goal, order, rate, certainty].map(({ name }) => name);
  const unless = (missing: string, written: string) => `IF(${missing};"";${written})`;
  const incomplete = `OR(${orderIn}="";${rateIn}="")`;
  const computed = (written: string, ...needs: readonly NeededCell[]) =>
    unless(needs.includes(rate) ? incomplete : `${orderIn}=""`, checkedFormula(written, needs));

  const customers = write({
    label: words('plan.customersNeeded'),
    how: words('plan.customersHow'),
    formula: computed(`CUSTOMERS_NEEDED(${goalIn};${orderIn})`, goal, order),
    format: 'count',
  });
  const leads = write({
    label: words('plan.leadsNeeded'),
    how: words('plan.leadsHow'),
    formula: computed(`LEADS_NEEDED(${goalIn};${orderIn};${rateIn})`, goal, order, rate),
    format: 'count',
    isAside: promised !== 'average',
  });
  const chance = write({
    label: words('plan.chance'),
    formula: computed(`GOAL_CHANCE(${leads};${rateIn};${customers};${learnt})`, goal, order, rate),
    format: 'percent',
    note: words('plan.chanceMethod'),
  });
  const sure = write({
    label: words('plan.leadsAtCertainty'),
    formula: computed(
      `LEADS_NEEDED(${goalIn};${orderIn};${rateIn};${certaintyIn};${learnt})`,
      goal,
      order,
      rate,
      certainty,
    ),
    format: 'count',
    note: words('plan.chanceMethod'),
    isAside: promised !== 'certain',
  });
  write({
    label: words('plan.leadValue'),
    how: words('plan.leadValueHow'),
    formula: computed(`LEAD_VALUE(${orderIn};${rateIn})`, order, rate),
    format: 'money',
  });
  const sentence = words('plan.sentence', {
    leads: `"&${leads}&"`,
    customers: `"&${customers}&"`,
    chance: `"&ROUND(100*${chance};0)&"`,
    sure: `"&${sure}&"`,
    certainty: `"&ROUND(100*${certaintyIn};0)&"`,
  });
  const areNumbers = `COUNT(${[customers, leads, chance, sure, certaintyIn].join(';')})=5`;
  const answer = formula(`IF(${areNumbers};"${sentence}";"${words('plan.unanswered')}")`);
  return {
    customers,
    leads,
    promised: promised === 'certain' ? sure : leads,
    answer: cell(answer, 'general', 'headline'),
  };
}
