import { describe, expect, it } from 'vitest';
import { STAGES } from '../../src/schema/stages.ts';
import { sampleReport } from '../support/sampleReport.ts';

/** Figures of the samples that were counted from the exports apart from this code, with R and Python. */
describe.each(['en', 'sv'] as const)('the sample in %s', (language) => {
  const { report } = sampleReport(language);

  it('has still inside a stage whoever is neither lost nor given up', () => {
    const inside = Object.fromEntries(
      report.funnel.stages.map(({ stillInside }, i) => [STAGES[i], stillInside]),
    );
    expect(inside).toMatchObject({ lead: 489, mql: 263, opportunity: 25 });
  });

  it('has one number of leads per rep in the agreement and in the SLA', () => {
    // 114 leads for four.
    expect(report.commitment?.rep.leads).toBe(29);
    expect(report.capacity?.leadsPerRep).toBe(29);
  });

  it('says nothing yet of weeks in which the time for all attempts still runs', () => {
    const [first, second] = report.sla.byWeek.slice(-2);
    expect([first, second].map((week) => week?.depth?.attainment)).toEqual([null, null]);
    expect(report.sla.byWeek.at(-3)?.depth?.attainment).toBeGreaterThan(0);
  });
});
