import type { System } from './system.ts';

/** Lead forms begin a lead's id with l, an advert's with ag, and so on; whether the lead came by an advert is in is_organic. */
const LEAD_FORM_MARKS = [
  'created_time',
  'ad_id',
  'ad_name',
  'adset_id',
  'adset_name',
  'campaign_name',
  'form_id',
  'form_name',
  'is_organic',
  'platform',
  'lead_status',
];

/**
 * Meta's Ads Manager (Facebook, Instagram): the currency is in the header of the cost, "Amount spent (SEK)". The
 * English headers are those of code that reads it; the Swedish ones are assumed. Lead forms have the same headers in every
 * language, but for what the form asks.
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
    {
      name: 'Meta lead forms',
      kind: 'leads',
      signature: LEAD_FORM_MARKS,
      minMatches: 4,
      requiresOneOf: ['form_id', 'form_name', 'is_organic'],
      headers: {
        id: ['id'],
        created: ['created_time'],
        name: ['full_name'],
        firstName: ['first_name'],
        lastName: ['last_name'],
        email: ['email', 'work_email'],
        company: ['company_name'],
        campaign: ['campaign_name'],
        touchpoint: ['form_name'],
        stage: ['lead_status'],
        // The other columns are what the form asks, also where people have heard of us and who is the owner.
        source: [],
        owner: [],
      },
      constants: { source: 'Meta Ads' },
      saidBy: { source: { header: 'is_organic', words: { true: 'Meta organic', '1': 'Meta organic' } } },
      stages: { created: 'lead', complete: 'lead', intake: 'lead' },
    },
  ],
};
