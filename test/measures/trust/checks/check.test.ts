import { describe, expect, it } from 'vitest';
import { say } from '../../../../src/language/language.ts';
import { countsOf } from '../../../../src/measures/trust/checks/check.ts';
import { reportJson } from '../../../../src/report/json.ts';
import { dataQualityTab } from '../../../../src/tabs/dataQuality.ts';
import { reportFrom } from '../../../support/reporting.ts';

const SUBSCRIBER = 'ID,Created,Stage\n1,2026-11-02,Lead\n2,2026-11-03,Subscriber';

describe('what is only to be known', () => {
  const report = reportFrom({ leads: SUBSCRIBER });
  const informed = report.checks.filter(({ isInformation }) => isInformation);

  it('is no check that holds: it has a sign of its own and no tick', () => {
    expect(informed.map(({ sentence }) => sentence.key)).toEqual(['check.notLeads']);
    const rows = dataQualityTab(report).rows.map((row) => row.map(({ value }) => String(value ?? '')));
    const sign = rows.find((row) => row.some((text) => text.includes('Contacts that aren’t leads')))![0];
    expect(sign).toBe('ⓘ For information');
  });
  it('counts neither among those that hold nor among those that do not', () => {
    const { holding, failing } = countsOf(report.checks);
    expect(holding + failing).toBe(report.checks.length - 1);
    const said = say('en', informed[0]!.sentence);
    expect(reportJson(report).checks).toContainEqual({ check: said, holds: null });
  });
});

describe('what is about nothing has no tick:', () => {
  it('leads that all lie after the report’s day', () => {
    const report = reportFrom({ leads: 'ID,Created\n1,2027-01-01' });
    const holding = report.checks.filter(({ holds }) => holds);
    // The row of the export was read.
    expect(holding.map(({ sentence }) => sentence.key)).toEqual(['import.rowsSum']);
    expect(report.reconciliation.sums).toHaveLength(1);
  });
  it('deals of which none is won', () => {
    const report = reportFrom({ deals: 'Deal ID,Stage,Created,Amount\na,Open,2026-11-02,100' });
    const keys = report.checks.filter(({ holds }) => holds).map(({ sentence }) => sentence.key);
    expect(keys).toContain('check.dealStates');
    for (const key of ['check.revenue', 'check.deals', 'check.credits', 'check.dealRevenue'])
      expect(keys).not.toContain(key);
  });
});
