import type { Tab, TabChart } from '../tabs/tab.ts';
import type { ChartsOfTab } from './documents.ts';
import type { Workbook } from './workbook.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The charts on a tab: ours, and the ids of people's. */
export interface ChartsThere {
  readonly ours: readonly GoogleAppsScript.Spreadsheet.EmbeddedChart[];
  readonly others: readonly number[];
}

/** On a new tab is none. */
export const NO_CHARTS: ChartsThere = { ours: [], others: [] };

export function chartsThere(workbook: Workbook, sheet: Sheet, id: string): ChartsThere {
  const mark = workbook.find(id)?.mark;
  const known = chartsOf(workbook, id);
  // A run that ended among its charts has said before which were not ours.
  const said = known.sign === (mark?.next ?? mark)?.charts ? undefined : mark?.others;
  const charts = sheet.getCharts().map((chart) => ({ chart, id: idOf(chart) }));
  const isOurs = ({ id: chart }: { id: number }) =>
    said ? !said.includes(chart) : known.ids.includes(chart);
  return {
    ours: charts.filter(isOurs).map(({ chart }) => chart),
    others: said ?? charts.filter((one) => !isOurs(one)).map(({ id: chart }) => chart),
  };
}

/** Puts a tab's charts in the place of those of ours that are there; what they are called is seen at the end of the run. */
export function replaceCharts(
  workbook: Workbook,
  sheet: Sheet,
  { id, charts }: Tab,
  sign: string,
  { ours, others }: ChartsThere,
): void {
  for (const chart of ours) sheet.removeChart(chart);
  for (const chart of charts) sheet.insertChart(chartOf(sheet, chart));
  workbook.newCharts.set(id, { sheet, sign, others });
}

/** Remembers which charts are ours. Google may list what was just put in only after all has been written. */
export function rememberCharts(workbook: Workbook): void {
  if (workbook.newCharts.size === 0) return;
  SpreadsheetApp.flush();
  const found = [...workbook.newCharts].map(([id, { sheet, sign, others }]) => {
    const ids = sheet
      .getCharts()
      .map(idOf)
      .filter((chart) => !others.includes(chart));
    return [id, { sign, ids }] as const;
  });
  workbook.keep('charts', { ...workbook.document('charts'), ...Object.fromEntries(found) });
  workbook.newCharts.clear();
}

/** The sign of what the charts on a tab were made from that are ours; an earlier version kept their ids elsewhere. */
export function chartsOf(workbook: Workbook, id: string): ChartsOfTab {
  const known = workbook.document('charts')?.[id];
  const mark = workbook.find(id)?.mark;
  if (known || !mark || mark.others) return known ?? { sign: '', ids: [] };
  return { sign: mark.charts ?? '', ids: workbook.document('chartIds')?.[id] ?? mark.chartIds ?? [] };
}

function idOf(chart: GoogleAppsScript.Spreadsheet.EmbeddedChart): number {
  return chart.getChartId() ?? -1;
}

function chartOf(sheet: Sheet, chart: TabChart): GoogleAppsScript.Spreadsheet.EmbeddedChart {
  const { type, data, at, size, legend, colours } = chart;
  const builder = sheet.newChart();
  const typed = {
    bar: () => builder.asBarChart(),
    line: () => builder.asLineChart(),
    column: () => builder.asColumnChart(),
    stacked: () => builder.asColumnChart(),
    combo: () => builder.asComboChart(),
  }[type]() as unknown as GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;
  let next = typed
    // Only now: asked for before its type is set, it ends the run.
    .setHiddenDimensionStrategy(Charts.ChartHiddenDimensionStrategy.SHOW_BOTH)
    .addRange(sheet.getRange(data.row, data.column, data.rows, data.columns))
    .setNumHeaders(1)
    .setOption('legend', { position: legend })
    .setOption('colors', [...colours])
    .setOption('width', size.width)
    .setOption('height', size.height);
  if (type === 'stacked') next = next.setOption('isStacked', true);
  if (type === 'combo')
    next = next
      .setOption('seriesType', 'bars')
      .setOption(
        'series',
        Object.fromEntries(Array.from({ length: data.columns - 2 }, (_, i) => [i + 1, { type: 'line' }])),
      );
  return next.setPosition(at.row, at.column, 0, 0).build();
}
