/**
 * A workbook as an xlsx file. o-spreadsheet makes the parts; the cells (xlsxCells.ts) and the charts (xlsxChart.ts)
 * are written here.
 */
import { strToU8, zipSync } from 'fflate';
import { quietly } from '../engine/engine.ts';
import type { GridModel } from '../engine/gridModel.ts';
import { toExcelFormat } from '../engine/numberFormat.ts';
import type { LocalWorkbook } from '../workbook.ts';
import { functionsWithoutExcel, SharedStrings, sheetData, withPlan, type XlsxPlan } from './xlsxCells.ts';
import { chartXml } from './xlsxChart.ts';
import { xmlAttribute } from './xml.ts';

/** The workbook as the bytes of an xlsx file. */
export async function workbookXlsx(workbook: LocalWorkbook): Promise<Uint8Array> {
  const { gridModel, model } = workbook;
  gridModel.flush();
  const plan: XlsxPlan = new Map();
  const { files } = await withPlan(model.getters, plan, () =>
    withoutXmlParser(() => quietly(() => model.exportXLSX())),
  );
  const custom = functionsWithoutExcel(workbook.customFunctions.map(({ name }) => name));
  const strings = new SharedStrings();
  const sheetIds = gridModel.getters.getSheetIds();
  const charts = chartParts(files, gridModel, sheetIds);
  const parts: Record<string, Uint8Array> = {};
  for (const file of files) {
    if (!('content' in file)) continue;
    const sheet = /^xl\/worksheets\/sheet(\d+)\.xml$/.exec(file.path);
    let xml = file.content;
    if (sheet) {
      const sheetId = sheetIds[Number(sheet[1])]!;
      const start = xml.indexOf('<sheetData>');
      const end = xml.indexOf('</sheetData>') + '</sheetData>'.length;
      const cells = sheetData(xml.slice(start, end), plan.get(sheetId)!, gridModel, sheetId, custom, strings);
      xml =
        sheetHead(xml.slice(0, start)) +
        cells +
        sheetTail(xml.slice(end), isNarrow(cells, gridModel, sheetId));
    }
    if (charts.has(file.path)) xml = charts.get(file.path)!;
    else if (file.path === 'xl/styles.xml') xml = stylesPart(xml);
    else if (file.path === 'xl/workbook.xml')
      xml = workbookPart(xml, sheetIds.indexOf(gridModel.getters.getActiveSheetId()));
    else if (file.path === 'xl/sharedStrings.xml') continue;
    parts[file.path] = strToU8(xml);
  }
  parts['xl/sharedStrings.xml'] = strToU8(strings.toXml());
  return zipSync(parts, { level: 4 });
}

/**
 * o-spreadsheet parses every part that it has written and writes it again, only to see that it is well-formed. A
 * browser can do that; here a stand-in gives the text back. (The tests parse the parts instead.)
 */
async function withoutXmlParser<T>(body: () => Promise<T>): Promise<T> {
  const scope = globalThis as { DOMParser?: unknown; XMLSerializer?: unknown };
  if (scope.DOMParser && scope.XMLSerializer) return body();
  const { DOMParser, XMLSerializer } = scope;
  scope.DOMParser = class {
    parseFromString(xml: string): object {
      return { xml, querySelector: () => null };
    }
  };
  scope.XMLSerializer = class {
    serializeToString(document: { xml: string }): string {
      return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${document.xml.trim()}`;
    }
  };
  try {
    return await body();
  } finally {
    Object.assign(scope, { DOMParser, XMLSerializer });
  }
}

/** What a page of A4 held upright holds beside its margins, in pixels. */
const UPRIGHT_WIDTH = 700;

// --- parts ---------------------------------------------------------------------------------------------------

/** Colours as Excel wants them, and pages that are as wide as the tab. */
function sheetHead(xml: string): string {
  const colour = /<tabColor[^>]*rgb="([0-9A-Fa-f]{6})"/.exec(xml)?.[1];
  const tabColour = colour ? `<tabColor rgb="FF${colour}"/>` : '';
  return xml
    .replace(/<sheetPr>[\s\S]*?<\/sheetPr>/, '')
    .replace('<sheetViews>', `<sheetPr>${tabColour}<pageSetUpPr fitToPage="1"/></sheetPr><sheetViews>`)
    .replace(/>\s+</g, '><');
}

/** Does the tab fit on a page held upright? */
function isNarrow(cells: string, gridModel: GridModel, sheetId: string): boolean {
  const letters = new Set(Array.from(cells.matchAll(/<c r="([A-Z]+)\d/g), ([, column]) => column!));
  const columns = [...letters].map((column) =>
    [...column].reduce((n, sign) => n * 26 + sign.charCodeAt(0) - 64, 0),
  );
  const last = columns.reduce((most, column) => Math.max(most, column), 0);
  const { size, start } = gridModel.getters.getColDimensions(sheetId, Math.max(0, last - 1));
  return start + size <= UPRIGHT_WIDTH;
}

function sheetTail(xml: string, upright: boolean): string {
  let priority = 0;
  const orientation = upright ? 'portrait' : 'landscape';
  const page = `<pageSetup paperSize="9" orientation="${orientation}" fitToWidth="1" fitToHeight="0"/>`;
  const tail = xml.replace(/priority="1"/g, () => {
    priority += 1;
    return `priority="${priority}"`;
  });
  // The standard knows no empty error style: Excel and others would not open the file.
  const valid = tail.replace(/ errorStyle=""/g, '');
  // The standard has the page before what is drawn on it.
  return valid.replace(/(?=<drawing |<tableParts|<\/worksheet>)/, page);
}

/**
 * Our own xml of the charts, by the part that it takes the place of. o-spreadsheet numbers the charts of a tab in
 * the order of its figures; where the numbers do not fit, its own parts stay.
 */
function chartParts(
  files: readonly object[],
  gridModel: GridModel,
  sheetIds: readonly string[],
): Map<string, string> {
  const { getters } = gridModel;
  const parts = new Map<string, string>();
  for (const [index, sheetId] of sheetIds.entries()) {
    const rels = files.find(
      (file) => (file as { path: string }).path === `xl/drawings/_rels/drawing${index}.xml.rels`,
    ) as { content?: string } | undefined;
    const targets = [...(rels?.content ?? '').matchAll(/Target="\.\.\/charts\/(chart\d+\.xml)"/g)];
    const chartIds = getters.getFigures(sheetId).flatMap((figure) => {
      const ids = getters.getChartIds(sheetId);
      return ids.filter((id) => figure.tag === 'chart' && getters.getFigureIdFromChartId(id) === figure.id);
    });
    if (targets.length !== chartIds.length) continue;
    for (const [at, chartId] of chartIds.entries()) {
      const xml = chartXml(gridModel, sheetId, getters.getChartDefinition(chartId));
      if (xml) parts.set(`xl/charts/${targets[at]![1]}`, xml);
    }
  }
  return parts;
}

/** Number formats as Excel writes them. */
function stylesPart(xml: string): string {
  return (
    xml
      .replace(/formatCode="([^"]*)"/g, (_whole, code: string) => {
        const format = code.replaceAll('&quot;', '"').replaceAll('&apos;', "'").replaceAll('&amp;', '&');
        return `formatCode="${xmlAttribute(toExcelFormat(format))}"`;
      })
      // Excel wants the opacity in front of a colour.
      .replace(/\brgb="([0-9A-Fa-f]{6})"/g, 'rgb="FF$1"')
      // Without this mark some readers take the look from the default style.
      .replace(/<xf numFmtId="(?!0")/g, '<xf applyNumberFormat="1" numFmtId="')
      .replace(
        /(<cellXfs)/,
        '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>$1',
      )
  );
}

/** The tab that is open in the workbook is open in the file. */
function workbookPart(xml: string, activeSheet: number): string {
  return xml.replace(
    /<sheets>/,
    `<bookViews><workbookView activeTab="${Math.max(0, activeSheet)}"/></bookViews><sheets>`,
  );
}
