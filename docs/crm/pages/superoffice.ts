import { assumed, type CrmPage, columns, confirmed } from '../crmPage.ts';

export const superoffice: CrmPage = {
  name: 'superoffice',
  label: { en: 'SuperOffice', sv: 'SuperOffice' },
  system: 'superoffice',
  finding: {
    en: 'Make a **selection of sales** and one of **contacts**, and export each to Excel. The sale has one date: it is the day of closing once the sale is sold or lost.',
    sv: 'Gör ett **urval med försäljningar** och ett med **kontakter**, och exportera vart och ett till Excel. Försäljningen har ett datum: det är avslutsdagen när den är såld eller förlorad.',
  },
  lists: [
    {
      title: { en: 'Selection of sales', sv: 'Urval med försäljningar' },
      kind: 'deals',
      path: confirmed(
        'Open the selection → the task button (three dots in a ring) → Export to Excel → Yes.',
        'Öppna urvalet → uppgiftsknappen (tre prickar i en ring) → Export to Excel → Yes.',
        1,
      ),
      columns: [
        ...columns(
          'assumed',
          ['Title', 'name', 'Titel'],
          ['Company', 'company', 'Företag'],
          ['Amount', 'amount', 'Belopp'],
          ['Stage', 'stage', 'Fas'],
          ['Owner', 'owner', 'Ägare'],
        ),
        ...columns(
          'assumed',
          ['Sale date', 'closed', 'Försäljningsdatum'],
          ['Currency', 'currency', 'Valuta'],
          ['Reason', 'lostReason', 'Orsak'],
        ),
      ],
      knownBy: [{ header: 'Sale type', swedish: 'Försäljningstyp' }, { header: 'Probability' }],
    },
    {
      title: { en: 'Selection of contacts', sv: 'Urval med kontakter' },
      kind: 'leads',
      path: confirmed(
        'The same way, from a selection of companies or contacts.',
        'På samma sätt, från ett urval med företag eller kontakter.',
        1,
      ),
      columns: columns(
        'assumed',
        ['Contact ID', 'id', 'Kontakt-ID'],
        ['First name', 'firstName', 'Förnamn'],
        ['Last name', 'lastName', 'Efternamn'],
        ['Email', 'email', 'E-post'],
        ['Company', 'company', 'Företag'],
        ['Created', 'created', 'Skapad'],
        ['Source', 'source', 'Källa'],
        ['Owner', 'owner', 'Ägare'],
      ),
    },
  ],
  comesOut: {
    stages: assumed(
      'The list has the stage of today; a sale with Sold or Lost is won or lost by that word, and Stalled stays open. Dates of earlier stages are not in the list.',
      'Listan har dagens fas; en försäljning med Såld eller Förlorad är vunnen eller förlorad genom det ordet, och Uppskjuten är öppen. Datum för tidigare faser finns inte i listan.',
    ),
    zone: assumed(
      'Dates without a time and a zone: taken as they stand.',
      'Datum utan tid och zon: de tas som de står.',
    ),
    owner: confirmed('The sale has an owner, by name.', 'Försäljningen har en ägare, med namn.', 2),
    lostReason: confirmed(
      'The field is called Reason, for sold, lost and stalled alike; it counts for lost deals.',
      'Fältet heter Orsak, för såld, förlorad och uppskjuten lika; det räknas för förlorade affärer.',
      3,
    ),
    wonDate: confirmed(
      'The date of the sale is set to the day on which it is marked as sold, and can be changed to the real one.',
      'Försäljningens datum sätts till dagen då den markeras som såld, och kan ändras till den verkliga.',
      3,
    ),
  },
  traps: [
    confirmed(
      'The same date is a plan while the sale is open: it says nothing of whether it is won. Take Stage with it.',
      'Samma datum är en plan medan försäljningen är öppen: det säger inget om den är vunnen. Ta med Fas.',
      2,
    ),
    confirmed(
      'Export to file is another way: there a template says which columns come and which sign is between them.',
      'Export to file är en annan väg: där säger en mall vilka kolumner som kommer och vilket tecken som står mellan dem.',
      1,
    ),
    assumed(
      'Sales have no e-mail: add Company, by which the sale finds its lead where one company has that name.',
      'Försäljningar har ingen e-post: ta med Företag, som försäljningen hittar sitt lead genom när ett enda företag heter så.',
    ),
    assumed(
      'That a list has the names of the fields in the documentation is assumed; no real export was found.',
      'Att en lista har samma namn som fälten i dokumentationen är antaget; ingen verklig export har hittats.',
    ),
  ],
  sources: [
    {
      title:
        'SuperOffice, “Export selection” (GitHub, SuperOfficeDocs/superoffice-docs, docs/en/search-options/selection/learn/howto/export.md)',
    },
    {
      title: 'SuperOffice, “Create a sale”',
      address: 'https://superofficedocs.github.io/superoffice-docs/en/sale/learn/create.html',
    },
    {
      title:
        'SuperOffice, “Update a sale” (GitHub, SuperOfficeDocs/superoffice-docs, docs/en/sale/learn/update.md)',
    },
  ],
};
