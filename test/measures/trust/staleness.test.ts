import { describe, expect, it } from 'vitest';
import { endOfDay } from '../../../src/records/asOf.ts';
import { onlyDate, serialOf } from '../../../src/values/dates.ts';
import { reportFrom } from '../../support/reporting.ts';

const LEADS = 'ID,Created,Source,Stage\n1,2026-09-15,web,Lead\n2,2026-09-30,web,Lead';
const deals = (closed: string) => `Deal ID,Lead ID,Stage,Close date,Amount\na,1,Won,${closed},50000`;
const on = (asOf: string, closed: string) =>
  reportFrom({ leads: LEADS, deals: deals(closed) }, {}, undefined, endOfDay(onlyDate(asOf)!));

describe('exports that end long ago', () => {
  it('are stale from the eighth day without anything new', () => {
    expect(on('2026-10-07', '2026-09-20').staleness).toBeNull();
    expect(on('2026-10-08', '2026-09-20').staleness).toEqual({ last: serialOf(2026, 9, 30), days: 8 });
  });

  it('are those of leads alone where no lead has come for more than 31 days and the others go on', () => {
    expect(on('2026-10-31', '2026-10-30').leadsStaleness).toBeNull();
    const later = on('2026-11-01', '2026-10-30');
    expect([later.staleness, later.leadsStaleness]).toEqual([
      null,
      { last: serialOf(2026, 9, 30), days: 32 },
    ]);
    expect(on('2026-11-30', '2026-10-30').leadsStaleness).toBeNull();
  });
});
