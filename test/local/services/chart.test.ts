import { describe, expect, it } from 'vitest';
import type { LocalWorkbook } from '../../../src/local/workbook.ts';
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

/** Won revenue and the plan by month, of which two are still to come; the goal has a month without a figure. */
const MONTHS = `sheet.getRange('A1:C7').setValues([['Month', 'Won', 'Plan'], ['Sep', 40, 30], ['Oct', 20, 60],
    ['Nov', 55, ''], ['Dec', '', 90], ['Jan', '', 100], ['', '', '']]);
  const put = (chart) => sheet.insertChart(chart.setPosition(1, 5, 0, 0).build());
  const type = (name) => sheet.newChart()['as' + name + 'Chart']().addRange(sheet.getRange('A1:C7')).setNumHeaders(1);`;

interface Drawn {
  type: string;
  data: { labels: string[]; datasets: Record<string, unknown>[] };
  options: {
    scales: Record<string, { stacked?: boolean; ticks: Record<string, unknown> } & Record<string, unknown>>;
  };
}
/** What Chart.js is given to draw. */
function drawn({ model: { getters } }: LocalWorkbook): Drawn {
  const [chartId] = getters.getChartIds('s0');
  return (getters.getChartRuntime(chartId!) as unknown as { chartJsConfig: Drawn }).chartJsConfig;
}
const made = (body: string): LocalWorkbook => {
  const workbook = tryBody(`${MONTHS} ${body}`);
  workbook.call('go');
  return workbook;
};

describe('a combo chart', () => {
  it('has columns for some series and lines for others, of which a blank is a gap; blank rows below are not drawn', () => {
    const { data } = drawn(
      made(`put(type('Combo').setOption('seriesType', 'bars').setOption('series', { 1: { type: 'line' } }))`),
    );
    expect(data.labels).toEqual(['Sep', 'Oct', 'Nov', 'Dec', 'Jan']);
    expect(data.datasets).toMatchObject([
      { label: 'Won', type: 'bar', data: [40, 20, 55, null, null] },
      { label: 'Plan', type: 'line', data: [30, 60, null, 90, 100], borderWidth: 2, pointRadius: 0 },
    ]);
  });

  it('follows its cells, and is the same in a copy', () => {
    const workbook = made(`put(type('Combo').setOption('series.0.type', 'bars'))`);
    const again = tryBody(`sheet.getRange('A7:B7').setValues([['Feb', 7]])`, {
      snapshot: workbook.snapshot(),
    });
    again.call('go');
    expect(drawn(again).data.labels.at(-1)).toBe('Feb');
    expect(drawn(again).data.datasets).toMatchObject([{ type: 'bar' }, { type: 'line', borderWidth: 2 }]);
  });

  it('stacks its columns, while its lines stand for themselves', () => {
    const { options, data } = drawn(
      made(`put(type('Combo').setOption('isStacked', true).setOption('seriesType', 'bars')
        .setOption('series', { 1: { type: 'line', color: '#ff0000', pointSize: 6, lineWidth: 3 } }))`),
    );
    expect(options.scales.y).toMatchObject({ stacked: true });
    expect(data.datasets[1]).toMatchObject({ borderColor: '#FF0000', pointRadius: 3, borderWidth: 3 });
    expect(data.datasets[1]!.stack).not.toBe(data.datasets[0]!.stack);
  });
});

describe('lines, columns and bars', () => {
  it('a line is smooth if that is asked for, and never above its highest point', () => {
    expect(
      drawn(made(`put(type('Line').setOption('curveType', 'function'))`)).data.datasets[0],
    ).toMatchObject({
      cubicInterpolationMode: 'monotone',
      data: [40, 20, 55, Number.NaN, Number.NaN],
    });
    expect(drawn(made(`put(type('Line'))`)).data.datasets[0]).toMatchObject({ tension: 0 });
  });

  it.each(['Bar', 'Column'])('%s charts can be stacked, on a base as white as the page', (name) => {
    const { options, data } = drawn(
      made(`put(type('${name}').setOption('isStacked', true).setOption('colors', ['#ffffff', '#1e6b3a']))`),
    );
    expect(options.scales).toMatchObject({ x: { stacked: true }, y: { stacked: true } });
    expect(data.datasets).toMatchObject([{ backgroundColor: '#FFFFFF' }, { backgroundColor: '#1E6B3A' }]);
  });

  it('the words beside an axis lie level; each bar has its name', () => {
    expect(drawn(made(`put(type('Column'))`)).options.scales.x!.ticks).toMatchObject({ maxRotation: 0 });
    expect(drawn(made(`put(type('Bar'))`)).options.scales.y!.ticks).toMatchObject({
      maxRotation: 0,
      autoSkip: false,
    });
  });

  it('an axis has a format, an end, a title and a look', () => {
    const { y, x } = drawn(
      made(`put(type('Column').setOption('hAxis', { title: 'Month' }).setOption('vAxis.minValue', -10)
        .setOption('vAxis', { format: '0%', viewWindow: { max: 200 }, textStyle: { color: '#5f6368', fontSize: 11 } }))`),
    ).options.scales;
    expect(x).toMatchObject({ title: { text: 'Month' } });
    expect(y).toMatchObject({ suggestedMin: -10, max: 200, ticks: { color: '#5f6368', font: { size: 11 } } });
    expect((y!.ticks.callback as (value: number) => string)(0.5)).toBe('50%');
  });
});

describe('hidden columns', () => {
  const hidden = (strategy: string): LocalWorkbook =>
    made(`sheet.hideColumns(1, 3); put(type('Line')${strategy})`);

  it('are drawn empty, unless the chart is to show them', () => {
    expect(drawn(hidden('')).data).toMatchObject({ datasets: [] });
    const { data } = drawn(
      hidden('.setHiddenDimensionStrategy(Charts.ChartHiddenDimensionStrategy.SHOW_BOTH)'),
    );
    expect(data.labels).toEqual(['Sep', 'Oct', 'Nov', 'Dec', 'Jan']);
    expect(data.datasets[0]).toMatchObject({ label: 'Won', data: [40, 20, 55, Number.NaN, Number.NaN] });
  });

  it('leave the others where only some are hidden', () => {
    const { datasets } = drawn(made(`put(type('Line')); sheet.hideColumns(2)`)).data;
    expect(datasets).toMatchObject([{ label: 'Plan' }]);
    expect(
      drawn(made(`put(type('Line')); sheet.hideColumns(2); sheet.showColumns(2)`)).data.datasets,
    ).toHaveLength(2);
  });

  it('cannot be spoken of before the chart has a type', () =>
    expect(() =>
      tried(`sheet.newChart().setHiddenDimensionStrategy(Charts.ChartHiddenDimensionStrategy.SHOW_BOTH)`),
    ).toThrow('type of the chart must be set before'));
});

describe('options', () => {
  it.each([
    [`setOption('vAxis', { gridlines: { count: 3 } })`, '"vAxis.gridlines.count" is not available'],
    [`setOption('series', { 0: { labelInLegend: 'x' } })`, '"series.0.labelInLegend" is not available'],
    [`setOption('curveType', 'smooth')`, '"curveType" cannot be "smooth"'],
    [`setOption('vAxis.format', 'percent')`, '"vAxis.format" cannot be "percent"'],
    [`setOption('colors', ['red'])`, '"colors" cannot be ["red"]'],
    [`setOption('legend', { position: 'below' })`, '"legend.position" cannot be "below"'],
    [`asLineChart().setOption('isStacked', true)`, 'A LINE chart has no option "isStacked".'],
    [`asColumnChart().setOption('pointSize', 0)`, 'A COLUMN chart has no option "pointSize".'],
    [`asBarChart().setOption('series', { 0: { type: 'line' } })`, 'A BAR chart has no option "seriesType".'],
  ])('%s is refused', (option, message) =>
    expect(() => tried(`sheet.newChart().addRange(sheet.getRange('A1:B2')).${option}.build()`)).toThrow(
      message,
    ),
  );
});
