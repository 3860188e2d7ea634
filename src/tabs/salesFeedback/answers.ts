import type { Words } from '../../language/language.ts';
import { printPercent } from '../../language/print.ts';
import type { Dispositions, DispositionsOf } from '../../measures/closedLoop/feedback.ts';
import type { Report } from '../../report/report.ts';
import { intervalColumn } from '../intervalColumn.ts';
import { COLOURS, type Format, type Style } from '../tab.ts';
import type { Column } from '../table.ts';
import { type Chart, chartFigures, type TabWriter } from '../writer.ts';

const MOST_CAMPAIGNS = 40;
const SOURCES_IN_CHART = 10;

/** What has become of the leads; with the figures of all of them, if there is to be a total line. */
function answerColumns(words: Words, total?: Dispositions): Column<DispositionsOf>[] {
  const column = (
    head: string,
    format: Format,
    of: (figures: Dispositions) => number | null,
    style?: (figures: Dispositions) => Style,
  ): Column<DispositionsOf> => ({ head, format, value: of, style, total: total && of(total) });
  return [
    column(words('sla.leads'), 'count', ({ leads }) => leads),
    column(words('salesFeedback.accepted'), 'count', ({ accepted }) => accepted),
    column(words('salesFeedback.rejected'), 'count', ({ rejected }) => rejected),
    column(words('salesFeedback.waiting'), 'count', ({ waiting }) => waiting),
    column(
      words('salesFeedback.rate'),
      'percent',
      ({ acceptRate }) => acceptRate,
      () => 'strong',
    ),
    intervalColumn<DispositionsOf>(words, ({ interval }) => interval),
    column(words('salesFeedback.medianDays'), 'days', ({ medianDaysToAccept }) => medianDaysToAccept),
    column(
      words('salesFeedback.unworked'),
      'count',
      ({ unworked }) => unworked,
      ({ unworked }) => (unworked ? 'bad' : 'plain'),
    ),
  ];
}

/** By source, then by campaign. */
export function writeAnswers(writer: TabWriter, { feedback }: Report): void {
  const { words } = writer;
  const { total, bySource, byCampaign } = feedback;
  const source: Column<DispositionsOf> = {
    head: words('field.source'),
    format: 'text',
    value: (one) => one.source || words('tab.without'),
    total: words('tab.total'),
  };
  writer.band('section', words('salesFeedback.bySource'));
  writer.table([source, ...answerColumns(words, total)], bySource);
  if (total.givenUp > 0) writer.paragraph('note', words('salesFeedback.givenUp', { n: total.givenUp }));
  writer.blank();
  if (byCampaign.every((one) => one.campaign === '')) return;
  const campaign: Column<DispositionsOf> = {
    head: words('closedLoop.sourceAndCampaign'),
    format: 'text',
    value: (one) =>
      `${one.source || words('tab.without')} · ${one.campaign || words('closedLoop.noCampaign')}`,
  };
  writer.band('section', words('salesFeedback.byCampaign'));
  writer.table([campaign, ...answerColumns(words)], byCampaign, { most: MOST_CAMPAIGNS });
  writer.blank();
}

/** The accept rate of each source that has been answered, the lowest at the top. */
export function acceptChart({ feedback }: Report, words: Words): Chart {
  const answered = feedback.bySource
    .filter(({ acceptRate }) => acceptRate !== null)
    .slice(0, SOURCES_IN_CHART)
    .sort((a, b) => a.acceptRate! - b.acceptRate!);
  const columns: Column<DispositionsOf>[] = [
    {
      head: words('field.source'),
      format: 'text',
      value: ({ source, acceptRate, accepted, rejected }) =>
        `${source || words('tab.without')} · ${printPercent(acceptRate!, words.language, 0)} (${accepted}/${accepted + rejected})`,
    },
    { head: words('salesFeedback.rate'), format: 'percent', value: ({ acceptRate }) => acceptRate },
  ];
  return {
    type: 'bar',
    title: words('salesFeedback.chart'),
    figures: chartFigures(columns, answered, SOURCES_IN_CHART),
    size: { width: 940, height: 300 },
    colours: [COLOURS.blue],
    legend: 'none',
  };
}
