import type { Credit, CreditedRow } from '../../measures/attribution/attributed.ts';
import type { DealSum } from '../../measures/closedLoop/tally.ts';
import type { Report } from '../../report/report.ts';
import type { Model } from '../../settings/settings.ts';
import { COLOURS, type Style } from '../tab.ts';
import type { Column } from '../table.ts';
import { chartFigures, type TabWriter } from '../writer.ts';

const SOURCES_IN_CHART = 10;
const MOST_CAMPAIGNS = 60;

/** A source, a campaign of it, or a sum, of which it is not said how often it was touched or how the models differ. */
interface Line extends Omit<CreditedRow, 'touched'> {
  readonly touched?: number;
  readonly style?: Style;
}

/** What is credited to each source and each campaign, by one model or by two. */
export function writeCredits(writer: TabWriter, report: Report): void {
  writeSources(writer, report);
  writeCampaigns(writer, report);
}

function columnsOf(writer: TabWriter, { attribution }: Report, second: string): Column<Line>[] {
  const { words } = writer;
  const { models } = attribution;
  const difference: Column<Line> = {
    head: words('attribution.difference'),
    format: 'money',
    value: ({ touched, credits: [one, other] }) => {
      if (touched === undefined) return undefined;
      return one && other ? other.revenue - one.revenue : null;
    },
  };
  return [
    { head: words('field.source'), format: 'text', value: ({ source }) => source },
    { head: second, format: 'text', value: ({ campaign }) => campaign },
    { head: words('attribution.touched'), format: 'count', value: ({ touched }) => touched },
    ...models.flatMap((model, i): Column<Line>[] => [
      {
        head: words('attribution.deals', { model: words(`choice.${model}`) }),
        format: 'decimal',
        value: ({ credits }) => credits[i]?.deals ?? null,
      },
      {
        head: revenueHead(writer, model),
        format: 'money',
        value: ({ credits }) => credits[i]?.revenue ?? null,
      },
    ]),
    ...(models.length > 1 ? [difference] : []),
  ];
}

function revenueHead({ words }: TabWriter, model: Model): string {
  return words('attribution.revenue', { model: words(`choice.${model}`) });
}

/** Won deals in all, the same by each model that there are enough journeys for. */
function sumLine(
  { words }: TabWriter,
  { attribution }: Report,
  source: string,
  sum: DealSum,
  style: Style,
): Line {
  const { models, tooFewFor } = attribution;
  const credits = models.map((model): Credit | null => (tooFewFor.includes(model) ? null : sum));
  return { source, campaign: words('closedLoop.deals', { n: sum.deals }), credits, style };
}

const lineStyle = ({ style = 'plain' }: Line): Style => style;

function writeSources(writer: TabWriter, report: Report): void {
  const { words } = writer;
  const { models, bySource, noTouch, otherPeriod, total } = report.attribution;
  const { currency } = report.settings;
  writer.band('section', words('attribution.bySource', { currency }));
  const sum = (label: string, of: DealSum, style: Style) => sumLine(writer, report, label, of, style);
  const lines: Line[] = [
    ...bySource,
    ...(otherPeriod.deals > 0 ? [sum(words('closedLoop.otherPeriod'), otherPeriod, 'note')] : []),
    sum(words('attribution.noTouch'), noTouch, 'note'),
    sum(words('closedLoop.total'), total, 'total'),
  ];
  writer.table(columnsOf(writer, report, ''), lines, { style: lineStyle });
  writer.paragraph('note', words('attribution.overlap'));
  writer.blank();
  const names: Column<CreditedRow> = {
    head: words('field.source'),
    format: 'text',
    value: ({ source }) => source || words('tab.without'),
  };
  const revenue = models.map(
    (model, i): Column<CreditedRow> => ({
      head: revenueHead(writer, model),
      format: 'money',
      value: ({ credits }) => credits[i]?.revenue ?? null,
    }),
  );
  writer.chart({
    type: 'bar',
    title: words(models.length > 1 ? 'attribution.chart' : 'attribution.chartOne', { currency }),
    figures: chartFigures([names, ...revenue], bySource, SOURCES_IN_CHART),
    size: { width: 860, height: 360 },
    colours: [COLOURS.green, COLOURS.orange].slice(0, models.length),
    legend: models.length > 1 ? 'bottom' : 'none',
  });
}

function writeCampaigns(writer: TabWriter, report: Report): void {
  const { words } = writer;
  const { byCampaign, credited } = report.attribution;
  if (byCampaign.every(({ campaign }) => campaign === '')) return;
  writer.band('section', words('attribution.byCampaign'));
  const table = writer.table(
    columnsOf(writer, report, words('field.campaign')),
    byCampaign.map((row): Line => ({ ...row, campaign: row.campaign || words('tab.without') })),
    { style: lineStyle, most: MOST_CAMPAIGNS },
  );
  table.row(sumLine(writer, report, words('tab.total'), credited, 'total'));
}
