import type { Promised } from '../../settings/settings.ts';
import { cell, formula } from '../cells.ts';
import type { Format } from '../tab.ts';
import { type Column, GAP } from '../table.ts';
import type { TabWriter } from '../writer.ts';
import { checkedFormula, type NeededCell } from './checkedFormula.ts';
import type { Places } from './inputs.ts';
import { usedIn } from './lines.ts';

interface Result {
  readonly label: string;
  readonly formula: string;
  readonly format: Format;
  /** In grey, what is not promised. */
  readonly isAside?: boolean;
}

/** The leads that the goal takes, and how sure it is with them; blank while order or rate is not known. */
export function writeResults(
  writer: TabWriter,
  { goal, order, rate, certainty, learnt }: Places,
  promised: Promised,
): void {
  const { words } = writer;
  const columns: Column<Result>[] = [
    { head: words('plan.result'), format: 'text', value: ({ label }) => label },
    GAP,
    GAP,
    { head: '', format: 'text', value: () => undefined },
    {
      head: words('plan.needed'),
      format: ({ format }) => format,
      value: (result) => formula(result.formula),
      style: ({ isAside }) => (isAside ? 'note' : 'strong'),
    },
  ];
  const table = writer.table(columns);
  const write = (label: string, written: string, format: Format, isAside = false): string =>
    usedIn(table.row({ label, formula: written, format, isAside }));
  const [goalIn, orderIn, rateIn, certaintyIn] = [goal, order, rate, certainty].map(({ name }) => name);
  const unless = (missing: string, written: string) => `IF(${missing};"";${written})`;
  const incomplete = `OR(${orderIn}="";${rateIn}="")`;
  const computed = (written: string, ...needs: readonly NeededCell[]) =>
    unless(needs.includes(rate) ? incomplete : `${orderIn}=""`, checkedFormula(written, needs));

  const customers = write(
    words('plan.customersNeeded'),
    computed(`CUSTOMERS_NEEDED(${goalIn};${orderIn})`, goal, order),
    'count',
  );
  const needed = write(
    words('plan.leadsNeeded'),
    computed(`LEADS_NEEDED(${goalIn};${orderIn};${rateIn})`, goal, order, rate),
    'count',
    promised !== 'average',
  );
  const chance = write(
    words('plan.chance'),
    computed(`GOAL_CHANCE(${needed};${rateIn};${customers};${learnt})`, goal, order, rate),
    'percent',
  );
  const sure = write(
    words('plan.leadsAtCertainty'),
    computed(
      `LEADS_NEEDED(${goalIn};${orderIn};${rateIn};${certaintyIn};${learnt})`,
      goal,
      order,
      rate,
      certainty,
    ),
    'count',
    promised !== 'certain',
  );
  write(words('plan.leadValue'), computed(`LEAD_VALUE(${orderIn};${rateIn})`, order, rate), 'money');
  const sentence = words('plan.sentence', {
    leads: `"&${needed}&"`,
    customers: `"&${customers}&"`,
    chance: `"&ROUND(100*${chance};0)&"`,
    sure: `"&${sure}&"`,
    certainty: `"&ROUND(100*${certaintyIn};0)&"`,
  });
  const areNumbers = `COUNT(${[customers, needed, chance, sure, certaintyIn].join(';')})=5`;
  writer.row(cell(formula(`IF(${areNumbers};"${sentence}";"")`), 'general', 'note'));
}
