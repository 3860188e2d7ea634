/**
 * A chart's part of an xlsx file, written from o-spreadsheet's definition in the order of the standard, with the
 * labels and figures in it (o-spreadsheet's own writer leaves them out, so that dates come as serial numbers).
 */

import { type AxisDrawing, drawingOf, type LineDrawing } from '../engine/chartDrawing.ts';
import { type CellZone, type ChartDefinition, helpers } from '../engine/engine.ts';
import type { GridModel } from '../engine/gridModel.ts';
import { toExcelFormat } from '../engine/numberFormat.ts';
import { SERIES_COLOURS } from '../services/seriesColours.ts';
import { xmlAttribute, xmlText } from './xml.ts';

/** The parts of o-spreadsheet's definitions that are drawn. */
interface DrawnDefinition {
  type: string;
  title?: { text?: string };
  dataSource?: {
    type: string;
    dataSets?: { dataSetId: string; dataRange: string }[];
    dataSetsHaveTitle?: boolean;
    labelRange?: string;
  };
  dataSetStyles?: Record<
    string,
    { backgroundColor?: string; label?: string; yAxisId?: string; type?: 'bar' | 'line' } | undefined
  >;
  slicesColors?: string[];
  legendPosition?: string;
  stacked?: boolean;
  horizontal?: boolean;
  fillArea?: boolean;
  isDoughnut?: boolean;
  pieHolePercentage?: number;
  showValues?: boolean;
  axesDesign?: Partial<Record<'x' | 'y' | 'y1', { title?: { text?: string }; min?: number; max?: number }>>;
}

const DRAWN = ['bar', 'line', 'combo', 'pie', 'scatter'];
/** What Excel measures drawings in. */
export const EMU_PER_PIXEL = 9525;
/** A colour of no opacity. */
const UNPAINTED = /^#[0-9a-f]{6}00$/i;
const LEGENDS: Record<string, string> = { top: 't', bottom: 'b', left: 'l', right: 'r' };

const tag = (name: string, value: string | number | boolean): string =>
  `<c:${name} val="${typeof value === 'boolean' ? Number(value) : xmlAttribute(String(value))}"/>`;

/** A run of cells that a chart draws. */
interface Cells {
  sheetName: string;
  zone: CellZone;
  numeric: boolean;
  format: string;
  points: (string | number | undefined)[];
}

function readCells(gridModel: GridModel, sheetId: string, place: string, skip: number): Cells {
  const { getters } = gridModel;
  const range = getters.getRangeFromSheetXC(sheetId, place);
  const zone: CellZone = { ...range.zone };
  if (zone.top !== zone.bottom || zone.left === zone.right) zone.top += skip;
  else zone.left += skip;
  const points = gridModel
    .rows(range.sheetId, zone, (cell) => cell)
    .flat()
    .map((cell) => ({ value: cell.value, text: cell.formattedValue, format: cell.format ?? '' }));
  const filled = points.filter(({ value }) => value !== null && value !== '');
  const numeric = filled.length > 0 && filled.every(({ value }) => typeof value === 'number');
  return {
    sheetName: getters.getSheetName(range.sheetId),
    zone,
    numeric,
    format: filled[0]?.format ?? '',
    points: points.map(({ value, text }) =>
      value === null || value === '' ? undefined : numeric ? (value as number) : text,
    ),
  };
}

/** The same cells as far as the last row in which any of them holds anything: what is blank below is not drawn. */
function withoutBlankRows<T extends Cells | undefined>(all: readonly T[]): T[] {
  const isColumn = ({ zone }: Cells): boolean => zone.left === zone.right;
  if (!all.every((cells) => !cells || isColumn(cells))) return [...all];
  const filled = Math.max(
    1,
    ...all.map((cells) => (cells?.points.findLastIndex((point) => point !== undefined) ?? -1) + 1),
  );
  return all.map((cells) => {
    if (!cells || cells.points.length <= filled) return cells;
    const { zone, points } = cells;
    return { ...cells, zone: { ...zone, bottom: zone.top + filled - 1 }, points: points.slice(0, filled) };
  });
}

function referenceOf({ sheetName, zone }: Cells): string {
  const [start, end] = [helpers.toXC(zone.left, zone.top), helpers.toXC(zone.right, zone.bottom)];
  const fixed = (xc: string): string => xc.replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2');
  return `'${sheetName.replaceAll("'", "''")}'!${fixed(start)}${start === end ? '' : `:${fixed(end)}`}`;
}

function reference(cells: Cells): string {
  const items = cells.points
    .map((point, index) =>
      point === undefined ? '' : `<c:pt idx="${index}"><c:v>${xmlText(String(point))}</c:v></c:pt>`,
    )
    .join('');
  const count = tag('ptCount', cells.points.length);
  const formula = `<c:f>${xmlText(referenceOf(cells))}</c:f>`;
  return cells.numeric
    ? `<c:numRef>${formula}<c:numCache><c:formatCode>${formatCode(cells)}</c:formatCode>${count}${items}</c:numCache></c:numRef>`
    : `<c:strRef>${formula}<c:strCache>${count}${items}</c:strCache></c:strRef>`;
}

const formatCode = ({ format }: Cells): string => xmlAttribute(toExcelFormat(format) || 'General');

/** Words that lie level, whatever room there is: slanted ones cannot be read. */
const text = (size: number, colour = '#404040'): string =>
  `<c:txPr><a:bodyPr rot="0" vert="horz"/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${size}" b="0">${paint(colour)}</a:defRPr></a:pPr><a:endParaRPr lang="en"/></a:p></c:txPr>`;

function title(words: string | undefined, size: number): string {
  if (!words) return '';
  const look = `sz="${size}" b="0"`;
  const ink = '<a:solidFill><a:srgbClr val="404040"/></a:solidFill>';
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr ${look}>${ink}</a:defRPr></a:pPr><a:r><a:rPr lang="en" ${look}>${ink}</a:rPr><a:t>${xmlText(words)}</a:t></a:r></a:p></c:rich></c:tx>${tag('overlay', false)}</c:title>`;
}

/** A fill, or none for a series that only pushes the next ones aside. */
function paint(colour: string): string {
  if (UNPAINTED.test(colour)) return '<a:noFill/>';
  return `<a:solidFill><a:srgbClr val="${colour.replace('#', '').slice(0, 6).toUpperCase()}"/></a:solidFill>`;
}

interface Series {
  index: number;
  /** The series' name, as xml. */
  name: string;
  colour: string;
  shape: 'bar' | 'line' | 'area' | 'pie' | 'scatter';
  line: LineDrawing;
  right: boolean;
  labels: Cells | undefined;
  values: Cells;
}

const USUAL_LINE: LineDrawing = { width: 3, pointSize: 0, isSmooth: false };

/** The chart as xml; undefined for a kind that is not written here. */
export function chartXml(gridModel: GridModel, sheetId: string, chart: ChartDefinition): string | undefined {
  const definition = chart as unknown as DrawnDefinition;
  if (!DRAWN.includes(definition.type) || definition.dataSource?.type !== 'range') return undefined;
  const all = seriesOf(gridModel, sheetId, definition);
  if (all.length === 0) return undefined;
  const round = definition.type === 'pie';
  const plots = (['bar', 'area', 'line', 'scatter', 'pie'] as const).flatMap((shape) =>
    [false, true].map((right) => {
      const series = all.filter((one) => one.shape === shape && one.right === right);
      return series.length > 0 ? plot(definition, shape, series, right) : '';
    }),
  );
  const sides = [false, true].filter((right) => all.some((one) => one.right === right));
  const axes = round ? '' : sides.map((right) => axesXml(definition, all, right)).join('');
  const legend = LEGENDS[definition.legendPosition ?? 'none'];
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">',
    tag('roundedCorners', false),
    '<c:chart>',
    title(definition.title?.text, 1400),
    tag('autoTitleDeleted', !definition.title?.text),
    `<c:plotArea><c:layout/>${plots.join('')}${axes}<c:spPr><a:noFill/></c:spPr></c:plotArea>`,
    legend ? `<c:legend>${tag('legendPos', legend)}${tag('overlay', false)}${text(900)}</c:legend>` : '',
    tag('plotVisOnly', drawingOf(definition)?.showsHidden === false),
    tag('dispBlanksAs', 'gap'),
    '</c:chart>',
    `<c:spPr>${paint('#FFFFFF')}<a:ln w="9525">${paint('#D9D9D9')}</a:ln></c:spPr>`,
    '</c:chartSpace>',
  ].join('');
}

function seriesOf(gridModel: GridModel, sheetId: string, definition: DrawnDefinition): Series[] {
  const { dataSets = [], dataSetsHaveTitle, labelRange } = definition.dataSource ?? {};
  const skip = dataSetsHaveTitle ? 1 : 0;
  const [labels, ...values] = withoutBlankRows([
    labelRange ? readCells(gridModel, sheetId, labelRange, skip) : undefined,
    ...dataSets.map(({ dataRange }) => readCells(gridModel, sheetId, dataRange, skip)),
  ]);
  return dataSets.map(({ dataSetId, dataRange }, index) => {
    const style = definition.dataSetStyles?.[dataSetId] ?? {};
    const head = skip ? headOf(readCells(gridModel, sheetId, dataRange, 0)) : '';
    return {
      index,
      name: style.label ? `<c:v>${xmlText(style.label)}</c:v>` : head,
      colour: style.backgroundColor ?? SERIES_COLOURS[index % SERIES_COLOURS.length]!,
      shape: shapeOf(definition, style.type, index),
      line: drawingOf(definition)?.lines[dataSetId] ?? USUAL_LINE,
      right: style.yAxisId === 'y1',
      labels,
      values: values[index]!,
    };
  });
}

/** The header cell of a series, which goes on naming it when it is changed. */
function headOf(cells: Cells): string {
  const { zone, points } = cells;
  return reference({
    ...cells,
    zone: { ...zone, right: zone.left, bottom: zone.top },
    numeric: false,
    points: points.slice(0, 1),
  });
}

function shapeOf(
  definition: DrawnDefinition,
  own: 'bar' | 'line' | undefined,
  index: number,
): Series['shape'] {
  if (definition.type === 'combo') return own ?? (index === 0 ? 'bar' : 'line');
  if (definition.type === 'line') return definition.fillArea ? 'area' : 'line';
  return definition.type as 'bar' | 'pie' | 'scatter';
}

const axisIds = (right: boolean): [number, number] => (right ? [103, 104] : [101, 102]);

function plot(definition: DrawnDefinition, shape: Series['shape'], series: Series[], right: boolean): string {
  // Beside stacked columns a line stands for itself.
  const isStacked = definition.stacked && !(definition.type === 'combo' && shape === 'line');
  const grouping = isStacked ? 'stacked' : shape === 'bar' ? 'clustered' : 'standard';
  const ids = axisIds(right)
    .map((id) => tag('axId', id))
    .join('');
  const body = series.map((one) => seriesXml(definition, one)).join('');
  const vary = tag('varyColors', shape === 'pie');
  const values = definition.showValues && shape !== 'pie' ? labelsXml(true, false) : '';
  switch (shape) {
    case 'bar':
      return `<c:barChart>${tag('barDir', definition.horizontal ? 'bar' : 'col')}${tag('grouping', grouping)}${vary}${body}${values}${tag('gapWidth', 60)}${tag('overlap', definition.stacked ? 100 : 0)}${ids}</c:barChart>`;
    case 'line':
      return `<c:lineChart>${tag('grouping', grouping)}${vary}${body}${values}${tag('marker', true)}${ids}</c:lineChart>`;
    case 'area':
      return `<c:areaChart>${tag('grouping', grouping)}${vary}${body}${values}${ids}</c:areaChart>`;
    case 'scatter':
      return `<c:scatterChart>${tag('scatterStyle', 'lineMarker')}${vary}${body}${values}${ids}</c:scatterChart>`;
    case 'pie': {
      const hole = definition.isDoughnut
        ? tag('holeSize', Math.round(definition.pieHolePercentage ?? 50))
        : '';
      const name = definition.isDoughnut ? 'doughnutChart' : 'pieChart';
      return `<c:${name}>${vary}${body}${labelsXml(false, true)}${tag('firstSliceAng', 0)}${hole}</c:${name}>`;
    }
  }
}

function labelsXml(value: boolean, percent: boolean): string {
  return `<c:dLbls>${tag('showLegendKey', false)}${tag('showVal', value)}${tag('showCatName', false)}${tag('showSerName', false)}${tag('showPercent', percent)}${tag('showBubbleSize', false)}</c:dLbls>`;
}

function seriesXml(definition: DrawnDefinition, series: Series): string {
  const { index, name, colour, shape, labels, values } = series;
  const { width, pointSize, isSmooth } = series.line;
  // A white series in a stack only lifts the next one: it need not hide the lines behind it.
  const isBase = definition.stacked === true && /^#f{6}$/i.test(colour);
  const fill = isBase ? '<a:noFill/>' : paint(colour);
  const line = `<a:ln w="${Math.round(width * EMU_PER_PIXEL)}" cap="rnd">${shape === 'scatter' ? '<a:noFill/>' : fill}<a:round/></a:ln>`;
  const point = (size: number): string =>
    `${tag('symbol', 'circle')}${tag('size', Math.min(72, Math.max(2, Math.round(size))))}<c:spPr>${fill}</c:spPr>`;
  const look: Record<Series['shape'], string> = {
    bar: `<c:spPr>${fill}</c:spPr>${tag('invertIfNegative', false)}`,
    area: `<c:spPr>${fill}</c:spPr>`,
    line: `<c:spPr>${line}</c:spPr><c:marker>${pointSize > 0 ? point(pointSize) : tag('symbol', 'none')}</c:marker>`,
    scatter: `<c:spPr>${line}</c:spPr><c:marker>${point(6)}</c:marker>`,
    pie: values.points
      .map((_, slice) => {
        const colours = definition.slicesColors?.length ? definition.slicesColors : SERIES_COLOURS;
        const own = paint(colours[slice % colours.length]!);
        return `<c:dPt>${tag('idx', slice)}${tag('bubble3D', false)}<c:spPr>${own}<a:ln w="12700">${paint('#FFFFFF')}</a:ln></c:spPr></c:dPt>`;
      })
      .join(''),
  };
  const [x, y] = shape === 'scatter' ? ['xVal', 'yVal'] : ['cat', 'val'];
  const smooth = shape === 'line' || shape === 'scatter' ? tag('smooth', isSmooth) : '';
  return `<c:ser>${tag('idx', index)}${tag('order', index)}${name ? `<c:tx>${name}</c:tx>` : ''}${look[shape]}${labels ? `<c:${x}>${reference(labels)}</c:${x}>` : ''}<c:${y}>${reference(values)}</c:${y}>${smooth}</c:ser>`;
}

/** How far an axis reaches at least, where the figures themselves do not reach further: then the program may choose. */
function reachOf(
  series: readonly Series[],
  isStacked: boolean | undefined,
  { minValue, maxValue }: AxisDrawing,
): { min?: number; max?: number } {
  const figures = series.map(({ values }) => values.points.map((point) => Number(point ?? 0)));
  const totals = (figures[0] ?? []).map((_, at) => figures.reduce((sum, one) => sum + (one[at] ?? 0), 0));
  const all = isStacked ? [...figures.flat(), ...totals] : figures.flat();
  return {
    ...(minValue !== undefined && all.every((one) => one >= minValue) ? { min: minValue } : {}),
    ...(maxValue !== undefined && all.every((one) => one <= maxValue) ? { max: maxValue } : {}),
  };
}

/** The axis of labels and the axis of figures of one side. */
function axesXml(definition: DrawnDefinition, all: Series[], right: boolean): string {
  const series = all.filter((one) => one.right === right);
  const [labelAxis, valueAxis] = axisIds(right);
  const scatter = definition.type === 'scatter';
  const lying = definition.type === 'bar' && definition.horizontal === true;
  const designs = definition.axesDesign ?? {};
  const labelDesign = lying ? designs.y : designs.x;
  const valueDesign = lying ? designs.x : right ? designs.y1 : designs.y;
  const { hAxis = {}, vAxis = {} } = drawingOf(definition) ?? {};
  const [labelDrawing, valueDrawing] = lying ? [vAxis, hAxis] : [hAxis, vAxis];
  const grid = right
    ? ''
    : `<c:majorGridlines><c:spPr><a:ln w="6350">${paint('#E0E0E0')}</a:ln></c:spPr></c:majorGridlines>`;
  const line = `<c:spPr><a:ln w="9525">${paint('#BFBFBF')}</a:ln></c:spPr>`;
  const noLine = '<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>';
  const ticks = `${tag('majorTickMark', 'none')}${tag('minorTickMark', 'none')}`;
  const numFmt = (cells: Cells | undefined, { format }: AxisDrawing): string =>
    cells?.numeric
      ? `<c:numFmt formatCode="${formatCode(format === undefined ? cells : { ...cells, format })}" sourceLinked="0"/>`
      : '';
  const words = ({ textStyle: { fontSize = 9, color } = {} }: AxisDrawing): string =>
    text(Math.round(fontSize * 100), color);
  const scaling = (orientation: string, design: { min?: number; max?: number } = {}): string =>
    `<c:scaling>${tag('orientation', orientation)}${design.max === undefined ? '' : tag('max', design.max)}${design.min === undefined ? '' : tag('min', design.min)}</c:scaling>`;
  // The first row of a lying bar chart is its topmost bar, as at Google.
  const labels = [
    tag('axId', labelAxis),
    scaling(lying ? 'maxMin' : 'minMax', scatter ? labelDesign : {}),
    tag('delete', right),
    tag('axPos', lying ? 'l' : 'b'),
    title(labelDesign?.title?.text, 1000),
    numFmt(series[0]?.labels, labelDrawing),
    ticks,
    tag('tickLblPos', 'low'),
    line,
    words(labelDrawing),
    tag('crossAx', valueAxis),
    tag('crosses', 'autoZero'),
  ];
  const values = [
    tag('axId', valueAxis),
    scaling('minMax', { ...reachOf(series, definition.stacked, valueDrawing), ...valueDesign }),
    tag('delete', false),
    tag('axPos', lying ? 'b' : right ? 'r' : 'l'),
    grid,
    title(valueDesign?.title?.text, 1000),
    numFmt(series[0]?.values, valueDrawing),
    ticks,
    tag('tickLblPos', 'nextTo'),
    noLine,
    words(valueDrawing),
    tag('crossAx', labelAxis),
    tag('crosses', lying || right ? 'max' : 'autoZero'),
    tag('crossBetween', scatter ? 'midCat' : 'between'),
  ];
  const labelAxisXml = scatter
    ? `<c:valAx>${labels.join('')}${tag('crossBetween', 'midCat')}</c:valAx>`
    : `<c:catAx>${labels.join('')}${tag('auto', false)}${tag('lblOffset', 100)}${tag('noMultiLvlLbl', true)}</c:catAx>`;
  return `${labelAxisXml}<c:valAx>${values.join('')}</c:valAx>`;
}
