import type { System } from './system.ts';

/**
 * Google Ads' campaign report: a line with its name and one with its period above the header, rows of totals below.
 * The headers are those of code that reads it; of the Swedish ones only words of the help pages are known.
 */
export const googleAds: System = {
  id: 'google-ads',
  label: 'Google Ads',
  layouts: [
    {
      name: 'Google Ads campaigns',
      kind: 'spend',
      signature: [
        'Campaign',
        'Cost',
        'Currency code',
        'Impr.',
        'Clicks',
        'Campaign type',
        'Campaign state',
        'Avg. CPC',
        'Kampanj',
        'Kostnad',
        'Valutakod',
        'Exponeringar',
        'Klick',
        'Gen. CPC',
      ],
      minMatches: 3,
      requiresOneOf: [
        'Impr.',
        'Campaign type',
        'Campaign state',
        'Cost (Converted currency)',
        'Exponeringar',
        'Gen. CPC',
      ],
      headers: {
        date: ['Day', 'Week', 'Month', 'Dag', 'Vecka', 'Månad'],
        campaign: ['Campaign', 'Kampanj'],
        cost: ['Cost', 'Kostnad'],
        currency: ['Currency code', 'Valutakod'],
      },
      constants: { source: 'Google Ads' },
    },
  ],
};
