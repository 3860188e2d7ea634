import type { System } from './system.ts';

/** X (Twitter) Ads' exports. The headers are assumed from its help pages and the names of its metrics. */
export const xAds: System = {
  id: 'x-ads',
  label: 'X Ads',
  layouts: [
    {
      name: 'X Ads campaigns',
      kind: 'spend',
      signature: [
        'Time period',
        'Campaign name',
        'Campaign ID',
        'Funding source name',
        'Funding source ID',
        'Funding instrument ID',
        'Spend',
        'Tweet engagements',
        'Post engagements',
        'Objective',
      ],
      minMatches: 3,
      requiresOneOf: [
        'Funding source name',
        'Funding source ID',
        'Funding instrument ID',
        'Tweet engagements',
        'Post engagements',
      ],
      headers: {
        date: ['Time period', 'Date', 'Day'],
        campaign: ['Campaign name'],
        cost: ['Spend'],
        currency: ['Currency'],
      },
      constants: { source: 'X Ads' },
    },
  ],
};
