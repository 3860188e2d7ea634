import type { Words } from '../../language/language.ts';
import { printNumber } from '../../language/print.ts';
import type { StageFigures } from '../../measures/funnel/funnel.ts';
import type { Report } from '../../report/report.ts';
import { STAGES } from '../../schema/stages.ts';
import { cell, text } from '../cells.ts';
import { intervalColumn } from '../intervalColumn.ts';
import { shareText } from '../shareText.ts';
import { shownStages } from '../stageColumns.ts';
import { BLANK, COLOURS } from '../tab.ts';
import type { Column } from '../table.ts';
import { type Chart, chartFigures, type TabWriter } from '../writer.ts';

interface Stage extends StageFigures {
  readonly name: string;
}

function stagesOf({ funnel }: Report, words: Words): Stage[] {
  return shownStages(funnel).map((stage) => ({
    ...funnel.stages[stage]!,
    name: words(`stage.${STAGES[stage]!}`),
  }));
}

/** A bar a stage, with its count and the share that went on to it on the label. */
export function funnelChart(report: Report, words: Words): Chart {
  const columns: Column<Stage>[] = [
    {
      head: words('funnel.stage'),
      format: 'text',
      value: ({ name, reached, rateFromPrevious: rate }) => {
        const label = `${name} · ${printNumber(reached!, words.language)}`;
        return rate === null ? label : `${label} (${shareText(rate, words)})`;
      },
    },
    { head: words('funnel.reached'), format: 'count', value: ({ reached }) => reached },
  ];
  const drawn = stagesOf(report, words).filter(({ reached }) => reached !== null);
  return {
    type: 'bar',
    title: words('funnel.chart'),
    figures: chartFigures(columns, drawn, STAGES.length),
    size: { width: 760, height: 300 },
    colours: [COLOURS.blue],
    legend: 'none',
  };
}

/** A row a stage: how many came to it, from where, how fast, and what has become of those that stopped there. */
export function writeStages(writer: TabWriter, report: Report): void {
  const { words } = writer;
  const columns: Column<Stage>[] = [
    { head: words('funnel.stage'), format: 'text', value: ({ name }) => name, style: 'strong' },
    {
      head: words('funnel.reached'),
      format: 'count',
      value: ({ reached }) => reached,
      note: words('funnel.reachedNote'),
    },
    {
      head: words('funnel.rateFromPrevious'),
      format: 'percent',
      value: ({ rateFromPrevious }) => rateFromPrevious ?? undefined,
      style: 'strong',
      note: words('funnel.rateFromPreviousNote'),
    },
    intervalColumn<Stage>(words, ({ interval }) => interval),
    {
      head: words('funnel.rateFromTop'),
      format: 'percent',
      value: ({ rateFromTop }) => rateFromTop,
      note: words('funnel.rateFromTopNote'),
    },
    {
      head: words('funnel.medianDays'),
      format: 'days',
      value: ({ medianDaysFromPrevious }) => medianDaysFromPrevious,
      note: words('funnel.medianDaysNote'),
    },
    {
      head: words('funnel.stillInside'),
      format: 'count',
      value: ({ stillInside }) => stillInside,
      note: words('funnel.stillInsideNote'),
    },
    {
      head: words('funnel.lost'),
      format: 'count',
      value: ({ givenUp }) => givenUp,
      note: words('funnel.lostNote'),
    },
  ];
  writer.table(columns, stagesOf(report, words));
  const before = columns.findIndex(({ head }) => head === words('funnel.medianDays'));
  writer.row(
    text(words('funnel.medianDaysToCustomer'), 'note'),
    ...new Array<typeof BLANK>(before - 1).fill(BLANK),
    cell(report.funnel.medianDaysToCustomer, 'days', 'strong'),
  );
}
