/**
 * A workbook as an xlsx file. o-spreadsheet makes the parts; the cells (xlsxCells.ts), charts, notes, pages
 * and what is missing of the rules are written here.
 */
import { strToU8, zipSync } from 'fflate';
import { quietly } from '../engine/engine.ts';
import type { GridModel } from '../engine/gridModel.ts';
import { toExcelFormat } from '../engine/numberFormat.ts';
import type { LocalWorkbook } from '../workbook.ts';
import { SharedStrings, sheetData, withPlan, type XlsxPlan } from './xlsxCells.ts';
import { chartXml, EMU_PER_PIXEL } from './xlsxChart.ts';
import { addNotes, NOTES_ELEMENT } from './xlsxNotes.ts';
import { type PrintedPage, pageXml, printedPage, printNames } from './xlsxPage.ts';
import { withRules } from './xlsxRules.ts';
import { xmlAttribute } from './xml.ts';

/** The workbook as the bytes of an xlsx file. */
export async function workbookXlsx(workbook: LocalWorkbook): Promise<Uint8Array> {
  const { gridModel, model } = workbook;
  gridModel.flush();
  const plan: XlsxPlan = new Map();
  const { files } = await withPlan(model.getters, plan, () =>
    withoutXmlParser(() => quietly(() => model.exportXLSX())),
  );
  const strings = new SharedStrings();
  const sheetIds = gridModel.getters.getSheetIds();
  const charts = chartParts(files, gridModel, sheetIds);
  const pages = sheetIds.map((sheetId) => printedPage(gridModel, sheetId, plan.get(sheetId)!));
  const parts = new Map<string, string>();
  for (const file of files) {
    if (!('content' in file)) continue;
    const sheet = /^xl\/worksheets\/sheet(\d+)\.xml$/.exec(file.path);
    const drawing = /^xl\/drawings\/drawing(\d+)\.xml$/.exec(file.path);
    let xml = file.content;
    if (sheet) {
      const index = Number(sheet[1]);
      const sheetId = sheetIds[index]!;
      const start = xml.indexOf('<sheetData>');
      const end = xml.indexOf('</sheetData>') + '</sheetData>'.length;
      const cells = sheetData(xml.slice(start, end), plan.get(sheetId)!, gridModel, sheetId, strings);
      const tail = withRules(xml.slice(end), gridModel.getters, sheetId);
      const hasNotes = gridModel.notes(sheetId).length > 0;
      xml = sheetHead(xml.slice(0, start)) + cells + sheetTail(tail, pages[index]!, hasNotes);
    }
    if (charts.has(file.path)) xml = charts.get(file.path)!;
    else if (file.path === 'xl/styles.xml') xml = stylesPart(xml);
    else if (file.path === 'xl/workbook.xml')
      xml = workbookPart(xml, sheetIds.indexOf(gridModel.getters.getActiveSheetId()), pages);
    else if (drawing) xml = drawingPart(xml, gridModel, sheetIds[Number(drawing[1])]!);
    else if (file.path === 'xl/sharedStrings.xml') continue;
    parts.set(file.path, xml);
  }
  parts.set('xl/sharedStrings.xml', strings.toXml());
  for (const [index, sheetId] of sheetIds.entries()) addNotes(parts, gridModel, sheetId, index);
  return zipSync(Object.fromEntries(Array.from(parts, ([path, xml]) => [path, strToU8(xml)])), { level: 4 });
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

function sheetTail(xml: string, page: PrintedPage, hasNotes: boolean): string {
  let priority = 0;
  const tail = xml.replace(/priority="1"/g, () => {
    priority += 1;
    return `priority="${priority}"`;
  });
  // The standard has the page before what is drawn on it, and the notes after.
  return tail
    .replace(/(?=<drawing |<tableParts|<\/worksheet>)/, pageXml(page))
    .replace(/(?=<tableParts|<\/worksheet>)/, hasNotes ? NOTES_ELEMENT : '');
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

/** Charts of their own size, however high the rows behind them become, as at Google. */
function drawingPart(xml: string, { getters }: GridModel, sheetId: string): string {
  const charts = getters.getFigures(sheetId).filter(({ tag }) => tag === 'chart');
  let at = 0;
  return xml.replace(/<xdr:twoCellAnchor>([\s\S]*?)<\/xdr:twoCellAnchor>/g, (whole, inside: string) => {
    const size = inside.includes('<xdr:graphicFrame') ? charts[at] : undefined;
    if (!size) return whole;
    at += 1;
    const extent = `<xdr:ext cx="${Math.round(size.width * EMU_PER_PIXEL)}" cy="${Math.round(size.height * EMU_PER_PIXEL)}"/>`;
    return `<xdr:oneCellAnchor>${inside.replace(/<xdr:to>[\s\S]*?<\/xdr:to>/, extent)}</xdr:oneCellAnchor>`;
  });
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

/** The tab that is open in the workbook is open in the file; the names say what is printed. */
function workbookPart(xml: string, activeSheet: number, pages: readonly PrintedPage[]): string {
  const names = Array.from(xml.matchAll(/<sheet [^>]*\bname="([^"]*)"/g), ([, name]) => name!);
  return xml
    .replace(
      /<sheets>/,
      `<bookViews><workbookView activeTab="${Math.max(0, activeSheet)}"/></bookViews><sheets>`,
    )
    .replace('</sheets>', () => `</sheets>${printNames(pages, names)}`);
}
