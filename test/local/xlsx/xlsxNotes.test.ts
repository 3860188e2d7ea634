import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { xlsxParts } from '../../support/xlsxParts.ts';

const { DOMParser } = new JSDOM('').window;
const parsed = (xml: string) => {
  const document = new DOMParser().parseFromString(xml, 'text/xml');
  expect(document.querySelector('parsererror')?.textContent ?? '').toBe('');
  return document;
};

describe('notes in the file', () => {
  it('are in a part for their text and one for their boxes, which the tab names behind its drawing', async () => {
    const parts = await xlsxParts(`const tab = book.insertSheet('Start', 1);
      tab.getRange('A1:B2').setValues([['Month', 'Won'], ['Oct', 5]]).setNotes([['', 'Won: <closed> & paid\\nby close date'], ['', 'B2']]);
      tab.insertChart(tab.newChart().asColumnChart().addRange(tab.getRange('A1:B2')).setNumHeaders(1).setPosition(5, 1, 0, 0).build());`);
    const sheet = parts['xl/worksheets/sheet1.xml']!;
    expect(sheet).toMatch(/<drawing [^>]*\/>\s*<legacyDrawing r:id="rIdNoteBoxes"\/>\s*<\/worksheet>/);
    const texts = [...parsed(parts['xl/comments1.xml']!).querySelectorAll('comment')];
    expect(texts.map((one) => [one.getAttribute('ref'), one.textContent])).toEqual([
      ['B1', 'Won: <closed> & paid\nby close date'],
      ['B2', 'B2'],
    ]);
    const boxes = parsed(parts['xl/drawings/vmlDrawing1.vml']!);
    const places = [...boxes.getElementsByTagName('x:ClientData')].map((box) =>
      ['x:Column', 'x:Row'].map((name) => box.getElementsByTagName(name)[0]!.textContent),
    );
    expect(places).toEqual([
      ['1', '0'],
      ['1', '1'],
    ]);
    const targets = [
      ...parsed(parts['xl/worksheets/_rels/sheet1.xml.rels']!).querySelectorAll('Relationship'),
    ];
    expect(targets.map((one) => one.getAttribute('Target')).sort()).toEqual([
      '../comments1.xml',
      '../drawings/drawing1.xml',
      '../drawings/vmlDrawing1.vml',
    ]);
    const types = parsed(parts['[Content_Types].xml']!);
    expect(types.querySelector('[Extension="vml"]')).not.toBeNull();
    expect(types.querySelector('[PartName="/xl/comments1.xml"]')).not.toBeNull();
  });

  it('are no part of a file without notes', async () => {
    const parts = await xlsxParts(`sheet.getRange('A1').setValue(1)`);
    expect(Object.keys(parts).filter((path) => /comments|vml/.test(path))).toEqual([]);
    expect(parts['xl/worksheets/sheet0.xml']).not.toContain('legacyDrawing');
  });
});
