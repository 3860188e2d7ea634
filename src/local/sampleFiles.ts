/** Where the sample exports lie in samples/, and which files are in them. */

import type { Language } from '../language/languages.ts';

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

/** The samples in a language; the English ones where it has none of its own. */
export function sampleIn(language: Language): (typeof SAMPLES)[SampleName] {
  return SAMPLES[language === 'sv' ? 'sv' : 'en'];
}
