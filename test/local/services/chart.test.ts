import { describe, expect, it } from 'vitest';
import { tried, tryBody } from '../../support/tryOut.ts';

describe('charts', () => {
  const build = `
    sheet.getRange('A1:C3').setValues([['Month', 'Leads', 'Customers'], ['May', 3, 1], ['June', 5, 2]]);
    const chart = sheet.newChart().asBarChart().addRange(sheet.getRange('A1:A3')).addRange(sheet.getRange('B1:C3'))
      .setMergeStrategy(Charts.ChartMergeStrategy.MERGE_COLUMNS).setNumHeaders(1).setOption('title', 'Leads').setOption('legend', { position: 'bottom' })
      .setPosition(5, 2, 0, 0).build();
    sheet.insertChart(chart); SpreadsheetApp.flush();`;

  it('are o-spreadsheet charts with labels, series named by their header and a title', () => {
    const workbook = tryBody(build);
    workbook.call('go');
    const { getters } = workbook.model;
    const [chartId] = getters.getChartIds('s0');
    expect(getters.getChartDefinition(chartId!)).toMatchObject({
      type: 'bar',
      horizontal: true,
      title: { text: 'Leads' },
      legendPosition: 'bottom',
      dataSource: {
        labelRange: 'A1:A3',
        dataSets: [{ dataRange: 'B1:B3' }, { dataRange: 'C1:C3' }],
        dataSetsHaveTitle: true,
      },
      dataSetStyles: { '0': { backgroundColor: '#4285F4' }, '1': { backgroundColor: '#EA4335' } },
    });
  });

  it('can be found and removed', () => {
    expect(
      tried(`${build}
        const found = sheet.getCharts();
        sheet.removeChart(found[0]);
        return [found.length, typeof found[0].getChartId(), chart.getChartId(), sheet.getCharts().length]`),
    ).toEqual([1, 'number', null, 0]);
  });
});
