import type { Report } from '../../report/report.ts';
import { STAGES } from '../../schema/stages.ts';
import { cell, formula, percent } from '../cells.ts';
import { inputRule } from '../inputRule.ts';
import { type Formula, INPUT_COLUMN } from '../tab.ts';
import type { TabWriter } from '../writer.ts';
import { checkedFormula, type NeededCell } from './checkedFormula.ts';
import type { Places } from './inputs.ts';
import { chosen, lineColumns, type PlanLine, refreshRecords, usedIn } from './lines.ts';

const STAGE_STEPS = STAGES.length - 1;

/** From each stage to the next, and how many must reach each stage: one formula, which runs over to the rows below. */
export function writePlanStages(writer: TabWriter, { funnel, plan }: Report, { goal, order }: Places): void {
  const { words } = writer;
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
  const rates = `${usedIn(table.first)}:${usedIn(table.first + STAGE_STEPS - 1)}`;
  // A text among them is found by counting the numbers.
  const stageRates: NeededCell = {
    name: rates,
    isBad: `OR(COUNT(${rates})<${STAGE_STEPS};COUNTIF(${rates};"<=0")>0;COUNTIF(${rates};">1")>0)`,
    says: words('plan.writePercentage', { input: words('plan.stages') }),
  };
  const stagesNeeded = checkedFormula(`FUNNEL_NEEDED(${goal.name};${order.name};${rates})`, [
    goal,
    order,
    stageRates,
  ]);
  const needed = formula(`IF(OR(${order.name}="";COUNTBLANK(${rates})>0);"";${stagesNeeded})`);
  const reached = funnel.stages.map((stage) => stage.reached);
  const nameOf = (stage: number) => words(`stage.${STAGES[stage]!}`);
  for (let stage = 0; stage < STAGE_STEPS; stage++) {
    const label = words('plan.step', { from: nameOf(stage), to: nameOf(stage + 1) });
    const [from, to] = [reached[stage]!, reached[stage + 1] ?? null];
    refreshRecords(writer, label);
    const row = table.row({
      label,
      input: cell(null, 'percent', 'input'),
      records: percent(plan.stageRates[stage] || null),
      from:
        to === null
          ? words('funnel.customersUntold')
          : reached[0]! > 0
            ? words('plan.stepBasis', { customers: to, leads: from })
            : '',
      used: chosen('percent'),
      ...(stage === 0 ? { needed } : {}),
    });
    const rule = inputRule({ key: 'leadToCustomerRate', kind: { type: 'rate' } }, words);
    if (rule) writer.choice({ row, column: INPUT_COLUMN, ...rule });
  }
  table.row({ label: words('stage.customer') });
}
