import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { endOfDay } from '../../src/records/asOf.ts';
import { NO_LISTS } from '../../src/settings/parseLists.ts';
import { funnelTab } from '../../src/tabs/funnel.ts';
import type { Tab } from '../../src/tabs/tab.ts';
import { reportFrom, textsOf } from '../support/reporting.ts';
import { serial } from '../support/serial.ts';
import { describeShared } from '../support/shared.ts';

const STAGES = ['Lead', 'MQL', 'SQL', 'Opportunity', 'Customer'];
/** So many leads whose highest stage it is, by the place of the stage; all of one source. */
const leadsOf = (counts: readonly number[], source = 'web', month = '2026-10') =>
  counts.flatMap((n, stage) =>
    Array.from(
      { length: n },
      (_, i) => `${source}${month}${stage}-${i},${month}-02,${source},${STAGES[stage]}`,
    ),
  );
const csv = (...rows: readonly string[][]) => `ID,Created,Source,Stage\n${rows.flat().join('\n')}`;
const tabOf = (leads: string, language: 'en' | 'sv' = 'en') => funnelTab(reportFrom({ leads }, { language }));
const headline = ({ rows }: Tab) =>
  rows
    .flat()
    .filter(({ style, value }) => style === 'headline' && value)
    .map(({ value }) => value)
    .join(' ');
const rowOf = ({ rows }: Tab, name: string) => rows.find(([first]) => first!.value === name)!;

describe('the first sentence', () => {
  it('says how many go on from the top, and where most are lost', () => {
    // 100 leads, 50 MQLs, 40 SQLs, 10 opportunities, 8 customers.
    const leads = csv(leadsOf([50, 10, 30, 2, 8]));
    expect(headline(tabOf(leads))).toBe(
      '50% of leads become MQLs; the largest loss is SQL to Opportunity: 25% go on.',
    );
    expect(headline(tabOf(leads, 'sv'))).toBe(
      '50 % av leadsen blir MQL; största tappet är SQL till Affärsmöjlighet: 25 % går vidare.'.replaceAll(
        ' %',
        '\u00a0%',
      ),
    );
  });

  it('the first step may be the largest loss, or the only one', () => {
    expect(headline(tabOf(csv(leadsOf([90, 2, 2, 2, 4]))))).toBe(
      '10% of leads become MQLs: the largest loss on the way.',
    );
    const deals = 'Deal ID,Lead ID,Stage,Close date\na,1,Won,2026-11-20';
    const report = reportFrom({ leads: 'ID,Created\n1,2026-11-02\n2,2026-11-02', deals });
    expect(headline(funnelTab(report))).toBe('50% of leads become customers. Median 18 days to customer.');
  });

  it('no customer yet is no share of 0 %', () => {
    const said = headline(tabOf(csv(leadsOf([3]))));
    expect(said).toBe('3 leads, and no customer among them yet.');
    const none = reportFrom({ leads: csv(leadsOf([3])) }, { periodStart: '2026-11-01' });
    expect(headline(funnelTab(none))).toBe('No leads in the period.');
  });
});

describe('the chart of the stages', () => {
  const [chart] = [tabOf(csv(leadsOf([50, 10, 30, 2, 8])))].map((tab) => {
    const { data, at } = tab.charts[0]!;
    const figures = tab.rows
      .slice(data.row - 1, data.row - 1 + data.rows)
      .map((row) => row.slice(data.column - 1, data.column - 1 + data.columns).map(({ value }) => value));
    return { figures, at };
  });

  it('is right below the head, with count and rate on the label of each bar', () => {
    expect(chart!.at).toEqual({ row: 8, column: 1 });
    expect(chart!.figures).toEqual([
      ['Stage', 'Count'],
      ['Lead · 100', 100],
      ['MQL · 50 (50%)', 50],
      ['SQL · 40 (80%)', 40],
      ['Opportunity · 10 (25%)', 10],
      ['Customer · 8 (80%)', 8],
    ]);
  });
});

describe('a stage that nobody records', () => {
  const deals = 'Deal ID,Lead ID,Stage,Close date,Amount\na,1,Won,2026-11-20,100';
  const report = reportFrom({ leads: 'ID,Created,Source\n1,2026-11-02,web\n2,2026-11-02,web', deals });

  it('is no column and no row, and that is said in one line', () => {
    const texts = textsOf(funnelTab(report)).map((text) => text.trim());
    expect(texts.filter((text) => ['MQL', 'SQL', 'Opportunity'].includes(text))).toEqual([]);
    expect(texts.filter((text) => text.includes('MQL'))).toEqual([
      'Left out, because no export says who reached them: MQL, SQL, Opportunity.',
    ]);
  });

  it('where all are recorded nothing is said', () =>
    expect(textsOf(tabOf(csv(leadsOf([5, 4, 3, 2, 1])))).join()).not.toContain('Left out'));
});

describe('the share of a group', () => {
  const tab = tabOf(
    csv(
      // 10 % of all 400: 30 of 100, 4 of 140 and 6 of 160.
      leadsOf([70, 0, 0, 0, 30], 'good'),
      leadsOf([136, 0, 0, 0, 4], 'bad'),
      leadsOf([154, 0, 0, 0, 6], 'small', '2026-11'),
      leadsOf([9, 0, 0, 0, 1], 'like'),
    ),
  );
  const styleOf = (name: string) => rowOf(tab, name).find(({ format }) => format === 'percent')!.style;

  it('is coloured only where it differs from that of all by more than chance', () => {
    expect(styleOf('good')).toBe('good');
    expect(styleOf('bad')).toBe('bad');
    expect(styleOf('like')).toBe('plain');
  });

  it('of a month is never: the youngest have had less time', () =>
    expect([styleOf('Oct 2026'), styleOf('Nov 2026')]).toEqual(['plain', 'plain']));
});

it('is no wider than a screen', () => {
  const { widths, hiddenFrom } = tabOf(csv(leadsOf([5, 4, 3, 2, 1])));
  expect(widths.slice(0, hiddenFrom! - 1).reduce((sum, pixels) => sum + pixels)).toBeLessThanOrEqual(1180);
});

describeShared('data/olist', 'Olist', (file) => {
  const text = (name: string) => readFileSync(file(name), 'utf8');
  const report = reportFrom(
    { leads: text('marketing_qualified_leads.csv'), deals: text('closed_deals.csv') },
    {},
    NO_LISTS,
    endOfDay(serial('2018-12-31')),
  );

  it('8 000 leads and 842 customers, and nothing between', () => {
    expect(report.funnel.stages.map(({ reached }) => reached)).toEqual([8000, null, null, null, 842]);
    expect(report.plan.stageCounts).toBeNull();
    expect(headline(funnelTab(report))).toBe('11% of leads become customers. Median 14 days to customer.');
  });
});
