import { describe, expect, it } from 'vitest';
import { reportFrom } from '../../support/reporting.ts';

/** Five working days; as of Monday 2026-11-30. */
const answers = (leads: string) => reportFrom({ leads }, { language: 'en' }).answerTime;
const HEAD =
  'ID,Created,Became a Marketing Qualified Lead Date,Became a Sales Qualified Lead Date,Unqualified Reason\n';

describe('the answer to the hand-over', () => {
  it('is in time until the end of the fifth working day after it, and late from the sixth', () => {
    const found = answers(`${HEAD}a,2026-11-01,2026-11-02 16:00,2026-11-09 17:30,
b,2026-11-01,2026-11-02 16:00,2026-11-10 08:00,`);
    expect(found).toMatchObject({ from: 'mql', inTime: 1, late: 1, waiting: 0, attainment: 0.5 });
  });
  it('is waited for, or its time still runs', () => {
    const found = answers(`${HEAD}a,2026-11-01,2026-11-02,2026-11-03,
b,2026-11-01,2026-11-20,,
c,2026-11-01,2026-11-25,,`);
    expect(found).toMatchObject({ inTime: 1, waiting: 1, running: 1, attainment: 0.5 });
  });
  it('of a rejected lead is not dated, and counted apart', () => {
    const found = answers(`${HEAD}a,2026-11-01,2026-11-02,2026-11-03,
b,2026-11-01,2026-11-02,,No budget`);
    expect(found).toMatchObject({ inTime: 1, waiting: 0, rejected: 1, attainment: 1 });
  });
  it('is counted from the creation where no export tells of MQLs', () =>
    expect(answers('ID,Created,Became a Sales Qualified Lead Date\na,2026-11-02,2026-11-04')).toMatchObject({
      from: 'created',
      inTime: 1,
    }));
  it('is counted so where only a lead that is not there yet has the date of an MQL', () => {
    const head = 'ID,Created,Stage,MQL date,Became a Sales Qualified Lead Date';
    const found = answers(
      `${head}\na,2026-11-02,SQL,,2026-11-04\nb,2026-11-03,MQL,,\nc,2026-12-24,MQL,2026-11-05,`,
    );
    expect(found).toMatchObject({ from: 'created', inTime: 1, waiting: 1 });
  });
  it('is not told where no export tells of leads that sales has taken on', () =>
    expect(answers('ID,Created\na,2026-11-02')).toBeNull());
});
