import { type Words, wordsIn } from '../language/language.ts';
import type { Language } from '../language/languages.ts';
import { printNumber, printPercent } from '../language/print.ts';
import { WEEK, type WeekFigures } from '../measures/meeting/meeting.ts';
import type { PaceFigures } from '../measures/sla/pace.ts';
import type { RecentOwner } from '../measures/sla/recentSla.ts';
import type { Attainment } from '../measures/sla/sla.ts';
import { type AlertBaseline, type Alerts, alertsOf, hasAlerts } from '../report/alerts.ts';
import type { Report } from '../report/report.ts';
import { isoText } from '../values/dates.ts';
import { dayText } from './dayText.ts';
import { concealedPart, type Digest, type MailPart, mail, tableOf } from './digest/mail.ts';
import { basis, warningOf } from './reportHead.ts';
import { goalHeadline, sidesHeadline } from './start/headline.ts';

export type { Digest } from './digest/mail.ts';

/** Figures in a line of their own. */
type Labelled<Figures> = Figures & { readonly label: string };

const MOST_OWNERS = 20;
const MOST_CHECKS = 10;

/**
 * The figures of a refresh as a mail: where we stand, what is off, both sides of the SLA, who has missed leads, checks.
 *
 * @param before the standing of the scheduled refresh before; null where there was none
 * @param url of the spreadsheet; blank where it has none
 */
export function digestOf(report: Report, before: AlertBaseline | null, url: string): Digest {
  const words = wordsIn(report.settings.language);
  const found = alertsOf(report, before);
  const off = offLines(found, before !== null, report, words);
  const date = isoText(report.asOf.day);
  const isStale = report.staleness !== null;
  const parts: MailPart[] = [
    standing(report, words),
    ...(hasAlerts(found)
      ? [{ title: words('start.attention'), lines: off }]
      : // Of old exports nobody knows whether all is well.
        isStale
        ? []
        : [{ title: words('digest.fine') }]),
    marketing(report, words),
    sales(report, words),
    ...week(report, words),
    ...owners(report, words),
    ...checks(report, words),
  ];
  const subject = report.staleness
    ? words('digest.subjectStale', { date, day: dayText(report.staleness.last, words) })
    : off.length > 0
      ? words('digest.subjectOff', { date, n: off.length })
      : words('digest.subjectFine', { date });
  const { concealment } = report;
  const shown = concealment === null ? parts : parts.map((part) => concealedPart(part, concealment));
  return mail(subject, basis(report, words), shown, url, report.settings.digestTo !== null, words);
}

/** What a reader has to know first: whether the exports are fresh, whether the goal is reached, whether both sides deliver. */
function standing(report: Report, words: Words): MailPart {
  const lines = [warningOf(report, words), goalHeadline(report, words), sidesHeadline(report, words)];
  return { title: words('tab.startTitle'), lines: lines.filter(Boolean) };
}

/**
 * What is reported when the scheduled refresh did not come through.
 *
 * @param day ISO text
 * @param reason what happened and what to do, in words
 */
export function failureDigest(language: Language, day: string, reason: string, url: string): Digest {
  const words = wordsIn(language);
  return mail(words('digest.subjectFailed', { date: day }), reason, [], url, true, words);
}

function offLines(off: Alerts, isNew: boolean, { settings }: Report, words: Words): string[] {
  const isWhole = Math.round(settings.digestThreshold * 1000) % 10 === 0;
  const limit = printPercent(settings.digestThreshold, words.language, isWhole ? 0 : 1);
  const attainment = (share: number) => printPercent(share, words.language);
  const lines: string[] = [];
  if (off.speedLow !== null)
    lines.push(words('digest.speedLow', { attainment: attainment(off.speedLow), limit }));
  if (off.depthLow !== null)
    lines.push(words('digest.depthLow', { attainment: attainment(off.depthLow), limit }));
  if (off.behind > 0) lines.push(words('sla.behind', { n: off.behind }));
  if (off.missed.speed + off.missed.depth > 0)
    lines.push(words(isNew ? 'digest.missedNew' : 'digest.missed', off.missed));
  if (off.failing > 0) lines.push(words(isNew ? 'digest.failingNew' : 'digest.failing', { n: off.failing }));
  return lines;
}

function marketing({ pace, settings }: Report, words: Words): MailPart {
  const title = words('sla.marketing');
  if (!pace) return { title, lines: [words('sla.noPace')] };
  type Line = Labelled<PaceFigures>;
  const column = (head: string, of: (line: Line) => number | null) => ({
    head,
    value: (line: Line) => whole(of(line), words),
  });
  const table = tableOf<Line>(
    [
      { head: '', value: ({ label }) => label },
      column(words('sla.goal'), ({ goal }) => goal),
      column(words('sla.due'), ({ dueToDate }) => dueToDate),
      column(words('sla.actual'), ({ actual }) => actual),
      column(words('pace.expected'), ({ expected }) => expected),
    ],
    [
      { ...pace, label: words('sla.leads') },
      ...(pace.value ? [{ ...pace.value, label: words('sla.value', { currency: settings.currency }) }] : []),
    ],
  );
  return { title, table };
}

/** Both promises over the last days, as on Start. */
function sales({ sla, recentSla: { now, before } }: Report, words: Words): MailPart {
  const title = words('sla.sales');
  if (!sla.speed && !sla.depth) return { title, lines: [words('sla.noActivities')] };
  type Line = { readonly label: string; readonly now: Attainment | null; readonly before: Attainment | null };
  const lines: Line[] = [];
  if (sla.speed) lines.push({ label: words('sla.speed'), now: now.speed, before: before.speed });
  if (sla.depth) lines.push({ label: words('sla.depth'), now: now.depth, before: before.depth });
  const table = tableOf<Line>(
    [
      { head: '', value: ({ label }) => label },
      { head: words('sla.attainment'), value: (line) => keptText(line.now, words) },
      { head: words('sla.missed'), value: (line) => whole(line.now?.missed ?? null, words) },
      { head: words('digest.before'), value: (line) => share(line.before?.attainment ?? null, words) },
    ],
    lines,
  );
  return { title, table };
}

/** This week so far beside the same days of last week; what was decided and is late; campaigns about to begin. */
function week({ meeting, asOf, settings }: Report, words: Words): MailPart[] {
  const { soFar, sameDays, week, lastWeek, decisions, campaigns } = meeting;
  type Line = Labelled<{ readonly of: (figures: WeekFigures) => string }>;
  const kept = (label: string, of: (figures: WeekFigures) => Attainment | null): Line[] =>
    of(soFar) ? [{ label, of: (figures) => keptText(of(figures), words) }] : [];
  const table = tableOf<Line>(
    [
      { head: '', value: ({ label }) => label },
      { head: words('weeklyMeeting.soFar', { week: week.week }), value: ({ of }) => of(soFar) },
      { head: words('weeklyMeeting.sameDays', { week: lastWeek.week }), value: ({ of }) => of(sameDays) },
    ],
    [
      { label: words('weeklyMeeting.leads'), of: ({ entered }) => whole(entered[0] ?? 0, words) },
      {
        label: words('weeklyMeeting.revenue', { currency: settings.currency }),
        of: ({ revenue }) => whole(revenue, words),
      },
      ...kept(words('sla.speed'), ({ speed }) => speed),
      ...kept(words('sla.depth'), ({ depth }) => depth),
    ],
  );
  const late = decisions.filter(({ due }) => due !== null && due < asOf.day);
  const coming = campaigns.filter(({ start }) => start > asOf.day && start <= asOf.day + WEEK);
  const lines = [
    ...late.map(({ issue, decision, owner, due }) =>
      words('digest.lateDecision', { what: decision || issue, owner: owner || '–', due: isoText(due!) }),
    ),
    ...coming.map(({ campaign, source, start }) =>
      words('digest.campaign', { campaign: campaign || source, start: isoText(start) }),
    ),
  ];
  return [{ title: words('digest.week'), table, lines }];
}

/** "80.0 % (4/5)" */
function keptText(kept: Attainment | null, words: Words): string {
  if (!kept || kept.attainment === null) return '–';
  return `${share(kept.attainment, words)} (${whole(kept.met, words)}/${whole(kept.due, words)})`;
}

/** Who has missed leads over the last days, the most first. */
function owners({ recentSla }: Report, words: Words): MailPart[] {
  const first = ({ now }: RecentOwner) => now.speed?.missed ?? 0;
  const all = ({ now }: RecentOwner) => now.depth?.missed ?? 0;
  const missing = recentSla.byOwner
    .filter((owner) => first(owner) + all(owner) > 0)
    .sort((a, b) => first(b) - first(a) || all(b) - all(a));
  if (missing.length === 0) return [];
  const more = missing.length - MOST_OWNERS;
  const table = tableOf<RecentOwner>(
    [
      { head: words('funnel.owner'), value: ({ owner }) => owner || words('tab.without') },
      { head: words('digest.firstMissed'), value: (owner) => whole(first(owner), words) },
      { head: words('sla.depthMissed'), value: (owner) => whole(all(owner), words) },
      {
        head: words('sla.attainment'),
        value: ({ now: { speed, depth } }) => share((speed ?? depth)?.attainment ?? null, words),
      },
    ],
    missing.slice(0, MOST_OWNERS),
    more > 0 ? words('tab.more', { n: more }) : '',
  );
  return [{ title: words('digest.byOwner'), table }];
}

function checks(report: Report, words: Words): MailPart[] {
  const failing = report.checks.filter(({ holds }) => !holds);
  if (failing.length === 0) return [];
  const lines = failing.slice(0, MOST_CHECKS).map(({ sentence }) => words.say(sentence));
  if (failing.length > MOST_CHECKS) lines.push(words('tab.more', { n: failing.length - MOST_CHECKS }));
  return [{ title: words('digest.checks'), lines }];
}

function share(attainment: number | null, { language }: Words): string {
  return attainment === null ? '–' : printPercent(attainment, language);
}

function whole(value: number | null, { language }: Words): string {
  return value === null ? '–' : printNumber(Math.round(value), language);
}
