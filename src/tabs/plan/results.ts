import { cell, formula } from '../cells.ts';
import type { Format } from '../tab.ts';
import { type Column, GAP } from '../table.ts';
import type { TabWriter } from '../writer.ts';
import type { Places } from './inputs.ts';
import { usedIn } from './lines.ts';

interface Result {
  readonly label: string;
  readonly formula: string;
  readonly format: Format;
}

/** The leads that the goal takes, and how sure it is with them; blank while order or rate is not known. */
export function writeResults(writer: TabWriter, { goal, order, rate, certainty, learnt }: Places): void {
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
      style: 'strong',
    },
  ];
  const table = writer.table(columns);
  const write = (label: string, written: string, format: Format): string =>
    usedIn(table.row({ label, formula: written, format }));
  const incomplete = `OR(${order}="";${rate}="")`;
  const unless = (missing: string, written: string) => `IF(${missing};"";${written})`;

  const customers = write(
    words('plan.customersNeeded'),
    unless(`${order}=""`, `CUSTOMERS_NEEDED(${goal};${order})`),
    'count',
  );
  const needed = write(
    words('plan.leadsNeeded'),
    unless(incomplete, `LEADS_NEEDED(${goal};${order};${rate})`),
    'count',
  );
  const chance = write(
    words('plan.chance'),
    unless(incomplete, `GOAL_CHANCE(${needed};${rate};${customers};${learnt})`),
    'percent',
  );
  const sure = write(
    words('plan.leadsAtCertainty'),
    unless(incomplete, `LEADS_NEEDED(${goal};${order};${rate};${certainty};${learnt})`),
    'count',
  );
  write(words('plan.leadValue'), unless(incomplete, `LEAD_VALUE(${order};${rate})`), 'money');
  const sentence = words('plan.sentence', {
    leads: `"&${needed}&"`,
    customers: `"&${customers}&"`,
    chance: `"&ROUND(100*${chance};0)&"`,
    sure: `"&${sure}&"`,
    certainty: `"&ROUND(100*${certainty};0)&"`,
  });
  writer.row(cell(formula(unless(incomplete, `"${sentence}"`)), 'general', 'note'));
}
