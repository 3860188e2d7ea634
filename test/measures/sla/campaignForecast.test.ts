import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { workingTime } from '../../../src/formulas/workingTime.ts';
import { expectedWithin } from '../../../src/measures/sla/campaignForecast.ts';
import type { Campaign } from '../../../src/settings/campaigns.ts';
import { serial } from '../../support/serial.ts';

describe('the campaign calendar and the pace', () => {
  it('expected leads of all days sum to those of the campaign', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 30 }),
        fc.integer({ min: 0, max: 60 }),
        fc.integer({ min: 1, max: 500 }),
        (from, length, expectedLeads) => {
          const time = workingTime(8 / 24, 17 / 24, '0000011', [serial('2026-11-11')]);
          const start = serial('2026-11-01') + from;
          const campaign = { start, end: start + length, expectedLeads } as Campaign;
          let sum = 0;
          for (let day = start - 3; day <= start + length + 3; day++)
            sum += expectedWithin(campaign, day, day, time);
          expect(sum).toBeCloseTo(expectedLeads, 8);
        },
      ),
    );
  });
});
