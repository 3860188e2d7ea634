import { printPercent } from '../../language/print.ts';
import { FEWEST_TO_LEARN_FROM, type StageOfDeals } from '../../measures/deals/deals.ts';
import type { Report } from '../../report/report.ts';
import { COLOURS } from '../tab.ts';
import { type Column, GAP } from '../table.ts';
import { type Chart, chartFigures, type TabWriter } from '../writer.ts';

const STAGES_IN_CHART = 10;

/**
 * The open deals by stage, as they are and weighted by the win rate.
 *
 * @returns its chart: of amounts, or of deals where no amount is known; none where no deal is open
 */
export function writeStages(
  writer: TabWriter,
  { deals, settings: { currency } }: Report,
  size: Chart['size'],
): Chart[] {
  const { byStage, open, weight, weightedPipeline } = deals;
  if (byStage.length === 0) return [];
  const { words } = writer;
  const [openHead, amountHead] = [words('deals.open'), words('deals.openAmount', { currency })];
  const columns: Column<StageOfDeals>[] = [
    {
      head: words('deals.stage'),
      format: 'text',
      value: ({ stage }) => stage || words('tab.without'),
      total: words('tab.total'),
    },
    { head: openHead, format: 'count', value: (row) => row.open.deals, total: open.deals },
    { ...GAP, total: '' },
    { head: amountHead, format: 'money', value: (row) => row.open.amount, total: open.amount },
    {
      head: words('deals.weighted'),
      format: 'money',
      value: ({ weighted }) => weighted,
      total: weightedPipeline,
    },
  ];
  writer.band('section', words('deals.byStage'));
  writer.table(columns, byStage);
  const missing = open.deals - open.withAmount;
  if (missing > 0 && missing < open.deals)
    writer.paragraph('note', words('deals.someWithoutAmount', { n: missing, all: open.deals }));
  writer.paragraph(
    'note',
    weight === null
      ? words('deals.noWeight', { fewest: FEWEST_TO_LEARN_FROM })
      : words('deals.weightNote', { rate: printPercent(weight, words.language, 0) }),
  );
  writer.blank();
  const hasAmounts = open.withAmount > 0;
  const drawn: Column<StageOfDeals>[] = [
    { head: words('deals.stage'), format: 'text', value: ({ stage }) => stage || words('tab.without') },
    hasAmounts
      ? { head: amountHead, format: 'money', value: (row) => row.open.amount }
      : { head: openHead, format: 'count', value: (row) => row.open.deals },
  ];
  return [
    {
      type: 'bar',
      title: hasAmounts ? words('deals.chartStages', { currency }) : words('deals.chartStageDeals'),
      figures: chartFigures(drawn, byStage, STAGES_IN_CHART),
      size,
      colours: [COLOURS.blue],
      legend: 'none',
    },
  ];
}
