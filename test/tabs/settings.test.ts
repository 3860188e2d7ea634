import { describe, expect, it } from 'vitest';
import { LANGUAGE_CODES } from '../../src/language/languages.ts';
import { INPUTS } from '../../src/settings/inputs.ts';
import { NO_LISTS } from '../../src/settings/parseLists.ts';
import { GROUPS, SETTINGS_HEAD_ROW, settingsTab } from '../../src/tabs/settings.ts';
import { linesOf } from '../../src/tabs/wrapText.ts';

describe.each(LANGUAGE_CODES)('the settings in %s', (language) => {
  const tab = settingsTab(language, {}, NO_LISTS);
  const rows = tab.rows.slice(SETTINGS_HEAD_ROW);
  const texts = (column: number) => rows.map((row) => String(row[column]!.value ?? '').trim());

  it('are in groups, each under its title', () => {
    const titles = rows.filter(([label]) => label!.style === 'section');
    // One more for the lists.
    expect(titles).toHaveLength(Object.keys(GROUPS).length + 1);
    expect(rows[0]![0]!.style).toBe('section');
    const keys = INPUTS.filter(({ tab: on }) => on === 'settings').map(({ key }) => key);
    expect(keys).toEqual(expect.arrayContaining(Object.keys(GROUPS)));
  });

  it('have labels and explanations that end in their own column', () => {
    const inputs = rows.filter((row) => ['input', 'prose'].includes(row[1]!.style));
    expect(inputs.length).toBeGreaterThan(30);
    const cut = inputs.flatMap((row) =>
      [0, 2].flatMap((column) => {
        const said = String(row[column]!.value).trim();
        return linesOf(said, tab.widths[column]! - 12).length > 1 ? [said] : [];
      }),
    );
    expect(cut).toEqual([]);
  });

  it('have every explanation of the lists left of the lists', () => {
    const first = texts(0).length - 7;
    const left = tab.widths.slice(0, 3).reduce((sum, width) => sum + width);
    for (const said of texts(0).slice(first)) expect(linesOf(said, left)).toEqual([said]);
  });
});
