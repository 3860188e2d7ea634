import { type Words, wordsIn } from '../language/language.ts';
import type { Dispositions, LeadToSee } from '../measures/closedLoop/feedback.ts';
import type { Report } from '../report/report.ts';
import { isoText } from '../values/dates.ts';
import { cell, count, percent, text } from './cells.ts';
import { writeChecks, writeHead } from './reportHead.ts';
import { COLOURS, INDENT, type Tab, type TabCell } from './tab.ts';
import { TabWriter } from './writer.ts';

/** Of the columns, in pixels. */
const WIDTHS = [280, 300, 100, 110, 110, 110, 110, 100, 100, 120, 130, 130];
const MOST_CAMPAIGNS = 40;
const MOST_REASONS = 60;
const MOST_EXAMPLES = 15;
const MOST_UNWORKED = 30;

/** What sales has said of the leads, sent back to marketing: accepted, rejected and why, and what nobody has answered. */
export function salesFeedbackTab(report: Report): Tab {
  const words = wordsIn(report.settings.language);
  const writer = new TabWriter('salesFeedback', words, WIDTHS);
  const { feedback } = report;
  writeHead(writer, words('salesFeedback.method'), report);
  writeAnswers(writer, report, words);
  writeReasons(writer, report, words);
  writeLeads(writer, words('salesFeedback.examples'), feedback.examples, MOST_EXAMPLES, words);
  writeLeads(writer, words('salesFeedback.unworkedLeads'), feedback.unworked, MOST_UNWORKED, words);
  writeChecks(writer, report, ['feedback']);
  return writer.tab({
    colour: COLOURS.green,
  });
}

function writeAnswers(writer: TabWriter, { feedback }: Report, words: Words): void {
  const { total, bySource, byCampaign } = feedback;
  const heads = [
    words('sla.leads'),
    words('salesFeedback.accepted'),
    words('salesFeedback.rejected'),
    words('salesFeedback.waiting'),
    words('salesFeedback.rate'),
    words('funnel.low'),
    words('funnel.high'),
    words('salesFeedback.medianDays'),
    words('salesFeedback.p90Days'),
    words('salesFeedback.unworked'),
  ];
  const answers = (figures: Dispositions, style: 'plain' | 'total'): TabCell[] => [
    count(figures.leads, style),
    count(figures.accepted, style),
    count(figures.rejected, style),
    count(figures.waiting, style),
    percent(figures.acceptRate, style === 'total' ? 'total' : 'strong'),
    percent(figures.interval?.[0] ?? null, style),
    percent(figures.interval?.[1] ?? null, style),
    cell(figures.medianDaysToAccept, 'days', style),
    cell(figures.p90DaysToAccept, 'days', style),
    count(figures.unworked, style === 'plain' && figures.unworked ? 'bad' : style),
  ];
  writer.band('section', words('salesFeedback.bySource'));
  writer.head([1, 2], words('field.source'), '', ...heads);
  for (const one of bySource)
    writer.row(text(one.source || words('tab.without')), text(''), ...answers(one, 'plain'));
  writer.row(text(words('tab.total'), 'total'), text('', 'total'), ...answers(total, 'total'));
  if (total.givenUp > 0) writer.paragraph('note', words('salesFeedback.givenUp', { n: total.givenUp }));
  writer.blank();
  if (byCampaign.every(({ campaign }) => campaign === '')) return;
  writer.band('section', words('salesFeedback.byCampaign'));
  writer.head([1, 2], words('field.source'), words('field.campaign'), ...heads);
  for (const one of byCampaign.slice(0, MOST_CAMPAIGNS))
    writer.row(
      text(one.source || words('tab.without')),
      text(one.campaign || words('tab.without')),
      ...answers(one, 'plain'),
    );
  writer.more(byCampaign.length - MOST_CAMPAIGNS, words);
  writer.blank();
}

function writeReasons(writer: TabWriter, { feedback }: Report, words: Words): void {
  const { reasons, reasonsByCampaign } = feedback;
  writer.band('section', words('salesFeedback.reasons'));
  if (reasons.length === 0) {
    writer.paragraph('note', words('salesFeedback.noReasons'));
    writer.blank();
    return;
  }
  const all = reasons.reduce((sum, { leads }) => sum + leads, 0);
  const named = (reason: string) =>
    reason === '' ? text(words('weeklyMeeting.noReason'), 'bad') : text(reason);
  writer.head([1, 2], words('field.reason'), '', words('sla.leads'), words('contactAttempts.rate'));
  for (const { reason, leads } of reasons)
    writer.row(named(reason), text(''), count(leads, 'strong'), percent(leads / all));
  writer.blank();
  writer.band('section', words('salesFeedback.reasonsByCampaign'));
  writer.paragraph('note', words('salesFeedback.shareMethod'));
  writer.head(
    [1, 2, 5],
    words('field.source'),
    words('field.campaign'),
    words('sla.leads'),
    words('contactAttempts.rate'),
    INDENT + words('field.reason'),
  );
  for (const { source, campaign, reason, leads, share } of reasonsByCampaign.slice(0, MOST_REASONS))
    writer.row(
      text(source || words('tab.without')),
      text(campaign || words('tab.without')),
      count(leads),
      percent(share),
      text(INDENT + (reason || words('weeklyMeeting.noReason')), reason === '' ? 'bad' : 'plain'),
    );
  writer.more(reasonsByCampaign.length - MOST_REASONS, words);
  writer.blank();
}

function writeLeads(
  writer: TabWriter,
  title: string,
  leads: readonly LeadToSee[],
  most: number,
  words: Words,
): void {
  if (leads.length === 0) return;
  writer.band('section', title);
  writer.head(
    [1, 2, 3, 5, 7, 9],
    words('stage.lead'),
    [words('field.source'), words('field.campaign')].join(' · '),
    words('field.created'),
    '',
    words('funnel.owner'),
    '',
    words('field.reason'),
    '',
    words('salesFeedback.row'),
  );
  for (const { lead, source, campaign, created, owner, reason, place } of leads.slice(0, most))
    writer.row(
      text(lead),
      text([source, campaign].filter(Boolean).join(' · ') || words('tab.without')),
      text(Number.isNaN(created) ? '–' : isoText(created)),
      text(''),
      text(owner || words('tab.without')),
      text(''),
      text(reason || '–'),
      text(''),
      cell({ link: place, text: words('tab.row', { tab: place.file, row: String(place.row) }) }),
    );
  writer.more(leads.length - most, words);
  writer.blank();
}
