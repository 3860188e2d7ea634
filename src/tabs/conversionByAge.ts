import { ratio } from '../formulas/arithmetic.ts';
import { wordsIn } from '../language/language.ts';
import { printPercent } from '../language/print.ts';
import type { ConversionByAgeGroup, CurvePoint, MonthCohort } from '../measures/funnel/conversionByAge.ts';
import { FEWEST_OLD_ENOUGH } from '../measures/funnel/conversionCurve.ts';
import type { Report } from '../report/report.ts';
import { cell, text } from './cells.ts';
import { intervalColumn } from './intervalColumn.ts';
import { writeChecks, writeHead } from './reportHead.ts';
import { COLOURS, INDENT, type Tab } from './tab.ts';
import type { Column } from './table.ts';
import { chartFigures, TabWriter } from './writer.ts';

/** Of the columns, in pixels: names, leads and the twelve ages of the cohort table. */
const WIDTHS = [190, 90, 90, 90, 90, 90, 90, 90, 90, 90, 90, 90, 90, 90];
/** Of the curve. */
const MOST_POINTS = 121;
const CHART_SIZE = { width: 860, height: 320 };

/** How leads become customers with age: the young ones count for as long as they have been followed. */
export function conversionByAgeTab(report: Report): Tab {
  const { all, isTold, without, curve } = report.conversionByAge;
  const words = wordsIn(report.settings.language);
  const writer = new TabWriter('conversionByAge', words, WIDTHS);
  writeHead(writer, report, {
    headline: '',
    method: words('conversionByAge.method', { fewest: FEWEST_OLD_ENOUGH }),
  });
  if (all.customers === null) writer.paragraph('bad', words('funnel.customersUntold'));
  else if (!isTold) writer.paragraph('bad', words('conversionByAge.undated', { n: without.customerDate }));
  writeAll(writer, report);
  const hasCurve = curve.length > 1;
  const room = hasCurve ? writer.room(CHART_SIZE.height) : null;
  writeSources(writer, report);
  writeMonths(writer, report);
  if (room !== null) writeCurve(writer, curve, room);
  writeChecks(writer, report, ['conversionByAge']);
  return writer.tab({ colour: COLOURS.blue });
}

/** A row an age; the group's own figures are in its first row. */
function writeAges(writer: TabWriter, label: string, groups: readonly ConversionByAgeGroup[]): void {
  const { words } = writer;
  const lines = groups.flatMap((group) =>
    group.ages.map((age, i) => ({ ...age, group: i === 0 ? group : null })),
  );
  const columns: Column<(typeof lines)[number]>[] = [
    { head: label, format: 'text', value: ({ group }) => group?.label, style: 'strong' },
    { head: words('sla.leads'), format: 'count', value: ({ group }) => group?.leads },
    { head: words('conversionByAge.customers'), format: 'count', value: ({ group }) => group?.customers },
    { head: words('conversionByAge.within'), format: 'count', value: ({ days }) => days },
    { head: words('conversionByAge.oldEnough'), format: 'count', value: ({ oldEnough }) => oldEnough },
    { head: words('conversionByAge.atRisk'), format: 'count', value: ({ atRisk }) => atRisk },
    {
      head: words('conversionByAge.conversion'),
      format: 'percent',
      value: ({ conversion }) => conversion ?? text(INDENT + words('conversionByAge.tooEarly'), 'note'),
      style: 'strong',
    },
    intervalColumn<(typeof lines)[number]>(words, ({ conversion, interval }) =>
      conversion === null ? undefined : interval,
    ),
  ];
  writer.table(columns, lines);
}

function writeAll(writer: TabWriter, { conversionByAge, settings }: Report): void {
  const { words } = writer;
  const { all, isTold, medianDays } = conversionByAge;
  const { leads, customers } = all;
  writeAges(writer, '', [{ ...all, label: words('conversionByAge.all') }]);
  if (isTold && customers !== null && leads > 0)
    writer.paragraph(
      'note',
      words('conversionByAge.soFar', {
        customers,
        leads,
        rate: printPercent(ratio(customers, leads)!, settings.language),
      }),
    );
  if (medianDays !== null) writer.paragraph('note', words('conversionByAge.median', { days: medianDays }));
  writer.blank();
}

/** Up to the first age that is too early to tell; what is so for all leads is not said again. */
function writeSources(writer: TabWriter, { conversionByAge }: Report): void {
  const { words } = writer;
  const { bySource, otherSources } = conversionByAge;
  const told = conversionByAge.all.ages.filter(({ conversion }) => conversion !== null).length;
  writer.band('section', words('funnel.bySource'));
  if (told === 0) {
    writer.paragraph('note', words('conversionByAge.noAge', { fewest: FEWEST_OLD_ENOUGH }));
    writer.blank();
    return;
  }
  const sources = bySource.map((source) => {
    const tooEarly = source.ages.findIndex(({ conversion }) => conversion === null);
    const ages = source.ages.slice(0, Math.min(told, tooEarly < 0 ? told : tooEarly + 1));
    return { ...source, label: source.label || words('tab.without'), ages };
  });
  writeAges(writer, words('funnel.source'), sources);
  if (otherSources.sources > 0)
    writer.paragraph(
      'note',
      words('conversionByAge.otherSources', { n: otherSources.sources, ...otherSources }),
    );
  writer.blank();
}

/** Month of creation × age; what is not mature bears a sign. */
function writeMonths(writer: TabWriter, { conversionByAge }: Report): void {
  const { words } = writer;
  const { monthAges, byMonth, earlierMonths } = conversionByAge;
  writer.band('section', words('conversionByAge.byMonth'));
  if (monthAges.length === 0) {
    writer.paragraph('note', words('conversionByAge.noMonth'));
    writer.blank();
    return;
  }
  const columns: Column<MonthCohort>[] = [
    { head: words('funnel.month'), format: 'text', value: ({ month }) => month },
    { head: words('sla.leads'), format: 'count', value: ({ leads }) => leads },
    ...monthAges.map(
      (days, i): Column<MonthCohort> => ({
        head: words('conversionByAge.age', { days }),
        format: 'percent',
        value: ({ ages }) => {
          const age = ages[i];
          return age?.isMature === false ? cell(age.conversion, 'immature', 'note') : age?.conversion;
        },
      }),
    ),
  ];
  writer.table(columns, byMonth);
  writer.paragraph('note', words('conversionByAge.immature', { fewest: FEWEST_OLD_ENOUGH }));
  if (earlierMonths > 0)
    writer.paragraph('note', words('conversionByAge.earlierMonths', { n: earlierMonths }));
  writer.blank();
}

/** @param room the row where the chart goes */
function writeCurve(writer: TabWriter, curve: readonly CurvePoint[], room: number): void {
  const { words } = writer;
  const columns: Column<CurvePoint>[] = [
    // It names the points of the chart: as a number it would be a line of its own.
    { head: words('conversionByAge.days'), format: 'text', value: ({ days }) => String(days) },
    { head: words('conversionByAge.conversion'), format: 'percent', value: ({ conversion }) => conversion },
    { head: words('funnel.low'), format: 'percent', value: ({ low }) => low },
    { head: words('funnel.high'), format: 'percent', value: ({ high }) => high },
  ];
  writer.chartAt(room, {
    type: 'line',
    title: words('conversionByAge.chart'),
    figures: chartFigures(columns, curve, MOST_POINTS),
    size: CHART_SIZE,
    colours: [COLOURS.blue, COLOURS.grey, COLOURS.grey],
    legend: 'bottom',
  });
}
