import { describe, expect, it } from 'vitest';
import { reportFrom } from '../../support/reporting.ts';

describe('what a person should know', () => {
  it('why leads were disqualified, by source', () => {
    const leads =
      'ID,Created,Source,Unqualified Reason\n1,2026-01-01,web,No budget\n2,2026-01-01,web,No budget\n3,2026-01-01,fair,Student\n4,2026-01-01,fair,';
    expect(reportFrom({ leads }).closedLoop.reasons).toEqual([
      { source: 'web', reason: 'No budget', leads: 2 },
      { source: 'fair', reason: 'Student', leads: 1 },
    ]);
  });
});
