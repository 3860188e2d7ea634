import type { System } from './system.ts';

/** Reddit Ads' reports. The headers are assumed from the names of its metrics: spend, eCPM, upvotes. */
export const redditAds: System = {
  id: 'reddit-ads',
  label: 'Reddit Ads',
  layouts: [
    {
      name: 'Reddit Ads campaigns',
      kind: 'spend',
      signature: [
        'Campaign Name',
        'Ad Group Name',
        'Amount Spent',
        'Spend',
        'eCPM',
        'CPC',
        'Impressions',
        'Comment Upvotes',
        'Community',
      ],
      minMatches: 3,
      requiresOneOf: ['eCPM', 'Comment Upvotes'],
      headers: {
        date: ['Date', 'Day'],
        campaign: ['Campaign Name', 'Ad Group Name'],
        cost: ['Amount Spent', 'Spend'],
        currency: ['Currency'],
      },
      constants: { source: 'Reddit Ads' },
    },
  ],
};
