import type { System } from './system.ts';

/**
 * Meta's Ads Manager (Facebook, Instagram): the currency is in the header of the cost, "Amount spent (SEK)". The
 * English headers are those of code that reads it; the Swedish ones are assumed.
 */
export const meta: System = {
  id: 'meta',
  label: 'Meta Ads',
  layouts: [
    {
      name: 'Meta Ads campaigns',
      kind: 'spend',
      signature: [
        'Reporting starts',
        'Reporting ends',
        'Amount spent',
        'Campaign name',
        'Ad set name',
        'Link clicks',
        'Clicks (all)',
        'Rapporteringsstart',
        'Rapporteringsslut',
        'Spenderat belopp',
        'Kampanjnamn',
      ],
      minMatches: 3,
      requiresOneOf: ['Reporting starts', 'Amount spent', 'Rapporteringsstart', 'Spenderat belopp'],
      headers: {
        date: ['Day', 'Dag', 'Reporting starts', 'Rapporteringsstart'],
        campaign: ['Campaign name', 'Kampanjnamn', 'Ad set name'],
        cost: ['Amount spent', 'Spenderat belopp'],
        currency: ['Currency', 'Valuta'],
      },
      constants: { source: 'Meta Ads' },
      blankInTotals: 'campaign',
    },
  ],
};
