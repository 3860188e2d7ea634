import { ratio } from '../formulas/arithmetic.ts';
import { wordsIn } from '../language/language.ts';
import type { ClosedLoopRow, LoopFigures } from '../measures/closedLoop/closedLoop.ts';
import type { DealSum } from '../measures/closedLoop/tally.ts';
import type { Report } from '../report/report.ts';
import { cell } from './cells.ts';
import { closedLoopHeadline } from './closedLoop/closedLoopHeadline.ts';
import { closedLoopTiles } from './closedLoop/closedLoopTiles.ts';
import { revenueChart } from './closedLoop/revenueChart.ts';
import { WIDTHS, writeChecks, writeHead } from './reportHead.ts';
import { COLOURS, type Style, type Tab, type Value } from './tab.ts';
import type { Column } from './table.ts';
import { writeTiles } from './tiles.ts';
import { TabWriter } from './writer.ts';

const MOST_CAMPAIGNS = 60;

/** A source, a campaign of it, or a sum: of deals without a lead there is the revenue alone. */
interface Line extends Partial<Omit<LoopFigures, 'revenue'>> {
  readonly name: string;
  /** Of a sum of deals: how many they are. */
  readonly deals?: string;
  readonly revenue: number;
  readonly style?: Style;
}

/** Which source and campaign became revenue, at what cost, and how that sums to all won deals. */
export function closedLoopTab(report: Report): Tab {
  const words = wordsIn(report.settings.language);
  const writer = new TabWriter('closedLoop', words, WIDTHS);
  writeHead(writer, report, {
    headline: closedLoopHeadline(report, words),
    method: `${words('closedLoop.method')} ${words('leads.behind')}`,
  });
  writeTiles(writer, closedLoopTiles(report, words));
  writer.blank();
  writer.chart(revenueChart(report, words));
  writeSources(writer, report);
  writeCampaigns(writer, report);
  writeChecks(writer, report, ['closedLoop']);
  return writer.tab({ colour: COLOURS.green });
}

function columnsOf({ words }: TabWriter, report: Report, first: string): Column<Line>[] {
  const { currency } = report.settings;
  const { matchedBy } = report.closedLoop;
  const known = (revenue: number) => (report.present.deals ? revenue : null);
  const rate = ({ customers, leads }: Line) => ratio(customers ?? null, leads ?? null);
  // Of a sum of deals nothing is said but how many they are and what they brought.
  const ofLeads =
    (of: (line: Line) => Value | undefined) =>
    (line: Line): Value | undefined =>
      line.deals === undefined ? of(line) : undefined;
  return [
    { head: first, format: 'text', value: ({ name }) => name },
    { head: words('sla.leads'), format: 'count', value: ofLeads(({ leads }) => leads) },
    { head: words('closedLoop.customers'), format: 'count', value: ofLeads(({ customers }) => customers) },
    {
      head: words('closedLoop.rate'),
      format: 'percent',
      value: (line) =>
        line.deals === undefined ? rate(line) : cell(line.deals, 'interval', line.style ?? 'plain'),
      note: words('closedLoop.rateNote'),
    },
    {
      head: words('closedLoop.revenue', { currency }),
      format: 'money',
      value: ({ revenue }) => known(revenue),
      note: words('closedLoop.matchedBy', { ...matchedBy }),
    },
    { head: words('closedLoop.cost', { currency }), format: 'money', value: ofLeads(({ cost }) => cost) },
    { head: words('closedLoop.costPerLead'), format: 'money', value: ofLeads((line) => line.costPerLead) },
    {
      head: words('closedLoop.costPerCustomer'),
      format: 'money',
      value: ofLeads((line) => line.costPerCustomer),
    },
    {
      head: words('closedLoop.roi'),
      format: 'times',
      value: ofLeads(({ roi }) => roi),
      style: ({ roi, style = 'plain' }) => (style === 'plain' && (roi ?? 0) <= -0.05 ? 'bad' : style),
      note: words('closedLoop.roiNote'),
    },
  ];
}

function writeSources(writer: TabWriter, report: Report): void {
  const { words } = writer;
  const { bySource, ofAllLeads, otherPeriod, unmatched, total } = report.closedLoop;
  const nameOf = ({ source }: ClosedLoopRow) => source || words('tab.without');
  const sum = (name: string, of: DealSum, style: Style): Line => ({
    name,
    deals: words('closedLoop.deals', { n: of.deals }),
    revenue: of.revenue,
    style,
  });
  const ofDeals: Line[] = [
    ...(otherPeriod.deals > 0 ? [sum(words('closedLoop.otherPeriod'), otherPeriod, 'note')] : []),
    ...(unmatched.deals > 0 ? [sum(words('closedLoop.unmatched'), unmatched, 'note')] : []),
  ];
  const lines: Line[] = [
    ...bySource.map((row) => ({ ...row, name: nameOf(row) })),
    { ...ofAllLeads, name: words('closedLoop.allLeads'), style: 'total' },
    // Where every won deal has a lead of the period, the line above says it.
    ...(ofDeals.length > 0 ? [...ofDeals, sum(words('closedLoop.total'), total, 'total')] : []),
  ];
  writer.band('section', words('closedLoop.bySource'));
  writer.table(columnsOf(writer, report, words('funnel.source')), lines, {
    style: ({ style = 'plain' }) => style,
  });
  const withoutCost = bySource.filter(({ cost, leads }) => cost === null && leads > 0).map(nameOf);
  if (withoutCost.length > 0)
    writer.paragraph('note', words('closedLoop.withoutCost', { sources: withoutCost.join(', ') }));
  writer.blank();
}

function writeCampaigns(writer: TabWriter, report: Report): void {
  const { words } = writer;
  const { byCampaign } = report.closedLoop;
  if (byCampaign.every(({ campaign }) => campaign === '')) return;
  const lines = byCampaign.map(
    (row): Line => ({
      ...row,
      name: `${row.source || words('tab.without')} · ${row.campaign || words('closedLoop.noCampaign')}`,
    }),
  );
  writer.band('section', words('closedLoop.byCampaign'));
  writer.table(columnsOf(writer, report, words('closedLoop.sourceAndCampaign')), lines, {
    most: MOST_CAMPAIGNS,
  });
  writer.blank();
}
