import { strToU8, zipSync } from 'fflate';

/** Files with their texts as a zip. */
export function zipOf(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, file]) => [name, typeof file === 'string' ? strToU8(file) : file]),
    ),
  );
}

/** A sheet as its rows in XML (`<row>…</row>`), and what else its file holds. */
export interface SheetXml {
  readonly name: string;
  readonly rows: string;
  readonly state?: string;
  readonly behind?: string;
}

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The parts of an Excel workbook. */
export function xlsxParts(
  sheets: readonly SheetXml[],
  { strings = '', styles = '', properties = '' } = {},
): Record<string, string> {
  const each = (part: (sheet: SheetXml, n: number) => string) =>
    sheets.map((sheet, i) => part(sheet, i + 1)).join('');
  return {
    '[Content_Types].xml': '<?xml version="1.0"?><Types/>',
    '_rels/.rels': `<Relationships><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<?xml version="1.0"?><workbook><workbookPr ${properties}/><sheets>${each(
      ({ name, state = 'visible' }, n) =>
        `<sheet name="${name}" sheetId="${n}" state="${state}" r:id="s${n}"/>`,
    )}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${each(
      (_, n) => `<Relationship Id="s${n}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${n}.xml"/>`,
    )}<Relationship Id="a" Type="${OFFICE}/sharedStrings" Target="/xl/sharedStrings.xml"/><Relationship Id="b" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    'xl/sharedStrings.xml': `<sst>${strings}</sst>`,
    'xl/styles.xml': `<styleSheet>${styles}</styleSheet>`,
    ...Object.fromEntries(
      sheets.map(({ rows, behind = '' }, i) => [
        `xl/worksheets/sheet${i + 1}.xml`,
        `<?xml version="1.0"?><worksheet><sheetData>${rows}</sheetData>${behind}</worksheet>`,
      ]),
    ),
  };
}

/** Rows of texts as a sheet has them. */
export function rowsXml(rows: readonly (readonly string[])[]): string {
  return rows
    .map((row) => `<row>${row.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join('')}</row>`)
    .join('');
}
