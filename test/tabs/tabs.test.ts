import { describe, expect, it } from 'vitest';
import { TAB_ORDER } from '../../src/schema/tabs.ts';
import { NO_LISTS } from '../../src/settings/parseLists.ts';

import { NO_RUNS } from '../../src/tabs/runs.ts';
import { isFormula, type Tab } from '../../src/tabs/tab.ts';
import { makeTab } from '../../src/tabs/tabs.ts';
import { reportFrom, textsOf } from '../support/reporting.ts';
import { serial } from '../support/serial.ts';

const EXPORTS = {
  leads:
    'ID,Created,Source,Owner,Stage\n1,2026-11-02 09:00,web,Ada,Customer\n2,2026-11-03 10:00,fair,Bo,Lead\n3,2026-11-03 10:00,,Bo,MQL',
  deals: 'Deal ID,Lead ID,Stage,Close date,Amount\na,1,Won,2026-11-20,50000\nb,9,Won,2026-11-21,10000',
  activities:
    'Lead ID,Date,Type,Outcome\n1,2026-11-02 10:00,Call,Connected\n2,2026-11-05 10:00,Call,No answer',
  spend: 'Month,Source,Campaign,Cost\n2026-11-01,web,search,1000',
};
const CALENDAR = {
  ...NO_LISTS,
  campaigns: [['2026-11-02', '2026-11-30', 'search', 'web', 'demo', 'all', 'call', 20, 500, 'EUR']],
  decisions: [['Leads of the fair', 'Call within the day', 'Ada', '2026-11-27', '']],
};
function allTabs(language: 'sv' | 'en'): Tab[] {
  const report = reportFrom(EXPORTS, { language }, CALENDAR);
  const lists = { ...CALENDAR, rules: [['fit', 'Country', 'is', 'Sweden', 40]] };
  const input = { report, typed: {}, lists, now: serial('2026-11-30 07:00'), log: NO_RUNS };
  return TAB_ORDER.map((id) => makeTab(id, input));
}

describe.each(['sv', 'en'] as const)('the tabs in %s', (language) => {
  const tabs = allTabs(language);

  it('are rectangles', () => {
    for (const tab of tabs) for (const row of tab.rows) expect(row).toHaveLength(tab.widths.length);
  });

  it('have formulas that mean the same in every spreadsheet', () => {
    const formulas = tabs
      .flatMap(({ rows }) => rows.flat())
      .flatMap(({ value }) => (isFormula(value) ? [value.formula] : []));
    expect(formulas.length).toBeGreaterThan(10);
    for (const formula of formulas) {
      const outsideQuotes = formula.replace(/"[^"]*"/g, '""');
      expect(outsideQuotes).toMatch(/^=/);
      expect(outsideQuotes).not.toMatch(/,/);
      expect(outsideQuotes).not.toMatch(/\d[.,]\d/);
      expect(outsideQuotes).not.toMatch(/[{}\\]/);
    }
  });

  it('use no function that the local workbook lacks', () => {
    const known =
      /^(?:IF|OR|ROUND|COUNTBLANK|CUSTOMERS_NEEDED|LEADS_NEEDED|FUNNEL_NEEDED|GOAL_CHANCE|LEAD_VALUE)$/;
    const used = tabs
      .flatMap(({ rows }) => rows.flat())
      .flatMap(({ value }) =>
        isFormula(value)
          ? [...value.formula.replace(/"[^"]*"/g, '').matchAll(/([A-Z_]+)\(/g)].map(([, name]) => name!)
          : [],
      );
    expect(used.filter((name) => !known.test(name))).toEqual([]);
  });

  it('have no figure that is no number', () => {
    for (const { value } of tabs.flatMap(({ rows }) => rows.flat()))
      if (typeof value === 'number') expect(Number.isFinite(value)).toBe(true);
  });

  it('leave no gap in a text', () => {
    for (const tab of tabs)
      expect(textsOf(tab).filter((text) => /\{\w+\}|undefined|NaN/.test(text))).toEqual([]);
  });

  it('say on every report the method, n, the period and the checks', () => {
    for (const tab of tabs.filter(({ id }) => ['funnel', 'closedLoop', 'attribution', 'sla'].includes(id))) {
      expect(textsOf(tab).join(' ')).toContain(
        language === 'sv'
          ? '3 leads, skapade 2026-11-02 till 2026-11-03, per 2026-11-30.'
          : '3 leads, created 2026-11-02 to 2026-11-03, as of 2026-11-30.',
      );
    }
    for (const tab of tabs.filter(({ id }) => ['start', 'funnel', 'closedLoop', 'attribution'].includes(id)))
      expect(textsOf(tab).some((text) => text.startsWith('✓'))).toBe(true);
  });

  it('draw charts from columns of the same length', () => {
    const charts = tabs.flatMap(({ charts }) => charts);
    expect(charts.map(({ type }) => type).sort()).toEqual(['bar', 'bar', 'column', 'line', 'line']);
    for (const { data } of charts)
      expect(new Set(data.map(({ row, rows }) => `${row}:${rows}`)).size).toBe(1);
  });
});
