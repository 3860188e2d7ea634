/** What can be said of a chart by setOption: the part of Google's options that is drawn here. All others are refused. */
import type { AxisDrawing, LineDrawing } from '../engine/chartDrawing.ts';
import { toEngineFormat } from '../engine/numberFormat.ts';
import { SERIES_COLOURS } from './seriesColours.ts';

export type ChartType = 'BAR' | 'COLUMN' | 'LINE' | 'COMBO';

interface AxisOptions {
  readonly title?: string;
  readonly format?: string;
  readonly minValue?: number;
  readonly maxValue?: number;
  readonly viewWindow?: { readonly min?: number; readonly max?: number };
  readonly textStyle?: { readonly color?: string; readonly fontSize?: number };
}
interface LineOptions {
  readonly curveType?: 'none' | 'function';
  readonly lineWidth?: number;
  readonly pointSize?: number;
}
type Shape = 'bars' | 'line';

/** The options as the script gave them; what it did not say is absent. */
export interface ChartOptions extends LineOptions {
  readonly title?: string;
  readonly legend?: { readonly position?: string };
  readonly colors?: readonly string[];
  readonly width?: number;
  readonly height?: number;
  readonly isStacked?: boolean;
  readonly seriesType?: Shape;
  readonly series?: Readonly<
    Record<string, LineOptions & { readonly type?: Shape; readonly color?: string }>
  >;
  readonly hAxis?: AxisOptions;
  readonly vAxis?: AxisOptions;
}

export const NO_OPTIONS: ChartOptions = {};

type Check = (value: unknown) => boolean;
const isText: Check = (value) => typeof value === 'string';
const isNumber: Check = (value) => typeof value === 'number' && Number.isFinite(value);
const isSize: Check = (value) => isNumber(value) && (value as number) >= 0;
const isColour: Check = (value) => isText(value) && /^#(?:[0-9a-f]{3}|[0-9a-f]{6})$/i.test(value as string);
const oneOf =
  (...values: readonly unknown[]): Check =>
  (value) =>
    values.includes(value);
/** A pattern such as #,##0; Google's names of formats (percent, short) are not written here. */
const isPattern: Check = (value) => isText(value) && /[0#]/.test(value as string);

/** The options of each place in them; # is any series, counted from 0. */
const KNOWN: Readonly<Record<string, Check>> = {
  title: isText,
  'legend.position': oneOf('top', 'bottom', 'left', 'right', 'none'),
  colors: (value) => Array.isArray(value) && value.every(isColour),
  width: isSize,
  height: isSize,
  isStacked: oneOf(true, false),
  seriesType: oneOf('bars', 'line'),
  ...lineChecks(''),
  'series.#.type': oneOf('bars', 'line'),
  'series.#.color': isColour,
  ...lineChecks('series.#.'),
  ...axisChecks('hAxis.'),
  ...axisChecks('vAxis.'),
};

function lineChecks(at: string): Record<string, Check> {
  return {
    [`${at}curveType`]: oneOf('none', 'function'),
    [`${at}lineWidth`]: isSize,
    [`${at}pointSize`]: isSize,
  };
}

function axisChecks(at: string): Record<string, Check> {
  return {
    [`${at}title`]: isText,
    [`${at}format`]: isPattern,
    [`${at}minValue`]: isNumber,
    [`${at}maxValue`]: isNumber,
    [`${at}viewWindow.min`]: isNumber,
    [`${at}viewWindow.max`]: isNumber,
    [`${at}textStyle.color`]: isColour,
    [`${at}textStyle.fontSize`]: isSize,
  };
}

/**
 * The options with one more, an object or a single value within them (`vAxis.minValue`).
 *
 * @throws an Error that names an option which is not known, or its value which cannot be
 */
export function withOption(options: ChartOptions, name: string, value: unknown): ChartOptions {
  // o-spreadsheet refuses objects made in another global scope.
  const own: unknown = JSON.parse(JSON.stringify(value));
  let next = options;
  for (const [path, leaf] of leaves(name.split('.'), own)) {
    const check = KNOWN[path.map((part, at) => (path[at - 1] === 'series' ? '#' : part)).join('.')];
    const said = path.join('.');
    if (!check) throw new Error(`The chart option "${said}" is not available in the local workbook`);
    if (!check(leaf))
      throw new Error(`The chart option "${said}" cannot be ${JSON.stringify(leaf)} in the local workbook`);
    next = put(next, path, leaf) as ChartOptions;
  }
  return next;
}

/** Each value within an option, with the way to it. */
function leaves(path: readonly string[], value: unknown): [readonly string[], unknown][] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [[path, value]];
  return Object.entries(value).flatMap(([name, part]) => leaves([...path, name], part));
}

function put(into: object, [name, ...rest]: readonly string[], value: unknown): object {
  const inside = (into as Record<string, object>)[name!] ?? {};
  return { ...into, [name!]: rest.length === 0 ? value : put(inside, rest, value) };
}

const IS_OF: Readonly<Record<string, readonly ChartType[]>> = {
  isStacked: ['BAR', 'COLUMN', 'COMBO'],
  seriesType: ['COMBO'],
  curveType: ['LINE', 'COMBO'],
  lineWidth: ['LINE', 'COMBO'],
  pointSize: ['LINE', 'COMBO'],
};

/** Throws if an option means nothing to a chart of this type: Google would pass over it without a word. */
export function requireOptionsOf(type: ChartType, options: ChartOptions): void {
  const own = Object.keys(options);
  const ofSeries = Object.values(options.series ?? {}).flatMap((series) => Object.keys(series));
  const odd = [...own, ...ofSeries.map((name) => (name === 'type' ? 'seriesType' : name))].find(
    (name) => IS_OF[name]?.includes(type) === false,
  );
  if (odd) throw new Error(`A ${type} chart has no option "${odd}".`);
}

// --- what they come to ----------------------------------------------------------------------------------------

/** How a series is drawn. */
export function shapeOf(type: ChartType, options: ChartOptions, index: number): 'bar' | 'line' {
  if (type !== 'COMBO') return type === 'LINE' ? 'line' : 'bar';
  return (options.series?.[index]?.type ?? options.seriesType) === 'bars' ? 'bar' : 'line';
}

export function colourOf({ series, colors = [] }: ChartOptions, index: number): string {
  const colours = colors.length > 0 ? colors : SERIES_COLOURS;
  return series?.[index]?.color ?? colours[index % colours.length]!;
}

/** A line; by default Google's is 2 pixels wide and has no points. */
export function lineOf(options: ChartOptions, index: number): LineDrawing {
  const { lineWidth = 2, pointSize = 0, curveType } = { ...options, ...options.series?.[index] };
  return { width: lineWidth, pointSize, isSmooth: curveType === 'function' };
}

/** An axis as far as o-spreadsheet has words for it. */
export function axisDesign({ title, viewWindow = {} }: AxisOptions = {}): object {
  return { ...(title ? { title: { text: title } } : {}), ...viewWindow };
}

/** An axis as far as it has none. */
export function axisDrawing({ format, minValue, maxValue, textStyle }: AxisOptions = {}): AxisDrawing {
  return {
    ...(format === undefined ? {} : { format: toEngineFormat(format) }),
    ...(minValue === undefined ? {} : { minValue }),
    ...(maxValue === undefined ? {} : { maxValue }),
    ...(textStyle === undefined ? {} : { textStyle }),
  };
}
