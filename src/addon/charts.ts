import type { Tab, TabChart } from '../tabs/tab.ts';
import type { ChartsOfTab } from './documents.ts';
import type { Workbook } from './workbook.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The ids of the charts on a tab that are people's: those that are there beside ours. */
export function othersCharts(workbook: Workbook, sheet: Sheet, id: string): readonly number[] {
  const mark = workbook.find(id)?.mark;
  const ours = chartsOf(workbook, id);
  // A run that ended among its charts has said before which were not ours.
  if (mark?.others && ours.sign !== (mark.next ?? mark).charts) return mark.others;
  return idsOn(sheet).filter((chart) => !ours.ids.includes(chart));
}

/**
 * Puts a tab's charts in the place of those of ours that are there; what they are called is seen at the end of the run.
 *
 * @param others the ids of people's charts, which stay
 */
export function replaceCharts(
  workbook: Workbook,
  sheet: Sheet,
  { id, charts }: Tab,
  sign: string,
  others: readonly number[] | undefined,
): void {
  for (const chart of others ? sheet.getCharts() : [])
    if (!others!.includes(chart.getChartId() ?? -1)) sheet.removeChart(chart);
  for (const chart of charts) sheet.insertChart(chartOf(sheet, chart));
  workbook.newCharts.set(id, { sheet, sign, others: others ?? [] });
}

/** Remembers which charts are ours. Google may list what was just put in only after all has been written. */
export function rememberCharts(workbook: Workbook): void {
  if (workbook.newCharts.size === 0) return;
  SpreadsheetApp.flush();
  const found = [...workbook.newCharts].map(([id, { sheet, sign, others }]) => {
    const ids = idsOn(sheet).filter((chart) => !others.includes(chart));
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

function idsOn(sheet: Sheet): number[] {
  return sheet.getCharts().map((chart) => chart.getChartId() ?? -1);
}

function chartOf(sheet: Sheet, chart: TabChart): GoogleAppsScript.Spreadsheet.EmbeddedChart {
  const builder = sheet.newChart();
  const typed =
    chart.type === 'bar'
      ? builder.asBarChart()
      : chart.type === 'line'
        ? builder.asLineChart()
        : builder.asColumnChart();
  let next: GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder =
    typed as unknown as GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;
  for (const { row, column, rows, columns } of chart.data)
    next = next.addRange(sheet.getRange(row, column, rows, columns));
  return next
    .setNumHeaders(1)
    .setMergeStrategy(Charts.ChartMergeStrategy.MERGE_COLUMNS)
    .setOption('title', chart.title)
    .setOption('legend', { position: chart.legend })
    .setOption('colors', [...chart.colours])
    .setOption('width', chart.size.width)
    .setOption('height', chart.size.height)
    .setPosition(chart.at.row, chart.at.column, 0, 0)
    .build();
}
