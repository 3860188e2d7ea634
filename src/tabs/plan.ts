import { wordsIn } from '../language/language.ts';
import type { Report } from '../report/report.ts';
import { STAGES } from '../schema/stages.ts';
import type { RawInputs } from '../settings/parseSettings.ts';
import { EXAMPLE, INPUTS, type InputKey } from '../settings/settings.ts';
import { cell, formula, reference, text } from './cells.ts';
import { basis, rateBasis } from './reportHead.ts';
import {
  BLANK,
  COLOURS,
  type Format,
  INDENT,
  INPUT_COLUMN,
  type RefreshedCell,
  type Style,
  type Tab,
  type TabCell,
} from './tab.ts';
import { TabWriter } from './writer.ts';

/** Where things stand on the Plan tab. People own column B; a refresh writes C and D. */
const RECORDS_COLUMN = 3;
const USED_COLUMN = 5;
/** Of the columns, in pixels. */
const WIDTHS = [290, 120, 140, 420, 120, 120];
const STAGE_STEPS = STAGES.length - 1;

const FORMATS: Partial<Record<InputKey, Format>> = { leadToCustomerRate: 'percent', certainty: 'percent' };

/**
 * The plan backwards, live: its cells call the custom functions on the input cells. What the records say stands
 * beside; what a person types goes before it.
 *
 * @param typed what stands in the input cells when the tab is made
 */
export function planTab(report: Report, typed: RawInputs): Tab {
  const { plan, settings } = report;
  const words = wordsIn(settings.language);
  const writer = new TabWriter('plan', words, WIDTHS);
  const refreshed: RefreshedCell[] = [];
  const used = (row: number) => reference(row, USED_COLUMN);
  /** What is typed, else what the records say, else a blank (a reference to an empty cell would give 0). */
  const chooseFormula = (row: number) => {
    const [typedCell, recordsCell] = [reference(row, INPUT_COLUMN), reference(row, RECORDS_COLUMN)];
    return formula(`IF(${typedCell}<>"";${typedCell};IF(${recordsCell}="";"";${recordsCell}))`);
  };
  const line = (label: string, input: TabCell, measured: TabCell, from: string): number => {
    const row = writer.next;
    refreshed.push({ label, column: RECORDS_COLUMN, columns: 2 });
    return writer.row(
      text(label),
      input,
      measured,
      text(INDENT + from, 'note'),
      cell(chooseFormula(row), measured.format, 'strong'),
    );
  };
  const inputLine = (key: InputKey, measured: number | null, from: string): number => {
    const format = FORMATS[key] ?? 'money';
    const value = typed[key] ?? null;
    return line(
      words(`input.${key}`),
      cell(value as number | null, format, 'input'),
      cell(measured, format),
      from,
    );
  };

  writer.band('title', words('tab.plan'));
  writer.paragraph('subtitle', words('plan.method'));
  writer.paragraph('subtitle', words('plan.howTo'));
  writer.blank();
  writer.head(
    [1, 4],
    words('plan.what'),
    words('plan.yours'),
    words('plan.fromRecords'),
    INDENT + words('plan.basis'),
    words('plan.used'),
  );
  const goal = inputLine('revenueGoal', fallbackOf('revenueGoal'), words('plan.standard'));
  const leads = report.funnel.stages[0]!.reached;
  const isExample = report.imports.length === 0;
  const order = inputLine(
    'averageOrderValue',
    isExample ? EXAMPLE.averageOrderValue : plan.averageOrderValue.measured || null,
    isExample ? words('plan.example') : words('plan.orderBasis', { n: report.closedLoop.inPeriod.deals }),
  );
  const rate = inputLine(
    'leadToCustomerRate',
    isExample ? EXAMPLE.leadToCustomerRate : plan.leadToCustomerRate.measured || null,
    isExample ? words('plan.example') : rateBasis(report, words),
  );
  const certainty = inputLine('certainty', fallbackOf('certainty'), words('plan.standard'));
  const learnt = writer.next;
  refreshed.push({ label: words('plan.learntFrom'), column: RECORDS_COLUMN, columns: 2 });
  writer.row(
    text(words('plan.learntFrom')),
    BLANK,
    cell(plan.learntFrom?.leads ?? null, 'count'),
    text(
      INDENT +
        (plan.rateBasis.from === 'mature'
          ? words('conversionByAge.learntFrom')
          : basisOrBlank(report, words)),
      'note',
    ),
    cell(
      formula(
        `IF(OR(${reference(rate, INPUT_COLUMN)}<>"";${reference(learnt, RECORDS_COLUMN)}="");"";${reference(learnt, RECORDS_COLUMN)})`,
      ),
      'count',
    ),
  );
  const failing = report.checks.filter(({ holds }) => !holds).length;
  refreshed.push({ label: words('plan.checks'), column: RECORDS_COLUMN, columns: 2 });
  writer.row(
    text(words('plan.checks')),
    BLANK,
    text(isExample ? '' : words(failing === 0 ? 'tab.holds' : 'tab.look')),
    text(
      INDENT +
        (isExample ? '' : words('tab.checksSummary', { holding: report.checks.length - failing, failing })),
      'note',
    ),
  );
  writer.blank();

  const result = (label: string, written: string, format: Format, style: Style = 'strong'): number =>
    writer.row(text(label), BLANK, BLANK, BLANK, cell(formula(written), format, style));
  const noOrder = `${used(order)}=""`;
  const incomplete = `OR(${noOrder};${used(rate)}="")`;
  writer.head([1, 4], words('plan.result'), '', '', '', words('plan.needed'));
  const customers = result(
    words('plan.customersNeeded'),
    `IF(${noOrder};"";CUSTOMERS_NEEDED(${used(goal)};${used(order)}))`,
    'count',
  );
  const needed = result(
    words('plan.leadsNeeded'),
    `IF(${incomplete};"";LEADS_NEEDED(${used(goal)};${used(order)};${used(rate)}))`,
    'count',
  );
  const chance = result(
    words('plan.chance'),
    `IF(${incomplete};"";GOAL_CHANCE(${used(needed)};${used(rate)};${used(customers)};${used(learnt)}))`,
    'percent',
  );
  const sure = result(
    words('plan.leadsAtCertainty'),
    `IF(${incomplete};"";LEADS_NEEDED(${used(goal)};${used(order)};${used(rate)};${used(certainty)};${used(learnt)}))`,
    'count',
  );
  result(words('plan.leadValue'), `IF(${incomplete};"";LEAD_VALUE(${used(order)};${used(rate)}))`, 'money');
  const sentence = words('plan.sentence', {
    leads: `"&${used(needed)}&"`,
    customers: `"&${used(customers)}&"`,
    chance: `"&ROUND(100*${used(chance)};0)&"`,
    sure: `"&${used(sure)}&"`,
    certainty: `"&ROUND(100*${used(certainty)};0)&"`,
  });
  writer.row(cell(formula(`IF(${incomplete};"";"${sentence}")`), 'general', 'note'));
  writer.blank();

  writer.head(
    [1, 4],
    words('plan.stages'),
    words('plan.yours'),
    words('plan.fromRecords'),
    INDENT + words('plan.basis'),
    words('plan.used'),
    words('plan.needed'),
  );
  const first = writer.next;
  const last = first + STAGE_STEPS - 1;
  const rates = `${used(first)}:${used(last)}`;
  const funnel = cell(
    formula(
      `IF(OR(${noOrder};COUNTBLANK(${rates})>0);"";FUNNEL_NEEDED(${used(goal)};${used(order)};${rates}))`,
    ),
    'count',
    'strong',
  );
  for (let stage = 0; stage < STAGE_STEPS; stage++) {
    const label = words('plan.step', {
      from: words(`stage.${STAGES[stage]!}`),
      to: words(`stage.${STAGES[stage + 1]!}`),
    });
    const counts = {
      customers: report.funnel.stages[stage + 1]!.reached,
      leads: report.funnel.stages[stage]!.reached,
    };
    const row = writer.next;
    refreshed.push({ label, column: RECORDS_COLUMN, columns: 2 });
    writer.row(
      text(label),
      cell(null, 'percent', 'input'),
      cell(plan.stageRates[stage] || null, 'percent'),
      text(INDENT + (leads > 0 ? words('plan.stepBasis', counts) : ''), 'note'),
      cell(chooseFormula(row), 'percent', 'strong'),
      stage === 0 ? funnel : cell(null, 'count', 'strong'),
    );
  }
  writer.row(text(words('stage.customer')), BLANK, BLANK, BLANK, BLANK, cell(null, 'count', 'strong'));
  writer.blank();
  writer.paragraph('note', words('plan.rounding'));
  return writer.tab({
    refreshed,
    colour: COLOURS.blue,
  });
}

function fallbackOf(key: InputKey): number {
  return Number(INPUTS.find((input) => input.key === key)!.fallback);
}

function basisOrBlank(report: Report, words: ReturnType<typeof wordsIn>): string {
  return report.cohort.size > 0 ? basis(report, words) : '';
}
