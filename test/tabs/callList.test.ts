import { describe, expect, it } from 'vitest';
import { NO_LISTS } from '../../src/settings/parseLists.ts';
import { callListTab } from '../../src/tabs/callList.ts';
import { reportFrom, textsOf } from '../support/reporting.ts';
import { serial } from '../support/serial.ts';

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
      callListTab(reportFrom({ leads: `ID,Created\n${many}`, activities }, PROMISE, NO_LISTS, FRIDAY)),
    );
    expect(texts.filter((text) => text === '2026-11-20 12:00')).toHaveLength(50);
    expect(texts).toContain('… and 3 more.');
  });

  it('that can be made good are listed, and whom to call before the next is broken', () => {
    const leads = `ID,Name,Created,Owner
late,Ada,2026-11-20 08:00,Sara
short,Bo,2026-11-02 08:00,Sara
next,Cia,2026-11-20 13:00,Johan`;
    const texts = textsOf(callListTab(reportFrom({ leads, activities }, PROMISE, NO_LISTS, FRIDAY)));
    const first = (name: string) => texts.indexOf(name);
    // Cia has until 17:00 on Friday: 13 + 4 working hours. Bo had one try of two in 14 days.
    expect(texts).toEqual(expect.arrayContaining(['Cia', '2026-11-20 17:00', 'Bo', 'all attempts']));
    expect(first('Cia')).toBeLessThan(first('Broken promises to make good'));
    expect(first('Bo')).toBeGreaterThan(first('Broken promises to make good'));
  });

  it('cannot be listed where no export says what sales did', () => {
    const texts = textsOf(
      callListTab(reportFrom({ leads: 'ID,Created\n1,2026-11-20' }, {}, NO_LISTS, FRIDAY)),
    );
    expect(texts.join(' ')).not.toContain('✓');
    expect(texts.join(' ')).toContain('No export says when leads were contacted');
  });
});
