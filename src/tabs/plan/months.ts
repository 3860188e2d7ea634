import type { Report } from '../../report/report.ts';
import { goalMonthsOfYear, partOfGoal } from '../../settings/goal.ts';
import type { Span } from '../../settings/period.ts';
import { isoText } from '../../values/dates.ts';
import { count, formula, money, reference, text } from '../cells.ts';
import { monthText } from '../dayText.ts';
import type { Column } from '../table.ts';
import type { TabWriter } from '../writer.ts';
import type { Places } from './inputs.ts';
import { RECORDS_COLUMN, USED_COLUMN } from './lines.ts';
import type { Results } from './results.ts';

/** Which month it is, and its parts of the goal and of the leads: a refresh writes them. */
const MONTH_COLUMN = 2;
const LEADS_PART_COLUMN = RECORDS_COLUMN + 1;
const LEADS_COLUMN = USED_COLUMN + 1;

/**
 * The year of the goal month by month, live: each month's part of the goal and of its leads comes from own data, the figures
 * from the cells above. The leads are whole numbers that sum to those needed.
 */
export function writePlanMonths(
  writer: TabWriter,
  { draft, draftMonths, asOf }: Report,
  { goal }: Places,
  { promised }: Results,
): void {
  const { words } = writer;
  const { day } = asOf;
  writer.band('section', words('planByMonth.title'));
  const first = writer.next + 1;
  const upTo = (column: number, last: number) => `${reference(first, column)}:${reference(last, column)}`;
  const unless = (known: string, written: string) => formula(`IF(ISNUMBER(${known});${written};"")`);
  const leadsUpTo = (at: number) => {
    const parts = `ROUND(${promised}*SUM(${upTo(LEADS_PART_COLUMN, at)});0)`;
    return at === first ? parts : `${parts}-SUM(${upTo(LEADS_COLUMN, at - 1)})`;
  };
  const columns: Column<{ readonly span: Span; readonly label: string }>[] = [
    { head: words('planByMonth.month'), format: 'text', value: ({ label }) => label },
    { head: '', format: 'text', value: ({ span }) => monthText(isoText(span.start).slice(0, 7), words) },
    {
      head: words('planByMonth.goalPart'),
      format: 'percent',
      value: ({ span }) => partOfGoal(draft, draftMonths?.revenue ?? null, span, day),
    },
    {
      head: words('planByMonth.leadsPart'),
      format: 'percent',
      value: ({ span }) => partOfGoal(draft, draftMonths?.leads ?? null, span, day),
    },
    {
      head: words('planByMonth.goal'),
      format: 'money',
      value: (_, at) => unless(goal.name, `${goal.name}*${reference(at, RECORDS_COLUMN)}`),
      style: 'strong',
    },
    {
      head: words('sla.leads'),
      format: 'count',
      value: (_, at) => unless(promised, leadsUpTo(at)),
      style: 'strong',
    },
  ];
  const months = goalMonthsOfYear(draft, day).map((span, i) => ({
    span,
    label: words('planByMonth.nth', { n: i + 1 }),
  }));
  for (const { label } of months) writer.refresh({ label, column: MONTH_COLUMN, columns: 3 });
  const { last } = writer.table(columns, months);
  const sum = (column: number) => formula(`SUM(${upTo(column, last)})`);
  writer.row(
    text(words('tab.total'), 'total'),
    ...[MONTH_COLUMN, RECORDS_COLUMN, LEADS_PART_COLUMN].map(() => text('', 'total')),
    money(sum(USED_COLUMN), 'total'),
    count(sum(LEADS_COLUMN), 'total'),
  );
  writer.blank();
}
