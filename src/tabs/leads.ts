import { say, type Words, wordsIn } from '../language/language.ts';
import { sentence } from '../language/sentence.ts';
import { type LeadRow, MOST_LEADS } from '../measures/leads/leadList.ts';
import type { Report } from '../report/report.ts';
import { STAGES } from '../schema/stages.ts';
import { rowLink } from './rowLink.ts';
import { COLOURS, type Format, INDENT, type Tab, type TabCell } from './tab.ts';
import { type Column, headCells, rowCells } from './table.ts';
import { TabWriter } from './writer.ts';

const COLUMN_WIDTH = 120;
const FIRST_WIDTH = 220;

/**
 * One row a lead, for pivots, FILTER and charts of one's own: the heads are in row 1 and nothing else is on the tab. It holds all
 * leads, whatever period the other tabs are about.
 */
export function leadsTab(report: Report): Tab {
  const { settings } = report;
  const words = wordsIn(settings.language);
  const { rows, leads } = report.leadList();
  const columns = columnsOf(rows, words, settings.currency);
  const [first, ...others] = columns;
  const note = words(leads > MOST_LEADS ? 'leads.newestOnly' : 'leads.about', { n: MOST_LEADS, leads });
  const writer = new TabWriter('leads', words, [FIRST_WIDTH, ...others.map(() => COLUMN_WIDTH)]);
  writer.row(...headCells([{ ...first!, note }, ...others]).map(withoutIndent));
  for (const row of rows) writer.row(...rowCells(columns, row).map(withoutIndent));
  return { ...writer.tab({ colour: COLOURS.orange }), isList: true };
}

/** What is compared with a word, as in FILTER, is that word. */
function withoutIndent(one: TabCell): TabCell {
  return typeof one.value === 'string' ? { ...one, value: one.value.replace(INDENT, '') } : one;
}

function columnsOf(rows: readonly LeadRow[], words: Words, currency: string): readonly Column<LeadRow>[] {
  // What has no time of day in any row is a day.
  const dated = (head: string, of: (row: LeadRow) => number | null): Column<LeadRow> => {
    const hasTimes = rows.some((row) => (of(row) ?? 0) % 1 !== 0);
    return { head, format: hasTimes ? 'datetime' : 'date', value: of };
  };
  const text = (head: string, of: (row: LeadRow) => string): Column<LeadRow> => ({
    head,
    format: 'text',
    value: (row) => of(row) || undefined,
  });
  const number = (head: string, format: Format, of: (row: LeadRow) => number | null, note?: string) => ({
    head,
    format,
    value: of,
    note,
  });
  return [
    text(words('field.id'), (row) => row.id),
    text(words('field.name'), (row) => row.name),
    text(words('field.company'), (row) => row.company),
    text(words('field.stage'), ({ stage }) => words(`stage.${stage}`)),
    text(words('leads.standing'), ({ standing }) => words(`leads.standing.${standing}`)),
    dated(words('field.created'), (row) => row.created),
    ...STAGES.slice(1).map((stage, i) =>
      dated(words(`field.entered.${stage}`), (row) => row.entered[i] ?? null),
    ),
    text(words('field.source'), (row) => row.source),
    text(words('field.campaign'), (row) => row.campaign),
    text(words('field.owner'), (row) => row.owner),
    text(words('field.team'), (row) => row.team),
    text(words('field.country'), (row) => row.country),
    text(words('leads.grade'), (row) => row.grade),
    number(words('field.fit'), 'count', (row) => row.fit),
    number(words('field.interest'), 'count', (row) => row.interest),
    dated(words('leads.due'), (row) => row.due),
    number(words('leads.hours'), 'hours', (row) => row.hours, words('leads.hoursNote')),
    text(words('leads.firstAttempt'), ({ firstAttempt }) =>
      firstAttempt === null ? '' : words(`leads.${firstAttempt}`),
    ),
    number(words('leads.attempts'), 'count', (row) => row.attempts),
    number(words('leads.value', { currency }), 'money', (row) => row.value, words('leads.valueNote')),
    number(words('leads.won', { currency }), 'money', (row) => row.won),
    text(words('leads.disqualified'), ({ disqualified }) =>
      disqualified === true ? words('leads.yes') : (disqualified ?? ''),
    ),
    text(words('leads.check'), ({ odd }) =>
      odd.map((one) => say(words.language, sentence(`leads.${one}`))).join(' '),
    ),
    {
      head: words('leads.row'),
      format: 'text' as const,
      value: (row: LeadRow) => rowLink(row.place, words),
    },
  ];
}
