import { expect, it } from 'vitest';
import { reportFrom } from '../support/reporting.ts';

it('an activity by e-mail belongs to the latest lead created by then', () => {
  const leads = 'ID,Email,Created,Owner\n1,a@x.se,2026-01-05 09:00,Ada\n2,a@x.se,2026-11-02 09:00,Bo';
  const { sla } = reportFrom({ leads, activities: 'Email,Date,Type\na@x.se,2026-11-02 10:00,Call' });
  expect(sla.byOwner.map(({ label, speed }) => [label, speed!.met])).toEqual([
    ['Ada', 0],
    ['Bo', 1],
  ]);
});
