/** The notes of a tab as an xlsx file has them: their text in one part, and in another, in an old language, the box of each. */
import type { NoteWrite } from '../engine/cellNotes.ts';
import { helpers } from '../engine/engine.ts';
import type { GridModel } from '../engine/gridModel.ts';
import { linesTaken } from './textHeight.ts';
import { xmlText } from './xml.ts';

const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const EMPTY_RELATIONS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';
const TEXT_RELATION = 'rIdNotes';
const BOX_RELATION = 'rIdNoteBoxes';

/** What a tab's xml says of its notes, behind its drawing. */
export const NOTES_ELEMENT = `<legacyDrawing r:id="${BOX_RELATION}"/>`;

/** Pixels of a box and of its lines; all within its margins. */
const BOX = { width: 300, line: 17, margin: 8, mostHeight: 600 };

/**
 * Adds the parts of the notes of a tab.
 *
 * @param parts the xml of the file's parts by path, those of the tabs among them
 * @param index the number of the tab in the names of its parts
 */
export function addNotes(
  parts: Map<string, string>,
  gridModel: GridModel,
  sheetId: string,
  index: number,
): void {
  const notes = gridModel.notes(sheetId);
  if (notes.length === 0) return;
  parts.set(`xl/comments${index}.xml`, textsXml(notes));
  parts.set(`xl/drawings/vmlDrawing${index}.vml`, boxesXml(gridModel, sheetId, notes));
  const relations = `xl/worksheets/_rels/sheet${index}.xml.rels`;
  parts.set(
    relations,
    (parts.get(relations) ?? EMPTY_RELATIONS).replace(
      '</Relationships>',
      `<Relationship Id="${TEXT_RELATION}" Type="${RELATION}/comments" Target="../comments${index}.xml"/><Relationship Id="${BOX_RELATION}" Type="${RELATION}/vmlDrawing" Target="../drawings/vmlDrawing${index}.vml"/></Relationships>`,
    ),
  );
  const types = '[Content_Types].xml';
  const known = parts.get(types) ?? '';
  const boxes = known.includes('Extension="vml"')
    ? ''
    : '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>';
  const texts = `<Override PartName="/xl/comments${index}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml"/>`;
  // The standard has the kinds of file before the single parts.
  parts.set(types, known.replace(/(<Types[^>]*>)/, `$1${boxes}`).replace('</Types>', `${texts}</Types>`));
}

function textsXml(notes: readonly NoteWrite[]): string {
  const items = notes.map(
    ({ col, row, note }) =>
      `<comment ref="${helpers.toXC(col, row)}" authorId="0"><text><t xml:space="preserve">${xmlText(note)}</t></text></comment>`,
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author></author></authors><commentList>${items.join('')}</commentList></comments>`;
}

function boxesXml({ getters }: GridModel, sheetId: string, notes: readonly NoteWrite[]): string {
  const along = (size: (at: number) => number, count: number, from: number, pixels: number): string => {
    let [at, left] = [from, pixels];
    for (; at < count && left > size(at); at += 1) left -= size(at);
    return `${at}, ${Math.round(left)}`;
  };
  const boxes = notes.map(({ col, row, note }, at) => {
    const lines = linesTaken(note, BOX.width - BOX.margin);
    const height = Math.min(BOX.mostHeight, BOX.margin + lines * BOX.line);
    const right = along(
      (column) => getters.getColSize(sheetId, column),
      getters.getNumberCols(sheetId),
      col + 1,
      BOX.width + 12,
    );
    const bottom = along(
      (line) => getters.getRowSize(sheetId, line),
      getters.getNumberRows(sheetId),
      row,
      height + 4,
    );
    return `<v:shape id="_x0000_s${1025 + at}" type="#_x0000_t202" style="position:absolute;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${col + 1}, 12, ${row}, 4, ${right}, ${bottom}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${col}</x:Column></x:ClientData></v:shape>`;
  });
  return `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>${boxes.join('')}</xml>`;
}
