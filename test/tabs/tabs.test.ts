import { describe, expect, it } from 'vitest';
import { LIKE_BLANK } from '../../src/addon/blankTab.ts';
import { strokesFor } from '../../src/addon/columnWidths.ts';
import { LANGUAGE_CODES, type Language } from '../../src/language/languages.ts';
import { TAB_ORDER, TABS, type TabId } from '../../src/schema/tabs.ts';
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
function allTabs(language: Language): Tab[] {
  const report = reportFrom(EXPORTS, { language }, CALENDAR);
  const lists = { ...CALENDAR, rules: [['fit', 'Country', 'is', 'Sweden', 40]] };
  const input = { report, typed: {}, lists, now: serial('2026-11-30 07:00'), log: NO_RUNS };
  return TAB_ORDER.map((id) => makeTab(id, input));
}

/** Leads is a list for pivots and formulas: nothing is above its heads. */
const isReport = ({ id }: Tab) =>
  id !== 'leads' && TABS.some((row) => row.id === id && row.owner === 'report');

describe.each(LANGUAGE_CODES)('the tabs in %s', (language) => {
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

  it('have no figure that is no number', () => {
    for (const { value } of tabs.flatMap(({ rows }) => rows.flat()))
      if (typeof value === 'number') expect(Number.isFinite(value)).toBe(true);
  });

  it('leave no gap in a text', () => {
    for (const tab of tabs)
      expect(textsOf(tab).filter((text) => /\{\w+\}|undefined|NaN/.test(text))).toEqual([]);
  });

  it('say on every report what it is about: n, the period and the day', () => {
    for (const tab of tabs.filter(isReport)) {
      const ofLeads = {
        sv: '3 leads, skapade 2026-11-02 till 2026-11-03, per 2026-11-30.',
        en: '3 leads, created 2026-11-02 to 2026-11-03, as of 2026-11-30.',
      };
      const ofOthers: Partial<Record<TabId, typeof ofLeads>> = {
        // The agreement is about the days of the goal.
        agreement: { sv: 'Siffrorna gäller per 2026-11-30.', en: 'Figures as of 2026-11-30.' },
        deals: {
          sv: '2 vunna eller förlorade affärer, stängda 2026-11 till 2026-11; 0 öppna. Per 2026-11-30.',
          en: '2 won or lost deals, closed 2026-11 to 2026-11; 0 open. As of 2026-11-30.',
        },
      };
      const inTwo: Partial<Record<Language, string>> = ofOthers[tab.id] ?? ofLeads;
      const about = inTwo[language] ?? inTwo.en!.replace(/\D+$/, '').slice(-'2026-11-30'.length);
      expect([tab.id, textsOf(tab).slice(0, 4).join(' ')]).toEqual([tab.id, expect.stringContaining(about)]);
    }
  });

  it('have the checks below every report that has any of its own', () => {
    // An agreement, a list and a comparison are not checked; Data quality and the meeting show what fails.
    const without = new Set<TabId>([
      'agreement',
      'callList',
      'changeDrivers',
      'dataQuality',
      'weeklyMeeting',
      'leadPlan',
      'start',
    ]);
    for (const tab of tabs.filter((one) => isReport(one) && !without.has(one.id)))
      expect([tab.id, textsOf(tab).some((text) => text.startsWith('✓'))]).toEqual([tab.id, true]);
  });

  it('draw charts of columns of numbers, each under its name and beside the names of its rows', () => {
    const charts = tabs.flatMap(({ rows, charts, hiddenFrom }) =>
      charts.map((chart) => ({ rows, hiddenFrom, ...chart })),
    );
    expect(charts.length).toBeGreaterThan(0);
    for (const { rows, at, data, hiddenFrom, colours } of charts) {
      const title = rows[at.row - 2]![at.column - 1]!.value;
      expect(title).toMatch(/\w/);
      expect([title, data.column >= hiddenFrom!, data.columns > 1]).toEqual([title, true, true]);
      expect([title, colours.length >= data.columns - 1]).toEqual([title, true]);
      const lines = rows.slice(data.row - 1, data.row - 1 + data.rows);
      expect(lines).toHaveLength(data.rows);
      for (let column = data.column; column < data.column + data.columns; column++) {
        const [name, ...values] = lines.map((line) => line[column - 1]!.value);
        expect([title, typeof name]).toEqual([title, 'string']);
        const isName = column === data.column;
        for (const value of values)
          expect([
            title,
            value === null || isFormula(value) || typeof value === (isName ? 'string' : 'number'),
          ]).toEqual([title, true]);
      }
    }
  });

  it('are as wide as a screen', () => {
    for (const { id, widths, hiddenFrom } of tabs) {
      // Beside the settings are lists, as many as there are.
      // The list of leads is as wide as what is told of a lead.
      if (id === 'settings' || id === 'leads') continue;
      const shown = widths.slice(0, hiddenFrom === null ? undefined : hiddenFrom - 1);
      expect([id, shown.reduce((sum, width) => sum + width, 0) <= 1180]).toEqual([id, true]);
    }
  });

  it('that people own get their widths by three calls at most', () => {
    for (const { id, widths, owner } of tabs)
      if (owner === 'people' || id === 'agreement')
        expect([id, strokesFor(widths, LIKE_BLANK.widths).length <= 3]).toEqual([id, true]);
  });

  it('have a headline that ends within the tab, below what it is about', () => {
    for (const tab of tabs.filter(isReport)) {
      if (tab.id === 'agreement') continue;
      const headlines = tab.rows.flatMap((row) => row.filter(({ style }) => style === 'headline'));
      expect([tab.id, headlines.length]).toEqual([tab.id, 2]);
      for (const { value } of headlines) expect([tab.id, String(value).length < 165]).toEqual([tab.id, true]);
    }
  });
});

describe.each(['sv', 'en'] as const)(
  'where leads are converted and nothing says into what, in %s',
  (language) => {
    const leads = `ID,Created,Source,Owner,Converted\n${Array.from({ length: 40 }, (_, i) => `${i},2026-0${1 + (i % 9)}-02,web,Ada,${i % 2}`).join('\n')}`;
    const activities = `Lead ID,Date,Type,Outcome\n${Array.from({ length: 40 }, (_, i) => `${i},2026-0${1 + (i % 9)}-03,Call,Connected`).join('\n')}`;
    const report = reportFrom({ leads, activities }, { language, averageOrderValue: 1000 });
    const tabs = TAB_ORDER.map((id) =>
      makeTab(id, { report, typed: {}, lists: NO_LISTS, now: serial('2026-11-30 07:00'), log: NO_RUNS }),
    );

    it('no column of customers has a number', () => {
      const heads = { sv: /^\s*(?:Kund|Kunder|Till kund)$/, en: /^\s*(?:Customer|Customers|To customer)$/ }[
        language
      ];
      let columns = 0;
      for (const tab of tabs)
        for (const [at, row] of tab.rows.entries())
          for (const [column, { value, style }] of row.entries()) {
            if (style !== 'head' || !heads.test(String(value))) continue;
            columns++;
            for (const below of tab.rows.slice(at + 1)) {
              if (below[column]!.style === 'head') break;
              expect([tab.id, typeof below[column]!.value]).not.toEqual([tab.id, 'number']);
            }
          }
      expect(columns).toBeGreaterThan(5);
    });

    it('no text speaks of a number of customers', () => {
      for (const tab of tabs)
        expect(
          textsOf(tab).filter((text) =>
            /\b0 (?:av|of|kunder|customers)\b(?! utan| without)|(?<![\d.,])0(?:[.,]0)?\s?%/.test(text),
          ),
        ).toEqual([]);
    });
  },
);
