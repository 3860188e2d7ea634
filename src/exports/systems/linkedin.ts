import type { System } from './system.ts';

/**
 * LinkedIn Campaign Manager's performance report: lines about the report above the header, dates with the month first
 * wherever the advertiser is. The headers are those of code that reads it.
 */
export const linkedin: System = {
  id: 'linkedin',
  label: 'LinkedIn Ads',
  layouts: [
    {
      name: 'LinkedIn Ads campaigns',
      kind: 'spend',
      signature: [
        'Start Date (in UTC)',
        'Total Spent',
        'Campaign Group Name',
        'Campaign Name',
        'Campaign Type',
        'Account Name',
        'Clicks to Landing Page',
      ],
      minMatches: 3,
      requiresOneOf: ['Start Date (in UTC)', 'Campaign Group Name', 'Clicks to Landing Page'],
      headers: {
        date: ['Start Date (in UTC)', 'Date', 'Start Date'],
        campaign: ['Campaign Name', 'Campaign Group Name'],
        cost: ['Total Spent'],
        currency: ['Currency'],
      },
      constants: { source: 'LinkedIn Ads' },
      dates: 'mdy',
    },
  ],
};
