import type { System } from './system.ts';

const ACTIVITY_MARKS = [
  'Activity date',
  'Activity assigned to',
  'Associated Contact IDs',
  'Aktivitetsdatum',
  'Aktivitet tilldelad till',
  'Associerade kontakt-ID:n',
];
const EMAIL_MARKS = ['Email direction', 'Email send status', 'Email subject'];
const CALL_MARKS = ['Call outcome', 'Call direction', 'Call duration', 'Samtalsutfall', 'Samtalsriktning'];
const ACTIVITY_HEADERS = {
  id: ['Record ID', 'Post-ID'],
  at: ['Activity date', 'Aktivitetsdatum'],
  owner: ['Activity assigned to', 'Aktivitet tilldelad till'],
  leadId: ['Associated Contact IDs', 'Associated Contact ID', 'Associerade kontakt-ID:n'],
};

/**
 * HubSpot's exports of contacts, deals and activities. The English headers are those of real files and of code
 * that reads them; no Swedish export was found, so the Swedish ones are HubSpot's own translated labels as far as
 * its help pages show them, and near words. docs/exports.md says which is which. Calls, e-mails and meetings come as a
 * file each; a list of all activities says of each row which it is.
 */
export const hubspot: System = {
  id: 'hubspot',
  label: 'HubSpot',
  forms: [
    {
      name: 'HubSpot contacts',
      kind: 'leads',
      marks: [
        'Lifecycle Stage',
        'Original Source',
        'Original Traffic Source',
        'Contact owner',
        'Record ID',
        'Record ID - Contact',
        'Record ID - Company',
        'Last Engagement Date',
        'Original Source Drill-Down 1',
        'First Conversion',
        'Became a Lead Date',
        'Number of Associated Deals',
        'Lead Status',
        'Livscykelfas',
        'Livscykelstadium',
        'Ursprunglig källa',
        'Kontaktägare',
        'Post-ID',
        'Leadstatus',
      ],
      least: 3,
      headers: {
        id: ['Record ID', 'Record ID - Contact', 'Contact ID', 'hs_object_id', 'Post-ID'],
        email: ['Email', 'E-post'],
        firstName: ['First Name', 'Förnamn'],
        lastName: ['Last Name', 'Efternamn'],
        company: ['Company Name', 'Associated Company', 'Företagsnamn', 'Associerat företag'],
        created: ['Create Date', 'createdate', 'Skapandedatum', 'Skapad den'],
        source: [
          'Original Source',
          'Original Traffic Source',
          'hs_analytics_source',
          'Ursprunglig källa',
          'Ursprunglig trafikkälla',
        ],
        campaign: [
          'Original Source Drill-Down 1',
          'Original Traffic Source Drill-Down 1',
          'Ursprunglig källa, detaljer 1',
          'Ursprunglig källa detaljnivå 1',
        ],
        owner: ['Contact owner', 'hubspot_owner_id', 'Kontaktägare'],
        country: ['Country/Region', 'Country', 'Land/region', 'Land'],
        stage: ['Lifecycle Stage', 'lifecyclestage', 'Livscykelfas', 'Livscykelstadium', 'Livscykelstadie'],
        reason: ['Unqualified Reason', 'Disqualification Reason', 'Diskvalificeringsorsak'],
        assigned: ['Owner Assigned Date', 'Ägare tilldelad datum'],
        firstResponse: [
          'Time of First Engagement',
          'Date of first engagement',
          'Datum för första engagemang',
        ],
        attempts: ['Number of times contacted', 'Antal gånger kontaktad'],
      },
    },
    {
      name: 'HubSpot form submissions',
      kind: 'leads',
      marks: ['Conversion Date', 'Conversion Page', 'Conversion Title', 'Form name', 'Submission Date'],
      least: 2,
      headers: {
        email: ['Email'],
        created: ['Conversion Date', 'Submission Date'],
        // Which form a known contact filled in does not say where the contact came from.
        source: [],
        campaign: [],
        stage: [],
      },
    },
    {
      name: 'HubSpot deals',
      kind: 'deals',
      marks: [
        'Deal Name',
        'Deal Stage',
        'Pipeline',
        'Record ID',
        'Closed Lost Reason',
        'Is Closed Won',
        'Is Closed Lost',
        'Associated Contact IDs',
        'Associated Contact',
        'Affärsnamn',
        'Affärsfas',
        'Affärsstadium',
        'Post-ID',
        'Stängningsdatum',
      ],
      least: 3,
      headers: {
        id: ['Record ID', 'Record ID - Deal', 'Deal ID', 'hs_object_id', 'Post-ID'],
        name: ['Deal Name', 'dealname', 'Affärsnamn'],
        leadId: [
          'Associated Contact IDs',
          'Associated Contact ID',
          'Associerade kontakt-ID:n',
          'Associerade kontakt-ID',
        ],
        email: ['Associated Contact emails', 'Associated Contact Email', 'Associerade kontakters e-post'],
        company: ['Associated Company', 'Associated Company Names', 'Associerat företag'],
        amount: ['Amount', 'amount', 'Belopp'],
        currency: ['Currency', 'Deal Currency', 'Valuta'],
        created: ['Create Date', 'createdate', 'Skapandedatum'],
        closed: ['Close Date', 'closedate', 'Stängningsdatum', 'Slutdatum'],
        stage: ['Deal Stage', 'dealstage', 'Affärsfas', 'Affärsstadium'],
        lostReason: ['Closed Lost Reason', 'Orsak till förlorad affär'],
        owner: ['Deal owner', 'Affärsägare'],
      },
    },
    {
      name: 'HubSpot activities',
      kind: 'activities',
      marks: [...ACTIVITY_MARKS, 'Activity type', 'Aktivitetstyp', ...CALL_MARKS, 'Meeting outcome'],
      least: 3,
      needs: ['Activity type', 'Aktivitetstyp'],
      headers: {
        ...ACTIVITY_HEADERS,
        type: ['Activity type', 'Aktivitetstyp'],
        outcome: ['Call outcome', 'Meeting outcome', 'Samtalsutfall'],
        direction: ['Call direction', 'Email direction', 'Samtalsriktning'],
        done: ['Task Status'],
      },
    },
    {
      name: 'HubSpot calls',
      kind: 'activities',
      marks: [...ACTIVITY_MARKS, ...CALL_MARKS],
      least: 2,
      needs: CALL_MARKS,
      headers: {
        ...ACTIVITY_HEADERS,
        outcome: ['Call outcome', 'Samtalsutfall'],
        direction: ['Call direction', 'Samtalsriktning'],
      },
      constants: { type: 'Call' },
    },
    {
      name: 'HubSpot e-mails',
      kind: 'activities',
      marks: [...ACTIVITY_MARKS, ...EMAIL_MARKS],
      least: 2,
      needs: EMAIL_MARKS,
      headers: { ...ACTIVITY_HEADERS, direction: ['Email direction'], outcome: [] },
      constants: { type: 'Email' },
    },
    {
      name: 'HubSpot meetings',
      kind: 'activities',
      marks: [...ACTIVITY_MARKS, 'Meeting outcome'],
      least: 2,
      needs: ['Meeting outcome'],
      headers: { ...ACTIVITY_HEADERS, outcome: ['Meeting outcome'] },
      constants: { type: 'Meeting' },
    },
  ],
};
