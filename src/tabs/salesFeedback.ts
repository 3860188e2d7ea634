import { wordsIn } from '../language/language.ts';
import type {
  Dispositions,
  DispositionsOf,
  LeadToSee,
  ReasonCount,
} from '../measures/closedLoop/feedback.ts';
import type { Report } from '../report/report.ts';
import { isoText } from '../values/dates.ts';
import { text } from './cells.ts';
import { writeChecks, writeHead } from './reportHead.ts';
import { rowLink } from './rowLink.ts';
import { COLOURS, type Format, type Style, type Tab } from './tab.ts';
import { type Column, GAP } from './table.ts';
import { TabWriter } from './writer.ts';

/** Of the columns, in pixels. */
const WIDTHS = [330, 330, 130, 130, 130, 130, 130, 130, 130, 130, 130, 130];
const MOST_CAMPAIGNS = 40;
const MOST_REASONS = 60;
const MOST_EXAMPLES = 15;
const MOST_UNWORKED = 30;

/** What sales has said of the leads, sent back to marketing: accepted, rejected and why, and what is not answered. */
export function salesFeedbackTab(report: Report): Tab {
  const words = wordsIn(report.settings.language);
  const writer = new TabWriter('salesFeedback', words, WIDTHS);
  const { feedback } = report;
  writeHead(writer, report, { headline: '', method: words('salesFeedback.method') });
  writeAnswers(writer, report);
  writeReasons(writer, report);
  writeReasonsByCampaign(writer, report);
  writeLeads(writer, words('salesFeedback.examples'), feedback.examples, MOST_EXAMPLES);
  writeLeads(writer, words('salesFeedback.unworkedLeads'), feedback.unworked, MOST_UNWORKED);
  writeChecks(writer, report, ['salesFeedback']);
  return writer.tab({ colour: COLOURS.green });
}

/** What has become of the leads; with the figures of all of them, if there is to be a total line. */
function answerColumns({ words }: TabWriter, total?: Dispositions): Column<DispositionsOf>[] {
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
    column(words('funnel.low'), 'percent', ({ interval }) => interval?.[0] ?? null),
    column(words('funnel.high'), 'percent', ({ interval }) => interval?.[1] ?? null),
    column(words('salesFeedback.medianDays'), 'days', ({ medianDaysToAccept }) => medianDaysToAccept),
    column(words('salesFeedback.p90Days'), 'days', ({ p90DaysToAccept }) => p90DaysToAccept),
    column(
      words('salesFeedback.unworked'),
      'count',
      ({ unworked }) => unworked,
      ({ unworked }) => (unworked ? 'bad' : 'plain'),
    ),
  ];
}

function writeAnswers(writer: TabWriter, { feedback }: Report): void {
  const { words } = writer;
  const { total, bySource, byCampaign } = feedback;
  const source: Column<DispositionsOf> = {
    head: words('field.source'),
    format: 'text',
    value: (one) => one.source || words('tab.without'),
  };
  const noCampaign: Column<DispositionsOf> = { head: '', format: 'text', value: () => '', total: '' };
  const campaign: Column<DispositionsOf> = {
    head: words('field.campaign'),
    format: 'text',
    value: (one) => one.campaign || words('tab.without'),
  };
  writer.band('section', words('salesFeedback.bySource'));
  writer.table(
    [{ ...source, total: words('tab.total') }, noCampaign, ...answerColumns(writer, total)],
    bySource,
  );
  if (total.givenUp > 0) writer.paragraph('note', words('salesFeedback.givenUp', { n: total.givenUp }));
  writer.blank();
  if (byCampaign.every((one) => one.campaign === '')) return;
  writer.band('section', words('salesFeedback.byCampaign'));
  writer.table([source, campaign, ...answerColumns(writer)], byCampaign, { most: MOST_CAMPAIGNS });
  writer.blank();
}

function writeReasons(writer: TabWriter, { feedback }: Report): void {
  const { words } = writer;
  const { reasons } = feedback;
  writer.band('section', words('salesFeedback.reasons'));
  if (reasons.length === 0) {
    writer.paragraph('note', words('salesFeedback.noReasons'));
    writer.blank();
    return;
  }
  const all = reasons.reduce((sum, { leads }) => sum + leads, 0);
  const columns: Column<(typeof reasons)[number]>[] = [
    {
      head: words('field.reason'),
      format: 'text',
      value: ({ reason }) => reason || words('weeklyMeeting.noReason'),
      style: ({ reason }) => (reason === '' ? 'bad' : 'plain'),
    },
    { head: '', format: 'text', value: () => '' },
    { head: words('sla.leads'), format: 'count', value: ({ leads }) => leads, style: 'strong' },
    { head: words('contactAttempts.rate'), format: 'percent', value: ({ leads }) => leads / all },
  ];
  writer.table(columns, reasons);
  writer.blank();
}

function writeReasonsByCampaign(writer: TabWriter, { feedback }: Report): void {
  const { words } = writer;
  const { reasons, reasonsByCampaign } = feedback;
  if (reasons.length === 0) return;
  const columns: Column<ReasonCount>[] = [
    { head: words('field.source'), format: 'text', value: ({ source }) => source || words('tab.without') },
    { head: words('field.campaign'), format: 'text', value: (one) => one.campaign || words('tab.without') },
    { head: words('sla.leads'), format: 'count', value: ({ leads }) => leads },
    { head: words('contactAttempts.rate'), format: 'percent', value: ({ share }) => share },
    {
      head: words('field.reason'),
      format: 'text',
      value: ({ reason }) => reason || words('weeklyMeeting.noReason'),
      style: ({ reason }) => (reason === '' ? 'bad' : 'plain'),
    },
  ];
  writer.band('section', words('salesFeedback.reasonsByCampaign'));
  writer.paragraph('note', words('salesFeedback.shareMethod'));
  writer.table(columns, reasonsByCampaign, { most: MOST_REASONS });
  writer.blank();
}

function writeLeads(writer: TabWriter, title: string, leads: readonly LeadToSee[], most: number): void {
  if (leads.length === 0) return;
  const { words } = writer;
  const gap = { ...GAP, value: () => text('') };
  const columns: Column<LeadToSee>[] = [
    { head: words('stage.lead'), format: 'text', value: ({ lead }) => lead },
    {
      head: [words('field.source'), words('field.campaign')].join(' · '),
      format: 'text',
      value: ({ source, campaign }) => [source, campaign].filter(Boolean).join(' · ') || words('tab.without'),
    },
    {
      head: words('field.created'),
      format: 'text',
      value: ({ created }) => (Number.isNaN(created) ? '–' : isoText(created)),
    },
    gap,
    { head: words('funnel.owner'), format: 'text', value: ({ owner }) => owner || words('tab.without') },
    gap,
    { head: words('field.reason'), format: 'text', value: ({ reason }) => reason || '–' },
    gap,
    { head: words('salesFeedback.row'), format: 'text', value: ({ place }) => rowLink(place, words) },
  ];
  writer.band('section', title);
  writer.table(columns, leads, { most });
  writer.blank();
}
