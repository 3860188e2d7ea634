import type { Words } from '../../language/language.ts';
import type { Concealing } from '../../report/report.ts';

/** A mail: its text for programs that show no HTML, and the same as HTML. */
export interface Digest {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** A part of the mail: a title, then lines of text or a table, of which both forms of the mail are made. */
export interface MailPart {
  readonly title: string;
  readonly lines?: readonly string[];
  readonly table?: Table;
}

interface Table {
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A column of a table in the mail: its head, and what is below it. */
interface Column<Row> {
  readonly head: string;
  readonly value: (row: Row) => string;
}

/**
 * A table of which each column is declared once.
 *
 * @param last what is alone in a line below the rows; blank: no such line
 */
export function tableOf<Row>(columns: readonly Column<Row>[], rows: readonly Row[], last = ''): Table {
  const lines = rows.map((row) => columns.map(({ value }) => value(row)));
  return {
    heads: columns.map(({ head }) => head),
    rows: last ? [...lines, columns.map((_, i) => (i === 0 ? last : ''))] : lines,
  };
}

/** A part of the mail without names. */
export function concealedPart({ title, lines, table }: MailPart, concealment: Concealing): MailPart {
  const text = (written: string) => concealment.printed(written);
  return {
    title,
    ...(lines && { lines: lines.map(text) }),
    ...(table && { table: { heads: table.heads, rows: table.rows.map((row) => row.map(text)) } }),
  };
}

/** Both forms of a mail. */
export function mail(
  subject: string,
  intro: string,
  parts: readonly MailPart[],
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

function partText({ title, lines = [], table }: MailPart): string {
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
const TABLE = 'width="100%" cellpadding="0" cellspacing="0"';
const LINE = 'border-bottom:1px solid #dfe3e8;';

/** Mail programs know tables and styles on the element, and little else. */
function page(
  subject: string,
  intro: string,
  parts: readonly MailPart[],
  url: string,
  why: string,
  words: Words,
): string {
  const paragraph = (style: string, text: string) =>
    `<p style="margin:0 0 12px;font-size:14px;line-height:20px;${style}">${escaped(text)}</p>`;
  const button = `background:${BLUE};color:#ffffff;padding:10px 16px;text-decoration:none;font-size:14px;`;
  const open = escaped(words('digest.open'));
  const link = `<p style="margin:24px 0;"><a href="${escaped(url)}" style="${button}">${open}</a></p>`;
  const centred = '<tr><td align="center" style="padding:16px;">';
  const left = `<tr><td align="left" style="${FONT}color:#202124;">`;
  return [
    `<!doctype html><html lang="${words.language}"><head><meta charset="utf-8">`,
    `<meta name="viewport" content="width=device-width"><title>${escaped(subject)}</title></head>`,
    '<body style="margin:0;padding:0;background:#ffffff;"><main>',
    `<table role="presentation" ${TABLE} style="border-collapse:collapse;">${centred}`,
    `<table role="presentation" ${TABLE} style="max-width:640px;border-collapse:collapse;">${left}`,
    `<h1 style="margin:0 0 8px;font-size:20px;line-height:26px;color:${BLUE};">${escaped(subject)}</h1>`,
    paragraph(`color:${GREY};`, intro),
    ...parts.map(partHtml),
    url ? link : '',
    why
      ? `<p style="margin:16px 0 0;font-size:12px;line-height:17px;color:${GREY};">${escaped(why)}</p>`
      : '',
    '</td></tr></table></td></tr></table></main></body></html>',
  ].join('\n');
}

function partHtml({ title, lines = [], table }: MailPart): string {
  const list = `<ul style="margin:0;padding:0 0 0 20px;font-size:14px;line-height:20px;">${lines
    .map((line) => `<li style="margin:0 0 6px;">${escaped(line)}</li>`)
    .join('')}</ul>`;
  return [
    `<h2 style="margin:22px 0 8px;font-size:16px;line-height:22px;color:${BLUE};">${escaped(title)}</h2>`,
    lines.length > 0 ? list : '',
    table ? tableHtml(table) : '',
  ].join('');
}

/** Every figure has its column's head and its row's label, so that both are read out with it. */
function tableHtml({ heads, rows }: Table): string {
  const cell = (value: string, i: number, scope: 'col' | 'row' | '', style: string) => {
    // A head without words is none.
    const tag = scope === '' || value === '' ? 'td' : 'th';
    const said = tag === 'th' ? ` scope="${scope}"` : '';
    const align = i === 0 ? 'left' : 'right';
    const looks = `padding:6px 8px;font-size:13px;${style}${LINE}`;
    return `<${tag}${said} align="${align}" style="${looks}">${escaped(value)}</${tag}>`;
  };
  const head = heads.map((value, i) =>
    cell(value, i, 'col', `color:${GREY};font-weight:bold;vertical-align:bottom;`),
  );
  const line = (row: readonly string[]) =>
    row.map((value, i) => (i === 0 ? cell(value, i, 'row', 'font-weight:normal;') : cell(value, i, '', '')));
  const all = [head, ...rows.map(line)].map((cells) => `<tr>${cells.join('')}</tr>`);
  return `<table ${TABLE} style="border-collapse:collapse;">${all.join('')}</table>`;
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
