import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { closedLoopTallyOf } from '../../src/measures/closedLoop/tally.ts';
import { ageTallyOf } from '../../src/measures/funnel/ageTally.ts';
import type { Cohort } from '../../src/measures/funnel/cohort.ts';
import { funnelTallyOf } from '../../src/measures/funnel/tally.ts';
import { followUpsOf } from '../../src/measures/sla/followUp.ts';
import { promisesOf } from '../../src/measures/sla/promises.ts';
import { slaTallyOf } from '../../src/measures/sla/tally.ts';
import { countedFrom, countsOf } from '../support/tallies.ts';

const text = (file: string) =>
  readFileSync(join(import.meta.dirname, '../../samples/hubspot-en', file), 'utf8');
const { records, cohort, settings } = countedFrom({
  leads: text('contacts.csv'),
  deals: text('deals.csv'),
  activities: text('activities.csv'),
});

const tallies: Record<string, (cohort: Cohort) => object> = {
  funnel: (some) => funnelTallyOf(records, some),
  ages: (some) => ageTallyOf(records, some),
  sla: (some) => slaTallyOf(records, followUpsOf(records, some, promisesOf(records, settings, []))),
  closedLoop: (some) => {
    const { leads, reasons } = closedLoopTallyOf(records, some, settings);
    return { leads, reasons };
  },
};

it.each(Object.keys(tallies))(
  '%s: what is counted of two cohorts adds up to what is counted of both',
  (name) => {
    const counts = (some: Cohort) => countsOf(tallies[name]!(some));
    const both = counts(cohort);
    expect(both.size).toBeGreaterThan(20);
    const random = fc.uint8Array({ minLength: cohort.has.length, maxLength: cohort.has.length, max: 1 });
    fc.assert(
      fc.property(random, (inFirst) => {
        const part = (which: number): Cohort => {
          const has = cohort.has.map((is, lead) => (is && inFirst[lead] === which ? 1 : 0));
          return { ...cohort, has, size: has.reduce((sum, is) => sum + is, 0) };
        };
        const sum = new Map(counts(part(0)));
        for (const [key, n] of counts(part(1))) sum.set(key, (sum.get(key) ?? 0) + n);
        expect([...sum.keys()].sort()).toEqual([...both.keys()].sort());
        // Money may differ in its last digits.
        for (const [key, n] of both) expect(sum.get(key)).toBeCloseTo(n, 6);
      }),
      { numRuns: 5 },
    );
  },
);
