import type { Words } from '../../language/language.ts';
import { printNumber } from '../../language/print.ts';
import type { HistorySaid } from '../../report/history/history.ts';
import type { Restated, RestatedRow } from '../../report/history/restated.ts';
import type { Report } from '../../report/report.ts';
import { isoText } from '../../values/dates.ts';
import { text } from '../cells.ts';
import { rowLink } from '../rowLink.ts';
import type { TabWriter } from '../writer.ts';

const MOST_LINES = 3;

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
}

/** A line of what was restated: a sentence, beside the way to the row that did it. */
interface Line {
  readonly said: string;
  readonly place: RestatedRow['place'];
  readonly isFigure: boolean;
}

/** Past figures that newer exports tell otherwise, and the rows that did it: so many lines that the page stays one. */
export function writeRestated(writer: TabWriter, { restated }: HistorySaid, { settings }: Report): void {
  if (restated.length === 0) return;
  const { words } = writer;
  const lines = restated.flatMap((one) => linesOf(one, settings.currency, words));
  for (const { said, place, isFigure } of lines.slice(0, MOST_LINES)) {
    if (isFigure) writer.paragraph('strong', said);
    else writer.paragraph('note', said, [place ? rowLink(place, words) : text('')]);
  }
  writer.more(lines.length - MOST_LINES);
}

function linesOf(one: Restated, currency: string, words: Words): Line[] {
  const isRevenue = one.figure === 'revenueOfMonth';
  const change = Math.round(one.now - one.before);
  const figure = words(isRevenue ? 'history.restatedRevenue' : 'history.restatedLeads', {
    month: one.month,
    now: Math.round(one.now),
    before: Math.round(one.before),
    day: isoText(one.day),
    change: `${change > 0 ? '+' : ''}${printNumber(change, words.language)}`,
    currency,
  });
  const below = (said: string, place: RestatedRow['place'] = null): Line => ({
    said,
    place,
    isFigure: false,
  });
  const rows = !one.rows
    ? [below(words('history.rowsUnknown'))]
    : isRevenue
      ? one.rows.map((row) => below(dealText(row, currency, words), row.place))
      : [below(leadsText(one, words))];
  return [{ said: figure, place: null, isFigure: true }, ...rows];
}

function dealText({ id, before, now }: RestatedRow, currency: string, words: Words): string {
  const key = now === null ? 'history.rowGone' : before === null ? 'history.rowCame' : 'history.rowChanged';
  return words(key, { id, before: Math.round(before ?? 0), now: Math.round(now ?? 0), currency });
}

function leadsText({ rows }: Restated, words: Words): string {
  const came = rows!.filter(({ before }) => before === null).length;
  const gone = rows!.filter(({ now }) => now === null).length;
  return [
    ...(came > 0 ? [words('history.leadsCame', { n: came })] : []),
    ...(gone > 0 ? [words('history.leadsGone', { n: gone })] : []),
  ].join('; ');
}
