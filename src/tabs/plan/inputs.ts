import { countsOf } from '../../measures/trust/checks/check.ts';
import type { Report } from '../../report/report.ts';
import type { RawInputs } from '../../settings/parseSettings.ts';
import { EXAMPLE, INPUTS, type InputKey } from '../../settings/settings.ts';
import { cell, count, text } from '../cells.ts';
import { inputRule } from '../inputRule.ts';
import { basis, rateBasis } from '../reportHead.ts';
import { type Format, INPUT_COLUMN } from '../tab.ts';
import type { TabWriter } from '../writer.ts';
import type { NeededCell } from './checkedFormula.ts';
import { chosen, lineColumns, type PlanLine, refreshRecords, usedIn } from './lines.ts';

const FORMATS: Partial<Record<InputKey, Format>> = { leadToCustomerRate: 'percent', certainty: 'percent' };

/** The cells with what is used, for the formulas below. */
export interface Places {
  readonly goal: NeededCell;
  readonly order: NeededCell;
  readonly rate: NeededCell;
  /** The rows of the rate and of what it was learnt from: stages that are typed go before the records there. */
  readonly rateRow: number;
  readonly learntRow: number;
  readonly certainty: NeededCell;
  /** The sheet's name of it; people do not type it. */
  readonly learnt: string;
}

/** What the plan is made from. */
export function writeInputs(writer: TabWriter, report: Report, typed: RawInputs): Places {
  const { words } = writer;
  const { plan, checks } = report;
  const isExample = report.imports.length === 0;
  const table = writer.table(lineColumns(writer, words('plan.what')));
  const write = (line: PlanLine): number => {
    refreshRecords(writer, line.label);
    return table.row(line);
  };
  const input = (key: InputKey, records: number | null, from: string): number => {
    const format = FORMATS[key] ?? 'money';
    const row = write({
      label: words(`input.${key}`),
      input: cell((typed[key] ?? null) as number | null, format, 'input'),
      records: cell(records, format),
      from,
      used: chosen(format),
    });
    const rule = inputRule(INPUTS.find((one) => one.key === key)!, words);
    if (rule) writer.choice({ row, column: INPUT_COLUMN, ...rule });
    return row;
  };
  const measured = (example: number, value: number | null) => (isExample ? example : value || null);
  const basisOf = (ofRecords: string) => (isExample ? words('plan.example') : ofRecords);

  const goal = input('revenueGoal', fallbackOf('revenueGoal'), words('plan.exampleGoal'));
  const order = input(
    'averageOrderValue',
    measured(EXAMPLE.averageOrderValue, plan.averageOrderValue.measured),
    basisOf(orderBasis(writer, report)),
  );
  const rate = input(
    'leadToCustomerRate',
    measured(EXAMPLE.leadToCustomerRate, plan.leadToCustomerRate.measured),
    basisOf(rateBasis(report, words)),
  );
  const certainty = input('certainty', fallbackOf('certainty'), words('plan.standard'));
  const learnt = write({
    label: words('plan.learntFrom'),
    records: count(plan.learntFrom?.leads ?? null),
    from: learntFrom(writer, report),
    used: () => count(null),
  });
  const counts = countsOf(checks);
  const summary = words('tab.checksSummary', counts);
  write({
    label: words('plan.checks'),
    records: text(isExample ? '' : words(counts.failing === 0 ? 'tab.holds' : 'tab.look')),
    from: isExample ? '' : summary,
  });
  const needed = (key: InputKey, row: number, isBad: (name: string) => string): NeededCell => {
    const name = usedIn(row);
    const write = FORMATS[key] === 'percent' ? 'plan.writePercentage' : 'plan.writeNumber';
    return {
      name,
      isBad: `OR(ISTEXT(${name});${isBad(name)})`,
      says: words(write, { input: words(`input.${key}`) }),
    };
  };
  return {
    goal: needed('revenueGoal', goal, (name) => `${name}<0`),
    order: needed('averageOrderValue', order, (name) => `${name}<=0`),
    rate: needed('leadToCustomerRate', rate, (name) => `${name}<=0;${name}>1`),
    certainty: needed('certainty', certainty, (name) => `${name}<=0;${name}>=1`),
    rateRow: rate,
    learntRow: learnt,
    learnt: usedIn(learnt),
  };
}

/** How many deals the average order is of, and how unlike each other they are. */
function orderBasis({ words }: TabWriter, { plan: { orderBasis: orders } }: Report): string {
  const { deals: n, median, shareOfLargest } = orders;
  if (n < 2 || shareOfLargest === null) return words('plan.orderBasis', { n });
  const share = Math.round(shareOfLargest * 100);
  return words('plan.orderSpread', { n, median: Math.round(median!), share });
}

function learntFrom({ words }: TabWriter, report: Report): string {
  if (report.plan.rateBasis.from === 'mature') return words('conversionByAge.learntFrom');
  return report.cohort.size > 0 ? basis(report, words) : '';
}

function fallbackOf(key: InputKey): number {
  return Number(INPUTS.find((input) => input.key === key)!.fallback);
}
