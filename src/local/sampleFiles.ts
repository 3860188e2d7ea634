/** Where the sample exports lie in samples/, and which files are in them. */

export type SampleName = 'sv' | 'en';

export const SAMPLES: Readonly<
  Record<SampleName, { folder: string; locale: string; files: Readonly<Record<string, string>> }>
> = {
  en: {
    folder: 'hubspot-en',
    locale: 'en_US',
    files: { leads: 'contacts.csv', deals: 'deals.csv', activities: 'activities.csv', spend: 'spend.csv' },
  },
  sv: {
    folder: 'hubspot-sv',
    locale: 'sv_SE',
    files: {
      leads: 'kontakter.csv',
      deals: 'affarer.csv',
      activities: 'aktiviteter.csv',
      spend: 'kostnader.csv',
    },
  },
};
