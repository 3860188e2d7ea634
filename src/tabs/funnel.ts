import { ratio } from '../formulas/arithmetic.ts';
import { wordsIn } from '../language/language.ts';
import type { FunnelGroup } from '../measures/funnel/funnel.ts';
import { FEWEST_DEALS_FOR_ORDER, type GradeFigures } from '../measures/scoring/grades.ts';
import type { Report } from '../report/report.ts';
import { CUSTOMER, STAGES } from '../schema/stages.ts';
import { cell, count, money, percent, text } from './cells.ts';
import { writeChecks, writeHead } from './reportHead.ts';
import { COLOURS, type Tab } from './tab.ts';
import { TabWriter, type TabWriter as Writer } from './writer.ts';

/** Of the columns, in pixels. */
const WIDTHS = [190, 90, 110, 90, 110, 110, 110, 100, 110, 110, 110];
const CHART_ROWS = 17;

/** The funnel by cohort: stages from the top to the bottom, then by source, by month and by owner. */
export function funnelTab(report: Report): Tab {
  const { funnel, settings } = report;
  const words = wordsIn(settings.language);
  const writer = new TabWriter('funnel', words, WIDTHS);
  writeHead(writer, words('funnel.method'), report);
  const head = writer.head(
    [1],
    words('funnel.stage'),
    words('funnel.reached'),
    words('funnel.rateFromPrevious'),
    words('funnel.low'),
    words('funnel.high'),
    words('funnel.rateFromTop'),
    words('funnel.medianDays'),
    words('funnel.stillInside'),
  );
  funnel.stages.forEach((stage, i) => {
    writer.row(
      text(words(`stage.${STAGES[i]!}`), 'strong'),
      count(stage.reached),
      percent(stage.rateFromPrevious),
      percent(stage.interval?.[0] ?? null),
      percent(stage.interval?.[1] ?? null),
      percent(stage.rateFromTop),
      cell(stage.medianDaysFromPrevious, 'days'),
      count(stage.stillInside),
    );
  });
  writer.row(
    text(words('funnel.medianDaysToCustomer'), 'note'),
    ...new Array(5).fill(cell(null)),
    cell(funnel.medianDaysToCustomer, 'days', 'strong'),
  );
  writer.blank();
  const chartRow = writer.next;
  writer.blank(CHART_ROWS);
  writeGrades(writer, report);
  writeGroups(writer, words('funnel.bySource'), words('funnel.source'), funnel.bySource, report);
  writeGroups(writer, words('funnel.byCampaign'), words('closedLoop.campaign'), funnel.byCampaign, report);
  writeGroups(writer, words('funnel.byMonth'), words('funnel.month'), funnel.byMonth, report);
  writeGroups(writer, words('funnel.byOwner'), words('funnel.owner'), funnel.byOwner, report);
  writeChecks(writer, report, ['funnel']);
  return writer.tab({
    charts: [
      {
        type: 'bar',
        title: words('funnel.chart'),
        data: [
          { row: head, column: 1, rows: STAGES.length + 1, columns: 1 },
          { row: head, column: 2, rows: STAGES.length + 1, columns: 1 },
        ],
        at: { row: chartRow, column: 1 },
        size: { width: 760, height: 320 },
        colours: [COLOURS.blue],
        legend: 'none',
      },
    ],
    colour: COLOURS.blue,
  });
}

/** A row a grade: what became of its leads, what they are worth, and which of them sales takes on. */
function writeGrades(writer: Writer, { grades, cohort, settings }: Report): void {
  const words = wordsIn(settings.language);
  const { byGrade, salesReady, withoutGrade } = grades;
  writer.band('section', words('grade.title'));
  if (withoutGrade === cohort.size) {
    writer.paragraph('note', words('grade.none'));
    writer.blank();
    return;
  }
  writer.head(
    [1],
    words('grade.grade'),
    ...STAGES.map((stage) => words(`stage.${stage}`)),
    words('funnel.rateFromTop'),
    words('funnel.low'),
    words('funnel.high'),
    words('grade.value'),
    words('grade.disqualified'),
  );
  for (const { grade, salesReady: ready, reached, conversion, interval, leadValue, disqualified } of byGrade)
    writer.row(
      text(
        grade === '' ? words('tab.without') : ready ? words('grade.ready', { grade }) : grade,
        ready ? 'strong' : 'plain',
      ),
      ...reached.map((n) => count(n)),
      percent(conversion),
      percent(interval[0]),
      percent(interval[1]),
      money(leadValue),
      count(disqualified),
    );
  const sum = (of: (figures: GradeFigures) => number) =>
    byGrade.reduce((all, figures) => all + of(figures), 0);
  const reached = STAGES.map((_, stage) => sum((figures) => figures.reached[stage]!));
  writer.row(
    text(words('tab.total'), 'total'),
    ...reached.map((n) => count(n, 'total')),
    percent(ratio(reached[CUSTOMER]!, reached[0]!), 'total'),
    count(null, 'total'),
    count(null, 'total'),
    count(null, 'total'),
    count(
      sum(({ disqualified }) => disqualified),
      'total',
    ),
  );
  writer.paragraph(
    'note',
    words('grade.sum', { ready: salesReady, all: cohort.size, without: withoutGrade }),
  );
  writer.paragraph('note', words('grade.method', { deals: FEWEST_DEALS_FOR_ORDER }));
  writer.blank();
}

/** A row a group: how many reached each stage, the share from top to bottom and from stage to stage. */
function writeGroups(
  writer: Writer,
  title: string,
  column: string,
  groups: readonly FunnelGroup[],
  report: Report,
): void {
  const words = wordsIn(report.settings.language);
  writer.band('section', title);
  writer.head([1], column, ...STAGES.map((stage) => words(`stage.${stage}`)), words('funnel.rateFromTop'));
  for (const { label, reached } of groups) {
    const last = reached[STAGES.length - 1]!;
    writer.row(
      text(label || words('tab.without')),
      ...reached.map((n) => count(n)),
      percent(reached[0] ? last / reached[0] : null),
    );
  }
  const totals = STAGES.map((_, i) => groups.reduce((sum, { reached }) => sum + reached[i]!, 0));
  writer.row(
    text(words('tab.total'), 'total'),
    ...totals.map((n) => count(n, 'total')),
    percent(totals[0] ? totals[STAGES.length - 1]! / totals[0] : null, 'total'),
  );
  writer.blank();
}
