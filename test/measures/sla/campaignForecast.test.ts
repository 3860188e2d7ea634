import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { workingTime } from '../../../src/formulas/workingTime.ts';
import { campaignOfLeads, expectedWithin } from '../../../src/measures/sla/campaignForecast.ts';
import type { Records } from '../../../src/records/records.ts';
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

it('a lead is of the first line that fits it, as reading the calendar for each lead finds', () => {
  const name = fc.constantFrom('', 'web', 'Web ', 'fair', 'FAIR');
  const line = fc.record({
    start: fc.integer({ min: 0, max: 5 }),
    end: fc.integer({ min: 3, max: 9 }),
    campaign: name.map((one) => one.trim()),
    source: name.map((one) => one.trim()),
  });
  const lead = fc.record({
    created: fc.oneof(fc.double({ min: 0, max: 10, noNaN: true }), fc.constant(Number.NaN)),
    campaign: name,
    source: name,
    counts: fc.constantFrom(0, 1, 1),
  });
  fc.assert(
    fc.property(fc.array(line), fc.array(lead), (lines, leads) => {
      const column = <K extends keyof (typeof leads)[number]>(key: K) => leads.map((one) => one[key]);
      const records = {
        leads: {
          length: leads.length,
          created: Float64Array.from(column('created')),
          source: column('source'),
          campaign: column('campaign'),
        },
        stageHistory: { counts: Uint8Array.from(column('counts')) },
      } as unknown as Records;
      const plain = leads.map((one) =>
        lines.findIndex(({ start, end, campaign, source }) => {
          const [asked, own] = campaign === '' ? [source, one.source] : [campaign, one.campaign];
          const isNamed = asked !== '' && own.trim().toLowerCase() === asked.toLowerCase();
          return one.counts === 1 && isNamed && one.created >= start && one.created < end + 1;
        }),
      );
      expect([...campaignOfLeads(records, lines as unknown as Campaign[])]).toEqual(plain);
    }),
  );
});
