/**
 * The cells of an xlsx file, written from the model. o-spreadsheet's own writer guesses a cell's type from its text
 * (and so makes formulas of texts) and takes minutes for a large tab; of it only what it knows better is used: what
 * Excel calls a formula's functions, and the table of looks. It is given, of each tab, the formulas and one empty
 * cell per look, in a row of their own below.
 */

import { columnOfPlace, placeOfCell, rowOfPlace } from '../engine/cellPlace.ts';
import {
  type CellStyle,
  type Getters,
  helpers,
  registries,
  UIPlugin,
  type WorkbookData,
} from '../engine/engine.ts';
import type { GridModel } from '../engine/gridModel.ts';
import { withExcelLinks } from '../engine/rowLinks.ts';
import { textOfContent } from '../engine/typedInput.ts';
import { type HiddenColumn, isArrayFormula, ordinaryFormula } from './ordinaryFormulas.ts';
import { heightOf, USUAL_FONT_SIZE } from './textHeight.ts';
import { isWrittenHere } from './xlsxRules.ts';
import { xmlText } from './xml.ts';

/** What is to be written of one tab. */
export interface SheetPlan {
  /** Every cell that holds or shows anything, as {@link placeOfCell} numbers it, in order. */
  places: number[];
  /** The look of each of them. */
  looks: number[];
  /** The row, from 0, in which o-spreadsheet writes one cell per look. */
  looksRow: number;
  rows: Record<number, { isHidden?: boolean } | undefined>;
  /** Row → the pixels that its texts take, where that is more than a row has. */
  heights: Map<number, number>;
  /** The cells whose formulas other programs have to take for array formulas. */
  arrays: ReadonlySet<string>;
}

/** The plans of the tabs by id, while a file is made. */
export type XlsxPlan = Map<string, SheetPlan>;

const plans = new WeakMap<object, XlsxPlan>();

/** Makes o-spreadsheet's writer leave the cells to this module for as long as `body` runs. */
export async function withPlan<T>(getters: Getters, plan: XlsxPlan, body: () => Promise<T>): Promise<T> {
  plans.set(getters, plan);
  try {
    return await body();
  } finally {
    plans.delete(getters);
  }
}

type ExcelData = WorkbookData & {
  sheets: {
    cellValues: Record<string, unknown>;
    formulaSpillRanges: Record<string, string>;
  }[];
};

/** Comes last of o-spreadsheet's plugins, when the data for its writer is complete. */
class XlsxCellsPlugin extends UIPlugin {
  override exportForExcel(data: unknown): void {
    const plan = plans.get(this.getters);
    if (!plan) return;
    const excel = data as ExcelData;
    const styles = new Numbering<CellStyle>(excel.styles);
    const formats = new Numbering<string>(excel.formats);
    for (const sheet of excel.sheets) {
      sheet.dataValidationRules = sheet.dataValidationRules.filter((rule) => !isWrittenHere(rule));
      plan.set(sheet.id, planOf(sheet, styles, formats, this.getters));
    }
  }
}

registries.featurePluginRegistry.add('smarketing_xlsx_cells', XlsxCellsPlugin);

/** Numbers for looks of the file, beginning after those that it has. */
class Numbering<T extends string | object> {
  private readonly byText = new Map<string, number>();
  private readonly byIdentity = new WeakMap<object, number>();
  private last: number;

  constructor(private readonly table: Record<number, T>) {
    this.last = Math.max(0, ...Object.keys(table).map(Number));
  }

  of(value: T | undefined): number {
    if (!value) return 0;
    const known = typeof value === 'object' ? this.byIdentity.get(value) : undefined;
    if (known !== undefined) return known;
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    let number = this.byText.get(text);
    if (number === undefined) {
      this.last += 1;
      number = this.last;
      this.byText.set(text, number);
      this.table[number] = value;
    }
    if (typeof value === 'object') this.byIdentity.set(value, number);
    return number;
  }
}

function planOf(
  sheet: ExcelData['sheets'][number],
  styles: Numbering<CellStyle>,
  formats: Numbering<string>,
  getters: Getters,
): SheetPlan {
  const borders = new Map<number, number>();
  for (const [xc, border] of Object.entries(sheet.borders)) {
    const { top, left, bottom, right } = helpers.toZone(xc);
    for (let row = top; row <= bottom; row += 1) {
      for (let col = left; col <= right; col += 1) borders.set(placeOfCell(col, row), border);
    }
  }
  const places = new Set(borders.keys());
  for (const { col, row } of getters.getEvaluatedCellsPositions(sheet.id)) places.add(placeOfCell(col, row));
  for (const { id } of getters.getCells(sheet.id)) {
    const { col, row } = getters.getCellPosition(id);
    places.add(placeOfCell(col, row));
  }
  const formulas = formulasOf(sheet, getters);
  for (const xc of formulas.keys()) {
    const { col, row } = helpers.toCartesian(xc);
    places.add(placeOfCell(col, row));
  }
  const ordered = [...places].sort((one, other) => one - other);

  const known = new Map<string, number>([['0 0 0', 0]]);
  const lastFormula = Math.max(-1, ...Array.from(formulas.keys(), (xc) => helpers.toCartesian(xc).row));
  const heights = new Map<number, number>();
  const looks = ordered.map((place) => {
    const col = columnOfPlace(place);
    const row = rowOfPlace(place);
    const position = { sheetId: sheet.id, col, row };
    const cell = getters.getCell(position);
    const shown = getters.getEvaluatedCell(position);
    const { wrapping, fontSize } = cell?.style ?? {};
    const isWrapped = wrapping === 'wrap';
    const hasLines = typeof shown.value === 'string' && shown.value.includes('\n');
    if ((isWrapped || hasLines || (fontSize ?? 0) > USUAL_FONT_SIZE) && shown.formattedValue !== '') {
      const width = isWrapped ? getters.getColSize(sheet.id, col) : undefined;
      const height = heightOf(shown.formattedValue, width, fontSize);
      if (height > (heights.get(row) ?? DEFAULT_ROW)) heights.set(row, height);
    }
    // A date that a formula gives is shown as a date though its cell has no format of its own.
    const format = cell?.format || shown.format;
    const key = `${styles.of(cell?.style)} ${formats.of(format)} ${borders.get(place) ?? 0}`;
    let look = known.get(key);
    if (look === undefined) {
      look = known.size;
      known.set(key, look);
    }
    return look;
  });

  const looksRow = lastFormula + 1;
  sheet.cells = Object.fromEntries(Array.from(formulas, ([xc, { formula }]) => [xc, formula]));
  sheet.cellValues = Object.fromEntries(Array.from(formulas, ([xc, { value }]) => [xc, value]));
  sheet.styles = {};
  sheet.formats = {};
  sheet.borders = {};
  for (const [key, look] of known) {
    const [style, format, border] = key.split(' ').map(Number);
    const xc = helpers.toXC(look, looksRow);
    if (style) sheet.styles[xc] = style;
    if (format) sheet.formats[xc] = format;
    if (border) sheet.borders[xc] = border;
  }
  sheet.rowNumber = looksRow + 1;
  sheet.colNumber = Math.max(sheet.colNumber, known.size);
  const arrays = new Set(Array.from(formulas).flatMap(([xc, { isArray }]) => (isArray ? [xc] : [])));
  return { places: ordered, looks, looksRow, rows: sheet.rows, heights, arrays };
}

interface FormulaCell {
  readonly formula: string;
  /** What it gives now. */
  readonly value: string | number | boolean;
  readonly isArray: boolean;
}

/**
 * The formulas of a tab as other programs can compute them, by cell; what they cannot compute stays the value that it has.
 * What a function of the script needs besides stands in hidden columns beyond the last one.
 */
function formulasOf(sheet: ExcelData['sheets'][number], getters: Getters): Map<string, FormulaCell> {
  const formulas = new Map<string, FormulaCell>();
  /** What is needed twice stands there once. */
  const columns = new Map<string, number>();
  const hidden = (cells: Parameters<HiddenColumn>[0]): string => {
    const same = cells.map((cell) => cell(String)).join();
    const known = columns.get(same);
    if (known !== undefined) return helpers.toXC(known, cells.length - 1);
    const col = sheet.colNumber;
    columns.set(same, col);
    sheet.colNumber += 1;
    sheet.cols[col] = { isHidden: true };
    const nameOf = (row: number): string => helpers.toXC(col, row - 1);
    for (const [i, cell] of cells.entries())
      formulas.set(nameOf(i + 1), { formula: `=${cell(nameOf)}`, value: NOT_COMPUTED, isArray: false });
    return nameOf(cells.length);
  };
  for (const { id } of getters.getCells(sheet.id)) {
    const position = getters.getCellPosition(id);
    const cell = getters.getCell(position);
    if (!cell?.isFormula || cell.compiledFormula.isBadExpression) continue;
    const { col, row } = position;
    const xc = helpers.toXC(col, row);
    const formula = cell.compiledFormula.toFormulaString(getters, { useBoundedReference: true });
    const valueAt = (down: number) => getters.getEvaluatedCell({ ...position, row: row + down }).value ?? '';
    const spread = getters.getSpreadZone(position);
    if (cell.compiledFormula.areAllFunctionsExportableToExcel()) {
      const isArray = spread !== undefined || isArrayFormula(formula);
      formulas.set(xc, { formula, value: valueAt(0), isArray });
      continue;
    }
    // What it gives in more than one column is no formula elsewhere.
    if (spread && spread.left !== spread.right) continue;
    const rows = spread ? spread.bottom - row + 1 : 1;
    const written = Array.from({ length: rows }, (_, down) => ordinaryFormula(formula, down, hidden));
    if (written.includes(undefined)) continue;
    for (const [down, ordinary] of written.entries())
      formulas.set(helpers.toXC(col, row + down), {
        formula: ordinary!,
        value: valueAt(down),
        isArray: false,
      });
  }
  return formulas;
}

/** Of a cell whose value a program computes when it opens the file. */
const NOT_COMPUTED = 0;

/** Texts of the whole file, each once: the cells hold its number. */
export class SharedStrings {
  private readonly numbers = new Map<string, number>();
  private uses = 0;

  add(text: string): number {
    this.uses += 1;
    let number = this.numbers.get(text);
    if (number === undefined) {
      number = this.numbers.size;
      this.numbers.set(text, number);
    }
    return number;
  }

  toXml(): string {
    const items = [...this.numbers.keys()].map(
      (text) => `<si><t xml:space="preserve">${xmlText(text)}</t></si>`,
    );
    return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="${this.uses}" uniqueCount="${this.numbers.size}">${items.join('')}</sst>`;
  }
}

/** Pixels of a row in the points of a file. */
const POINTS = 0.75;
const DEFAULT_ROW = 23;

/** The `sheetData` of a tab, with the formulas and the numbers of looks from what o-spreadsheet has written. */
export function sheetData(
  written: string,
  plan: SheetPlan,
  gridModel: GridModel,
  sheetId: string,
  strings: SharedStrings,
): string {
  const formulas = new Map<string, string>();
  const styleOfLook: string[] = [];
  for (const [, attributes, body] of written.matchAll(/<c ([^>]*)>([\s\S]*?)<\/c>/g)) {
    const name = /\br="([A-Z]+\d+)"/.exec(attributes!)![1]!;
    const { col, row } = helpers.toCartesian(name);
    if (row === plan.looksRow) styleOfLook[col] = /\bs="\d+"/.exec(attributes!)?.[0] ?? '';
    const formula = /<f[\s\S]*<\/f>/.exec(body!)?.[0];
    if (!formula) continue;
    const linked = withExcelLinks(formula, gridModel.getters, xmlText);
    formulas.set(name, plan.arrays.has(name) ? linked : linked.replace(/^<f[^>]*>/, '<f>'));
  }

  const rows: string[] = [];
  const rowHead = (row: number): string => {
    const isHidden = plan.rows[row]?.isHidden ?? false;
    const set = gridModel.layout.getUserRowSize(sheetId, row);
    const size = set ?? plan.heights.get(row) ?? DEFAULT_ROW;
    // A height that only follows from the text is not set for good: it may still follow when the text changes.
    const height =
      size === DEFAULT_ROW
        ? ''
        : ` ht="${(size * POINTS).toFixed(2)}"${set === undefined ? '' : ' customHeight="1"'}`;
    return `${height}${isHidden ? ' hidden="1"' : ''}`;
  };
  let next = 0;
  const special = Object.keys(plan.rows)
    .map(Number)
    .filter((row) => rowHead(row) !== '');
  const emptyRowsBefore = (row: number): void => {
    for (; next < special.length && special[next]! <= row; next += 1) {
      if (special[next]! < row) rows.push(`<row r="${special[next]! + 1}"${rowHead(special[next]!)}/>`);
    }
  };
  for (let at = 0; at < plan.places.length; ) {
    const row = rowOfPlace(plan.places[at]!);
    emptyRowsBefore(row);
    const cells: string[] = [];
    for (; at < plan.places.length && rowOfPlace(plan.places[at]!) === row; at += 1) {
      const col = columnOfPlace(plan.places[at]!);
      const name = helpers.toXC(col, row);
      const style = styleOfLook[plan.looks[at]!];
      const { type, value, formula } = cellContent(gridModel, sheetId, col, row, formulas.get(name), strings);
      if (value === undefined && !style && !formula) continue;
      const head = `<c r="${name}"${style ? ` ${style}` : ''}${plan.arrays.has(name) ? ' cm="1"' : ''}${type && ` t="${type}"`}`;
      const inside = `${formula ?? ''}${value === undefined ? '' : `<v>${value}</v>`}`;
      cells.push(inside === '' ? `${head}/>` : `${head}>${inside}</c>`);
    }
    if (cells.length > 0 || rowHead(row)) {
      rows.push(`<row r="${row + 1}"${rowHead(row)}>${cells.join('')}</row>`);
    }
  }
  emptyRowsBefore(Number.POSITIVE_INFINITY);
  return `<sheetData>${rows.join('')}</sheetData>`;
}

interface CellContent {
  type: string;
  value?: string;
  formula?: string | undefined;
}

function cellContent(
  gridModel: GridModel,
  sheetId: string,
  col: number,
  row: number,
  formula: string | undefined,
  strings: SharedStrings,
): CellContent {
  const cell = gridModel.cell(sheetId, col, row);
  const evaluated = gridModel.evaluated(sheetId, col, row);
  if (cell && !cell.isFormula && evaluated.link) {
    // At Google, and so here, a text that looks like a link is the text.
    return { type: 's', value: String(strings.add(textOfContent(cell.content, cell.format))) };
  }
  const { value } = evaluated;
  if (evaluated.type === 'error') {
    return { type: 'e', value: excelError(String(gridModel.value(evaluated))), formula };
  }
  if (evaluated.type === 'empty' && formula) return { type: '', formula };
  if (typeof value === 'number') return { type: '', value: String(value), formula };
  if (typeof value === 'boolean') return { type: 'b', value: value ? '1' : '0', formula };
  if (formula) return { type: 'str', value: xmlText(value ?? ''), formula };
  return value ? { type: 's', value: String(strings.add(value)) } : { type: '' };
}

const EXCEL_ERRORS = ['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A'];
const excelError = (error: string): string => (EXCEL_ERRORS.includes(error) ? error : '#VALUE!');
