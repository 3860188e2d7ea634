import type { System } from './system.ts';

/**
 * Lime CRM, where every database has fields of its own: the names in the database and the Swedish labels that the
 * vendor proposes, and the vendor's template for persons in Lime Go. No real export was found.
 */
export const lime: System = {
  id: 'lime',
  label: 'Lime CRM',
  layouts: [
    {
      name: 'Lime persons',
      kind: 'leads',
      signature: [
        'idperson',
        'idcompany',
        'firstname',
        'lastname',
        'coworker',
        'Kundnummer/FöretagsID',
        'Organisationsnummer',
        'Ansvarig saljare',
      ],
      minMatches: 2,
      requiresOneOf: ['idperson', 'Kundnummer/FöretagsID'],
      headers: {
        id: ['idperson'],
        company: ['company'],
        created: ['Skapad den'],
        owner: ['coworker', 'Ansvarig saljare'],
      },
    },
    {
      name: 'Lime deals',
      kind: 'deals',
      signature: [
        'idbusiness',
        'businessvalue',
        'businessstatus',
        'wonlostreason',
        'Affärsnamn',
        'Affärsansvarig',
        'Affärsvärde',
        'Vägt värde',
        'Sannolikhet',
      ],
      minMatches: 3,
      headers: {
        id: ['idbusiness'],
        name: ['Affärsnamn', 'name'],
        leadId: ['person'],
        company: ['Företag', 'company'],
        amount: ['Affärsvärde', 'businessvalue'],
        closed: ['orderdate'],
        stage: ['businessstatus', 'Affärsstatus'],
        lostReason: ['wonlostreason'],
        owner: ['Affärsansvarig', 'coworker'],
      },
      // The vendor's own example: its last step is the signed agreement.
      stages: {
        kundkontakt: 'opportunity',
        avtal: 'customer',
        avslag: 'lost',
        'deal closed': 'customer',
        'deal lost': 'lost',
      },
    },
    {
      name: 'Lime history',
      kind: 'activities',
      signature: ['idhistory', 'coworker', 'person', 'Textanteckningar/Historik', 'Skapad av medarbetare'],
      minMatches: 2,
      requiresOneOf: ['idhistory', 'Textanteckningar/Historik'],
      headers: {
        id: ['idhistory'],
        leadId: ['person'],
        at: ['date', 'Skapad den'],
        type: ['type'],
        owner: ['coworker', 'Skapad av medarbetare'],
      },
      // The vendor's own choices for a history note.
      activityTypes: { 'talat med': 'call', sökt: 'call' },
    },
  ],
};
