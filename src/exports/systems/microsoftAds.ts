import type { System } from './system.ts';

/**
 * Microsoft Advertising's (Bing Ads') campaign performance report: up to ten lines about the report above the header, a
 * copyright line below, as in one report that a user has shown; the other headers are assumed.
 */
export const microsoftAds: System = {
  id: 'microsoft-ads',
  label: 'Microsoft Ads',
  layouts: [
    {
      name: 'Microsoft Ads campaigns',
      kind: 'spend',
      signature: [
        'Gregorian date',
        'Time period',
        'Account name',
        'Account number',
        'Currency code',
        'Campaign name',
        'Campaign status',
        'Ad distribution',
        'Spend',
      ],
      minMatches: 3,
      requiresOneOf: ['Gregorian date', 'Account number', 'Ad distribution', 'Campaign status'],
      headers: {
        date: ['Gregorian date', 'Time period', 'Day', 'Date', 'Week', 'Month'],
        campaign: ['Campaign name'],
        cost: ['Spend'],
        currency: ['Currency code'],
      },
      constants: { source: 'Microsoft Ads' },
    },
  ],
};
