import { wordsIn } from '../language/language.ts';
import type { ClosedLoopRow } from '../measures/closedLoop/closedLoop.ts';
import type { DealSum } from '../measures/closedLoop/tally.ts';
import type { Report } from '../report/report.ts';
import { STAGES } from '../schema/stages.ts';
import { text } from './cells.ts';
import { writeChecks, writeHead } from './reportHead.ts';
import { leftOutStages, stageColumns } from './stageColumns.ts';
import { BLANK, COLOURS, type Style, type Tab, type TabCell, type Value } from './tab.ts';
import { type Column, sumOf } from './table.ts';
import { chartFigures, TabWriter } from './writer.ts';

/** Of the columns, in pixels. */
const WIDTHS = [200, 200, 80, 80, 80, 150, 150, 150, 150, 150, 150, 150];
const SOURCES_IN_CHART = 10;

/** A source, a campaign of it, or a sum: of a sum some figures are not there. */
type Line = { readonly [key in 'cost' | 'costPerLead' | 'costPerCustomer' | 'roi']?: Value | TabCell } & {
  readonly name: string;
  readonly second?: string;
  readonly reached?: readonly (number | null)[];
  readonly revenue: number;
  readonly style?: Style;
};

/** Which source and campaign became revenue, at what cost, and how that sums to all won deals. */
export function closedLoopTab(report: Report): Tab {
  const words = wordsIn(report.settings.language);
  const writer = new TabWriter('closedLoop', words, WIDTHS);
  writeHead(writer, report, { headline: '', method: words('closedLoop.method') });
  writeSources(writer, report);
  writeCampaigns(writer, report);
  writeReasons(writer, report);
  writeChecks(writer, report, ['closedLoop']);
  return writer.tab({ colour: COLOURS.green });
}

function moneyHeads(
  { words }: TabWriter,
  { settings: { currency } }: Report,
): [revenue: string, cost: string] {
  return [words('closedLoop.revenue', { currency }), words('closedLoop.cost', { currency })];
}

function columnsOf(writer: TabWriter, report: Report, second: string): Column<Line>[] {
  const { words } = writer;
  const [revenue, cost] = moneyHeads(writer, report);
  return [
    { head: words('funnel.source'), format: 'text', value: ({ name }) => name },
    { head: second, format: 'text', value: (line) => line.second },
    // The line of all is among the rows.
    ...stageColumns<Line>(report.funnel, words).map((column) => ({ ...column, total: undefined })),
    { head: revenue, format: 'money', value: (line) => line.revenue },
    { head: cost, format: 'money', value: (line) => line.cost },
    { head: words('closedLoop.costPerLead'), format: 'money', value: ({ costPerLead }) => costPerLead },
    {
      head: words('closedLoop.costPerCustomer'),
      format: 'money',
      value: ({ costPerCustomer }) => costPerCustomer,
    },
    { head: words('closedLoop.roi'), format: 'percent', value: ({ roi }) => roi },
  ];
}

function writeSources(writer: TabWriter, report: Report): void {
  const { words } = writer;
  const { bySource, otherPeriod, unmatched, total, totalCost, ...deals } = report.closedLoop;
  const nameOf = ({ source }: ClosedLoopRow) => source || words('tab.without');
  const sum = (name: string, of: DealSum, style: Style) => ({
    name,
    second: words('closedLoop.deals', { n: of.deals }),
    revenue: of.revenue,
    style,
  });
  const noCost = { cost: BLANK, costPerLead: BLANK, costPerCustomer: BLANK, roi: BLANK };
  const lines: Line[] = [
    ...bySource.map((row) => ({ ...row, name: nameOf(row) })),
    ...(otherPeriod.deals > 0
      ? [{ ...sum(words('closedLoop.otherPeriod'), otherPeriod, 'note'), ...noCost }]
      : []),
    { ...sum(words('closedLoop.unmatched'), unmatched, 'note'), ...noCost },
    {
      ...sum(words('closedLoop.total'), total, 'total'),
      reached: STAGES.map((_, i) => sumOf(bySource.map(({ reached }) => reached[i] ?? null))),
      cost: totalCost,
    },
  ];
  writer.band('section', words('closedLoop.bySource'));
  writer.table(columnsOf(writer, report, ''), lines, { style: ({ style = 'plain' }) => style });
  const leftOut = leftOutStages(report.funnel, words);
  if (leftOut) writer.paragraph('note', leftOut);
  writer.row(text(words('closedLoop.matchedBy', { ...deals.matchedBy }), 'note'));
  const { won, lost, open } = deals;
  writer.row(text(words('closedLoop.dealCounts', { won, lost, open }), 'note'));
  const withoutCost = bySource.filter(({ cost, leads }) => cost === null && leads > 0).map(nameOf);
  if (withoutCost.length > 0)
    writer.row(text(words('closedLoop.withoutCost', { sources: withoutCost.join(', ') }), 'note'));
  writer.blank();
  const [revenue, cost] = moneyHeads(writer, report);
  const byRevenue = [...bySource].sort((a, b) => b.revenue - a.revenue || (b.cost ?? 0) - (a.cost ?? 0));
  const columns: Column<ClosedLoopRow>[] = [
    { head: words('funnel.source'), format: 'text', value: nameOf },
    { head: revenue, format: 'money', value: (row) => row.revenue },
    { head: cost, format: 'money', value: (row) => row.cost },
  ];
  writer.chart({
    type: 'bar',
    title: words('closedLoop.chart', { currency: report.settings.currency }),
    figures: chartFigures(columns, byRevenue, SOURCES_IN_CHART),
    size: { width: 860, height: 360 },
    colours: [COLOURS.green, COLOURS.orange],
    legend: 'bottom',
  });
}

function writeCampaigns(writer: TabWriter, report: Report): void {
  const { words } = writer;
  writer.band('section', words('closedLoop.byCampaign'));
  const lines = report.closedLoop.byCampaign.map((row) => ({
    ...row,
    name: row.source || words('tab.without'),
    second: row.campaign || words('tab.without'),
  }));
  writer.table(columnsOf(writer, report, words('closedLoop.campaign')), lines);
}

function writeReasons(writer: TabWriter, { closedLoop }: Report): void {
  const { words } = writer;
  const { reasons } = closedLoop;
  if (reasons.length === 0) return;
  writer.blank();
  writer.band('section', words('closedLoop.reasons'));
  const columns: Column<(typeof reasons)[number]>[] = [
    { head: words('funnel.source'), format: 'text', value: ({ source }) => source || words('tab.without') },
    {
      head: words('closedLoop.reason'),
      format: 'text',
      value: ({ reason }) => reason || words('tab.without'),
    },
    { head: words('sla.leads'), format: 'count', value: ({ leads }) => leads },
  ];
  writer.table(columns, reasons);
}
