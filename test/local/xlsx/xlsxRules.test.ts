import { describe, expect, it } from 'vitest';
import { xlsxParts } from '../../support/xlsxParts.ts';

/** The rules of a file's first tab, each by its attributes and its limits. */
async function rules(...made: string[]): Promise<Record<string, unknown>[]> {
  const parts = await xlsxParts(
    made
      .map(
        (rule, index) =>
          `sheet.getRange(${index + 1}, 1).setDataValidation(SpreadsheetApp.newDataValidation().${rule}.build());`,
      )
      .join(''),
  );
  const xml = parts['xl/worksheets/sheet0.xml']!;
  const found = [...xml.matchAll(/<dataValidation ([\s\S]*?)>([\s\S]*?)<\/dataValidation>/g)];
  const count = /<dataValidations count="(\d+)"/.exec(xml)?.[1];
  expect(Number(count ?? 0)).toBe(found.length);
  return found.map(([, attributes, limits]) => ({
    ...Object.fromEntries(
      Array.from(attributes!.matchAll(/(\w+)="([^"]*)"/g), ([, name, value]) => [name, value]),
    ),
    limits: Array.from(limits!.matchAll(/<formula\d>([^<]*)/g), ([, limit]) => limit),
  }));
}

describe('rules in the file', () => {
  it('are those of the cells: those that warn do so, with their help text', async () => {
    const all = await rules(
      `requireNumberGreaterThanOrEqualTo(0).setHelpText('A sum in "kr" & whole')`,
      `requireNumberBetween(0, 1).setAllowInvalid(false)`,
      `requireDate().setHelpText('A day such as 2026-10-12.')`,
      `requireValueInList(['Yes', 'No'])`,
    );
    const at = (cell: string) => all.find(({ sqref }) => sqref === cell);
    const sum = 'A sum in &quot;kr&quot; &amp; whole';
    expect(at('A1')).toMatchObject({ prompt: sum, error: sum, errorStyle: 'warning', limits: ['0'] });
    expect(at('A2')).toMatchObject({ type: 'decimal', operator: 'between', limits: ['0', '1'] });
    expect(at('A2')).not.toHaveProperty('errorStyle');
    // Excel's first day is 1.
    const day = 'A day such as 2026-10-12.';
    expect(at('A3')).toMatchObject({
      type: 'date',
      operator: 'greaterThanOrEqual',
      prompt: day,
      limits: ['1'],
    });
    expect(at('A4')).toMatchObject({ type: 'list' });
  });

  it('leave out a list that is longer than Excel takes, and are absent where there are none', async () => {
    const list = (letters: number) => `requireValueInList(['${'x'.repeat(letters - 2)}', 'y'])`;
    expect(await rules(list(255))).toHaveLength(1);
    expect(await rules(list(256))).toEqual([]);
  });
});
