import { ratio } from '../formulas/arithmetic.ts';
import { type Words, wordsIn } from '../language/language.ts';
import { printInterval, printPercent } from '../language/print.ts';
import {
  AGES,
  type ConversionByAgeGroup,
  type CurvePoint,
  MOST_MONTHS_OF_AGE,
  MOST_POINTS,
  type MonthCohort,
} from '../measures/funnel/conversionByAge.ts';
import { type ByAge, FEWEST_OLD_ENOUGH } from '../measures/funnel/conversionCurve.ts';
import type { Report } from '../report/report.ts';
import { cell } from './cells.ts';
import { monthText } from './dayText.ts';
import { writeChecks, writeHead } from './reportHead.ts';
import { shareText } from './shareText.ts';
import { COLOURS, type Style, type Tab, type TabCell } from './tab.ts';
import type { Column } from './table.ts';
import { type Chart, chartFigures, TabWriter } from './writer.ts';

/** Of the columns, in pixels: names, leads and the ages of the table of months. */
const WIDTHS = [196, 80, ...new Array<number>(MOST_MONTHS_OF_AGE).fill(75)];
/** The age that the first sentence speaks of, where so many days have been followed. */
const AGE_TOLD = 180;

/** How leads become customers with age: the young ones count for as long as they have been followed. */
export function conversionByAgeTab(report: Report): Tab {
  const { curve } = report.conversionByAge;
  const words = wordsIn(report.settings.language);
  const writer = new TabWriter('conversionByAge', words, WIDTHS);
  writeHead(writer, report, {
    headline: headlineOf(report, words),
    method: words('conversionByAge.method', { fewest: FEWEST_OLD_ENOUGH }),
  });
  if (curve.length > 1) writer.chart(curveChart(curve, words));
  writeAll(writer, report);
  writeMonths(writer, report);
  writeSources(writer, report);
  writeChecks(writer, report, ['conversionByAge']);
  return writer.tab({ colour: COLOURS.blue });
}

/** How fast those who buy do it, and what part of all leads does. */
function headlineOf({ conversionByAge, funnel }: Report, words: Words): string {
  const { all, isTold, without } = conversionByAge;
  if (all.customers === null) return words('funnel.customersUntold');
  if (!isTold) return words('conversionByAge.undated', { n: without.customerDate });
  const told = all.ages.filter(({ conversion }) => conversion !== null);
  if (told.length === 0) return words('conversionByAge.noAge', { fewest: FEWEST_OLD_ENOUGH });
  const age = told.filter(({ days }) => days <= AGE_TOLD).reverse()[0]!;
  if (all.customers === 0) return words('conversionByAge.foundNone', { days: age.days });
  const values = { days: age.days, share: shareText(age.conversion!, words) };
  const half = funnel.medianDaysToCustomer;
  if (half === null) return words('conversionByAge.found', values);
  return words('conversionByAge.foundHalf', { ...values, half: Math.round(half) });
}

/** The share of customers by age, as far as enough leads are left. */
function curveChart(curve: readonly CurvePoint[], words: Words): Chart {
  const columns: Column<CurvePoint>[] = [
    // It names the points of the chart: as a number it would be a line of its own.
    { head: words('conversionByAge.days'), format: 'text', value: ({ days }) => String(days) },
    { head: words('conversionByAge.conversion'), format: 'percent', value: ({ conversion }) => conversion },
    { head: words('funnel.low'), format: 'percent', value: ({ low }) => low },
    { head: words('funnel.high'), format: 'percent', value: ({ high }) => high },
  ];
  return {
    type: 'line',
    title: words('conversionByAge.chart'),
    figures: chartFigures(columns, curve, MOST_POINTS),
    size: { width: 860, height: 300 },
    colours: [COLOURS.blue, COLOURS.grey, COLOURS.grey],
    legend: 'bottom',
  };
}

/** A line over the ages at which conversion is reported. */
interface Line {
  readonly label: string;
  readonly leads: number | undefined;
  readonly customers: number | null | undefined;
  readonly at: (age: number) => TabCell | number | null;
  readonly style?: Style;
}

function ageColumns(words: Words, head: string): Column<Line>[] {
  return [
    { head, format: 'text', value: ({ label }) => label },
    { head: words('sla.leads'), format: 'count', value: ({ leads }) => leads },
    { head: words('conversionByAge.customers'), format: 'count', value: ({ customers }) => customers },
    ...AGES.map(
      (days, age): Column<Line> => ({
        head: words('conversionByAge.age', { days }),
        format: 'percent',
        value: ({ at }) => at(age),
        note: words('conversionByAge.ageNote', { days }),
      }),
    ),
  ];
}

function sharesOf(words: Words, { label, leads, customers, ages }: ConversionByAgeGroup): Line {
  const tooFew = cell(words('conversionByAge.tooEarly'), 'interval', 'note');
  return { label, leads, customers, at: (age) => ages[age]?.conversion ?? tooFew };
}

/** All leads: the share by age, how sure it is, and of how many leads it is. */
function writeAll(writer: TabWriter, { conversionByAge, settings }: Report): void {
  const { words } = writer;
  const { all, isTold, medianDays } = conversionByAge;
  const { leads, customers, ages } = all;
  const line = (label: string, at: (age: ByAge) => TabCell | number | null): Line => ({
    label,
    leads: undefined,
    customers: undefined,
    at: (age) => at(ages[age]!),
    style: 'note',
  });
  const lines: Line[] = [
    { ...sharesOf(words, { ...all, label: words('conversionByAge.all') }), style: 'strong' },
    line(words('tab.interval'), ({ conversion, interval }) =>
      cell(
        conversion === null || interval === null ? null : printInterval(interval, words.language),
        'interval',
        'note',
      ),
    ),
    line(words('conversionByAge.oldEnough'), ({ oldEnough }) => cell(oldEnough, 'count', 'note')),
    line(words('conversionByAge.atRisk'), ({ atRisk }) => cell(atRisk, 'count', 'note')),
  ];
  writer.table(ageColumns(words, words('conversionByAge.within')), lines, {
    style: ({ style = 'plain' }) => style,
  });
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

/** A row a source, where all leads tell anything. */
function writeSources(writer: TabWriter, { conversionByAge }: Report): void {
  const { words } = writer;
  const { bySource, otherSources, all } = conversionByAge;
  if (all.ages.every(({ conversion }) => conversion === null)) return;
  writer.band('section', words('funnel.bySource'));
  const lines = bySource.map((source) =>
    sharesOf(words, { ...source, label: source.label || words('tab.without') }),
  );
  writer.table(ageColumns(words, words('funnel.source')), lines);
  if (otherSources.sources > 0)
    writer.paragraph(
      'note',
      words('conversionByAge.otherSources', { n: otherSources.sources, ...otherSources }),
    );
  writer.blank();
}

/** Month of creation × age, the darker the more; what is not mature bears a sign. */
function writeMonths(writer: TabWriter, { conversionByAge }: Report): void {
  const { words } = writer;
  const { monthAges, byMonth, earlierMonths, isTold } = conversionByAge;
  if (!isTold) return;
  writer.band('section', words('conversionByAge.byMonth'));
  if (monthAges.length === 0) {
    writer.paragraph('note', words('conversionByAge.noMonth'));
    writer.blank();
    return;
  }
  const most = Math.max(...byMonth.flatMap(({ ages }) => ages.map((age) => age?.conversion ?? 0)));
  const columns: Column<MonthCohort>[] = [
    {
      head: words('funnel.month'),
      format: 'text',
      value: ({ month }) => (month ? monthText(month, words) : words('tab.without')),
    },
    { head: words('sla.leads'), format: 'count', value: ({ leads }) => leads },
    ...monthAges.map(
      (days, i): Column<MonthCohort> => ({
        head: words('conversionByAge.age', { days }),
        format: 'percent',
        value: ({ ages }) => {
          const age = ages[i];
          if (!age) return undefined;
          return cell(age.conversion, age.isMature ? 'percent' : 'immature', heatOf(age.conversion, most));
        },
        note: words('conversionByAge.immature', { fewest: FEWEST_OLD_ENOUGH }),
      }),
    ),
  ];
  writer.table(columns, byMonth);
  writer.paragraph('note', words('conversionByAge.heat'));
  if (earlierMonths > 0)
    writer.paragraph('note', words('conversionByAge.earlierMonths', { n: earlierMonths }));
  writer.blank();
}

const HEATS = ['heat1', 'heat2', 'heat3', 'heat4', 'heat5'] as const;

/** @param most the highest share of the table, which has the darkest colour */
function heatOf(share: number, most: number): Style {
  return share <= 0 ? 'plain' : HEATS[Math.ceil((share / most) * HEATS.length) - 1]!;
}
