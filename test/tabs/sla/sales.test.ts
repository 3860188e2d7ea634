import { describe, expect, it } from 'vitest';
import { NO_LISTS } from '../../../src/settings/parseLists.ts';

import { slaTab } from '../../../src/tabs/sla/sla.ts';
import { reportFrom, textsOf } from '../../support/reporting.ts';
import { serial } from '../../support/serial.ts';

/** A Friday at four; the working day is 8 to 17, a first attempt has 4 hours, two attempts have 14 days. */
const FRIDAY = { day: serial('2026-11-20'), until: serial('2026-11-20 16:00') };
const PROMISE = { attempts: 2, averageOrderValue: 10_000, leadToCustomerRate: 0.1 };

describe('broken promises', () => {
  const activities = `Lead ID,Date,Type,Outcome
late,2026-11-20 11:00,Call,No answer
short,2026-11-02 10:00,Call,No answer
started,2026-11-19 10:00,Call,No answer`;

  it('beyond fifty are counted on the tab, not shown', () => {
    const many = Array.from({ length: 53 }, (_, i) => `n${i},2026-11-20 08:00`).join('\n');
    const texts = textsOf(
      slaTab(reportFrom({ leads: `ID,Created\n${many}`, activities }, PROMISE, NO_LISTS, FRIDAY)),
    );
    expect(texts.filter((text) => text === '2026-11-20 12:00')).toHaveLength(50);
    expect(texts).toContain('… and 3 more.');
  });
});
