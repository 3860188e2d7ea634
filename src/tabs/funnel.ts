import { ratio } from '../formulas/arithmetic.ts';
import { wordsIn } from '../language/language.ts';
import type { FunnelGroup } from '../measures/funnel/funnel.ts';
import type { Reached } from '../measures/funnel/reached.ts';
import type { VisitorGroup } from '../measures/funnel/visitors.ts';
import { FEWEST_DEALS_FOR_ORDER, type GradeFigures } from '../measures/scoring/grades.ts';
import type { Report } from '../report/report.ts';
import { CUSTOMER, STAGES } from '../schema/stages.ts';
import { isoText } from '../values/dates.ts';
import { cell, count, text } from './cells.ts';
import { intervalColumn } from './intervalColumn.ts';
import { writeChecks, writeHead } from './reportHead.ts';
import { COLOURS, type Tab } from './tab.ts';
import { type Column, SUM, sumOf } from './table.ts';
import { chartFigures, TabWriter } from './writer.ts';

/** Of the columns, in pixels. */
const WIDTHS = [190, 130, 130, 130, 130, 130, 130, 130, 130, 130, 130];

/** The funnel by cohort: stages from the top to the bottom, then by source, by month and by owner. */
export function funnelTab(report: Report): Tab {
  const { funnel, settings } = report;
  const words = wordsIn(settings.language);
  const writer = new TabWriter('funnel', words, WIDTHS);
  writeHead(writer, report, { headline: '', method: words('funnel.method') });
  writeVisitors(writer, report);
  writeStages(writer, report);
  writeGrades(writer, report);
  writeGroups(writer, words('funnel.bySource'), words('funnel.source'), funnel.bySource);
  writeGroups(writer, words('funnel.byCampaign'), words('closedLoop.campaign'), funnel.byCampaign);
  writeGroups(writer, words('funnel.byMonth'), words('funnel.month'), funnel.byMonth);
  writeGroups(writer, words('funnel.byOwner'), words('funnel.owner'), funnel.byOwner);
  writeChecks(writer, report, ['funnel']);
  return writer.tab({ colour: COLOURS.blue });
}

/** The stage before leads, where an export counts visitors. */
function writeVisitors(writer: TabWriter, { visitors }: Report): void {
  if (visitors === null) return;
  const { words } = writer;
  const { span, bySource, byMonth, countsVisits } = visitors;
  const write = (title: string, head: string, groups: readonly VisitorGroup[]) => {
    writer.band('section', title);
    const columns: Column<VisitorGroup>[] = [
      { head, format: 'text', value: ({ label }) => label || words('tab.without'), style: 'strong' },
      {
        head: words('visitors.visitors'),
        format: 'count',
        value: (group) => group.visitors && Math.round(group.visitors),
      },
      { head: words('visitors.leads'), format: 'count', value: ({ leads }) => leads },
      { head: words('visitors.rate'), format: 'percent', value: ({ rate }) => rate },
    ];
    writer.table(columns, groups);
  };
  write(words('visitors.title'), '', [{ ...visitors, label: words('visitors.all') }]);
  writer.paragraph(
    'note',
    span
      ? words('visitors.span', { start: isoText(span.start), end: isoText(span.end) })
      : words('visitors.undated'),
  );
  if (countsVisits) writer.paragraph('note', words('visitors.visits'));
  writer.paragraph('note', words('visitors.method'));
  writer.blank();
  if (bySource.some(({ label }) => label !== '')) {
    write(words('visitors.bySource'), words('funnel.source'), bySource);
    writer.blank();
  }
  if (span) {
    write(words('visitors.byMonth'), words('funnel.month'), byMonth);
    writer.blank();
  }
}

function writeStages(writer: TabWriter, { funnel }: Report): void {
  const { words } = writer;
  const stages = funnel.stages.map((figures, i) => ({ ...figures, name: words(`stage.${STAGES[i]!}`) }));
  const columns: Column<(typeof stages)[number]>[] = [
    { head: words('funnel.stage'), format: 'text', value: ({ name }) => name, style: 'strong' },
    { head: words('funnel.reached'), format: 'count', value: ({ reached }) => reached },
    {
      head: words('funnel.rateFromPrevious'),
      format: 'percent',
      value: ({ rateFromPrevious }) => rateFromPrevious,
    },
    intervalColumn<(typeof stages)[number]>(words, ({ interval }) => interval),
    { head: words('funnel.rateFromTop'), format: 'percent', value: ({ rateFromTop }) => rateFromTop },
    {
      head: words('funnel.medianDays'),
      format: 'days',
      value: ({ medianDaysFromPrevious }) => medianDaysFromPrevious,
    },
    { head: words('funnel.stillInside'), format: 'count', value: ({ stillInside }) => stillInside },
  ];
  writer.table(columns, stages);
  writer.row(
    text(words('funnel.medianDaysToCustomer'), 'note'),
    ...new Array(4).fill(cell(null)),
    cell(funnel.medianDaysToCustomer, 'days', 'strong'),
  );
  writer.blank();
  writer.chart({
    type: 'bar',
    title: words('funnel.chart'),
    figures: chartFigures<(typeof stages)[number]>(
      [
        { head: words('funnel.stage'), format: 'text', value: ({ name }) => name },
        { head: words('funnel.reached'), format: 'count', value: ({ reached }) => reached },
      ],
      stages,
      STAGES.length,
    ),
    size: { width: 760, height: 320 },
    colours: [COLOURS.blue],
    legend: 'none',
  });
}

/** How many leads of a group have reached each stage. */
function stageColumns(writer: TabWriter): Column<{ readonly reached: Reached }>[] {
  return STAGES.map((stage, i) => ({
    head: writer.words(`stage.${stage}`),
    format: 'count',
    value: ({ reached }) => reached[i] ?? null,
    total: SUM,
  }));
}

/** From the top of the funnel to its bottom, in all groups together. */
function rateOfAll(groups: readonly { readonly reached: Reached }[]): number | null {
  const sum = (stage: number) => sumOf(groups.map(({ reached }) => reached[stage] ?? null));
  return ratio(sum(CUSTOMER), sum(0));
}

/** A row a grade: what became of its leads, what they are worth, and which of them sales takes on. */
function writeGrades(writer: TabWriter, { grades, cohort }: Report): void {
  const { words } = writer;
  const { byGrade, salesReady, withoutGrade } = grades;
  writer.band('section', words('grade.title'));
  if (withoutGrade === cohort.size) {
    writer.paragraph('note', words('grade.none'));
    writer.blank();
    return;
  }
  const noTotal = count(null, 'total');
  const columns: Column<GradeFigures>[] = [
    {
      head: words('grade.grade'),
      format: 'text',
      value: ({ grade, salesReady: ready }) => {
        if (grade === '') return words('tab.without');
        return ready ? words('grade.ready', { grade }) : grade;
      },
      style: ({ salesReady: ready }) => (ready ? 'strong' : 'plain'),
      total: words('tab.total'),
    },
    ...stageColumns(writer),
    {
      head: words('funnel.rateFromTop'),
      format: 'percent',
      value: ({ conversion }) => conversion,
      total: rateOfAll(byGrade),
    },
    { ...intervalColumn<GradeFigures>(words, ({ interval }) => interval), total: noTotal },
    { head: words('grade.value'), format: 'money', value: ({ leadValue }) => leadValue, total: noTotal },
    {
      head: words('grade.disqualified'),
      format: 'count',
      value: ({ disqualified }) => disqualified,
      total: SUM,
    },
  ];
  writer.table(columns, byGrade);
  writer.paragraph(
    'note',
    words('grade.sum', { ready: salesReady, all: cohort.size, without: withoutGrade }),
  );
  writer.paragraph('note', words('grade.method', { deals: FEWEST_DEALS_FOR_ORDER }));
  writer.blank();
}

/** A row a group: how many reached each stage, and the share from top to bottom. */
function writeGroups(writer: TabWriter, title: string, head: string, groups: readonly FunnelGroup[]): void {
  const { words } = writer;
  writer.band('section', title);
  const columns: Column<FunnelGroup>[] = [
    {
      head,
      format: 'text',
      value: ({ label }) => label || words('tab.without'),
      total: words('tab.total'),
    },
    ...stageColumns(writer),
    {
      head: words('funnel.rateFromTop'),
      format: 'percent',
      value: ({ reached }) => ratio(reached[CUSTOMER] ?? null, reached[0]),
      total: rateOfAll(groups),
    },
  ];
  writer.table(columns, groups);
  writer.blank();
}
