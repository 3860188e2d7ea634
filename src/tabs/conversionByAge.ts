import { ratio } from '../formulas/arithmetic.ts';
import { type Words, wordsIn } from '../language/language.ts';
import { printPercent } from '../language/print.ts';
import type { ConversionByAgeGroup } from '../measures/funnel/conversionByAge.ts';
import { FEWEST_OLD_ENOUGH } from '../measures/funnel/conversionCurve.ts';
import type { Report } from '../report/report.ts';
import { cell, count, percent, text } from './cells.ts';
import { writeChecks, writeHead } from './reportHead.ts';
import { BLANK, COLOURS, INDENT, type Tab, type TabCell } from './tab.ts';
import { TabWriter } from './writer.ts';

/** Of the columns, in pixels: names, leads and the twelve ages of the cohort table. */
const WIDTHS = [190, 80, 90, 90, 90, 90, 100, 80, 80, 80, 80, 80, 80, 80];
const CHART_ROWS = 17;

/** How leads become customers with age: the young ones count for as long as they have been followed. */
export function conversionByAgeTab(report: Report): Tab {
  const { conversionByAge, settings } = report;
  const words = wordsIn(settings.language);
  const writer = new TabWriter('conversionByAge', words, WIDTHS);
  writeHead(writer, words('conversionByAge.method', { fewest: FEWEST_OLD_ENOUGH }), report);
  if (!conversionByAge.isTold)
    writer.paragraph('bad', words('conversionByAge.undated', { n: conversionByAge.without.customerDate }));
  writeAll(writer, report, words);
  const chartRow = writer.next;
  if (conversionByAge.curve.length > 1) writer.blank(CHART_ROWS);
  writeSources(writer, report, words);
  writeMonths(writer, report, words);
  const head = writeCurve(writer, report, words);
  writeChecks(writer, report, ['young']);
  const column = (n: number) => ({
    row: head,
    column: n,
    rows: conversionByAge.curve.length + 1,
    columns: 1,
  });
  return writer.tab({
    charts:
      conversionByAge.curve.length > 1
        ? [
            {
              type: 'line',
              title: words('conversionByAge.chart'),
              data: [1, 2, 3, 4].map(column),
              at: { row: chartRow, column: 1 },
              size: { width: 860, height: 320 },
              colours: [COLOURS.blue, COLOURS.grey, COLOURS.grey],
              legend: 'bottom',
            },
          ]
        : [],
    colour: COLOURS.blue,
  });
}

function writeAgeHead(writer: TabWriter, label: string, words: Words): void {
  writer.head(
    [1],
    label,
    words('sla.leads'),
    words('conversionByAge.customers'),
    words('conversionByAge.within'),
    words('conversionByAge.oldEnough'),
    words('conversionByAge.atRisk'),
    words('conversionByAge.conversion'),
    words('funnel.low'),
    words('funnel.high'),
  );
}

/** A row an age; the group's own figures stand in its first row. */
function writeAges(
  writer: TabWriter,
  name: string,
  { leads, customers, ages }: ConversionByAgeGroup,
  words: Words,
) {
  ages.forEach(({ days, oldEnough, atRisk, conversion, interval }, i) => {
    writer.row(
      ...(i === 0 ? [text(name, 'strong'), count(leads), count(customers)] : [BLANK, BLANK, BLANK]),
      count(days),
      count(oldEnough),
      count(atRisk),
      ...(conversion === null
        ? [text(INDENT + words('conversionByAge.tooEarly'), 'note')]
        : [percent(conversion, 'strong'), percent(interval?.[0] ?? null), percent(interval?.[1] ?? null)]),
    );
  });
}

function writeAll(writer: TabWriter, { conversionByAge, settings }: Report, words: Words): void {
  const { leads, customers } = conversionByAge.all;
  writeAgeHead(writer, '', words);
  writeAges(writer, words('conversionByAge.all'), conversionByAge.all, words);
  if (conversionByAge.isTold && leads > 0)
    writer.paragraph(
      'note',
      words('conversionByAge.soFar', {
        customers,
        leads,
        rate: printPercent(ratio(customers, leads)!, settings.language),
      }),
    );
  if (conversionByAge.medianDays !== null)
    writer.paragraph('note', words('conversionByAge.median', { days: conversionByAge.medianDays }));
  writer.blank();
}

/** Up to the first age that is too early to tell; what is so for all leads is not told again. */
function writeSources(writer: TabWriter, { conversionByAge }: Report, words: Words): void {
  const { bySource, otherSources } = conversionByAge;
  const told = conversionByAge.all.ages.filter(({ conversion }) => conversion !== null).length;
  writer.band('section', words('funnel.bySource'));
  if (told === 0) {
    writer.paragraph('note', words('conversionByAge.noAge', { fewest: FEWEST_OLD_ENOUGH }));
    writer.blank();
    return;
  }
  writeAgeHead(writer, words('funnel.source'), words);
  for (const source of bySource) {
    const tooEarly = source.ages.findIndex(({ conversion }) => conversion === null);
    const ages = source.ages.slice(0, Math.min(told, tooEarly < 0 ? told : tooEarly + 1));
    writeAges(writer, source.label || words('tab.without'), { ...source, ages }, words);
  }
  if (otherSources.sources > 0)
    writer.paragraph(
      'note',
      words('conversionByAge.otherSources', { n: otherSources.sources, ...otherSources }),
    );
  writer.blank();
}

/** Month of creation × age; what is not mature bears a sign. */
function writeMonths(writer: TabWriter, { conversionByAge }: Report, words: Words): void {
  const { monthAges, byMonth, earlierMonths } = conversionByAge;
  writer.band('section', words('conversionByAge.byMonth'));
  if (monthAges.length === 0) {
    writer.paragraph('note', words('conversionByAge.noMonth'));
    writer.blank();
    return;
  }
  writer.head(
    [1],
    words('funnel.month'),
    words('sla.leads'),
    ...monthAges.map((days) => words('conversionByAge.age', { days })),
  );
  for (const { month, leads, ages } of byMonth)
    writer.row(
      text(month),
      count(leads),
      ...ages.map((age): TabCell => {
        if (age === null) return BLANK;
        return age.isMature ? percent(age.conversion) : cell(age.conversion, 'immature', 'note');
      }),
    );
  writer.paragraph('note', words('conversionByAge.immature', { fewest: FEWEST_OLD_ENOUGH }));
  if (earlierMonths > 0)
    writer.paragraph('note', words('conversionByAge.earlierMonths', { n: earlierMonths }));
  writer.blank();
}

/** @returns the row of the heads */
function writeCurve(writer: TabWriter, { conversionByAge }: Report, words: Words): number {
  if (conversionByAge.curve.length <= 1) return 0;
  writer.band('section', words('conversionByAge.curve'));
  const head = writer.head(
    [1],
    words('conversionByAge.days'),
    words('conversionByAge.conversion'),
    words('funnel.low'),
    words('funnel.high'),
  );
  // The first column names the points of the chart: as a number it would be a line of its own.
  for (const { days, conversion, low, high } of conversionByAge.curve)
    writer.row(text(String(days)), percent(conversion), percent(low), percent(high));
  return head;
}
