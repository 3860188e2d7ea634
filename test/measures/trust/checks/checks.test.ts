import { describe, expect, it } from 'vitest';
import { NO_LISTS } from '../../../../src/settings/parseLists.ts';
import { reportFrom, saidInEnglish } from '../../../support/reporting.ts';

describe('what a person should know', () => {
  const said = (...args: Parameters<typeof reportFrom>) => reportFrom(...args).checks.map(saidInEnglish);

  it('deal stages that nobody knows count as open, by name', () => {
    const deals =
      'Deal ID,Stage,Amount\n1,Kontrakt p\u00e5skrivet,5\n2,Kontrakt p\u00e5skrivet,6\n3,Won,7\n4,Contract sent,8';
    expect(said({ deals })).toContain(
      'Deal stages that say neither won, lost nor open: Kontrakt p\u00e5skrivet (2). Those deals count as open; map the words under Stages in Settings.',
    );
    const mapped = { ...NO_LISTS, stages: [['Kontrakt p\u00e5skrivet', 'customer']] };
    expect(reportFrom({ deals }, {}, mapped).closedLoop.won).toBe(3);
  });

  it('a header in Settings that no export has', () => {
    const columns = [['leads', 'created', 'Nope']];
    expect(said({ leads: 'ID,Created\n1,2026-01-01' }, {}, { ...NO_LISTS, columns })).toContain(
      'Settings, columns: no export of Leads has the header \u201cNope\u201d for Created. Correct the header, or clear the line.',
    );
  });

  it('which leads have stage dates that run backwards', () =>
    expect(said({ leads: 'ID,Created,MQL date\nx7,2026-03-01,2026-02-01' })).toContain(
      'Leads with stage dates in the wrong order: 1 (x7). Those times count as 0 days.',
    ));

  it('met + missed + running = all leads with a clock', () =>
    expect(
      said({
        leads: 'ID,Created\n1,2026-11-02\n2,2026-11-30 16:00',
        activities: 'Lead ID,Date,Type\n1,2026-11-02 09:00,Call',
      }),
    ).toContain('First attempt: on time 1 + late 0 + open 1 = leads whose clock has started 2.'));

  it('five by name, and that there are more', () => {
    const names = (n: number) =>
      said({
        leads: `ID,Created,MQL date\n${Array.from({ length: n }, (_, i) => `x${i},2026-03-01,2026-02-01`).join('\n')}`,
      }).find((sentence) => sentence.startsWith('Leads with stage dates in the wrong order'));
    expect(names(5)).toContain('5 (x0, x1, x2, x3, x4).');
    expect(names(6)).toContain('6 (x0, x1, x2, x3, x4 …).');
  });
});
