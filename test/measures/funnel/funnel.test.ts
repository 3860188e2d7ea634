import { expect, it } from 'vitest';
import { reportFrom } from '../../support/reporting.ts';

it('leads that stand still are inside the stage they came to', () => {
  const { funnel } = reportFrom({
    leads: 'ID,Created,Stage\n1,2026-11-02,Lead\n2,2026-11-02,MQL\n3,2026-11-02,MQL\n4,2026-11-02,Customer',
  });
  expect(funnel.stages.map(({ stillInside }) => stillInside)).toEqual([1, 2, 0, 0, 1]);
});
