import { type Words, wordsIn } from '../language/language.ts';
import { printNumber, printPercent } from '../language/print.ts';
import type { LeadToSee } from '../measures/closedLoop/feedback.ts';
import type { Report } from '../report/report.ts';
import { isoText } from '../values/dates.ts';
import { cell } from './cells.ts';
import { WIDTHS, writeChecks, writeHead } from './reportHead.ts';
import { leadLink } from './rowLink.ts';
import { acceptChart, writeAnswers } from './salesFeedback/answers.ts';
import { feedbackHeadline } from './salesFeedback/feedbackHeadline.ts';
import { writeReasons } from './salesFeedback/reasons.ts';
import { COLOURS, type Tab } from './tab.ts';
import { type Column, GAP } from './table.ts';
import { type Tile, writeTiles } from './tiles.ts';
import { TabWriter } from './writer.ts';

const MOST_EXAMPLES = 15;
const MOST_UNWORKED = 30;

/** What sales has said of the leads, sent back to marketing: accepted, rejected and why, and what is not answered. */
export function salesFeedbackTab(report: Report): Tab {
  const words = wordsIn(report.settings.language);
  const writer = new TabWriter('salesFeedback', words, WIDTHS);
  const { feedback } = report;
  writeHead(writer, report, {
    headline: feedbackHeadline(report, words),
    method: words('salesFeedback.method'),
  });
  writeTiles(writer, tilesOf(report, words));
  writer.blank();
  writer.chart(acceptChart(report, words));
  writeAnswers(writer, report);
  writeReasons(writer, report);
  writeLeads(writer, words('salesFeedback.unworkedLeads'), feedback.unworked, MOST_UNWORKED);
  writeLeads(writer, words('salesFeedback.examples'), feedback.examples, MOST_EXAMPLES);
  writeChecks(writer, report, ['salesFeedback']);
  return writer.tab({ colour: COLOURS.green });
}

/** What sales has answered, what it has not, and how soon. */
function tilesOf({ feedback: { total }, present }: Report, words: Words): Tile[] {
  const { leads, accepted, rejected, waiting, acceptRate, medianDaysToAccept: days, unworked } = total;
  const { language } = words;
  const known = (n: number) => (present.leads ? n : null);
  const ofLeads = (n: number) =>
    leads > 0 && n > 0 ? words('closedLoop.ofLeads', { share: printPercent(n / leads, language, 0) }) : '';
  return [
    {
      name: words('salesFeedback.rate'),
      value: acceptRate,
      format: 'percent',
      note: acceptRate === null ? '' : words('sla.ofDue', { met: accepted, due: accepted + rejected }),
      method: words('salesFeedback.rateNote'),
    },
    {
      name: words('salesFeedback.rejected'),
      value: known(rejected),
      format: 'count',
      note: ofLeads(rejected),
    },
    { name: words('salesFeedback.waiting'), value: known(waiting), format: 'count', note: ofLeads(waiting) },
    {
      name: words('salesFeedback.medianDays'),
      value: days,
      format: 'days',
      note:
        total.p90DaysToAccept === null
          ? ''
          : words('salesFeedback.mostWithin', { n: printNumber(total.p90DaysToAccept, language, 0) }),
    },
    {
      name: words('salesFeedback.unworked'),
      value: unworked,
      format: 'count',
      note: unworked === null ? words('sla.untold') : words('salesFeedback.pastDue'),
      isGood: unworked === null || leads === 0 ? null : unworked === 0,
    },
  ];
}

function writeLeads(writer: TabWriter, title: string, leads: readonly LeadToSee[], most: number): void {
  if (leads.length === 0) return;
  const { words } = writer;
  const reasonColumn: Column<LeadToSee> = {
    head: words('field.reason'),
    format: 'text',
    value: ({ reason }) => reason || '–',
  };
  const columns: Column<LeadToSee>[] = [
    {
      head: words('stage.lead'),
      format: 'text',
      value: (lead) => cell(leadLink(lead)),
      note: words('callList.leadNote'),
    },
    GAP,
    {
      head: words('closedLoop.sourceAndCampaign'),
      format: 'text',
      value: ({ source, campaign }) => [source, campaign].filter(Boolean).join(' · ') || words('tab.without'),
    },
    GAP,
    GAP,
    {
      head: words('field.created'),
      format: 'text',
      value: ({ created }) => (Number.isNaN(created) ? '–' : isoText(created)),
    },
    { head: words('funnel.owner'), format: 'text', value: ({ owner }) => owner || words('tab.without') },
    ...(leads.some(({ reason }) => reason !== '') ? [reasonColumn] : []),
  ];
  writer.band('section', title);
  writer.table(columns, leads, { most });
  writer.blank();
}
