import { type ChartDefinition, helpers, type Zone } from '../engine/engine.ts';
import { type Context, nameOf } from './context.ts';
import { engineColour, LocalRange } from './range.ts';
import { SERIES_COLOURS } from './seriesColours.ts';
import { Service } from './service.ts';

type Range = GoogleAppsScript.Spreadsheet.Range;
type EmbeddedChart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;

/** A chart as the script described it. */
export interface ChartSpec {
  /** Whether it was said how several ranges become one table; what Google does else differs by type. */
  isMerged?: boolean;
  /** Its id at Google; absent until it is inserted. */
  id?: number;
  type: string;
  ranges: Range[];
  numHeaders: number | undefined;
  transposed: boolean;
  options: Record<string, unknown>;
  position: { row: number; col: number; x: number; y: number };
}

/** Google's chart types that are drawn here. */
const TYPES = ['BAR', 'COLUMN', 'LINE', 'AREA', 'COMBO', 'PIE', 'SCATTER'];
/** Google's size of a chart that asks for none. */
const SIZE = { width: 600, height: 371 };
const LEGENDS = ['top', 'bottom', 'left', 'right', 'none'];

/** Options that are drawn. */
const DRAWN = [
  'title',
  'legend',
  'legend.position',
  'isStacked',
  'colors',
  'hAxis.title',
  'vAxis.title',
  'hAxis.minValue',
  'hAxis.maxValue',
  'vAxis.minValue',
  'vAxis.maxValue',
  'hAxis.viewWindow.min',
  'hAxis.viewWindow.max',
  'vAxis.viewWindow.min',
  'vAxis.viewWindow.max',
  'hAxis',
  'vAxis',
  'width',
  'height',
  'useFirstColumnAsDomain',
  'series',
  'pieHole',
  'seriesType',
];
/** Options that only change details of the look, which are kept but not drawn. */
const KEPT = [
  /^(?:hAxis|vAxis|vAxes|legend|title|chartArea|annotations|bar|tooltip|animation)\b/,
  /^(?:backgroundColor|curveType|pointSize|lineWidth|fontName|fontSize|interpolateNulls|pieSliceText|slices|theme)\b/,
  /^(?:titleTextStyle|subtitle|areaOpacity|dataOpacity|focusTarget|orientation|trendlines|applyAggregateData)\b/,
];

/** A value of the options, under its dotted name or nested as an object. */
function option(options: Record<string, unknown>, name: string): unknown {
  if (name in options) return options[name];
  const [head, ...rest] = name.split('.');
  let value: unknown = options[head!];
  for (const part of rest) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Record<string, unknown>)[part];
  }
  return rest.length > 0 ? value : undefined;
}

class LocalChartOptions extends Service implements Pick<GoogleAppsScript.Charts.ChartOptions, 'get'> {
  readonly #options: Record<string, unknown>;
  constructor(context: Context, options: Record<string, unknown>) {
    super(context.journal, { name: 'ChartOptions', navigation: ['get', 'getOrDefault'] });
    this.#options = options;
  }
  // biome-ignore lint/suspicious/noExplicitAny: the signature of @types/google-apps-script
  get(name: string): any {
    return option(this.#options, name) ?? null;
  }
  // biome-ignore lint/suspicious/noExplicitAny: the signature of @types/google-apps-script
  getOrDefault(name: string): any {
    return this.get(name);
  }
}

/** A chart in a tab. */
export class LocalEmbeddedChart
  extends Service
  implements Pick<EmbeddedChart, 'getChartId' | 'modify' | 'getRanges' | 'getNumHeaders'>
{
  readonly #context: Context;
  readonly #spec: ChartSpec;

  constructor(context: Context, spec: ChartSpec) {
    super(context.journal, {
      name: 'EmbeddedChart',
      navigation: ['getChartId', 'modify', 'getRanges', 'getNumHeaders', 'getOptions'],
    });
    this.#context = context;
    this.#spec = spec;
  }

  static specOf(chart: unknown): ChartSpec {
    return (chart as LocalEmbeddedChart).#spec;
  }

  getChartId(): number | null {
    return this.#spec.id ?? null;
  }
  modify(): Builder {
    const { options, ranges, position, ...rest } = this.#spec;
    const copy = { ...rest, options: { ...options }, ranges: [...ranges], position: { ...position } };
    return new LocalEmbeddedChartBuilder(this.#context, copy) as unknown as Builder;
  }
  getRanges(): Range[] {
    return [...this.#spec.ranges];
  }
  getNumHeaders(): number {
    return this.#spec.numHeaders ?? -1;
  }
  getOptions(): GoogleAppsScript.Charts.ChartOptions {
    return new LocalChartOptions(this.#context, this.#spec.options) as never;
  }
}

type BuilderSubset = Pick<
  Builder,
  'addRange' | 'removeRange' | 'clearRanges' | 'getRanges' | 'setNumHeaders' | 'setPosition' | 'build'
>;

/** Builds a chart; the builders of the single types (`asBarChart`) are this one as well. */
export class LocalEmbeddedChartBuilder extends Service implements BuilderSubset {
  readonly #context: Context;
  readonly #spec: ChartSpec;

  constructor(context: Context, spec?: ChartSpec) {
    super(context.journal, {
      name: 'EmbeddedChartBuilder',
      // Every step only builds.
      navigation: Object.getOwnPropertyNames(LocalEmbeddedChartBuilder.prototype),
    });
    this.#context = context;
    this.#spec = spec ?? {
      type: 'COLUMN',
      ranges: [],
      numHeaders: undefined,
      transposed: false,
      options: {},
      position: { row: 1, col: 1, x: 0, y: 0 },
    };
  }

  #builder(): never {
    return this as never;
  }
  #as(type: string): never {
    if (!TYPES.includes(type))
      throw new Error(`A chart of type ${type} is not available in the local workbook`);
    this.#spec.type = type;
    return this.#builder();
  }
  asBarChart(): GoogleAppsScript.Spreadsheet.EmbeddedBarChartBuilder {
    return this.#as('BAR');
  }
  asColumnChart(): GoogleAppsScript.Spreadsheet.EmbeddedColumnChartBuilder {
    return this.#as('COLUMN');
  }
  asLineChart(): GoogleAppsScript.Spreadsheet.EmbeddedLineChartBuilder {
    return this.#as('LINE');
  }
  asAreaChart(): GoogleAppsScript.Spreadsheet.EmbeddedAreaChartBuilder {
    return this.#as('AREA');
  }
  asComboChart(): GoogleAppsScript.Spreadsheet.EmbeddedComboChartBuilder {
    return this.#as('COMBO');
  }
  asPieChart(): GoogleAppsScript.Spreadsheet.EmbeddedPieChartBuilder {
    return this.#as('PIE');
  }
  asScatterChart(): GoogleAppsScript.Spreadsheet.EmbeddedScatterChartBuilder {
    return this.#as('SCATTER');
  }
  setChartType(type: unknown): Builder {
    return this.#as(nameOf(type));
  }
  addRange(range: Range): Builder {
    this.#spec.ranges.push(range);
    return this.#builder();
  }
  removeRange(range: Range): Builder {
    const place = JSON.stringify(LocalRange.placeOf(range));
    this.#spec.ranges = this.#spec.ranges.filter((one) => JSON.stringify(LocalRange.placeOf(one)) !== place);
    return this.#builder();
  }
  clearRanges(): Builder {
    this.#spec.ranges = [];
    return this.#builder();
  }
  getRanges(): Range[] {
    return [...this.#spec.ranges];
  }
  setNumHeaders(headers: number): Builder {
    if (headers > 1)
      throw new Error('A chart with several header rows is not available in the local workbook');
    this.#spec.numHeaders = headers < 0 ? undefined : headers;
    return this.#builder();
  }
  setTransposeRowsAndColumns(transpose: boolean): Builder {
    this.#spec.transposed = transpose;
    return this.#builder();
  }
  setMergeStrategy(strategy: unknown): Builder {
    if (nameOf(strategy) !== 'MERGE_COLUMNS') {
      throw new Error(`The merge strategy ${nameOf(strategy)} is not available in the local workbook`);
    }
    this.#spec.isMerged = true;
    return this.#builder();
  }
  setOption(name: string, value: unknown): Builder {
    const known =
      DRAWN.includes(name) || /^series\./.test(name) || KEPT.some((pattern) => pattern.test(name));
    if (!known) throw new Error(`The chart option "${name}" is not available in the local workbook`);
    // o-spreadsheet refuses objects of another realm.
    this.#spec.options[name] = JSON.parse(JSON.stringify(value ?? null));
    return this.#builder();
  }
  setTitle(title: string): Builder {
    return this.setOption('title', title);
  }
  setXAxisTitle(title: string): Builder {
    return this.setOption('hAxis.title', title);
  }
  setYAxisTitle(title: string): Builder {
    return this.setOption('vAxis.title', title);
  }
  setColors(colours: string[]): Builder {
    return this.setOption('colors', colours);
  }
  setStacked(): Builder {
    return this.setOption('isStacked', true);
  }
  setLegendPosition(position: unknown): Builder {
    return this.setOption('legend.position', nameOf(position).toLowerCase());
  }
  setPosition(anchorRowPos: number, anchorColPos: number, offsetX: number, offsetY: number): Builder {
    if (anchorRowPos < 1 || anchorColPos < 1) throw new Error('The position of the chart is out of bounds.');
    this.#spec.position = { row: anchorRowPos, col: anchorColPos, x: offsetX, y: offsetY };
    return this.#builder();
  }
  build(): EmbeddedChart {
    if (this.#spec.ranges.length === 0) throw new Error('A chart needs at least one range.');
    if (this.#spec.ranges.length > 1 && !this.#spec.isMerged) {
      throw new Error('A chart of several ranges needs a merge strategy.');
    }
    const { options, ranges, position, ...rest } = this.#spec;
    const copy = { ...rest, options: { ...options }, ranges: [...ranges], position: { ...position } };
    return new LocalEmbeddedChart(this.#context, copy) as unknown as EmbeddedChart;
  }
}

// --- o-spreadsheet's charts -------------------------------------------------------------------------------

/** One line of cells that a chart draws: a column, or a row if the chart is transposed. */
interface Line {
  sheetId: string;
  zone: Zone;
}

function linesOf(spec: ChartSpec): Line[] {
  return spec.ranges.flatMap((range) => {
    const { sheetId, zone } = LocalRange.placeOf(range);
    const from = spec.transposed ? zone.top : zone.left;
    const to = spec.transposed ? zone.bottom : zone.right;
    return Array.from({ length: to - from + 1 }, (_, index) => {
      const at = from + index;
      const line = spec.transposed ? { ...zone, top: at, bottom: at } : { ...zone, left: at, right: at };
      return { sheetId, zone: line };
    });
  });
}

/** The chart in o-spreadsheet's terms. */
function definitionOf(context: Context, chartSheetId: string, spec: ChartSpec): ChartDefinition {
  const { book } = context;
  const lines = linesOf(spec);
  const cellAt = ({ sheetId, zone }: Line, index: number) =>
    spec.transposed
      ? book.evaluated(sheetId, Math.min(zone.left + index, zone.right), zone.top)
      : book.evaluated(sheetId, zone.left, Math.min(zone.top + index, zone.bottom));
  const last = lines.at(-1)!;
  const headers =
    spec.numHeaders ?? (cellAt(last, 0).type === 'text' && cellAt(last, 1).type === 'number' ? 1 : 0);
  const firstValue = cellAt(lines[0]!, headers);
  const textLike = firstValue.type !== 'number' || helpers.isDateTimeFormat(firstValue.format ?? '');
  const wanted = option(spec.options, 'useFirstColumnAsDomain');
  const hasDomain = lines.length > 1 && (wanted === true || (wanted !== false && textLike));
  const place = ({ sheetId, zone }: Line): string =>
    book.getters.getRangeString(book.getters.getRangeFromZone(sheetId, zone), chartSheetId);
  const series = hasDomain ? lines.slice(1) : lines;
  const dataSets = series.map((line, index) => ({ dataSetId: String(index), dataRange: place(line) }));
  const colours = (option(spec.options, 'colors') as string[] | undefined) ?? [];
  const styles = series.map((_, index) => {
    const of = (name: string): unknown =>
      spec.options[`series.${index}.${name}`] ?? option(spec.options, `series.${index}.${name}`);
    const colour = of('color') ?? colours[index % Math.max(1, colours.length)];
    const label = of('labelInLegend');
    return {
      backgroundColor: seriesColour(colour ?? SERIES_COLOURS[index % SERIES_COLOURS.length], of('opacity')),
      ...(label ? { label: String(label) } : {}),
      ...(of('targetAxisIndex') === 1 ? { yAxisId: 'y1' } : {}),
      ...(spec.type === 'COMBO' ? { type: comboType(of('type'), spec.options, index) } : {}),
    };
  });
  const stacked = option(spec.options, 'isStacked');
  const axis = (name: 'hAxis' | 'vAxis'): object => {
    const of = (part: string): unknown => option(spec.options, `${name}.${part}`);
    const title = of('title');
    const min = of('viewWindow.min') ?? of('minValue');
    const max = of('viewWindow.max') ?? of('maxValue');
    return {
      ...(title ? { title: { text: String(title) } } : {}),
      ...(typeof min === 'number' ? { min } : {}),
      ...(typeof max === 'number' ? { max } : {}),
    };
  };
  const pieHole = option(spec.options, 'pieHole');
  const definition = {
    title: { text: String(option(spec.options, 'title') ?? '') },
    dataSource: {
      type: 'range',
      dataSets,
      dataSetsHaveTitle: headers === 1,
      ...(hasDomain ? { labelRange: place(lines[0]!) } : {}),
    },
    dataSetStyles: Object.fromEntries(styles.map((style, index) => [String(index), style])),
    legendPosition: legendOf(spec),
    axesDesign: { x: axis('hAxis'), y: axis('vAxis') },
    stacked: stacked === true || stacked === 'true' || stacked === 'absolute',
    aggregated: false,
  };
  const byType: Record<string, object> = {
    BAR: { ...definition, type: 'bar', horizontal: true },
    COLUMN: { ...definition, type: 'bar' },
    LINE: { ...definition, type: 'line', labelsAsText: true, cumulative: false },
    AREA: { ...definition, type: 'line', labelsAsText: true, cumulative: false, fillArea: true },
    SCATTER: { ...definition, type: 'scatter', labelsAsText: false },
    COMBO: { ...definition, type: 'combo' },
    PIE: {
      ...definition,
      type: 'pie',
      slicesColors: (colours.length > 0 ? colours : SERIES_COLOURS).map((colour) => engineColour(colour)),
      ...(pieHole ? { isDoughnut: true, pieHolePercentage: Number(pieHole) * 100 } : {}),
    },
  };
  return withoutUndefined(byType[spec.type]!) as ChartDefinition;
}

/** o-spreadsheet compares definitions after a copy by JSON, in which undefined would be lost. */
const withoutUndefined = (definition: object): object => JSON.parse(JSON.stringify(definition)) as object;

/** A series that is there only to push the next ones aside is not painted. */
function seriesColour(colour: unknown, opacity: unknown): string | undefined {
  if (opacity === 0 || colour === 'transparent' || colour === 'none') return '#FFFFFF00';
  return engineColour(colour);
}

function comboType(type: unknown, options: Record<string, unknown>, index: number): 'bar' | 'line' {
  const wanted = type ?? option(options, 'seriesType') ?? (index === 0 ? 'bars' : 'line');
  return String(wanted).toLowerCase().startsWith('bar') ? 'bar' : 'line';
}

function legendOf(spec: ChartSpec): string {
  const legend = option(spec.options, 'legend');
  const position =
    option(spec.options, 'legend.position') ??
    (typeof legend === 'object' && legend ? (legend as { position?: string }).position : legend) ??
    'right';
  const name = String(position).toLowerCase();
  return LEGENDS.includes(name) ? name : 'right';
}

const engineId = (id: number): string => `chart${id}`;

/** The id of a chart as Google would give it: ours are in the name, others get one that stays the same. */
export function chartIdOf(chartId: string): number {
  const ours = /^chart(\d+)$/.exec(chartId);
  if (ours) return Number(ours[1]);
  return [...chartId].reduce((hash, letter) => (hash * 31 + letter.charCodeAt(0)) % 2_147_483_647, 7);
}

function sizeOf(spec: ChartSpec): { width: number; height: number } {
  return {
    width: Number(option(spec.options, 'width') ?? SIZE.width),
    height: Number(option(spec.options, 'height') ?? SIZE.height),
  };
}

/** Puts a chart on a tab. */
export function insertChart(context: Context, sheetId: string, chart: EmbeddedChart): void {
  const spec = LocalEmbeddedChart.specOf(chart);
  const id = Math.floor(Math.random() * 2 ** 31);
  spec.id = id;
  const { row, col, x, y } = spec.position;
  context.book.dispatch('CREATE_CHART', {
    sheetId,
    chartId: engineId(id),
    figureId: `figure${id}`,
    col: col - 1,
    row: row - 1,
    offset: { x, y },
    size: sizeOf(spec),
    definition: definitionOf(context, sheetId, spec),
  });
  keepSpec(context, sheetId, spec);
  context.unseenCharts.add(engineId(id));
}

/** Puts a changed chart in the place of the one with the same id. */
export function updateChart(context: Context, sheetId: string, chart: EmbeddedChart): void {
  const spec = LocalEmbeddedChart.specOf(chart);
  const { book } = context;
  const chartId = book.getters.getChartIds(sheetId).find((id) => chartIdOf(id) === spec.id);
  if (!chartId) throw new Error('The chart is not on this sheet.');
  const figureId = book.getters.getFigureIdFromChartId(chartId);
  book.dispatch('UPDATE_CHART', {
    sheetId,
    chartId,
    figureId,
    definition: definitionOf(context, sheetId, spec),
  });
  const { row, col, x, y } = spec.position;
  book.dispatch('UPDATE_FIGURE', {
    sheetId,
    figureId,
    col: col - 1,
    row: row - 1,
    offset: { x, y },
    ...sizeOf(spec),
  });
  keepSpec(context, sheetId, spec);
}

/** Takes a chart off a tab. */
export function removeChart(context: Context, sheetId: string, chart: EmbeddedChart): void {
  const { id } = LocalEmbeddedChart.specOf(chart);
  const { book } = context;
  const chartId = book.getters.getChartIds(sheetId).find((one) => chartIdOf(one) === id);
  if (!chartId) throw new Error('The chart is not on this sheet.');
  book.dispatch('DELETE_FIGURE', { sheetId, figureId: book.getters.getFigureIdFromChartId(chartId) });
}

/** What o-spreadsheet's definition does not hold of a chart stays on the tab, for modify() and getOptions(). */
function keepSpec(context: Context, sheetId: string, { id, type, options }: ChartSpec): void {
  const charts = { ...context.book.extras(sheetId).charts, [id!]: { type, options: { ...options } } };
  context.book.setExtras(sheetId, { charts });
}

/** The charts of a tab; at Google one that was just put in may be listed after a flush only. */
export function readCharts(
  context: Context,
  sheetId: string,
  rangeOf: (a1: string) => Range,
): EmbeddedChart[] {
  const { getters } = context.book;
  const kept = context.book.extras(sheetId).charts ?? {};
  const seen = getters.getChartIds(sheetId).filter((chartId) => !context.unseenCharts.has(chartId));
  return seen.map((chartId) => {
    const definition = getters.getChartDefinition(chartId) as unknown as {
      type: string;
      title?: { text?: string };
      horizontal?: boolean;
      fillArea?: boolean;
      dataSource?: {
        labelRange?: string;
        dataSets?: { dataRange: string }[];
        dataSetsHaveTitle?: boolean;
      };
    };
    const { labelRange, dataSets = [], dataSetsHaveTitle } = definition.dataSource ?? {};
    const places = [...(labelRange ? [labelRange] : []), ...dataSets.map(({ dataRange }) => dataRange)];
    const id = chartIdOf(chartId);
    const figure = getters.getFigure(sheetId, getters.getFigureIdFromChartId(chartId));
    const spec: ChartSpec = {
      isMerged: true,
      id,
      type: kept[id]?.type ?? typeName(definition),
      ranges: places.map(rangeOf),
      numHeaders: dataSetsHaveTitle ? 1 : 0,
      transposed: false,
      options: { ...kept[id]?.options, title: definition.title?.text ?? '' },
      position: {
        row: (figure?.row ?? 0) + 1,
        col: (figure?.col ?? 0) + 1,
        x: figure?.offset.x ?? 0,
        y: figure?.offset.y ?? 0,
      },
    };
    return new LocalEmbeddedChart(context, spec) as unknown as EmbeddedChart;
  });
}

function typeName({
  type,
  horizontal,
  fillArea,
}: {
  type: string;
  horizontal?: boolean;
  fillArea?: boolean;
}): string {
  if (type === 'bar') return horizontal ? 'BAR' : 'COLUMN';
  if (type === 'line') return fillArea ? 'AREA' : 'LINE';
  return type.toUpperCase();
}
