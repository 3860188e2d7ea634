import type { ChartDrawing } from '../engine/chartDrawing.ts';
import { type CellZone, type ChartDefinition, helpers } from '../engine/engine.ts';
import type { GridModel } from '../engine/gridModel.ts';
import { isPlainText } from '../engine/numberFormat.ts';
import { stableNumber } from '../engine/sheetNumbers.ts';
import {
  axisDesign,
  axisDrawing,
  type ChartOptions,
  type ChartType,
  colourOf,
  lineOf,
  NO_OPTIONS,
  requireOptionsOf,
  shapeOf,
  withOption,
} from './chartOptions.ts';
import { type Context, nameOf } from './context.ts';
import { engineColour, LocalRange } from './range.ts';
import { Service } from './service.ts';

type Range = GoogleAppsScript.Spreadsheet.Range;
type EmbeddedChart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;

/** A chart as the script described it. */
interface ChartSpec {
  type: ChartType | undefined;
  ranges: readonly Range[];
  /** Whether it was said how several ranges become one table; what Google does else differs by type. */
  isMerged: boolean;
  showsHidden: boolean;
  hasHeaders: boolean;
  options: ChartOptions;
  position: { row: number; col: number; x: number; y: number };
}

/** A chart in a tab, or one that is built and not yet put into one. */
class LocalEmbeddedChart extends Service implements Pick<EmbeddedChart, 'getChartId'> {
  readonly #from: ChartSpec | number;

  /** @param from what was built, or the chart's id at Google */
  constructor(context: Context, from: ChartSpec | number) {
    super(context.callLog, { name: 'EmbeddedChart', navigation: ['getChartId'] });
    this.#from = from;
  }

  static specOf(chart: unknown): ChartSpec {
    const from = (chart as LocalEmbeddedChart).#from;
    if (typeof from === 'number') throw new Error('A chart can be inserted once in the local workbook');
    return from;
  }

  getChartId(): number | null {
    return typeof this.#from === 'number' ? this.#from : null;
  }
}

/** Builds a chart; the builders of the single types (`asBarChart`) are this one as well. */
export class LocalEmbeddedChartBuilder
  extends Service
  implements Pick<Builder, 'addRange' | 'setNumHeaders' | 'setPosition' | 'build'>
{
  readonly #context: Context;
  readonly #spec: ChartSpec = {
    type: undefined,
    ranges: [],
    isMerged: false,
    showsHidden: false,
    hasHeaders: false,
    options: NO_OPTIONS,
    position: { row: 1, col: 1, x: 0, y: 0 },
  };

  constructor(context: Context) {
    super(context.callLog, {
      name: 'EmbeddedChartBuilder',
      // Every step only builds.
      navigation: Object.getOwnPropertyNames(LocalEmbeddedChartBuilder.prototype),
    });
    this.#context = context;
  }

  #set(change: Partial<ChartSpec>): never {
    Object.assign(this.#spec, change);
    return this as never;
  }
  asBarChart(): GoogleAppsScript.Spreadsheet.EmbeddedBarChartBuilder {
    return this.#set({ type: 'BAR' });
  }
  asColumnChart(): GoogleAppsScript.Spreadsheet.EmbeddedColumnChartBuilder {
    return this.#set({ type: 'COLUMN' });
  }
  asLineChart(): GoogleAppsScript.Spreadsheet.EmbeddedLineChartBuilder {
    return this.#set({ type: 'LINE' });
  }
  asComboChart(): GoogleAppsScript.Spreadsheet.EmbeddedComboChartBuilder {
    return this.#set({ type: 'COMBO' });
  }
  addRange(range: Range): Builder {
    return this.#set({ ranges: [...this.#spec.ranges, range] });
  }
  setNumHeaders(headers: number): Builder {
    if (headers !== 0 && headers !== 1) {
      throw new Error(`A chart with ${headers} header rows is not available in the local workbook`);
    }
    return this.#set({ hasHeaders: headers === 1 });
  }
  setMergeStrategy(strategy: unknown): Builder {
    if (nameOf(strategy) !== 'MERGE_COLUMNS') {
      throw new Error(`The merge strategy ${nameOf(strategy)} is not available in the local workbook`);
    }
    return this.#set({ isMerged: true });
  }
  /** At Google this fails on a chart that has no type yet. */
  setHiddenDimensionStrategy(strategy: unknown): Builder {
    const name = nameOf(strategy);
    if (!this.#spec.type)
      throw new Error('The type of the chart must be set before its hidden dimension strategy.');
    if (name !== 'SHOW_BOTH' && name !== 'IGNORE_BOTH')
      throw new Error(`The hidden dimension strategy ${name} is not available in the local workbook`);
    return this.#set({ showsHidden: name === 'SHOW_BOTH' });
  }
  setOption(name: string, value: unknown): Builder {
    return this.#set({ options: withOption(this.#spec.options, name, value) });
  }
  setPosition(anchorRowPos: number, anchorColPos: number, offsetX: number, offsetY: number): Builder {
    if (anchorRowPos < 1 || anchorColPos < 1) throw new Error('The position of the chart is out of bounds.');
    return this.#set({ position: { row: anchorRowPos, col: anchorColPos, x: offsetX, y: offsetY } });
  }
  build(): EmbeddedChart {
    const { ranges, isMerged, type = 'COLUMN', options } = this.#spec;
    requireOptionsOf(type, options);
    if (ranges.length === 0) throw new Error('A chart needs at least one range.');
    if (ranges.length > 1 && !isMerged) throw new Error('A chart of several ranges needs a merge strategy.');
    return new LocalEmbeddedChart(this.#context, { ...this.#spec, type }) as unknown as EmbeddedChart;
  }
}

// --- o-spreadsheet's charts -------------------------------------------------------------------------------

/** A column of cells that a chart draws. */
interface Column {
  sheetId: string;
  zone: CellZone;
}

const columnsOf = ({ ranges }: ChartSpec): Column[] =>
  ranges.flatMap((range) => {
    const { sheetId, zone } = LocalRange.placeOf(range);
    return Array.from({ length: zone.right - zone.left + 1 }, (_, index) => {
      const at = zone.left + index;
      return { sheetId, zone: { ...zone, left: at, right: at } };
    });
  });

/** The chart in o-spreadsheet's terms. */
function definitionOf({ gridModel }: Context, chartSheetId: string, spec: ChartSpec): ChartDefinition {
  const { options, hasHeaders, type, showsHidden } = spec;
  const columns = columnsOf(spec);
  const first = columns[0]!;
  const firstRow = Math.min(first.zone.top + Number(hasHeaders), first.zone.bottom);
  // As at Google, a first column of texts or dates has the labels, one of numbers is a series.
  const hasLabels = columns.length > 1 && !holdsNumber(gridModel, first, firstRow);
  const place = ({ sheetId, zone }: Column): string =>
    gridModel.layout.getRangeString(gridModel.layout.getRangeFromZone(sheetId, zone), chartSheetId);
  const series = (hasLabels ? columns.slice(1) : columns).map((column, index) => ({
    id: String(index),
    column,
    shape: shapeOf(type!, options, index),
    colour: colourOf(options, index),
  }));
  return {
    ...(type === 'LINE'
      ? { type: 'line', labelsAsText: true, cumulative: false }
      : type === 'COMBO'
        ? { type: 'combo' }
        : { type: 'bar', ...(type === 'BAR' ? { horizontal: true } : {}) }),
    title: { text: options.title ?? '' },
    dataSource: {
      type: 'range',
      dataSets: series.map(({ id, column }) => ({ dataSetId: id, dataRange: place(column) })),
      dataSetsHaveTitle: hasHeaders,
      ...(hasLabels ? { labelRange: place(first) } : {}),
    },
    dataSetStyles: Object.fromEntries(
      series.map(({ id, colour, shape }) => [
        id,
        { backgroundColor: engineColour(colour), ...(type === 'COMBO' ? { type: shape } : {}) },
      ]),
    ),
    legendPosition: options.legend?.position ?? 'right',
    axesDesign: { x: axisDesign(options.hAxis), y: axisDesign(options.vAxis) },
    stacked: options.isStacked ?? false,
    aggregated: false,
    drawing: {
      showsHidden,
      lines: Object.fromEntries(
        series.flatMap(({ id, shape }, index) =>
          shape === 'line' ? [[id, lineOf(options, index)] as const] : [],
        ),
      ),
      hAxis: axisDrawing(options.hAxis),
      vAxis: axisDrawing(options.vAxis),
    } satisfies ChartDrawing,
  } as unknown as ChartDefinition;
}

/** Whether the cell holds a number that is no date. Of what was typed this is known before anything is computed. */
function holdsNumber(gridModel: GridModel, { sheetId, zone: { left } }: Column, row: number): boolean {
  const typed = gridModel.cell(sheetId, left, row);
  const { value, format } =
    typed && !typed.isFormula
      ? { value: typed.parsedValue, format: typed.format }
      : gridModel.evaluated(sheetId, left, row);
  return typeof value === 'number' && !isPlainText(format) && !helpers.isDateTimeFormat(format ?? '');
}

const engineId = (id: number): string => `chart${id}`;

/** The id of a chart as Google would give it: ours are in the name, others get one that stays the same. */
const chartIdOf = (chartId: string): number => {
  const ours = /^chart(\d+)$/.exec(chartId);
  return ours ? Number(ours[1]) : stableNumber(chartId);
};

/** Puts a chart on a tab. */
export function insertChart(context: Context, sheetId: string, chart: EmbeddedChart): void {
  const spec = LocalEmbeddedChart.specOf(chart);
  const id = Math.floor(Math.random() * 2 ** 31);
  const { row, col, x, y } = spec.position;
  const { width = 600, height = 371 } = spec.options;
  context.gridModel.dispatch('CREATE_CHART', {
    sheetId,
    chartId: engineId(id),
    figureId: `figure${id}`,
    col: col - 1,
    row: row - 1,
    offset: { x, y },
    size: { width, height },
    definition: definitionOf(context, sheetId, spec),
  });
  context.unseenCharts.add(engineId(id));
}

/** Takes a chart off a tab. */
export function removeChart({ gridModel }: Context, sheetId: string, chart: EmbeddedChart): void {
  const id = chart.getChartId();
  const chartId = gridModel.layout.getChartIds(sheetId).find((one) => chartIdOf(one) === id);
  if (!chartId) throw new Error('The chart is not on this sheet.');
  gridModel.dispatch('DELETE_FIGURE', {
    sheetId,
    figureId: gridModel.layout.getFigureIdFromChartId(chartId),
  });
}

/** The charts of a tab; at Google one that was just put in may be listed after a flush only. */
export const readCharts = (context: Context, sheetId: string): EmbeddedChart[] =>
  context.gridModel.layout
    .getChartIds(sheetId)
    .filter((chartId) => !context.unseenCharts.has(chartId))
    .map((chartId) => new LocalEmbeddedChart(context, chartIdOf(chartId)) as unknown as EmbeddedChart);
