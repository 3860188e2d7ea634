import type { Report } from '../../report/report.ts';
import { STAGES } from '../../schema/stages.ts';
import { STAGE_RATES } from '../../settings/inputs.ts';
import type { RawInputs } from '../../settings/parseSettings.ts';
import { cell, count, formula, percent, reference } from '../cells.ts';
import { inputRule } from '../inputRule.ts';
import { type Formula, INPUT_COLUMN } from '../tab.ts';
import type { TabWriter } from '../writer.ts';
import { checkedFormula, type NeededCell } from './checkedFormula.ts';
import type { Places } from './inputs.ts';
import {
  chosen,
  lineColumns,
  type PlanLine,
  RECORDS_COLUMN,
  refreshRecords,
  USED_COLUMN,
  usedIn,
} from './lines.ts';

/** From each stage to the next, and how many must reach each stage: one formula, which runs over to the rows below. */
export function writePlanStages(writer: TabWriter, report: Report, places: Places, typed: RawInputs): void {
  const { words } = writer;
  const { funnel, plan } = report;
  const { goal, order } = places;
  interface StageLine extends PlanLine {
    readonly needed?: Formula;
  }
  const table = writer.table<StageLine>([
    ...lineColumns(writer, words('plan.stages')),
    {
      head: words('plan.needed'),
      format: 'count',
      value: ({ needed }) => needed ?? null,
      style: 'strong',
    },
  ]);
  const last = table.first + STAGE_RATES.length - 1;
  const rates = `${usedIn(table.first)}:${usedIn(last)}`;
  // A text among them is found by counting the numbers.
  const stageRates: NeededCell = {
    name: rates,
    isBad: `OR(COUNT(${rates})<${STAGE_RATES.length};COUNTIF(${rates};"<=0")>0;COUNTIF(${rates};">1")>0)`,
    says: words('plan.writePercentage', { input: words('plan.stages') }),
  };
  const stagesNeeded = checkedFormula(`FUNNEL_NEEDED(${goal.name};${order.name};${rates})`, [
    goal,
    order,
    stageRates,
  ]);
  const needed = formula(`IF(OR(${order.name}="";COUNTBLANK(${rates})>0);"";${stagesNeeded})`);
  for (const [step, key] of STAGE_RATES.entries()) {
    const label = words(`input.${key}`);
    refreshRecords(writer, label);
    const row = table.row({
      label,
      input: cell((typed[key] ?? null) as number | null, 'percent', 'input'),
      records: percent(plan.stageRates[step] || null),
      from: basisOf(writer, funnel.stages, step),
      used: chosen('percent'),
      ...(step === 0 ? { needed } : {}),
    });
    const rule = inputRule({ key, kind: { type: 'rate' } }, words);
    if (rule) writer.choice({ row, column: INPUT_COLUMN, ...rule });
  }
  table.row({ label: words('stage.customer') });
  const together = table.row({
    label: words('plan.together'),
    used: () => percent(formula(`IF(COUNT(${rates})=${STAGE_RATES.length};PRODUCT(${rates});"")`), 'strong'),
  });
  writeUsedRate(writer, places, {
    typed: `${reference(table.first, INPUT_COLUMN)}:${reference(last, INPUT_COLUMN)}`,
    together: usedIn(together),
  });
}

/** What a step's rate is made of, or which of its stages no export tells of. */
function basisOf({ words }: TabWriter, stages: Report['funnel']['stages'], step: number): string {
  const [from, to] = [stages[step]!.reached, stages[step + 1]!.reached];
  if (to === null && step + 1 === STAGES.length - 1) return words('funnel.customersUntold');
  const untold = [step, step + 1].filter((stage) => stages[stage]!.reached === null);
  if (untold.length > 0)
    return words('plan.untold', {
      stages: untold.map((stage) => words(`stage.${STAGES[stage]!}`)).join(', '),
    });
  return stages[0]!.reached! > 0 ? words('plan.stepBasis', { customers: to!, leads: from! }) : '';
}

/** The cells in which stages are typed, and the one with what all of them give. */
interface StageCells {
  readonly typed: string;
  readonly together: string;
}

/**
 * Which lead-to-customer rate is used: the one typed for it, else that of the stages where any of them is typed, else that
 * of the records. Where the stages give another one, a sentence says which it is.
 */
function writeUsedRate(
  writer: TabWriter,
  { rate: { name: rate }, rateRow, rateOtherwise, learntRow }: Places,
  { typed, together }: StageCells,
): void {
  const { words } = writer;
  const [own, records] = [reference(rateRow, INPUT_COLUMN), reference(rateRow, RECORDS_COLUMN)];
  const isOfStages = `AND(COUNT(${typed})>0;${together}<>"")`;
  const used = `IF(${own}<>"";${own};IF(${isOfStages};${together};IF(${records}="";${rateOtherwise};${records})))`;
  writer.beside(rateRow, USED_COLUMN, [[cell(formula(used), 'percent', 'strong')]]);
  // A rate that is typed was not learnt from leads.
  const leads = reference(learntRow, RECORDS_COLUMN);
  const learnt = `IF(OR(${own}<>"";${isOfStages};${leads}="");"";${leads})`;
  writer.beside(learntRow, USED_COLUMN, [[count(formula(learnt))]]);
  const said = (key: 'plan.otherRate' | 'plan.stagesIncomplete') =>
    words(key, {
      used: `"&ROUND(100*${rate};1)&"`,
      together: `"&ROUND(100*${together};1)&"`,
    });
  const isSame = `ROUND(1000*${rate};0)=ROUND(1000*${together};0)`;
  const sentence =
    `IF(OR(${rate}="";AND(${together}="";COUNT(${typed})=0));"";` +
    `IF(${together}="";"${said('plan.stagesIncomplete')}";IF(${isSame};"";"${said('plan.otherRate')}")))`;
  writer.row(cell(formula(sentence), 'general', 'note'));
}
