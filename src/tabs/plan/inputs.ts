import type { Report } from '../../report/report.ts';
import type { RawInputs } from '../../settings/parseSettings.ts';
import { EXAMPLE, INPUTS, type InputKey } from '../../settings/settings.ts';
import { cell, count, text } from '../cells.ts';
import { basis, rateBasis } from '../reportHead.ts';
import type { Format } from '../tab.ts';
import type { TabWriter } from '../writer.ts';
import { chosen, lineColumns, type PlanLine, refreshRecords, usedIn } from './lines.ts';

const FORMATS: Partial<Record<InputKey, Format>> = { leadToCustomerRate: 'percent', certainty: 'percent' };

/** The sheet's names of the cells with what is used, for the formulas below. */
export interface Places {
  readonly goal: string;
  readonly order: string;
  readonly rate: string;
  /** The rows of the rate and of what it was learnt from: stages that are typed go before the records there. */
  readonly rateRow: number;
  readonly learntRow: number;
  readonly certainty: string;
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
    return write({
      label: words(`input.${key}`),
      input: cell((typed[key] ?? null) as number | null, format, 'input'),
      records: cell(records, format),
      from,
      used: chosen(format),
    });
  };
  const measured = (example: number, value: number | null) => (isExample ? example : value || null);
  const basisOf = (ofRecords: string) => (isExample ? words('plan.example') : ofRecords);

  const goal = input('revenueGoal', fallbackOf('revenueGoal'), words('plan.standard'));
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
  const failing = checks.filter(({ holds }) => !holds).length;
  const summary = words('tab.checksSummary', { holding: checks.length - failing, failing });
  write({
    label: words('plan.checks'),
    records: text(isExample ? '' : words(failing === 0 ? 'tab.holds' : 'tab.look')),
    from: isExample ? '' : summary,
  });
  return {
    goal: usedIn(goal),
    order: usedIn(order),
    rate: usedIn(rate),
    rateRow: rate,
    learntRow: learnt,
    certainty: usedIn(certainty),
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
