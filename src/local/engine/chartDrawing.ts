/**
 * What Google can say of a chart and o-spreadsheet cannot: whether hidden columns are drawn, how thick and how smooth a line
 * is, how the figures beside an axis look. It is kept in o-spreadsheet's definition of the chart and seen to when it is drawn.
 */
import { type ChartDefinition, type Getters, helpers, registries } from './engine.ts';

/** A series that is a line; sizes in pixels. */
export interface LineDrawing {
  readonly width: number;
  /** The diameter of a point; 0 for none. */
  readonly pointSize: number;
  readonly isSmooth: boolean;
}

export interface AxisDrawing {
  /** A number format in o-spreadsheet's terms; by default that of the first figure. */
  readonly format?: string;
  /** The axis reaches at least so far. */
  readonly minValue?: number;
  readonly maxValue?: number;
  readonly textStyle?: { readonly color?: string; readonly fontSize?: number };
}

/** What Google can say of a chart besides. */
export interface ChartDrawing {
  readonly showsHidden: boolean;
  /** By o-spreadsheet's id of the series. */
  readonly lines: Readonly<Record<string, LineDrawing>>;
  readonly hAxis: AxisDrawing;
  readonly vAxis: AxisDrawing;
}

/** The drawing of a chart; undefined for one that a person made in o-spreadsheet's own panel. */
export const drawingOf = (definition: object): ChartDrawing | undefined =>
  (definition as { drawing?: ChartDrawing }).drawing;

// --- o-spreadsheet's charts ---------------------------------------------------------------------------------

interface SeriesData {
  readonly dataSetId: string;
}
interface ChartData {
  readonly labelValues: readonly unknown[];
  readonly dataSetsValues: readonly SeriesData[];
}
interface Ticks {
  maxRotation?: number;
  minRotation?: number;
  autoSkip?: boolean;
  color?: string;
  font?: { size: number };
  callback?: (this: LabelScale, value: number, index: number) => string | string[];
}
interface LabelScale {
  getLabelForValue(value: number): string;
  getLabels(): readonly unknown[];
  readonly maxWidth: number;
}
interface Scale {
  ticks?: Ticks;
  suggestedMin?: number;
  suggestedMax?: number;
}
interface Dataset {
  type?: string;
  stack?: string;
  pointRadius?: number;
  borderWidth?: number;
  tension?: number;
  cubicInterpolationMode?: string;
}
interface Runtime {
  chartJsConfig: { data: { datasets: Dataset[] }; options?: { scales?: Record<string, Scale> } };
}

/** A definition as it is kept: with ranges in place of their names. */
type KeptDefinition = ChartDefinition & {
  type: string;
  stacked?: boolean;
  horizontal?: boolean;
  drawing?: ChartDrawing;
  dataSource?: {
    type: string;
    dataSets?: { dataSetId: string; dataRange: { sheetId: string; zone: { left: number } } }[];
  };
};
interface ChartType {
  allowedDefinitionKeys: readonly string[];
  getRuntime(
    getters: Getters,
    definition: KeptDefinition,
    extractors: { extractData: () => ChartData },
    ...rest: unknown[]
  ): Runtime;
}
interface Registry<T> {
  get(name: string): T;
  replace(name: string, value: T): unknown;
}
interface DataSource {
  extractData(source: object, chartId: string, getters: Getters): ChartData;
}

let isDone = false;

/** Makes o-spreadsheet's charts heed what is kept in {@link ChartDrawing}; must come before the first Model. */
export function registerChartDrawing(): void {
  if (isDone) return;
  isDone = true;
  const types = registries.chartTypeRegistry as unknown as Registry<ChartType>;
  for (const name of ['bar', 'line', 'combo']) {
    const type = types.get(name);
    types.replace(name, {
      ...type,
      // A combo chart of o-spreadsheet's own has no stacked columns, though it draws them.
      allowedDefinitionKeys: [...new Set([...type.allowedDefinitionKeys, 'drawing', 'stacked'])],
      getRuntime: (getters, definition, extractors, ...rest) => {
        const { drawing } = definition;
        if (!drawing) return type.getRuntime(getters, definition, extractors, ...rest);
        const data = dataOf(getters, definition, drawing, extractors.extractData);
        const runtime = type.getRuntime(
          getters,
          definition,
          { ...extractors, extractData: () => data },
          ...rest,
        );
        dress(runtime, definition, drawing, data, getters);
        return runtime;
      },
    });
  }
}

/** The figures that are drawn. At Google a series in a hidden column is not, unless that was asked for. */
function dataOf(
  getters: Getters,
  { dataSource }: KeptDefinition,
  { showsHidden }: ChartDrawing,
  extractVisible: () => ChartData,
): ChartData {
  if (showsHidden && dataSource) {
    const sources = registries.chartDataSourceRegistry as unknown as Registry<DataSource>;
    return sources.get(dataSource.type).extractData(dataSource, '', asIfShown(getters));
  }
  const data = extractVisible();
  const hidden = new Set(
    (dataSource?.dataSets ?? [])
      .filter(({ dataRange: { sheetId, zone } }) => getters.isColHidden(sheetId, zone.left))
      .map(({ dataSetId }) => dataSetId),
  );
  return { ...data, dataSetsValues: data.dataSetsValues.filter(({ dataSetId }) => !hidden.has(dataSetId)) };
}

/** The getters of a workbook in which nothing is hidden. */
function asIfShown(getters: Getters): Getters {
  return Object.assign(Object.create(getters) as Getters, {
    isColHidden: () => false,
    isRowHidden: () => false,
    getVisibleRangeValues: ({ sheetId, zone }: Parameters<Getters['getVisibleRangeValues']>[0]) =>
      getters.getEvaluatedCellsInZone(sheetId, zone),
  });
}

/** Pixels of a letter beside an axis, and the letters of a line beside a lying bar. */
const LETTER = 7;
const LINE_OF_BAR = 24;
const FEWEST_LETTERS = 6;
const MOST_LINES = 3;

/** A name in lines of so many letters, broken between words; what is left out is said by an ellipsis. */
export function inLines(name: string, letters: number): string[] {
  const lines: string[] = [];
  for (const word of name.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= letters)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  const shown = lines.slice(0, MOST_LINES);
  if (lines.length > MOST_LINES) shown[MOST_LINES - 1] += ' …';
  return shown.map((line) => (line.length > letters ? `${line.slice(0, Math.max(1, letters - 1))}…` : line));
}

function dress(
  { chartJsConfig: { data, options } }: Runtime,
  definition: KeptDefinition,
  drawing: ChartDrawing,
  { dataSetsValues }: ChartData,
  getters: Getters,
): void {
  for (const [index, { dataSetId }] of dataSetsValues.entries()) {
    const dataset = data.datasets[index];
    const line = drawing.lines[dataSetId];
    if (!dataset || !line) continue;
    dataset.borderWidth = line.width;
    dataset.pointRadius = line.pointSize / 2;
    if (line.isSmooth) {
      dataset.tension = 0.4;
      // A curve that goes above the highest figure would say what is not so.
      dataset.cubicInterpolationMode = 'monotone';
    }
    // Columns are put on each other, lines are not.
    if (definition.stacked) dataset.stack = `line ${dataSetId}`;
  }
  const { x, y } = options?.scales ?? {};
  dressAxis(x, drawing.hAxis, getters);
  dressAxis(y, drawing.vAxis, getters);
  const ticks = (definition.horizontal ? y : x)?.ticks;
  if (!ticks) return;
  // Slanted words cannot be read: they stand in lines below each other.
  ticks.maxRotation = 0;
  ticks.minRotation = 0;
  if (definition.horizontal) ticks.autoSkip = false;
  ticks.callback = function (value) {
    const room = Math.floor(this.maxWidth / Math.max(1, this.getLabels().length) / LETTER);
    return inLines(
      this.getLabelForValue(value),
      definition.horizontal ? LINE_OF_BAR : Math.max(FEWEST_LETTERS, room),
    );
  };
}

function dressAxis(scale: Scale | undefined, axis: AxisDrawing, getters: Getters): void {
  if (!scale) return;
  if (axis.minValue !== undefined) scale.suggestedMin = axis.minValue;
  if (axis.maxValue !== undefined) scale.suggestedMax = axis.maxValue;
  scale.ticks ??= {};
  const { color, fontSize } = axis.textStyle ?? {};
  if (color) scale.ticks.color = color;
  if (fontSize) scale.ticks.font = { size: fontSize };
  const { format } = axis;
  if (format !== undefined)
    scale.ticks.callback = (value) => helpers.formatValue(value, { format, locale: getters.getLocale() });
}
