import { describe, expect, it } from 'vitest';
import { attributionTab } from '../../src/tabs/attribution.ts';
import { closedLoopTab } from '../../src/tabs/closedLoop.ts';
import { contactAttemptsTab } from '../../src/tabs/contactAttempts/contactAttempts.ts';
import { dataQualityTab } from '../../src/tabs/dataQuality.ts';
import { salesFeedbackTab } from '../../src/tabs/salesFeedback.ts';
import type { Tab } from '../../src/tabs/tab.ts';
import { reportFrom, textsOf } from '../support/reporting.ts';
import { sampleReport } from '../support/sampleReport.ts';

const headline = ({ rows }: Tab) =>
  rows
    .flat()
    .filter(({ style }) => style === 'headline')
    .map(({ value }) => value ?? '')
    .join(' ')
    .trim();

describe('a tab begins with what was found', () => {
  const { report } = sampleReport('en');

  it('which source brings leads and no customers, and what the money gave back', () => {
    const rows = report.closedLoop.bySource;
    const [social, organic] = ['Paid Social', 'Organic Search'].map(
      (name) => rows.find(({ source }) => source === name)!,
    );
    const leads = rows.reduce((sum, row) => sum + row.leads, 0);
    expect(headline(closedLoopTab(report))).toBe(
      `Paid Social brings ${Math.round((social!.leads / leads) * 100)}% of the leads but 5% of the customers. ` +
        `Best return: Organic Search, ROI ${((organic!.revenue - organic!.cost!) / organic!.cost!).toFixed(1)}\u00a0×. ` +
        `Paid Social has returned ${Math.round((social!.revenue / social!.cost!) * 100)}% of its cost so far.`,
    );
  });
  it('how many attempts reach how many leads, beside those agreed', () =>
    expect(headline(contactAttemptsTab(report))).toMatch(
      /^8 attempts reach 70% of the leads; the 5 agreed today reach 60%\./,
    ));
  it('how many leads sales accepts', () =>
    expect(headline(salesFeedbackTab(report))).toMatch(
      /^Sales has accepted 40% of the leads it has answered \(291 of 720\)\./,
    ));
  it('whether the sums agree', () =>
    expect(headline(dataQualityTab(report))).toMatch(
      /^The sums agree \((\d+) of \1\)\. 5 points need attention\.$/,
    ));
});

describe('where the exports do not tell, a tab says what to import', () => {
  const leads = 'ID,Created,Source,Stage\n1,2026-11-02,web,Lead\n2,2026-11-03,fair,Lead';
  it('deals, and no return of a cost is made up', () => {
    const report = reportFrom({ leads, spend: 'Month,Source,Cost\n2026-11-01,web,1000' });
    expect(report.closedLoop.bySource.map(({ roi }) => roi)).toEqual([null, null]);
    expect(headline(closedLoopTab(report))).toBe('Import your deals to see which sources become revenue.');
    expect(headline(attributionTab(report))).toBe('Import your deals to see which sources become revenue.');
  });
  it('costs', () => {
    const deals = 'Deal ID,Lead ID,Stage,Close date,Amount\na,1,Won,2026-11-20,500';
    expect(headline(closedLoopTab(reportFrom({ leads, deals })))).toBe(
      'web brings the most: 100% of the revenue from leads. Import your costs to see what each source returns.',
    );
  });
  it('and that one deal is more than a third of the revenue, beside the source that it makes the largest', () => {
    const headlineOf = (largest: number) => {
      const deals = [largest, 10, 10, 10].map((amount, id) => `${id},${id && 2},Won,2026-11-20,${amount}`);
      const csv = ['Deal ID,Lead ID,Stage,Close date,Amount', ...deals].join('\n');
      return headline(closedLoopTab(reportFrom({ leads, deals: csv.replace(/,0,Won/, ',1,Won') })));
    };
    expect(headlineOf(16)).toContain(
      'One deal is 35% of the revenue won: what its source brings hangs on it.',
    );
    expect(headlineOf(15)).not.toContain('One deal');
  });
  it('and has no tick where nothing is imported', () => {
    const report = reportFrom({});
    expect(headline(dataQualityTab(report))).toBe('Nothing is imported yet, so there is nothing to check.');
    expect(textsOf(dataQualityTab(report)).filter((text) => text.startsWith('✓'))).toEqual([]);
  });
});
