import { printPercent } from '../../language/print.ts';
import type { Forecasted } from '../../measures/forecast/forecast.ts';
import { PARTS } from '../../measures/forecast/subjects.ts';
import type { Report } from '../../report/report.ts';
import { cell } from '../cells.ts';
import type { Format, Style, TabCell, Value } from '../tab.ts';
import type { Column } from '../table.ts';
import type { TabWriter } from '../writer.ts';
import { chanceText, rangeText, threeFigures, whyNoForecast } from './forecastText.ts';

type Outlook = Extract<Forecasted, { readonly why: null }>;

interface Line {
  readonly label: string;
  readonly of: (outlook: Outlook, format: Format) => Value | TabCell;
  readonly style?: Style;
}

/** What has come and what is still to come, by where it comes from, with the range, the chance of the goal, and the record. */
export function writeForecast(writer: TabWriter, report: Report): void {
  const { words } = writer;
  const { forecast, settings } = report;
  const { customers, revenue, leads, level } = forecast;
  writer.band('section', words('forecast.title'));
  const whys = new Set([customers, revenue, leads].map((one) => whyNoForecast(report, one, words)));
  whys.delete('');
  if (report.staleness !== null || [customers, revenue, leads].every(({ why }) => why !== null)) {
    for (const why of whys) writer.paragraph('note', words('forecast.none', { why }));
    writer.blank();
    return;
  }
  const line = (label: string, of: Line['of'], style?: Style): Line => ({
    label,
    of,
    ...(style ? { style } : {}),
  });
  const lines: Line[] = [
    line(words('forecast.won'), ({ won }) => won),
    ...PARTS.map((part) => line(words(`forecast.part.${part}`), ({ parts }) => threeFigures(parts[part]))),
    line(words('forecast.expected'), ({ expected }) => threeFigures(expected), 'total'),
    line(words('forecast.rangeRow', { level: printPercent(level, words.language, 0) }), ({ low, high }) =>
      cell(rangeText(low, high, words), 'interval', 'note'),
    ),
    line(words('sla.goal'), ({ goal }) => goal),
    line(words('forecast.chance'), ({ chance }) =>
      chance === null ? null : cell(chanceText(chance, words), 'interval', 'strong'),
    ),
    line(words('forecast.record'), ({ record: { held, of } }) =>
      of === 0 ? null : cell(words('forecast.heldOf', { held, of }), 'interval', 'note'),
    ),
  ];
  const column = (head: string, outlook: Forecasted, format: Format): Column<Line> => ({
    head,
    format,
    value: ({ of }) => (outlook.why === null ? of(outlook, format) : null),
  });
  writer.table<Line>(
    [
      { head: '', format: 'text', value: ({ label }) => label },
      column(words('closedLoop.customers'), customers, 'count'),
      column(words('forecast.revenue', { currency: settings.currency }), revenue, 'money'),
      column(words('sla.leads'), leads, 'count'),
    ],
    lines,
    { style: ({ style = 'plain' }) => style },
  );
  for (const why of whys) writer.paragraph('note', words('forecast.blank', { why }));
  writeNotes(writer, report);
  writer.blank();
}

function writeNotes(writer: TabWriter, { forecast }: Report): void {
  const { words } = writer;
  const { next90Days: next, change, openUndated } = forecast;
  if (!('why' in next))
    writer.paragraph(
      'plain',
      words('forecast.next', {
        days: next.days,
        expected: threeFigures(next.expected),
        level: printPercent(next.level, words.language, 0),
        range: rangeText(next.low, next.high, words),
        held: next.record.held,
        of: next.record.of,
      }),
    );
  if (change?.changed)
    writer.paragraph(
      'bad',
      words(change.direction === 'up' ? 'forecast.changedUp' : 'forecast.changedDown', {
        observed: change.observed,
        expected: Math.round(change.expected),
      }),
    );
  if (openUndated > 0) writer.paragraph('note', words('forecast.openUndated', { n: openUndated }));
  writer.paragraph('note', words('forecast.method'));
}
