import { describe, expect, it } from 'vitest';
import { wordsIn } from '../../src/language/language.ts';
import { LANGUAGE_CODES, LANGUAGES } from '../../src/language/languages.ts';
import { RULE_HEADS } from '../../src/tabs/definitions.ts';
import { cellsOf, importText, openBuilt, tabNames, type, valueBeside } from '../support/localWorkbook.ts';

/** Leads of many sources, so that every report grows with them. */
const leads = (n: number) =>
  [
    'ID,Created,Name,Source,Campaign,Owner,Stage',
    ...Array.from(
      { length: n },
      (_, i) =>
        `${i},2026-11-${String(2 + (i % 28)).padStart(2, '0')} 09:00,Lead ${i},source ${i % (3 + n / 20)},Autumn,${['Ada', 'Bo', 'Cy'][i % 3]},${i % 4 === 0 ? 'Customer' : 'Lead'}`,
    ),
  ].join('\n');
const DEALS = 'Deal ID,Lead ID,Stage,Close date,Amount\na,0,Won,2026-11-20,50000\nb,4,Won,2026-11-25,30000';
const CALLS =
  'Lead ID,Date,Type,Outcome\n0,2026-11-02 10:00,Call,Connected\n1,2026-11-09 10:00,Call,No answer';

/** Begun in Swedish, whose numbers are written otherwise than in code; it is changed to every language there is. */
describe('a day with the workbook in Swedish', () => {
  const language = 'sv';
  const workbook = openBuilt({ locale: LANGUAGES[language].locale });
  const words = wordsIn(language);
  const reports = ['start', 'funnel', 'closedLoop', 'agreement', 'sla', 'weeklyMeeting'] as const;
  /** What each tab is called now. */
  const names = new Map<string, string>();
  const name = (id: string) => names.get(id)!;
  /** What people have written, and on which tab. */
  const wrote: { tab: string; text: string }[] = [];

  const write = (tab: string, column: number, row: number, text: string) => {
    type(workbook, name(tab), column, row, text);
    wrote.push({ tab, text });
  };
  const rowOf = (tab: string, label: string) =>
    cellsOf(workbook, name(tab)).findIndex((row) => row.some((cell) => cell === label));
  const columnOf = (tab: string, label: string) =>
    cellsOf(workbook, name(tab))[rowOf(tab, label)]!.findIndex((cell) => String(cell).trim() === label);
  const lost = () =>
    wrote.filter(
      ({ tab, text }) =>
        !cellsOf(workbook, name(tab))
          .flat()
          .some((cell) => String(cell ?? '') === text),
    );
  const refresh = () => workbook.call('refreshReports');
  const leadsOnFunnel = () => valueBeside(workbook, name('funnel'), words('stage.lead'), 1);

  it('import, and the first reports', () => {
    importText(workbook, leads(40));
    importText(workbook, DEALS);
    importText(workbook, CALLS, 'activities');
    workbook.call('generateReports');
    for (const id of [...reports, 'settings', 'plan', 'definitions', 'campaigns', 'decisions'] as const)
      names.set(id, words(`tab.${id}`));
    expect(tabNames(workbook)).toEqual(expect.arrayContaining([...names.values()]));
    expect(leadsOnFunnel()).toBe(40);
  });

  it('notes beside and below every report, inputs, a rule, a campaign and a decision', () => {
    for (const id of reports) {
      const cells = cellsOf(workbook, name(id));
      const last = cells.findLastIndex((row) => row.some((cell) => cell !== null && cell !== ''));
      const width = Math.max(
        ...cells.map((row) => row.findLastIndex((cell) => cell !== null && cell !== '')),
      );
      write(id, width + 3, 4, `beside ${id}`);
      write(id, 0, last + 3, `below ${id}`);
      const ends = cells.map((row) => row.findLastIndex((cell) => cell !== null && cell !== ''));
      const inside = ends.findIndex((end, row) => row > 4 && end > 0 && end < width);
      write(id, ends[inside]! + 1, inside, `inside ${id}`);
    }
    write('plan', 1, rowOf('plan', words('input.revenueGoal')), '300000');
    write('settings', 1, rowOf('settings', words('input.attempts')), '7');
    const score = words(RULE_HEADS[0]);
    const [rule, first] = [rowOf('definitions', score) + 1, columnOf('definitions', score)];
    // Score, field and condition are words of ours, which follow the language; the value and the points do not.
    ['fit', 'Country', 'is'].forEach((text, i) => {
      type(workbook, name('definitions'), first + i, rule, text);
    });
    write('definitions', first + 3, rule, 'Sweden');
    write('definitions', first + 4, rule, '40');
    const campaigns = rowOf('campaigns', words('campaigns.start'));
    write('campaigns', 2, campaigns + 1, 'Autumn');
    type(workbook, name('campaigns'), 0, campaigns + 1, '2026-11-01');
    write('campaigns', 6, campaigns + 1, 'Ask first');
    const decisions = rowOf('decisions', words('decisions.issue'));
    write('decisions', 0, decisions + 1, 'Late calls');
    write('decisions', 1, decisions + 1, 'Bo calls first');
    refresh();
    expect(lost()).toEqual([]);
    expect(cellsOf(workbook, name('weeklyMeeting')).flat()).toContain('Bo calls first');
    expect(cellsOf(workbook, name('agreement')).flat()).toContain(7);
  });

  it('other inputs, and longer exports: the reports grow, the notes make room', () => {
    type(workbook, name('plan'), 1, rowOf('plan', words('input.revenueGoal')), '450000');
    wrote.find(({ text }) => text === '300000')!.text = '450000';
    importText(workbook, leads(300));
    refresh();
    expect(leadsOnFunnel()).toBe(300);
    expect(lost()).toEqual([]);
  });

  it('every tab renamed and some moved, a column and a row put in', () => {
    const { getters } = workbook.model;
    const idOf = (tab: string) => getters.getSheetIds().find((id) => getters.getSheetName(id) === tab)!;
    for (const [id, oldName] of names) {
      const newName = `Our ${oldName}`;
      workbook.gridModel.dispatch('RENAME_SHEET', { sheetId: idOf(oldName), oldName, newName });
      names.set(id, newName);
    }
    const add = (tab: string, dimension: 'ROW' | 'COL') =>
      workbook.gridModel.dispatch('ADD_COLUMNS_ROWS', {
        sheetId: idOf(name(tab)),
        sheetName: name(tab),
        dimension,
        base: 0,
        quantity: 1,
        position: 'before',
      });
    add('campaigns', 'COL');
    add('decisions', 'ROW');
    add('decisions', 'COL');
    write('decisions', 0, 0, 'our own column');
    const before = tabNames(workbook);
    importText(workbook, leads(120));
    refresh();
    expect(tabNames(workbook)).toEqual(before);
    expect(leadsOnFunnel()).toBe(120);
    expect(lost()).toEqual([]);
    expect(cellsOf(workbook, name('weeklyMeeting')).flat()).toEqual(
      expect.arrayContaining(['Bo calls first', expect.stringContaining('Autumn')]),
    );
  });

  it('in each other language, and back', () => {
    for (const next of [...LANGUAGE_CODES.filter((code) => code !== language), language]) {
      workbook.run('saveSettings', [{ language: next }]);
      refresh();
      expect(lost()).toEqual([]);
    }
    expect(leadsOnFunnel()).toBe(120);
  });

  it('a report left out, and taken in again', () => {
    workbook.run('saveSettings', [{ tabs: ['funnel'] }]);
    refresh();
    workbook.run('saveSettings', [{ tabs: '' }]);
    refresh();
    expect(lost()).toEqual([]);
  });

  it('the decision marked as done is gone from Meeting, and stays in the log', () => {
    const row = rowOf('decisions', 'Late calls');
    write('decisions', columnOf('decisions', words('decisions.done')), row, 'x');
    refresh();
    expect(cellsOf(workbook, name('weeklyMeeting')).flat()).not.toContain('Bo calls first');
    expect(lost()).toEqual([]);
  });

  it('at night the schedule refreshes, and a broken export loses nothing either', () => {
    workbook.run('scheduleRefresh', [{ every: 'day', hour: 6 }]);
    workbook.runTrigger('scheduledRefresh');
    expect(lost()).toEqual([]);
    const data = words('tab.data', { kind: words('kind.leads') });
    for (let column = 0; column < 7; column++) type(workbook, data, column, 0, `nothing ${column}`);
    expect(() => workbook.runTrigger('scheduledRefresh')).toThrow();
    expect(leadsOnFunnel()).toBe(120);
    expect(lost()).toEqual([]);
  });
});
