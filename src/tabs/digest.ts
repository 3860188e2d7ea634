import { type Words, wordsIn } from '../language/language.ts';
import type { Language } from '../language/languages.ts';
import { printNumber, printPercent } from '../language/print.ts';
import { WEEK, type WeekFigures } from '../measures/meeting/meeting.ts';
import type { PaceFigures } from '../measures/sla/pace.ts';
import type { Attainment, SlaGroup } from '../measures/sla/sla.ts';
import { type AlertBaseline, type Alerts, alertsOf, hasAlerts } from '../report/alerts.ts';
import type { Report } from '../report/report.ts';
import { isoText } from '../values/dates.ts';
import { basis } from './reportHead.ts';

/** A mail: its text for programs that show no HTML, and the same as HTML. */
export interface Digest {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** A part of the mail: a title, then lines of text or a table, of which both forms of the mail are made. */
interface Part {
  readonly title: string;
  readonly lines?: readonly string[];
  readonly table?: { readonly heads: readonly string[]; readonly rows: readonly (readonly string[])[] };
}

const MOST_OWNERS = 20;
const MOST_CHECKS = 10;

/**
 * The figures of a refresh as a mail: what is off, both sides of the SLA, who has missed leads, checks to look at.
 *
 * @param before the standing of the scheduled refresh before; null where there was none
 * @param url of the spreadsheet; blank where it has none
 */
export function digestOf(report: Report, before: AlertBaseline | null, url: string): Digest {
  const words = wordsIn(report.settings.language);
  const found = alertsOf(report, before);
  const off = offLines(found, before !== null, report, words);
  const date = isoText(report.asOf.day);
  const parts: Part[] = [
    hasAlerts(found) ? { title: words('digest.off'), lines: off } : { title: words('digest.fine') },
    marketing(report, words),
    sales(report, words),
    ...week(report, words),
    ...owners(report, words),
    ...checks(report, words),
  ];
  const subject =
    off.length > 0
      ? words('digest.subjectOff', { date, n: off.length })
      : words('digest.subjectFine', { date });
  return mail(subject, basis(report, words), parts, url, report.settings.digestTo !== null, words);
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

function marketing({ pace, settings }: Report, words: Words): Part {
  const title = words('sla.marketing');
  if (!pace) return { title, lines: [words('sla.noPace')] };
  const whole = (value: number | null) =>
    value === null ? '–' : printNumber(Math.round(value), words.language);
  const row = (label: string, { goal, dueToDate, actual, forecast }: PaceFigures) => [
    label,
    ...[goal, dueToDate, actual, forecast].map(whole),
  ];
  const money = words('sla.value', { currency: settings.currency });
  return {
    title,
    table: {
      heads: ['', words('sla.goal'), words('sla.due'), words('sla.actual'), words('sla.forecast')],
      rows: [row(words('sla.leads'), pace), ...(pace.value ? [row(money, pace.value)] : [])],
    },
  };
}

function sales({ sla }: Report, words: Words): Part {
  const title = words('sla.sales');
  const row = (label: string, { attainment, met, missed, running }: Attainment) => [
    label,
    share(attainment, words),
    ...[met, missed, running].map((count) => printNumber(count, words.language)),
  ];
  const rows = [
    ...(sla.speed ? [row(words('sla.speed'), sla.speed)] : []),
    ...(sla.depth ? [row(words('sla.depth'), sla.depth)] : []),
  ];
  if (rows.length === 0) return { title, lines: [words('sla.noActivities')] };
  const heads = [words('sla.attainment'), words('sla.met'), words('sla.missed'), words('sla.running')];
  return { title, table: { heads: ['', ...heads], rows } };
}

/** This week so far beside the same days of last week; what was decided and is late; campaigns about to begin. */
function week({ meeting, asOf, settings }: Report, words: Words): Part[] {
  const { soFar, sameDays, week, lastWeek, decisions, campaigns } = meeting;
  const row = (label: string, of: (scores: WeekFigures) => string) => [label, of(soFar), of(sameDays)];
  const whole = (value: number) => printNumber(Math.round(value), words.language);
  const kept = (of: (scores: WeekFigures) => Attainment | null) => (scores: WeekFigures) => {
    const { attainment = null, met = 0, due = 0 } = of(scores) ?? {};
    return attainment === null ? '–' : `${share(attainment, words)} (${whole(met)}/${whole(due)})`;
  };
  const rows = [
    row(words('weeklyMeeting.leads'), ({ entered }) => whole(entered[0] ?? 0)),
    row(words('weeklyMeeting.revenue', { currency: settings.currency }), ({ revenue }) => whole(revenue)),
    ...(soFar.speed
      ? [
          row(
            words('sla.speed'),
            kept(({ speed }) => speed),
          ),
        ]
      : []),
    ...(soFar.depth
      ? [
          row(
            words('sla.depth'),
            kept(({ depth }) => depth),
          ),
        ]
      : []),
  ];
  const heads = [
    words('weeklyMeeting.soFar', { week: week.week }),
    words('weeklyMeeting.sameDays', { week: lastWeek.week }),
  ];
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
  return [{ title: words('digest.week'), table: { heads: ['', ...heads], rows }, lines }];
}

function owners({ sla }: Report, words: Words): Part[] {
  const first = ({ speed }: SlaGroup) => speed?.missed ?? 0;
  const all = ({ depth }: SlaGroup) => depth?.missed ?? 0;
  const missing = sla.byOwner
    .filter((group) => first(group) + all(group) > 0)
    .sort((a, b) => first(b) - first(a) || all(b) - all(a));
  if (missing.length === 0) return [];
  const rows = missing
    .slice(0, MOST_OWNERS)
    .map((group) => [
      group.label || words('tab.without'),
      printNumber(first(group), words.language),
      printNumber(all(group), words.language),
      share((group.speed ?? group.depth)!.attainment, words),
    ]);
  if (missing.length > MOST_OWNERS)
    rows.push([words('tab.more', { n: missing.length - MOST_OWNERS }), '', '', '']);
  const heads = [
    words('funnel.owner'),
    words('digest.firstMissed'),
    words('sla.depthMissed'),
    words('sla.attainment'),
  ];
  return [{ title: words('digest.byOwner'), table: { heads, rows } }];
}

function checks(report: Report, words: Words): Part[] {
  const failing = report.checks.filter(({ holds }) => !holds);
  if (failing.length === 0) return [];
  const lines = failing.slice(0, MOST_CHECKS).map(({ sentence }) => words.say(sentence));
  if (failing.length > MOST_CHECKS) lines.push(words('tab.more', { n: failing.length - MOST_CHECKS }));
  return [{ title: words('digest.checks'), lines }];
}

function share(attainment: number | null, { language }: Words): string {
  return attainment === null ? '–' : printPercent(attainment, language);
}

function mail(
  subject: string,
  intro: string,
  parts: readonly Part[],
  url: string,
  isForReaders: boolean,
  words: Words,
): Digest {
  const why = isForReaders ? words('digest.why', { setting: words('input.digestTo') }) : '';
  return {
    subject,
    text: [
      oneLine(intro),
      ...parts.map(partText),
      ...(url ? [`${words('digest.open')}: ${url}`] : []),
      ...(why ? [why] : []),
    ].join('\n\n'),
    html: page(subject, intro, parts, url, why, words),
  };
}

function partText({ title, lines = [], table }: Part): string {
  const rows = table?.rows.map(([label = '', ...values]) => {
    const named = values.flatMap((value, i) => (value === '' ? [] : [`${table.heads[i + 1]} ${value}`]));
    return [label, named.join(' · ')].filter(Boolean).join(': ');
  });
  return [title.toUpperCase(), ...[...lines, ...(rows ?? [])].map((line) => `- ${oneLine(line)}`)].join('\n');
}

/** What is in a cell of an export cannot begin a line of its own. */
function oneLine(text: string): string {
  return text
    .split(/[\r\n\u2028\u2029]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(' ');
}

const FONT = 'font-family:Arial,Helvetica,sans-serif;';
const BLUE = '#1a3a5c';
const GREY = '#5f6368';
const LINE = 'border-bottom:1px solid #dfe3e8;';

/** Mail programs know tables and styles on the element, and little else. */
function page(
  subject: string,
  intro: string,
  parts: readonly Part[],
  url: string,
  why: string,
  words: Words,
): string {
  const paragraph = (style: string, text: string) =>
    `<p style="margin:0 0 12px;font-size:14px;line-height:20px;${style}">${escaped(text)}</p>`;
  const link = `<p style="margin:24px 0;"><a href="${escaped(url)}" style="background:${BLUE};color:#ffffff;padding:10px 16px;text-decoration:none;font-size:14px;">${escaped(words('digest.open'))}</a></p>`;
  return [
    `<!doctype html><html lang="${words.language}"><head><meta charset="utf-8">`,
    `<meta name="viewport" content="width=device-width"><title>${escaped(subject)}</title></head>`,
    '<body style="margin:0;padding:0;background:#ffffff;">',
    `<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="border-collapse:collapse;"><tr><td align="center" style="padding:16px;">`,
    `<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="max-width:640px;border-collapse:collapse;"><tr><td align="left" style="${FONT}color:#202124;">`,
    `<h1 style="margin:0 0 8px;font-size:20px;line-height:26px;color:${BLUE};">${escaped(subject)}</h1>`,
    paragraph(`color:${GREY};`, intro),
    ...parts.map(partHtml),
    url ? link : '',
    why
      ? `<p style="margin:16px 0 0;font-size:12px;line-height:17px;color:${GREY};">${escaped(why)}</p>`
      : '',
    '</td></tr></table></td></tr></table></body></html>',
  ].join('\n');
}

function partHtml({ title, lines = [], table }: Part): string {
  const list = `<ul style="margin:0;padding:0 0 0 20px;font-size:14px;line-height:20px;">${lines
    .map((line) => `<li style="margin:0 0 6px;">${escaped(line)}</li>`)
    .join('')}</ul>`;
  return [
    `<h2 style="margin:22px 0 8px;font-size:16px;line-height:22px;color:${BLUE};">${escaped(title)}</h2>`,
    lines.length > 0 ? list : '',
    table ? tableHtml(table) : '',
  ].join('');
}

function tableHtml({ heads, rows }: NonNullable<Part['table']>): string {
  const cells = (tag: 'th' | 'td', values: readonly string[], style: string) =>
    values
      .map((value, i) => {
        const scope = tag === 'th' ? ' scope="col"' : '';
        const align = i === 0 ? 'left' : 'right';
        return `<${tag}${scope} align="${align}" style="padding:6px 8px;font-size:13px;${style}${LINE}">${escaped(value)}</${tag}>`;
      })
      .join('');
  const body = rows.map((row) => `<tr>${cells('td', row, '')}</tr>`).join('');
  return `<table width="100%" cellpadding="0" cellspacing="0" style="border-collapse:collapse;"><tr>${cells('th', heads, `color:${GREY};font-weight:bold;vertical-align:bottom;`)}</tr>${body}</table>`;
}

/** All text passes here: a name of an export is never HTML. */
function escaped(text: string): string {
  const entities: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
  };
  return text.replace(/[&<>"']/g, (sign) => entities[sign]!);
}
