import type { System } from './system.ts';

/**
 * SuperOffice's sales, with the field names that its documentation has in Swedish and English. That a list is exported
 * under the same names is assumed; contacts and follow-ups are read by synonyms.
 */
export const superoffice: System = {
  id: 'superoffice',
  label: 'SuperOffice',
  layouts: [
    {
      name: 'SuperOffice sales',
      kind: 'deals',
      signature: [
        'Försäljningstyp',
        'Försäljningsdatum',
        'Nästa aktivitet',
        'Fas',
        'Projekt',
        'Sale type',
        'Sale date',
        'Stage',
        'Probability',
        'Project',
      ],
      minMatches: 3,
      requiresOneOf: ['Försäljningstyp', 'Försäljningsdatum', 'Sale type', 'Sale date'],
      headers: {
        name: ['Titel', 'Title'],
        company: ['Företag', 'Company'],
        amount: ['Belopp', 'Amount'],
        closed: ['Försäljningsdatum', 'Sale date'],
        // Where the type of sale has no steps, the stage itself says open, sold or lost.
        stage: ['Status', 'Fas', 'Stage'],
        // One field for sold, lost and stalled; it is asked for of those that are lost.
        lostReason: ['Orsak', 'Reason'],
        owner: ['Ägare', 'Owner'],
      },
      stages: {
        såld: 'customer',
        sålt: 'customer',
        sold: 'customer',
        förlorad: 'lost',
        lost: 'lost',
        uppskjuten: 'opportunity',
        stalled: 'opportunity',
      },
    },
  ],
};
