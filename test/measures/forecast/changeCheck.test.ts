import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeCheckOf, YOUNG_DAYS } from '../../../src/measures/forecast/changeCheck.ts';
import { forecastTallyOf } from '../../../src/measures/forecast/forecastTally.ts';
import { GOES_ON, Spells } from '../../../src/measures/forecast/spells.ts';
import { endOfDay } from '../../../src/records/asOf.ts';
import { recordsFrom } from '../../../src/records/records.ts';
import { NO_LISTS } from '../../../src/settings/parseLists.ts';
import { settingsFrom } from '../../../src/settings/parseSettings.ts';
import { readingOf } from '../../support/reporting.ts';
import { serial } from '../../support/serial.ts';
import { describeShared } from '../../support/shared.ts';

const DAY = 1000;
/** Ten leads a day for 400 days; so many of those created on a day become customers after ten days. */
function leadsWith(customersOf: (created: number) => number): Spells {
  const spells = new Spells();
  for (let created = DAY - 399; created <= DAY; created++) {
    const customers = customersOf(created);
    spells.add(created, created + 10, 0, customers);
    spells.add(created, GOES_ON, 0, 10 - customers);
  }
  return spells;
}

const isYoung = (created: number) => created > DAY - YOUNG_DAYS;

describe('has conversion changed?', () => {
  it('not where young leads become customers as the older ones did', () => {
    const check = changeCheckOf(
      leadsWith((created) => created % 2),
      DAY,
    );
    expect(check.changed).toBe(false);
    expect(check.direction).toBeNull();
    expect(check.observed).toBeCloseTo(check.expected, 0);
  });

  it('down where half as many of the young ones do, up where twice as many do', () => {
    expect(
      changeCheckOf(
        leadsWith((day) => (isYoung(day) ? 1 : 2)),
        DAY,
      ).direction,
    ).toBe('down');
    expect(
      changeCheckOf(
        leadsWith((day) => (isYoung(day) ? 2 : 1)),
        DAY,
      ).direction,
    ).toBe('up');
  });

  it('young leads do not look worse for being young: what comes after the day is not looked at', () => {
    const all = leadsWith(() => 1);
    const known = new Spells();
    const { began, ended, count } = all.asColumns();
    for (let i = 0; i < began.length; i++)
      known.add(began[i]!, ended[i]! <= DAY ? ended[i]! : GOES_ON, 0, count[i]!);
    expect(changeCheckOf(all, DAY)).toEqual(changeCheckOf(known, DAY));
    expect(changeCheckOf(all, DAY).changed).toBe(false);
  });

  it('nothing to compare: no change', () => {
    expect(changeCheckOf(new Spells(), DAY).changed).toBe(false);
    const young = new Spells();
    young.add(DAY - 3, DAY - 1);
    expect(changeCheckOf(young, DAY).changed).toBe(false);
  });

  it('it rings in about 5 of 100 cases where chance alone is at work', () => {
    let rung = 0;
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat(99)), (draws) => {
        const check = changeCheckOf(
          leadsWith(() => [...draws.take(10)].filter((draw) => draw < 10).length),
          DAY,
        );
        if (check.changed) rung++;
      }),
      { numRuns: 60, seed: 17 },
    );
    expect(rung).toBeLessThanOrEqual(8);
  });
});

/** What leads of two files became, and when. */
function customersIn(leads: string, deals: string): Spells {
  const { settings } = settingsFrom({ language: 'en' }, NO_LISTS);
  const readings = [
    readingOf(new Uint8Array(readFileSync(leads)), 'leads'),
    readingOf(new Uint8Array(readFileSync(deals)), 'deals'),
  ];
  return forecastTallyOf(recordsFrom(readings, settings, endOfDay(serial('2026-10-16')))).toCustomer;
}
const changedAt = (toCustomer: Spells, days: readonly string[]) =>
  days.filter((day) => changeCheckOf(toCustomer, serial(day)).changed);

describeShared('data/olist', 'Olist, whose conversion rose from 0 to a tenth', (file) =>
  it('it rings at 5 of 5 month-ends', () => {
    const days = ['2018-01-31', '2018-02-28', '2018-03-31', '2018-04-30', '2018-05-31'];
    const leads = customersIn(file('marketing_qualified_leads.csv'), file('closed_deals.csv'));
    expect(changedAt(leads, days)).toEqual(days);
  }),
);

it('the samples, whose conversion never changes: it is silent at all month-ends', () => {
  const at = (name: string) => join(import.meta.dirname, '../../../samples/hubspot-en', name);
  const days = ['2025-12-31', '2026-03-31', '2026-06-30', '2026-09-30'];
  expect(changedAt(customersIn(at('contacts.csv'), at('deals.csv')), days)).toEqual([]);
});
