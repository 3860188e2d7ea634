import type { TabChart } from '../tabs/tab.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Puts a tab's charts in the place of those that were there.
 *
 * @param old the ids of the charts that are ours
 * @returns the ids of the new ones
 */
export function replaceCharts(sheet: Sheet, charts: readonly TabChart[], old: readonly number[]): number[] {
  if (old.length > 0) {
    for (const chart of sheet.getCharts())
      if (old.includes(chart.getChartId() ?? -1)) sheet.removeChart(chart);
  }
  if (charts.length === 0) return [];
  const before = new Set(sheet.getCharts().map((chart) => chart.getChartId()));
  for (const chart of charts) sheet.insertChart(chartOf(sheet, chart));
  // Google may list what was just put in only afterwards.
  SpreadsheetApp.flush();
  return sheet
    .getCharts()
    .map((chart) => chart.getChartId())
    .filter((id): id is number => id !== null && !before.has(id));
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
