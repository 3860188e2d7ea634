import { printNumber } from '../../language/print.ts';
import type { Credit, CreditedRow } from '../../measures/attribution/attributed.ts';
import type { DealSum } from '../../measures/closedLoop/tally.ts';
import type { Report } from '../../report/report.ts';
import type { Model } from '../../settings/settings.ts';
import { COLOURS, type Style } from '../tab.ts';
import type { Column } from '../table.ts';
import { type Chart, chartFigures, type TabWriter } from '../writer.ts';

const SOURCES_IN_CHART = 10;
const MOST_CAMPAIGNS = 60;

/** A source, a campaign of it, or a sum, of which it is not said how often it was touched or how the models differ. */
interface Line extends Pick<CreditedRow, 'credits'>, Partial<Pick<CreditedRow, 'intervals'>> {
  readonly name: string;
  readonly touched?: number;
  readonly style?: Style;
}

function columnsOf({ words }: TabWriter, { attribution, settings }: Report, first: string): Column<Line>[] {
  const { models, journeys, ended } = attribution;
  const { currency } = settings;
  const difference: Column<Line> = {
    head: words('attribution.difference', { currency }),
    format: 'change',
    value: ({ touched, credits: [one, other] }) => {
      if (touched === undefined) return undefined;
      return one && other ? other.revenue - one.revenue : null;
    },
    note: words('attribution.differenceNote'),
  };
  return [
    { head: first, format: 'text', value: ({ name }) => name },
    {
      head: words('attribution.touched'),
      format: 'count',
      value: ({ touched }) => touched,
      note: words('attribution.overlap'),
    },
    ...models.flatMap((model, i): Column<Line>[] => [
      {
        head: words('attribution.deals', { model: words(`choice.${model}`) }),
        format: 'decimal',
        value: ({ credits }) => credits[i]?.deals ?? null,
        note: words(`model.${model}`, { journeys, ended }),
      },
      {
        head: revenueHead(words, model),
        format: 'money',
        value: ({ credits }) => credits[i]?.revenue ?? null,
        note: words(`model.${model}`, { journeys, ended }),
      },
      ...(attribution.bySource.some(({ intervals }) => intervals[i]) ? [intervalOfRevenue(words, i)] : []),
    ]),
    ...(models.length > 1 ? [difference] : []),
  ];
}

/** Of the model at that place. */
function intervalOfRevenue(words: TabWriter['words'], model: number): Column<Line> {
  return {
    head: words('tab.interval'),
    format: 'interval',
    value: ({ intervals }) => {
      const ends = intervals?.[model]?.map((end) => printNumber(Math.round(end), words.language));
      return ends?.join(' – ');
    },
    style: 'note',
    note: words('attribution.intervalNote'),
  };
}

function revenueHead(words: TabWriter['words'], model: Model): string {
  return words('attribution.revenue', { model: words(`choice.${model}`) });
}

/** Won deals in all, the same by each model that there are enough journeys for. */
function sumLine({ attribution }: Report, name: string, sum: DealSum, style: Style): Line {
  const { models, tooFewFor } = attribution;
  const credits = models.map((model): Credit | null => (tooFewFor.includes(model) ? null : sum));
  return { name, credits, style };
}

const lineStyle = ({ style = 'plain' }: Line): Style => style;

/** What is credited to each source, by one model or by two. */
export function writeSources(writer: TabWriter, report: Report): void {
  const { words } = writer;
  const { bySource, noTouch, otherPeriod, total } = report.attribution;
  const { currency } = report.settings;
  writer.band('section', words('attribution.bySource', { currency }));
  const lines: Line[] = [
    ...bySource.map((row) => ({ ...row, name: row.source || words('tab.without') })),
    ...(otherPeriod.deals > 0 ? [sumLine(report, words('closedLoop.otherPeriod'), otherPeriod, 'note')] : []),
    ...(noTouch.deals > 0 ? [sumLine(report, words('attribution.noTouch'), noTouch, 'note')] : []),
    sumLine(report, words('closedLoop.total'), total, 'total'),
  ];
  writer.table(columnsOf(writer, report, words('field.source')), lines, { style: lineStyle });
  writer.blank();
}

/** The revenue of each source, by one model or by two beside each other. */
export function creditsChart(words: TabWriter['words'], { attribution, settings }: Report): Chart {
  const { models, bySource } = attribution;
  const { currency } = settings;
  const names: Column<CreditedRow> = {
    head: words('field.source'),
    format: 'text',
    value: ({ source }) => source || words('tab.without'),
  };
  const revenue = models.map(
    (model, i): Column<CreditedRow> => ({
      head: revenueHead(words, model),
      format: 'money',
      value: ({ credits }) => credits[i]?.revenue ?? null,
    }),
  );
  return {
    type: 'bar',
    title: words(models.length > 1 ? 'attribution.chart' : 'attribution.chartOne', { currency }),
    figures: chartFigures([names, ...revenue], bySource, SOURCES_IN_CHART),
    size: { width: 940, height: 360 },
    colours: [COLOURS.green, COLOURS.orange].slice(0, models.length),
    legend: models.length > 1 ? 'bottom' : 'none',
  };
}

/** The same of each campaign. */
export function writeCampaigns(writer: TabWriter, report: Report): void {
  const { words } = writer;
  const { byCampaign, credited } = report.attribution;
  if (byCampaign.every(({ campaign }) => campaign === '')) return;
  writer.band('section', words('attribution.byCampaign'));
  const table = writer.table(
    columnsOf(writer, report, words('closedLoop.sourceAndCampaign')),
    byCampaign.map(
      (row): Line => ({
        ...row,
        name: `${row.source || words('tab.without')} · ${row.campaign || words('closedLoop.noCampaign')}`,
      }),
    ),
    { style: lineStyle, most: MOST_CAMPAIGNS },
  );
  table.row(sumLine(report, words('tab.total'), credited, 'total'));
  writer.blank();
}
