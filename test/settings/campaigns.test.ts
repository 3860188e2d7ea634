import { expect, it } from 'vitest';
import { CAMPAIGN_COLUMNS, campaignsFrom } from '../../src/settings/campaigns.ts';
import { serial } from '../support/serial.ts';

it('a line of the calendar that cannot be used is left out with one sentence', () => {
  const problems: { key: string }[] = [];
  const line = (json: Record<string, unknown>) => CAMPAIGN_COLUMNS.map((column) => json[column] ?? '');
  const read = campaignsFrom(
    [
      line({ start: '2026-11-20', end: '2026-11-01', campaign: 'a' }),
      line({ campaign: 'b' }),
      line({}),
      line({ start: '2026-11-01', expectedLeads: 'many' }),
      line({ start: '2026-11-01', cost: -1 }),
      line({ start: '2026-11-01', currency: 'crowns' }),
      line({ start: '2026-11-01', campaign: 'good', cost: '20 000 kr', currency: 'eur' }),
    ],
    problems as never,
  );
  expect(problems.map(({ key }) => key)).toEqual([
    'campaigns.endBeforeStart',
    'campaigns.noDate',
    'campaigns.badNumber',
    'campaigns.badNumber',
    'campaigns.badCurrency',
  ]);
  expect(read).toMatchObject([
    { campaign: 'good', cost: 20_000, currency: 'EUR', end: serial('2026-11-01') },
  ]);
});
