import { printPercent } from '../../language/print.ts';
import { hangsOnOneDeal } from '../../measures/closedLoop/closedLoop.ts';
import { countsOf } from '../../measures/trust/checks/check.ts';
import type { Report } from '../../report/report.ts';
import { goalPeriod, goalSpan, partOfGoal } from '../../settings/goal.ts';
import { EXAMPLE, INPUTS, type InputKey } from '../../settings/inputs.ts';
import type { RawInputs } from '../../settings/parseSettings.ts';
import { isoText } from '../../values/dates.ts';
import { cell, count, reference, text } from '../cells.ts';
import { inputRule } from '../inputRule.ts';
import { basis, rateBasis } from '../reportHead.ts';
import { type Format, INPUT_COLUMN } from '../tab.ts';
import type { TabWriter } from '../writer.ts';
import type { NeededCell } from './checkedFormula.ts';
import { chosen, lineColumns, type PlanLine, RECORDS_COLUMN, refreshRecords, usedIn } from './lines.ts';

/** Of the table: the four inputs, what the rate was learnt from, and the checks. */
const LINES = 6;
const FORMATS: Partial<Record<InputKey, Format>> = { leadToCustomerRate: 'percent', certainty: 'percent' };

/** The cells with what is used, for the formulas below. */
export interface Places {
  readonly goal: NeededCell;
  readonly order: NeededCell;
  readonly rate: NeededCell;
  /** The rows of the rate and of what it was learnt from: stages that are typed go before the records there. */
  readonly rateRow: number;
  readonly learntRow: number;
  /** What the rate is while nothing is typed and no record tells it, as it is written in a formula. */
  readonly rateOtherwise: string;
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
  // Blank until something has been imported; a refresh writes it.
  const imported = reference(table.first + LINES - 1, RECORDS_COLUMN);
  const write = (line: PlanLine): number => {
    refreshRecords(writer, line.label);
    return table.row(line);
  };
  const input = (
    key: InputKey,
    { records, from, otherwise }: Pick<PlanLine, 'records' | 'from'> & { readonly otherwise: string },
  ): number => {
    const format = FORMATS[key] ?? 'money';
    const row = table.row({
      label: words(`input.${key}`),
      input: cell((typed[key] ?? null) as number | null, format, 'input'),
      ...(records === undefined ? {} : { records: { ...records, format } }),
      from: from!,
      used: chosen(format, otherwise),
    });
    const rule = inputRule(INPUTS.find((one) => one.key === key)!, words);
    if (rule) writer.choice({ row, column: INPUT_COLUMN, ...rule });
    return row;
  };
  /** What is used while nothing is typed; it is nobody's own, so it does not stand among the records. */
  const standard = (key: InputKey, from = words('plan.standard')): number => {
    writer.refresh({ label: words(`input.${key}`), column: RECORDS_COLUMN + 1, columns: 1 });
    return input(key, { from, otherwise: written(fallbackOf(key), FORMATS[key]) });
  };
  const exampleOf = (key: keyof typeof EXAMPLE) =>
    `IF(${imported}="";${written(EXAMPLE[key], FORMATS[key])};"")`;
  /** What the records say; before there are any, the method's example is used. */
  const measured = (key: keyof typeof EXAMPLE, value: number | null, basisOfRecords: string): number => {
    refreshRecords(writer, words(`input.${key}`));
    return input(key, {
      records: cell(isExample ? null : value || null),
      from: isExample ? words('plan.example') : basisOfRecords,
      otherwise: exampleOf(key),
    });
  };

  const goal = standard('revenueGoal', goalBasis(report, words));
  const order = measured('averageOrderValue', plan.averageOrderValue.measured, orderBasis(writer, report));
  const rate = measured('leadToCustomerRate', plan.leadToCustomerRate.measured, rateBasis(report, words));
  const certainty = standard('certainty');
  const learnt = write({
    label: words('plan.learntFrom'),
    records: count(plan.learntFrom?.leads ?? null),
    from: learntFrom(writer, report),
    used: () => count(null),
  });
  const counts = countsOf(checks);
  const summary = words('tab.checksSummary', counts);
  const last = write({
    label: words('plan.checks'),
    records: text(isExample ? '' : words(counts.failing === 0 ? 'tab.holds' : 'tab.look')),
    from: isExample ? '' : summary,
  });
  if (reference(last, RECORDS_COLUMN) !== imported) throw new Error('The lines of Plan have moved');
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
    rateOtherwise: exampleOf('leadToCustomerRate'),
    learntRow: learnt,
    learnt: usedIn(learnt),
  };
}

/** What the goal is for, where it is that of a quarter or a year, and how much of it the goal period has. */
function goalBasis({ draft, draftMonths, asOf }: Report, words: TabWriter['words']): string {
  if (draft.goalPer === 'goalPeriod') return words('plan.standard');
  const [span, period] = [goalSpan(draft, asOf.day), goalPeriod(draft, asOf.day)];
  const part = partOfGoal(draft, draftMonths?.revenue ?? null, period, asOf.day);
  return words('plan.goalOfMonths', {
    start: isoText(span.start),
    end: isoText(span.end),
    part: printPercent(part, words.language),
  });
}

/** How many deals the average order is of, and how unlike each other they are. */
function orderBasis({ words }: TabWriter, { plan: { orderBasis: orders }, closedLoop }: Report): string {
  const { deals: n, median, shareOfLargest } = orders;
  if (n < 2 || shareOfLargest === null) return words('plan.orderBasis', { n });
  const share = Math.round(shareOfLargest * 100);
  const spread = hangsOnOneDeal(closedLoop) ? 'plan.orderOfOneDeal' : 'plan.orderSpread';
  return words(spread, { n, median: Math.round(median!), share });
}

function learntFrom({ words }: TabWriter, report: Report): string {
  if (report.plan.rateBasis.from === 'mature') return words('conversionByAge.learntFrom');
  return report.cohort.size > 0 ? basis(report, words) : '';
}

/** A number in a formula that means the same in every locale. */
function written(value: number, format: Format = 'money'): string {
  return format === 'percent' ? `${value * 100}%` : String(value);
}

function fallbackOf(key: InputKey): number {
  return Number(INPUTS.find((input) => input.key === key)!.fallback);
}
