import { describe, expect, it } from 'vitest';
import { xlsxParts } from '../../support/xlsxParts.ts';

/** The xml of a chart over months, won revenue and plan, the last of them blank. */
async function chart(type: string, options: string): Promise<string> {
  const parts = await xlsxParts(`
    sheet.getRange('A1:C7').setValues([['Month', 'Won', 'Plan'], ['Sep', 40, 30], ['Oct', 20, 60],
      ['Nov', 55, ''], ['Dec', '', 90], ['', '', ''], ['', '', '']]);
    sheet.insertChart(sheet.newChart().as${type}Chart().addRange(sheet.getRange('A1:C7')).setNumHeaders(1)${options}
      .setOption('width', 400).setOption('height', 200).setPosition(1, 5, 0, 0).build());`);
  expect(parts['xl/drawings/drawing0.xml']).toMatch(
    /<xdr:oneCellAnchor>[\s\S]*<xdr:ext cx="3810000" cy="1905000"\/>/,
  );
  return parts['xl/charts/chart1.xml']!;
}

describe('a chart in the file', () => {
  it('draws as far as there are figures or labels, and a blank as a gap', async () => {
    const xml = await chart('Line', '');
    expect([...xml.matchAll(/<c:f>[^<]*!([^<]*)<\/c:f>/g)].map(([, place]) => place)).toEqual([
      '$B$1',
      '$A$2:$A$5',
      '$B$2:$B$5',
      '$C$1',
      '$A$2:$A$5',
      '$C$2:$C$5',
    ]);
    expect(xml).toContain('<c:dispBlanksAs val="gap"/>');
    expect(xml).toContain(
      '<c:ptCount val="4"/><c:pt idx="0"><c:v>30</c:v></c:pt><c:pt idx="1"><c:v>60</c:v></c:pt><c:pt idx="3">',
    );
  });

  it('draws what is hidden only where that was asked for', async () => {
    expect(await chart('Line', '')).toContain('<c:plotVisOnly val="1"/>');
    expect(
      await chart('Line', '.setHiddenDimensionStrategy(Charts.ChartHiddenDimensionStrategy.SHOW_BOTH)'),
    ).toContain('<c:plotVisOnly val="0"/>');
  });

  it('a combo has stacked columns and, for themselves, lines', async () => {
    const xml = await chart(
      'Combo',
      `.setOption('isStacked', true).setOption('seriesType', 'bars').setOption('series.1.type', 'line')`,
    );
    expect(xml).toMatch(
      /<c:barChart>.*<c:grouping val="stacked"\/>.*<c:overlap val="100"\/>.*<\/c:barChart>/,
    );
    expect(xml).toMatch(/<c:lineChart><c:grouping val="standard"\/>/);
    expect([...xml.matchAll(/<c:ser>/g)]).toHaveLength(2);
  });

  it('a white base of a stack is not painted, so that the lines behind it are seen', async () => {
    const colours = `.setOption('colors', ['#ffffff', '#1e6b3a'])`;
    const base = '<c:spPr><a:noFill/></c:spPr><c:invertIfNegative';
    expect(await chart('Column', `${colours}.setOption('isStacked', true)`)).toContain(base);
    expect(await chart('Column', colours)).not.toContain(base);
  });

  it('a line has its width, its points and its curve', async () => {
    const usual = await chart('Line', '');
    expect(usual).toMatch(/<a:ln w="19050"[^>]*>.*<c:symbol val="none"\/>.*<c:smooth val="0"\/>/);
    const own = await chart(
      'Line',
      `.setOption('lineWidth', 4).setOption('pointSize', 7).setOption('curveType', 'function')`,
    );
    expect(own).toMatch(
      /<a:ln w="38100"[^>]*>.*<c:symbol val="circle"\/><c:size val="7"\/>.*<c:smooth val="1"\/>/,
    );
  });

  it('the words beside its axes lie level, in the look that was asked for', async () => {
    const xml = await chart(
      'Bar',
      `.setOption('hAxis', { format: '0%', minValue: 0, textStyle: { color: '#5f6368', fontSize: 11 } })`,
    );
    expect([...xml.matchAll(/<c:txPr><a:bodyPr ([^>]*)\/>/g)].map(([, look]) => look)).toEqual(
      Array(3).fill('rot="0" vert="horz"'),
    );
    const values = /<c:valAx>.*<\/c:valAx>/.exec(xml)![0];
    expect(values).toContain('<c:numFmt formatCode="0%" sourceLinked="0"/>');
    expect(values).toContain('<c:min val="0"/>');
    expect(values).toMatch(/sz="1100".*5F6368/);
  });

  it('has no end of an axis that would cut its figures off', async () => {
    const to = (value: number, stacked: string) =>
      chart('Column', `.setOption('vAxis.maxValue', ${value})${stacked}`);
    const stacked = `.setOption('isStacked', true)`;
    expect(await to(90, '')).toContain('<c:max val="90"/>');
    expect(await to(89, '')).not.toContain('<c:max');
    // Won and plan of September are 70 together, the plan of December alone is 90.
    expect(await to(90, stacked)).toContain('<c:max val="90"/>');
    expect(await to(79, stacked)).not.toContain('<c:max');
  });
});
