import type { System } from './system.ts';

/**
 * TikTok Ads Manager's reports, with a row "Total of 2 results" below. The headers are those of code that reads it.
 */
export const tiktokAds: System = {
  id: 'tiktok-ads',
  label: 'TikTok Ads',
  layouts: [
    {
      name: 'TikTok Ads campaigns',
      kind: 'spend',
      signature: [
        'Campaign name',
        'Ad group name',
        'Primary status',
        'Clicks (destination)',
        'CPC (destination)',
        'CTR (destination)',
        'By Day',
        'Cost',
        'Spend',
        '6-second video views',
      ],
      minMatches: 3,
      requiresOneOf: [
        'Clicks (destination)',
        'CPC (destination)',
        'CTR (destination)',
        '6-second video views',
      ],
      headers: {
        date: ['By Day', 'Date', 'Day'],
        campaign: ['Campaign name', 'Ad group name'],
        cost: ['Cost', 'Spend', 'Total cost'],
        currency: ['Currency'],
      },
      constants: { source: 'TikTok Ads' },
    },
  ],
};
