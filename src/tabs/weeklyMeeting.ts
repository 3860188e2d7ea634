import { type Words, wordsIn } from '../language/language.ts';
import { printPercent } from '../language/print.ts';
import { DAYS_OF_BAD_LEADS, DAYS_OF_GOOD_LEADS, type Example } from '../measures/meeting/leadExamples.ts';
import type { WeekFigures } from '../measures/meeting/meeting.ts';
import { WEEKS_BEFORE } from '../measures/meeting/movers.ts';
import type { Attainment } from '../measures/sla/sla.ts';
import type { Report } from '../report/report.ts';
import { STAGES } from '../schema/stages.ts';
import { isoText } from '../values/dates.ts';
import { mondayOf } from '../values/isoWeek.ts';
import { cell, count, money, text } from './cells.ts';
import { paceText } from './paceText.ts';
import { basisAndVersion, writeCheckLines } from './reportHead.ts';
import { BLANK, COLOURS, type Format, INDENT, type Tab, type TabCell } from './tab.ts';
import { TabWriter } from './writer.ts';

/** Of the columns, in pixels: a page held sideways. */
const WIDTHS = [330, 150, 140, 140, 140, 140, 140];
const MOST_BREACHES = 10;
const MOST_CAMPAIGNS = 10;

/** The weekly meeting on one page, in the order and the minutes in which it is held. */
export function weeklyMeetingTab(report: Report): Tab {
  const { asOf, meeting, settings } = report;
  const words = wordsIn(settings.language);
  const writer = new TabWriter('weeklyMeeting', words, WIDTHS);
  const monday = mondayOf(asOf.day);
  const { year, week } = meeting.week;
  writer.band(
    'title',
    words('weeklyMeeting.title', {
      week,
      year: String(year),
      first: isoText(monday),
      last: isoText(monday + 6),
    }),
  );
  writer.paragraph('subtitle', basisAndVersion(report, words));
  writer.paragraph('subtitle', words('weeklyMeeting.method'));
  writer.blank();
  writeNumbers(writer, report, words);
  writeStages(writer, report, words);
  writeHandOver(writer, report, words);
  writeComing(writer, report, words);
  writeExamples(writer, report, words);
  writeDecisions(writer, report, words);
  const failing = report.checks.filter(({ holds }) => !holds);
  writeCheckLines(writer, failing);
  return writer.tab({
    colour: COLOURS.orange,
  });
}

/** Whether more is good (1), bad (-1) or neither (0). */
type Good = 1 | -1 | 0;

/** The heads of the four spans and the two changes. */
function writeSpans(writer: TabWriter, { meeting }: Report, words: Words): void {
  const { week, lastWeek, weekBefore } = meeting;
  writer.head(
    [1],
    '',
    words('weeklyMeeting.soFar', { week: week.week }),
    words('weeklyMeeting.sameDays', { week: lastWeek.week }),
    words('weeklyMeeting.change'),
    words('weeklyMeeting.whole', { week: lastWeek.week }),
    words('weeklyMeeting.whole', { week: weekBefore.week }),
    words('weeklyMeeting.change'),
  );
}

function writeLine(
  writer: TabWriter,
  { meeting }: Report,
  label: string,
  of: (scores: WeekFigures) => number | null,
  format: Format,
  good: Good,
): void {
  const { soFar, sameDays, last, before } = meeting;
  const pair = (now: number | null, then: number | null): TabCell[] => [
    cell(now, format, 'strong'),
    cell(then, format),
    changeCell(now, then, format, good),
  ];
  writer.row(text(label), ...pair(of(soFar), of(sameDays)), ...pair(of(last), of(before)));
}

/** With its sign; of shares in percentage points. */
function changeCell(now: number | null, then: number | null, format: Format, good: Good): TabCell {
  if (now === null || then === null) return BLANK;
  // What is left of two equal sums is no change.
  const change = Math.round((now - then) * (format === 'percent' ? 100 : 1) * 1e6) / 1e6;
  const side = Math.sign(change) * good;
  return cell(
    change,
    format === 'percent' ? 'points' : 'change',
    side > 0 ? 'good' : side < 0 ? 'bad' : 'plain',
  );
}

function writeNumbers(writer: TabWriter, report: Report, words: Words): void {
  const { meeting, pace, sla, settings, checks } = report;
  writer.band('section', words('weeklyMeeting.numbers'));
  writeSpans(writer, report, words);
  const line = (label: string, of: (scores: WeekFigures) => number | null, format: Format, good: Good) =>
    writeLine(writer, report, label, of, format, good);
  line(words('weeklyMeeting.leads'), ({ entered }) => entered[0] ?? 0, 'count', 0);
  line(words('weeklyMeeting.leadsDue'), ({ leadsDue }) => leadsDue, 'count', 0);
  line(words('weeklyMeeting.dealsWon'), ({ dealsWon }) => dealsWon, 'count', 1);
  line(words('weeklyMeeting.revenue', { currency: settings.currency }), ({ revenue }) => revenue, 'money', 1);
  const promise = (
    due: string,
    kept: string,
    of: (scores: WeekFigures) => Attainment | null,
    all: Attainment | null | undefined,
  ) => {
    if (!all) return;
    line(due, (scores) => of(scores)?.due ?? null, 'count', 0);
    line(kept, (scores) => of(scores)?.attainment ?? null, 'percent', 1);
  };
  promise(
    words('weeklyMeeting.speedDue'),
    words('weeklyMeeting.speed'),
    ({ speed }) => speed,
    meeting.soFar.speed,
  );
  promise(
    words('weeklyMeeting.depthDue'),
    words('weeklyMeeting.depth'),
    ({ depth }) => depth,
    meeting.soFar.depth,
  );
  const said = (label: string, sentence: string) => writer.paragraph('note', sentence, [text(label)]);
  if (pace) said(words('start.pace'), paceText(report, words));
  const inAll = (label: string, kept: Attainment | null) => {
    if (kept?.attainment === null || !kept) return;
    said(
      label,
      `${printPercent(kept.attainment, words.language)}. ${words('start.slaMeaning', { met: kept.met, missed: kept.missed, running: kept.running })}`,
    );
  };
  inAll(words('weeklyMeeting.speedInAll'), sla.speed);
  inAll(words('weeklyMeeting.depthInAll'), sla.depth);
  if (meeting.soFar.speed === null && meeting.soFar.depth === null)
    writer.paragraph('note', words('sla.noActivities'));
  const failing = checks.filter(({ holds }) => !holds).length;
  if (failing > 0) writer.paragraph('bad', words('weeklyMeeting.checks', { n: failing }));
  writer.blank();
}

function writeStages(writer: TabWriter, report: Report, words: Words): void {
  const { movers, soFar } = report.meeting;
  writer.band('section', words('weeklyMeeting.stages'));
  if (soFar.entered.slice(1).every((entered) => entered === null))
    writer.paragraph('note', words('weeklyMeeting.noStageDates'));
  else {
    writeSpans(writer, report, words);
    for (const [stage, key] of STAGES.entries()) {
      if (stage === 0 || soFar.entered[stage] === null) continue;
      writeLine(writer, report, words(`stage.${key}`), ({ entered }) => entered[stage]!, 'count', 1);
    }
  }
  writer.blank();
  if (movers.length === 0) {
    writer.paragraph('note', words('weeklyMeeting.noMovers'));
    writer.blank();
    return;
  }
  writer.paragraph('note', words('weeklyMeeting.moversMethod', { n: WEEKS_BEFORE }));
  writer.head(
    [1, 5],
    words('weeklyMeeting.movers'),
    words('weeklyMeeting.lastDays', { days: 7 }),
    words('weeklyMeeting.aWeekBefore'),
    words('weeklyMeeting.change'),
    INDENT + words('weeklyMeeting.chance'),
  );
  for (const { source, now, before, beyondChance } of movers)
    writer.row(
      text(source || words('tab.without')),
      count(now, 'strong'),
      cell(before, 'decimal'),
      cell(now - before, 'points', now > before ? 'good' : 'bad'),
      text(INDENT + words(beyondChance ? 'weeklyMeeting.beyondChance' : 'weeklyMeeting.withinChance')),
    );
  writer.blank();
}

function writeHandOver(writer: TabWriter, { meeting, breaches, settings }: Report, words: Words): void {
  const { brokenByOwner, breaches: recent, soFar } = meeting;
  writer.band('section', words('weeklyMeeting.handOver'));
  if (soFar.speed === null && soFar.depth === null) {
    writer.paragraph('note', words('sla.noActivities'));
    writer.blank();
    return;
  }
  if (breaches.next.length > 0)
    writer.paragraph('note', words('weeklyMeeting.next', { n: breaches.next.length, sla: words('tab.sla') }));
  if (recent.length === 0) writer.row(text(words('followUp.noBreaches', { days: 7 }), 'good'));
  else {
    const value = words('followUp.value', { currency: settings.currency });
    writer.head([1], words('weeklyMeeting.brokenByOwner', { days: 7 }), words('sla.leads'), value);
    for (const { owner, leads, value } of brokenByOwner)
      writer.row(text(owner || words('tab.without')), count(leads, 'strong'), money(value));
    writer.blank();
    writer.head(
      [1, 2, 4, 6],
      words('stage.lead'),
      words('funnel.owner'),
      '',
      words('followUp.promise'),
      '',
      words('followUp.since'),
      value,
    );
    for (const { lead, owner, promise, since, value } of recent.slice(0, MOST_BREACHES))
      writer.row(
        text(lead),
        text(owner || words('tab.without')),
        BLANK,
        text(words(`followUp.promise.${promise}`)),
        BLANK,
        text(isoText(since)),
        money(value),
      );
    writer.more(recent.length - MOST_BREACHES);
  }
  writer.blank();
}

function writeComing(writer: TabWriter, { meeting, capacityByWeek }: Report, words: Words): void {
  const { campaigns } = meeting;
  writer.band('section', words('weeklyMeeting.coming'));
  for (const { week, leadsTooMany } of capacityByWeek ?? [])
    if (leadsTooMany > 0) writer.paragraph('bad', words('capacityByWeek.tooMany', { week, n: leadsTooMany }));
  if (
    capacityByWeek &&
    capacityByWeek.length > 0 &&
    capacityByWeek.every(({ leadsTooMany }) => leadsTooMany === 0)
  )
    writer.row(text(words('weeklyMeeting.handsEnough'), 'good'));
  if (campaigns.length === 0)
    writer.paragraph('note', words('weeklyMeeting.noCampaigns', { tab: words('tab.campaigns') }));
  else {
    writer.head(
      [1, 2, 3, 7],
      words('field.campaign'),
      words('campaigns.start'),
      words('campaigns.end'),
      words('campaigns.expectedLeads'),
      words('campaigns.expectedByNow'),
      words('campaigns.came'),
    );
    for (const campaign of campaigns.slice(0, MOST_CAMPAIGNS)) {
      const { start, end, expectedLeads, expectedToDate, leads, offer, segment, talkingPoints } = campaign;
      writer.row(
        text(
          [campaign.campaign, campaign.source].filter(Boolean).join(' · ') || words('tab.without'),
          'strong',
        ),
        cell(start, 'date'),
        cell(end, 'date'),
        count(expectedLeads),
        cell(expectedToDate, 'decimal'),
        count(leads),
      );
      const said = [offer, segment, talkingPoints].filter(Boolean).join(' · ');
      if (said) writer.paragraph('note', said);
    }
    writer.more(campaigns.length - MOST_CAMPAIGNS);
  }
  writer.blank();
}

function writeExamples(writer: TabWriter, { meeting }: Report, words: Words): void {
  const { good, bad } = meeting;
  writer.band('section', words('weeklyMeeting.examples'));
  const heads = (title: string, ...last: readonly string[]) =>
    writer.head([1, 2, 4, 6, 7], title, words('field.source'), '', words('funnel.owner'), '', ...last);
  const cells = ({ lead, source, campaign, owner }: Example): TabCell[] => [
    text(lead),
    text([source, campaign].filter(Boolean).join(' · ') || words('tab.without')),
    BLANK,
    text(owner || words('tab.without')),
    BLANK,
  ];
  if (good.all === 0) writer.paragraph('note', words('weeklyMeeting.noGood', { days: DAYS_OF_GOOD_LEADS }));
  else {
    heads(
      words('weeklyMeeting.good', { shown: good.leads.length, all: good.all, days: DAYS_OF_GOOD_LEADS }),
      words('weeklyMeeting.stageReached'),
      words('sla.date'),
    );
    for (const lead of good.leads)
      writer.row(...cells(lead), text(words(`stage.${lead.stage}`), 'good'), text(isoText(lead.at)));
  }
  writer.blank();
  if (bad.all === 0) writer.paragraph('note', words('weeklyMeeting.noBad', { days: DAYS_OF_BAD_LEADS }));
  else {
    heads(
      words('weeklyMeeting.bad', { shown: bad.leads.length, all: bad.all, days: DAYS_OF_BAD_LEADS }),
      words('field.reason'),
    );
    for (const lead of bad.leads)
      writer.row(...cells(lead), text(lead.reason || words('weeklyMeeting.noReason'), 'bad'));
  }
  writer.blank();
}

function writeDecisions(writer: TabWriter, { meeting, asOf }: Report, words: Words): void {
  const { decisions } = meeting;
  const tab = words('tab.decisions');
  writer.band('section', words('weeklyMeeting.decisions'));
  writer.paragraph(
    'note',
    words(decisions.length === 0 ? 'weeklyMeeting.noDecisions' : 'weeklyMeeting.openDecisions', { tab }),
  );
  if (decisions.length > 0)
    writer.head(
      [1, 2, 5, 7],
      words('decisions.issue'),
      words('decisions.decision'),
      '',
      '',
      words('decisions.owner'),
      '',
      words('decisions.due'),
    );
  for (const { issue, decision, owner, due, dueText } of decisions) {
    const isLate = due !== null && due < asOf.day;
    const day = due === null ? dueText || '–' : isoText(due);
    writer.row(
      text(issue),
      text(decision),
      BLANK,
      BLANK,
      text(owner || words('weeklyMeeting.nobody'), owner ? 'plain' : 'bad'),
      BLANK,
      text(isLate ? words('weeklyMeeting.overdue', { day }) : day, isLate ? 'bad' : 'plain'),
    );
  }
}
