import { describe, expect, it } from 'vitest';
import { NO_LISTS } from '../../src/settings/parseLists.ts';
import { callListTab } from '../../src/tabs/callList.ts';
import { isLink, type Tab } from '../../src/tabs/tab.ts';
import { reportFrom, textsOf } from '../support/reporting.ts';
import { serial } from '../support/serial.ts';

/** A Friday at four; the working day is 8 to 17, a first attempt has 4 hours, two attempts have 14 days. */
const FRIDAY = { day: serial('2026-11-20'), until: serial('2026-11-20 16:00') };
const PROMISE = { attempts: 2, averageOrderValue: 10_000, leadToCustomerRate: 0.1 };

/** The table: of each row what is in its filled cells but the last, the value. */
function rowsOf(tab: Tab) {
  const head = tab.rows.findIndex((row) => row[0]!.style === 'head');
  const lines = tab.rows.slice(head).filter((row) => row[0]!.value !== null);
  return lines.map((row) =>
    row
      .slice(0, -1)
      .map(({ value }) => (isLink(value) ? value.text : typeof value === 'string' ? value.trim() : value)),
  );
}

describe('leads to call', () => {
  const activities = `Lead ID,Date,Type,Outcome
late,2026-11-20 11:00,Call,No answer
short,2026-11-02 10:00,Call,No answer
started,2026-11-19 10:00,Call,No answer`;

  it('are listed by rep, the most overdue first, with all that is needed to call', () => {
    const leads = `ID,Name,Created,Owner,Email
late,Ada,2026-11-20 08:00,Sara,ada@a.se
short,Bo,2026-11-02 08:00,Sara,
next,Cia,2026-11-20 13:00,Johan,cia@c.se`;
    const tab = callListTab(reportFrom({ leads, activities }, PROMISE, NO_LISTS, FRIDAY));
    const rows = rowsOf(tab).slice(1);
    // Ada was called in time and has another attempt in 14 days. Bo had one try of two in 14 days. Cia has until 17:00
    // on Friday: 13 + 4 working hours.
    expect(rows).toEqual([
      ['Bo', '–', '–', 'Sara', 'more attempts', '! 2026-11-16 08:00', 1],
      ['Ada', '–', 'ada@a.se', 'Sara', 'more attempts', '2026-12-04 08:00', 1],
      ['Cia', '–', 'cia@c.se', 'Johan', 'first contact', '2026-11-20 17:00', 1],
    ]);
    expect(textsOf(tab)).toContain('3 leads to call: 1 of them overdue. Most of them with Sara (1).');
  });

  it('are on one line, where a lead is overdue and has more attempts to come', () => {
    const leads = 'ID,Name,Created\nn,Dan,2026-11-20 08:00';
    const rows = rowsOf(callListTab(reportFrom({ leads, activities }, PROMISE, NO_LISTS, FRIDAY)));
    expect(rows.slice(1).map((row) => row.slice(0, 1).concat(row.slice(4)))).toEqual([
      ['Dan', 'first contact', '! 2026-11-20 12:00', 1],
    ]);
  });

  it('cannot be listed where no export says what sales did', () => {
    const texts = textsOf(
      callListTab(reportFrom({ leads: 'ID,Created\n1,2026-11-20' }, {}, NO_LISTS, FRIDAY)),
    );
    expect(texts.join(' ')).not.toContain('✓');
    expect(texts.join(' ')).toContain('No export says when leads were contacted');
  });
});
