import type { Tab, TabChart } from '../tabs/tab.ts';
import type { Workbook } from './workbook.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Puts a tab's charts in the place of those of ours that were there; what they are called is seen at the end of the run. */
export function replaceCharts(workbook: Workbook, sheet: Sheet, { id, charts }: Tab, isNew: boolean): void {
  const ours = chartIdsOf(workbook, id);
  const there = isNew ? [] : sheet.getCharts();
  const others: number[] = [];
  for (const chart of there) {
    const chartId = chart.getChartId() ?? -1;
    if (ours.includes(chartId)) sheet.removeChart(chart);
    else others.push(chartId);
  }
  for (const chart of charts) sheet.insertChart(chartOf(sheet, chart));
  workbook.newCharts.set(id, { sheet, others });
}

/** Remembers which charts are ours. Google may list what was just put in only after all has been written. */
export function rememberCharts(workbook: Workbook): void {
  if (workbook.newCharts.size === 0) return;
  SpreadsheetApp.flush();
  const found = [...workbook.newCharts].map(([id, { sheet, others }]) => {
    const ids = sheet.getCharts().map((chart) => chart.getChartId() ?? -1);
    return [id, ids.filter((chart) => !others.includes(chart))] as const;
  });
  workbook.keep('chartIds', { ...workbook.document('chartIds'), ...Object.fromEntries(found) });
  workbook.newCharts.clear();
}

/** The ids of the charts on a tab that are ours; an earlier version kept them with the tab. */
function chartIdsOf(workbook: Workbook, id: string): readonly number[] {
  return workbook.document('chartIds')?.[id] ?? workbook.find(id)?.mark.chartIds ?? [];
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
