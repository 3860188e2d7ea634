import { type Words, wordsIn } from '../language/language.ts';
import type { Breach, Running } from '../measures/sla/breaches.ts';
import type { Report } from '../report/report.ts';
import { isoText } from '../values/dates.ts';
import { text } from './cells.ts';
import { writeHead } from './reportHead.ts';
import { leadLink } from './rowLink.ts';
import { COLOURS, type Tab } from './tab.ts';
import type { Column } from './table.ts';
import { TabWriter } from './writer.ts';

/** Of the columns, in pixels: an address is long. */
const WIDTHS = [220, 120, 260, 120, 120, 140, 80, 120];

/** All that a team can call in a week; the others are counted. */
const MOST_CALLS = 300;

/** A lead to call: overdue, or due next. */
type Call = (Breach | Running) & { readonly due: number; readonly isOverdue: boolean };

/** Whom to call: by rep, the overdue ones first, with all that is needed to do it. */
export function callListTab(report: Report): Tab {
  const { settings, sla } = report;
  const words = wordsIn(settings.language);
  const writer = new TabWriter('callList', words, WIDTHS);
  const calls = callsOf(report);
  const isTold = sla.speed !== null || sla.depth !== null;
  writeHead(writer, report, {
    headline: isTold ? headlineOf(calls, words) : words('sla.noActivities'),
    method: words('callList.method'),
  });
  if (calls.length > 0) writer.table(columnsOf(words, settings.currency), calls, { most: MOST_CALLS });
  if (report.breaches.older > 0)
    writer.paragraph('note', words('callList.older', { n: report.breaches.older }));
  return writer.tab({ colour: COLOURS.orange, frozenRows: calls.length > 0 ? HEAD_ROW : 1 });
}

/** The row of the table's heads. */
const HEAD_ROW = 7;

/** Leads about which something can be done: by rep, those with the most overdue first; of a rep the longest overdue first. */
export function callsOf({ breaches }: Report): Call[] {
  const calls: Call[] = [
    ...breaches.list
      .filter(({ missing }) => missing > 0)
      .map((breach) => ({ ...breach, due: breach.since, isOverdue: true })),
    ...breaches.next.map((running) => ({ ...running, isOverdue: false })),
  ].filter(isFirstOfLead());
  const overdue = new Map<string, number>();
  for (const { owner, isOverdue } of calls) overdue.set(owner, (overdue.get(owner) ?? 0) + Number(isOverdue));
  return calls.sort(
    (a, b) =>
      overdue.get(b.owner)! - overdue.get(a.owner)! ||
      (a.owner < b.owner ? -1 : a.owner > b.owner ? 1 : 0) ||
      Number(b.isOverdue) - Number(a.isOverdue) ||
      a.due - b.due ||
      (a.id < b.id ? -1 : 1),
  );
}

/** A lead whose first attempt is overdue has more of them to come: one call is enough. */
function isFirstOfLead(): (call: Call) => boolean {
  const seen = new Set<string>();
  return ({ place, id }) => {
    const key = place === null ? id : `${place.row} ${place.file}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  };
}

function headlineOf(calls: readonly Call[], words: Words): string {
  const overdue = calls.filter(({ isOverdue }) => isOverdue);
  if (calls.length === 0) return words('callList.nobody');
  const said = words('callList.found', { n: calls.length, overdue: overdue.length });
  const most = overdue[0]?.owner;
  if (most === undefined) return said;
  const n = overdue.filter(({ owner }) => owner === most).length;
  return `${said} ${words('callList.most', { rep: most || words('tab.without'), n })}`;
}

function columnsOf(words: Words, currency: string): Column<Call>[] {
  return [
    {
      head: words('stage.lead'),
      format: 'text',
      value: leadLink,
      note: words('callList.leadNote'),
    },
    { head: words('field.phone'), format: 'text', value: ({ phone }) => phone || '–' },
    { head: words('field.email'), format: 'text', value: ({ email }) => email || '–' },
    { head: words('funnel.owner'), format: 'text', value: ({ owner }) => owner || words('tab.without') },
    {
      head: words('callList.what'),
      format: 'text',
      value: ({ promise }) => words(`followUp.promise.${promise}`),
    },
    {
      head: words('callList.due'),
      format: 'text',
      value: ({ due, isOverdue }) =>
        isOverdue ? text(words('callList.overdue', { time: isoText(due, true) }), 'bad') : isoText(due, true),
    },
    {
      head: words('callList.left'),
      format: 'count',
      value: ({ missing }) => missing,
      note: words('callList.leftNote'),
    },
    {
      head: words('followUp.value', { currency }),
      format: 'money',
      value: ({ value }) => value,
      note: words('callList.valueNote'),
    },
  ];
}
