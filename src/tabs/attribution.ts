import { type Words, wordsIn } from '../language/language.ts';
import type { Credit, CreditedRow } from '../measures/attribution/attributed.ts';
import { FEWEST_JOURNEYS } from '../measures/attribution/attributed.ts';
import { SOURCED_BY } from '../measures/attribution/sourced.ts';
import type { DealSum } from '../measures/closedLoop/closedLoop.ts';
import type { Report } from '../report/report.ts';
import { cell, count, money, percent, text } from './cells.ts';
import { writeChecks, writeHead } from './reportHead.ts';
import { COLOURS, INDENT, type Style, type Tab, type TabCell, type TabChart } from './tab.ts';
import { TabWriter } from './writer.ts';

/** Of the columns, in pixels. */
const WIDTHS = [230, 210, 130, 160, 170, 160, 170, 130];
const REVENUE_COLUMNS = [5, 7];
const CHART_ROWS = 19;
const SOURCES_IN_CHART = 10;
const MOST_CAMPAIGNS = 60;
const MOST_DISPUTED = 50;

/** What won deals are credited to by two models, and which of them marketing sourced or influenced. */
export function attributionTab(report: Report): Tab {
  const { attribution, settings } = report;
  const words = wordsIn(settings.language);
  const writer = new TabWriter('attribution', words, WIDTHS);
  const { journeys, touches } = attribution;
  writeHead(
    writer,
    words('attribution.method', { window: settings.lookbackDays, journeys, touches }),
    report,
  );
  let charts: TabChart[] = [];
  if (journeys === 0) writer.paragraph('plain', words('attribution.none'));
  else {
    writeModels(writer, report, words);
    charts = writeCredits(writer, report, words);
  }
  writer.blank();
  if (report.closedLoop.total.deals > 0) writeSourced(writer, report, words);
  writeChecks(writer, report, ['attribution']);
  return writer.tab({
    charts,
    colour: COLOURS.green,
  });
}

function writeModels(writer: TabWriter, { attribution }: Report, words: Words): void {
  const { models, tooFewFor, journeys, touches, ended } = attribution;
  for (const model of models)
    writer.paragraph(
      'plain',
      tooFewFor.includes(model)
        ? words('attribution.tooFew', {
            model: words(`choice.${model}`),
            least: FEWEST_JOURNEYS,
            n: journeys,
          })
        : words(`model.${model}`, { journeys, ended }),
    );
  if (journeys < FEWEST_JOURNEYS) writer.paragraph('bad', words('attribution.few', { n: journeys }));
  if (touches === journeys && models.length > 1) writer.paragraph('note', words('attribution.oneTouch'));
  writer.blank();
}

function writeCredits(writer: TabWriter, { attribution, settings }: Report, words: Words): TabChart[] {
  const { models, tooFewFor, bySource, byCampaign, credited, noTouch, otherPeriod, total } = attribution;
  const { currency } = settings;
  const heads = models.flatMap((model) => [
    words('attribution.deals', { model: words(`choice.${model}`) }),
    words('attribution.revenue', { model: words(`choice.${model}`) }),
  ]);
  const differs = models.length > 1 ? [words('attribution.difference')] : [];
  const credits = (given: readonly (Credit | null)[], style: Style = 'plain'): TabCell[] => [
    ...given.flatMap((credit) => [
      cell(credit?.deals ?? null, 'decimal', style),
      money(credit?.revenue ?? null, style),
    ]),
    ...(given.length > 1
      ? [money(given[0] && given[1] ? given[1].revenue - given[0].revenue : null, style)]
      : []),
  ];
  const line = ({ source, campaign, touched, credits: given }: CreditedRow) =>
    writer.row(text(source), text(campaign), count(touched), ...credits(given));
  const sumLine = (label: string, sum: DealSum, style: Style) =>
    writer.row(
      text(label, style),
      text(words('closedLoop.deals', { n: sum.deals }), style),
      cell(null, 'general', style),
      ...models.flatMap((model) => {
        const known = !tooFewFor.includes(model);
        return [cell(known ? sum.deals : null, 'decimal', style), money(known ? sum.revenue : null, style)];
      }),
      ...differs.map(() => cell(null, 'general', style)),
    );
  writer.band('section', words('attribution.bySource', { currency }));
  const head = writer.head(
    [1, 2],
    words('field.source'),
    '',
    words('attribution.touched'),
    ...heads,
    ...differs,
  );
  bySource.forEach(line);
  if (otherPeriod.deals > 0) sumLine(words('closedLoop.otherPeriod'), otherPeriod, 'note');
  sumLine(words('attribution.noTouch'), noTouch, 'note');
  sumLine(words('closedLoop.total'), total, 'total');
  writer.paragraph('note', words('attribution.overlap'));
  writer.blank();
  const chartRow = writer.next;
  writer.blank(CHART_ROWS);
  if (byCampaign.some(({ campaign }) => campaign !== '')) {
    writer.band('section', words('attribution.byCampaign'));
    writer.head(
      [1, 2],
      words('field.source'),
      words('field.campaign'),
      words('attribution.touched'),
      ...heads,
      ...differs,
    );
    for (const row of byCampaign.slice(0, MOST_CAMPAIGNS))
      line({ ...row, campaign: row.campaign || words('tab.without') });
    writer.more(byCampaign.length - MOST_CAMPAIGNS);
    sumLine(words('tab.total'), credited, 'total');
  }
  const shown = REVENUE_COLUMNS.filter((_, i) => i < models.length);
  return [
    {
      type: 'bar',
      title: words(models.length > 1 ? 'attribution.chart' : 'attribution.chartOne', { currency }),
      data: [1, ...shown].map((column) => ({
        row: head,
        column,
        rows: Math.min(SOURCES_IN_CHART, bySource.length) + 1,
        columns: 1,
      })),
      at: { row: chartRow, column: 1 },
      size: { width: 860, height: 360 },
      colours: [COLOURS.green, COLOURS.orange].slice(0, shown.length),
      legend: models.length > 1 ? 'bottom' : 'none',
    },
  ];
}

function writeSourced(writer: TabWriter, { sourced, settings }: Report, words: Words): void {
  const { definitions, disputed, hasSales } = sourced;
  const all = ({ yes, no, unknown }: (typeof definitions)[number]) => ({
    deals: yes.deals + no.deals + unknown.deals,
    revenue: yes.revenue + no.revenue + unknown.revenue,
  });
  writer.band('section', words('sourced.title'));
  writer.paragraph('strong', words('sourced.neverAdd', { n: all(definitions[0]!).deals }));
  writer.head(
    [1, 2],
    words('sourced.definition'),
    '',
    words('sourced.yes'),
    words('sourced.share'),
    words('sourced.revenue'),
    words('sourced.no'),
    words('sourced.unknown'),
  );
  for (const one of definitions) {
    const { revenue } = all(one);
    writer.row(
      text(words(`sourced.by.${one.definition}`)),
      text(''),
      count(one.yes.deals, 'strong'),
      percent(revenue === 0 ? null : one.yes.revenue / revenue, 'strong'),
      money(one.yes.revenue),
      count(one.no.deals),
      count(one.unknown.deals),
    );
  }
  writer.paragraph('note', words('sourced.means', { words: settings.salesSourceWords }));
  if (!hasSales) writer.paragraph('note', words('sourced.noSales'));
  if (disputed.length === 0) return;
  writer.blank();
  writer.band('section', words('sourced.disputed', { n: disputed.length }));
  writer.head(
    [1, 2, 4, 5, 6, 7, 8],
    words('sourced.deal'),
    words('field.source'),
    words('sourced.revenue'),
    INDENT + words('sourced.source'),
    words('sourced.first'),
    words('sourced.before'),
    words('sourced.firstWas'),
    words('sourced.where'),
  );
  const said = (answer: boolean | null) =>
    answer === null ? '–' : words(answer ? 'sourced.marketing' : 'sourced.sales');
  for (const { deal, revenue, says, source, firstTouch, place } of disputed.slice(0, MOST_DISPUTED)) {
    const [recorded, ...others] = SOURCED_BY.map((definition) => said(says[definition]));
    writer.row(
      text(deal || words('tab.without')),
      text(source || words('tab.without')),
      money(revenue),
      text(INDENT + recorded),
      ...others.map((answer) => text(answer)),
      text(firstTouch || '–'),
      cell({ link: place, text: words('tab.row', { tab: place.file, row: String(place.row) }) }),
    );
  }
  writer.more(disputed.length - MOST_DISPUTED);
}
