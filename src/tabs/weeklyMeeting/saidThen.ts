import type { Words } from '../../language/language.ts';
import { printNumber } from '../../language/print.ts';
import type { HistorySaid } from '../../report/history/history.ts';
import type { Restated, RestatedRow } from '../../report/history/restated.ts';
import type { Report } from '../../report/report.ts';
import { isoText } from '../../values/dates.ts';
import { text } from '../cells.ts';
import { rowLink } from '../rowLink.ts';
import type { TabWriter } from '../writer.ts';

/** So many rows are shown of each figure that was restated, and so many figures. */
const MOST_ROWS = 3;
const MOST_FIGURES = 3;

/** What was forecast of the last period, and what came. */
export function writeSaidThen(writer: TabWriter, { saidThen }: HistorySaid, { settings }: Report): void {
  if (!saidThen) return;
  const { words } = writer;
  const { period, day, expected, low, high, came, held } = saidThen;
  writer.paragraph(
    'plain',
    words('history.saidThen', {
      start: isoText(period.start),
      end: isoText(period.end),
      day: isoText(day),
      expected: Math.round(expected),
      low: Math.round(low),
      high: Math.round(high),
      came: Math.round(came),
      currency: settings.currency,
      held: words(held ? 'history.held' : 'history.notHeld'),
    }),
  );
  writer.blank();
}

/** Past figures that newer exports tell otherwise, and the rows that did it. */
export function writeRestated(writer: TabWriter, { restated }: HistorySaid, { settings }: Report): void {
  if (restated.length === 0) return;
  const { words } = writer;
  const { currency } = settings;
  writer.band('section', words('history.restatedTitle'));
  for (const one of restated.slice(0, MOST_FIGURES)) {
    const isRevenue = one.figure === 'revenueOfMonth';
    const change = Math.round(one.now - one.before);
    writer.paragraph(
      'plain',
      words(isRevenue ? 'history.restatedRevenue' : 'history.restatedLeads', {
        month: one.month,
        now: Math.round(one.now),
        before: Math.round(one.before),
        day: isoText(one.day),
        change: `${change > 0 ? '+' : ''}${printNumber(change, words.language)}`,
        currency,
      }),
    );
    if (!one.rows) writer.paragraph('note', words('history.rowsUnknown'));
    else if (isRevenue) writeDeals(writer, one.rows, currency);
    else writer.paragraph('note', leadsText(one, words));
  }
  writer.more(restated.length - MOST_FIGURES);
  writer.blank();
}

function writeDeals(writer: TabWriter, rows: readonly RestatedRow[], currency: string): void {
  const { words } = writer;
  for (const { id, before, now, place } of rows.slice(0, MOST_ROWS)) {
    const key = now === null ? 'history.rowGone' : before === null ? 'history.rowCame' : 'history.rowChanged';
    const said = words(key, {
      id,
      before: Math.round(before ?? 0),
      now: Math.round(now ?? 0),
      currency,
    });
    writer.paragraph('note', said, [place ? rowLink(place, words) : text('')]);
  }
  writer.more(rows.length - MOST_ROWS);
}

function leadsText({ rows }: Restated, words: Words): string {
  const came = rows!.filter(({ before }) => before === null).length;
  const gone = rows!.filter(({ now }) => now === null).length;
  return [
    ...(came > 0 ? [words('history.leadsCame', { n: came })] : []),
    ...(gone > 0 ? [words('history.leadsGone', { n: gone })] : []),
  ].join('; ');
}
