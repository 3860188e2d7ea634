import { wordsIn } from '../language/language.ts';
import type { ClosedLoopRow, DealSum } from '../measures/closedLoop/closedLoop.ts';
import type { Report } from '../report/report.ts';
import { OPPORTUNITY, STAGES } from '../schema/stages.ts';
import { cell, count, money, percent, text } from './cells.ts';
import { writeChecks, writeHead } from './reportHead.ts';
import { COLOURS, type Style, type Tab } from './tab.ts';
import { TabWriter } from './writer.ts';

/** Of the columns, in pixels. */
const WIDTHS = [190, 200, 70, 70, 70, 120, 80, 130, 120, 120, 130, 90];
const CHART_ROWS = 17;
const SOURCES_IN_CHART = 10;

/** Which source and campaign became revenue, at what cost, and how that sums to all won deals. */
export function closedLoopTab(report: Report): Tab {
  const { closedLoop, settings } = report;
  const words = wordsIn(settings.language);
  const writer = new TabWriter('closedLoop', words, WIDTHS);
  const currency = settings.currency;
  const figures = (row: ClosedLoopRow, style: Style = 'plain') => [
    ...row.reached.slice(0, OPPORTUNITY + 2).map((n) => count(n, style)),
    money(row.revenue, style),
    money(row.cost, style),
    money(row.costPerLead, style),
    money(row.costPerCustomer, style),
    percent(row.roi, style),
  ];
  const heads = [
    ...STAGES.map((stage) => words(`stage.${stage}`)),
    words('closedLoop.revenue', { currency }),
    words('closedLoop.cost', { currency }),
    words('closedLoop.costPerLead'),
    words('closedLoop.costPerCustomer'),
    words('closedLoop.roi'),
  ];
  writeHead(writer, words('closedLoop.method'), report);
  writer.band('section', words('closedLoop.bySource'));
  const head = writer.head([1, 2], words('funnel.source'), '', ...heads);
  for (const row of closedLoop.bySource)
    writer.row(text(row.source || words('tab.without')), cell(null), ...figures(row));
  const sumLine = (label: string, { deals, revenue }: DealSum, style: Style) =>
    writer.row(
      text(label, style),
      text(words('closedLoop.deals', { n: deals }), style),
      ...new Array(5).fill(cell(null, 'general', style)),
      money(revenue, style),
    );
  if (closedLoop.otherPeriod.deals > 0)
    sumLine(words('closedLoop.otherPeriod'), closedLoop.otherPeriod, 'note');
  sumLine(words('closedLoop.unmatched'), closedLoop.unmatched, 'note');
  writer.row(
    text(words('closedLoop.total'), 'total'),
    text(words('closedLoop.deals', { n: closedLoop.total.deals }), 'total'),
    ...STAGES.map((_, i) =>
      count(
        closedLoop.bySource.reduce((sum, row) => sum + row.reached[i]!, 0),
        'total',
      ),
    ),
    money(closedLoop.total.revenue, 'total'),
    money(closedLoop.totalCost, 'total'),
    ...new Array(3).fill(cell(null, 'general', 'total')),
  );
  writer.row(text(words('closedLoop.matchedBy', { ...closedLoop.matchedBy }), 'note'));
  writer.row(
    text(
      words('closedLoop.dealCounts', { won: closedLoop.won, lost: closedLoop.lost, open: closedLoop.open }),
      'note',
    ),
  );
  const withoutCost = closedLoop.bySource
    .filter((row) => row.cost === null && row.leads > 0)
    .map((row) => row.source || words('tab.without'));
  if (withoutCost.length > 0)
    writer.row(text(words('closedLoop.withoutCost', { sources: withoutCost.join(', ') }), 'note'));
  writer.blank();
  const chartRow = writer.next;
  const inChart = Math.min(SOURCES_IN_CHART, closedLoop.bySource.length);
  if (inChart > 0) writer.blank(CHART_ROWS);
  writer.band('section', words('closedLoop.byCampaign'));
  writer.head([1, 2], words('funnel.source'), words('closedLoop.campaign'), ...heads);
  for (const row of closedLoop.byCampaign) {
    writer.row(
      text(row.source || words('tab.without')),
      text(row.campaign || words('tab.without')),
      ...figures(row),
    );
  }
  if (closedLoop.reasons.length > 0) {
    writer.blank();
    writer.band('section', words('closedLoop.reasons'));
    writer.head([1, 2], words('funnel.source'), words('closedLoop.reason'), words('sla.leads'));
    for (const { source, reason, leads } of closedLoop.reasons)
      writer.row(text(source || words('tab.without')), text(reason || words('tab.without')), count(leads));
  }
  writeChecks(writer, report, ['loop']);
  const column = (n: number) => ({ row: head, column: n, rows: inChart + 1, columns: 1 });
  return writer.tab({
    charts:
      inChart > 0
        ? [
            {
              type: 'column',
              title: words('closedLoop.chart', { currency }),
              data: [column(1), column(8), column(9)],
              at: { row: chartRow, column: 1 },
              size: { width: 860, height: 320 },
              colours: [COLOURS.green, COLOURS.orange],
              legend: 'bottom',
            },
          ]
        : [],
    colour: COLOURS.green,
  });
}
