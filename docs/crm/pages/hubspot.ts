import { assumed, type CrmPage, columns, confirmed } from '../crmPage.ts';

export const hubspot: CrmPage = {
  name: 'hubspot',
  label: { en: 'HubSpot', sv: 'HubSpot' },
  system: 'hubspot',
  finding: {
    en: 'Three exports are enough: **contacts, deals and calls**. Take the dates “Became a …” with the contacts; they are the whole stage history.',
    sv: 'Tre exporter räcker: **kontakter, affärer och samtal**. Ta med datumen ”Became a …” för kontakterna; de är hela fashistoriken.',
  },
  lists: [
    {
      title: { en: 'Contacts', sv: 'Kontakter' },
      kind: 'leads',
      path: assumed(
        'CRM → Contacts, a view of all contacts → Export (above the table). Choose CSV or XLSX and all properties, not only those in the view.',
        'CRM → Contacts (Kontakter), en vy med alla kontakter → Export (ovanför tabellen). Välj CSV eller XLSX och alla egenskaper, inte bara vyns.',
      ),
      columns: [
        ...columns(
          'confirmed',
          ['Record ID', 'id', 'Post-ID'],
          ['First Name', 'firstName', 'Förnamn'],
          ['Last Name', 'lastName', 'Efternamn'],
          ['Email', 'email', 'E-post'],
          ['Company Name', 'company', 'Företagsnamn'],
          ['Create Date', 'created', 'Skapandedatum'],
          ['Original Source', 'source', 'Ursprunglig källa'],
          ['Original Source Drill-Down 1', 'campaign', 'Ursprunglig källa, detaljer 1'],
          ['Contact owner', 'owner', 'Kontaktägare'],
          ['Lifecycle Stage', 'stage', 'Livscykelfas'],
          ['Country/Region', 'country', 'Land/region'],
        ),
        ...columns(
          'assumed',
          ['Became a Marketing Qualified Lead Date', 'entered:mql', 'Blev marknadskvalificerat lead-datum'],
          ['Became a Sales Qualified Lead Date', 'entered:sql', 'Blev säljkvalificerat lead-datum'],
          ['Became an Opportunity Date', 'entered:opportunity', 'Blev affärsmöjlighet-datum'],
          ['Became a Customer Date', 'entered:customer', 'Blev kund-datum'],
        ),
        ...columns('confirmed', ['Became a Lead Date', 'entered:lead', 'Blev lead-datum']),
        ...columns(
          'assumed',
          ['Unqualified Reason', 'reason', 'Diskvalificeringsorsak'],
          ['Latest Traffic Source', 'latestSource', 'Senaste trafikkälla'],
          ['Latest Traffic Source Date', 'latestSourceDate', 'Datum för senaste trafikkälla'],
        ),
        ...columns('confirmed', ['Phone Number', 'phone', 'Telefonnummer']),
      ],
    },
    {
      title: { en: 'Deals', sv: 'Affärer' },
      kind: 'deals',
      path: assumed(
        'CRM → Deals, a view of all deals in all pipelines → Export; tick the associated contacts.',
        'CRM → Deals (Affärer), en vy med alla affärer i alla pipelines → Export; bocka för de associerade kontakterna.',
      ),
      columns: [
        ...columns(
          'confirmed',
          ['Record ID', 'id', 'Post-ID'],
          ['Deal Name', 'name', 'Affärsnamn'],
          ['Associated Contact IDs', 'leadId', 'Associerade kontakt-ID:n'],
          ['Amount', 'amount', 'Belopp'],
          ['Create Date', 'created', 'Skapandedatum'],
          ['Close Date', 'closed', 'Stängningsdatum'],
          ['Deal Stage', 'stage', 'Affärsfas'],
          ['Deal owner', 'owner', 'Affärsägare'],
          ['Closed Lost Reason', 'lostReason', 'Orsak till förlorad affär'],
          ['Is Closed Won', 'isWon'],
          ['Is Closed Lost', 'isLost'],
          ['Pipeline', 'pipeline'],
        ),
        ...columns('assumed', ['Currency', 'currency', 'Valuta']),
      ],
    },
    {
      title: { en: 'Calls', sv: 'Samtal' },
      kind: 'activities',
      path: assumed(
        'CRM → Calls → Export. E-mails and meetings are exports of their own; drop them as well.',
        'CRM → Calls (Samtal) → Export. Mejl och möten är egna exporter; släpp dem också.',
      ),
      columns: [
        ...columns(
          'confirmed',
          ['Activity date', 'at', 'Aktivitetsdatum'],
          ['Call outcome', 'outcome', 'Samtalsutfall'],
          ['Call direction', 'direction', 'Samtalsriktning'],
          ['Activity assigned to', 'owner', 'Aktivitet tilldelad till'],
        ),
        ...columns(
          'assumed',
          ['Record ID', 'id', 'Post-ID'],
          ['Associated Contact IDs', 'leadId', 'Associerade kontakt-ID:n'],
        ),
      ],
    },
  ],
  comesOut: {
    stages: confirmed(
      'A date for each lifecycle stage, one column a stage; the stage only moves forward by itself.',
      'Ett datum per livscykelfas, en kolumn per fas; fasen går bara framåt av sig själv.',
      2,
    ),
    zone: confirmed(
      'Times are written `YYYY-MM-DD HH:MM` without a zone. They are taken as they stand: export as a user whose zone is the spreadsheet’s.',
      'Tider skrivs `ÅÅÅÅ-MM-DD TT:MM` utan zon. De tas som de står: exportera som en användare med samma tidszon som kalkylarket.',
      4,
    ),
    owner: assumed(
      'The owner comes as a name. With “internal values” it is a number, and reps are numbers in the reports.',
      'Ägaren kommer som namn. Med ”interna värden” är den ett nummer, och då är säljarna nummer i rapporterna.',
    ),
    lostReason: confirmed(
      'In a column of the deal, as free text or a choice.',
      'I en kolumn på affären, som fri text eller val.',
      4,
    ),
    wonDate: assumed(
      'Close Date is the day that was planned until the deal is closed, then the day it was. A deal is won by its stage or “Is Closed Won”, never by the date.',
      'Close Date är den planerade dagen tills affären stängs, sedan dagen då den stängdes. En affär är vunnen genom sin fas eller ”Is Closed Won”, aldrig genom datumet.',
    ),
  },
  traps: [
    confirmed(
      'The language of the file can be chosen, Swedish too. Choose English where you can: those headers are the known ones.',
      'Filens språk kan väljas, även svenska. Välj engelska där det går: de rubrikerna är de kända.',
      1,
    ),
    confirmed(
      'A view exports its own filter: take one without filters, or months are missing without a word.',
      'En vy exporterar sitt eget filter: ta en utan filter, annars saknas månader utan att det syns.',
      1,
    ),
    confirmed(
      'Contacts exported with their company have some headers twice (Create Date, Country/Region): export contacts alone.',
      'Kontakter som exporteras med sitt företag får några rubriker två gånger (Create Date, Country/Region): exportera kontakterna ensamma.',
      4,
    ),
    confirmed(
      'Saved again by Excel, the ids become 1.13538E+11 and the dates change: drop the file as HubSpot made it.',
      'Sparas filen om av Excel blir id:n 1,13538E+11 och datumen ändras: släpp filen som HubSpot gjorde den.',
      4,
    ),
    confirmed(
      'Your user needs the right to export; the list of exports is under Settings → Import & Export.',
      'Din användare behöver exporträtt; listan över exporter finns under Inställningar → Importera och exportera.',
      3,
    ),
  ],
  sources: [
    {
      title: 'HubSpot, “CRM API | Exports”: formats, language of the file, views and lists',
      address: 'https://developers.hubspot.com/docs/api/crm/exports',
    },
    {
      title: 'HubSpot, “Use lifecycle stages”',
      address: 'https://knowledge.hubspot.com/sv/records/use-lifecycle-stages',
    },
    {
      title: 'HubSpot, “Set up export notifications and view a log of the exports in your account”',
      address:
        'https://knowledge.hubspot.com/sv/import-and-export/view-a-log-of-your-users-exports-in-your-account',
    },
    { title: 'Real files, and public code that reads such files' },
  ],
};
