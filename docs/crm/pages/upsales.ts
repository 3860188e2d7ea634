import { assumed, type CrmPage, columns, confirmed } from '../crmPage.ts';

export const upsales: CrmPage = {
  name: 'upsales',
  label: { en: 'Upsales', sv: 'Upsales' },
  system: 'upsales',
  finding: {
    en: 'Export **contacts** and **orders**, and take e-mail with both: the Upsales ID is the company’s number, the same beside each of its contacts.',
    sv: 'Exportera **kontakter** och **ordrar**, och ta med e-post i båda: Upsales ID är företagets nummer, samma bredvid var och en av dess kontakter.',
  },
  lists: [
    {
      title: { en: 'Contacts', sv: 'Kontakter' },
      kind: 'leads',
      path: assumed(
        'Contacts, all → mark all → Export. The register’s import and export are under Account settings → Import & Export.',
        'Kontakter, alla → markera alla → Exportera. Registrets import och export finns under Kontoinställningar → Import & Export.',
      ),
      columns: [
        ...columns(
          'assumed',
          ['E-post', 'email'],
          ['Förnamn', 'firstName'],
          ['Efternamn', 'lastName'],
          ['Företag', 'company'],
          ['Telefon', 'phone'],
          ['Skapad', 'created'],
          ['Källa', 'source'],
          ['Kundansvarig', 'owner'],
        ),
      ],
      knownBy: [{ header: 'Upsales ID' }],
    },
    {
      title: { en: 'Orders and opportunities', sv: 'Ordrar och affärsmöjligheter' },
      kind: 'deals',
      path: assumed('Sales → Orders, all stages → Export.', 'Försäljning → Ordrar, alla steg → Exportera.'),
      columns: columns(
        'assumed',
        ['Ordernummer', 'id'],
        ['Företag', 'company'],
        ['E-post', 'email'],
        ['Ordervärde', 'amount'],
        ['Valuta', 'currency'],
        ['Skapad', 'created'],
        ['Orderdatum', 'closed'],
        ['Steg', 'stage'],
        ['Säljare', 'owner'],
        ['Förlustorsak', 'lostReason'],
      ),
    },
  ],
  comesOut: {
    stages: assumed(
      'The step of today; dates of earlier steps are not in the list. Say in step 4 which of your steps means won.',
      'Dagens steg; datum för tidigare steg finns inte i listan. Säg i steg 4 vilket av era steg som betyder vunnen.',
    ),
    zone: assumed('Dates without a zone: taken as they stand.', 'Datum utan zon: de tas som de står.'),
    owner: assumed(
      'Kundansvarig on the contact, Säljare on the order.',
      'Kundansvarig på kontakten, Säljare på ordern.',
    ),
    lostReason: assumed(
      'A field of the order where your account has it.',
      'Ett fält på ordern där ert konto har det.',
    ),
    wonDate: assumed(
      'The order date of an order whose step means won.',
      'Orderdatum för en order vars steg betyder vunnen.',
    ),
  },
  traps: [
    confirmed(
      'A customer with three contacts has three rows, with the same Upsales ID in each: it is not taken as a lead’s id.',
      'En kund med tre kontakter har tre rader, med samma Upsales ID i var och en: det tas inte som ett leads id.',
      1,
    ),
    assumed(
      'An order with several products may have a line for each: take the list of orders, not that of order rows.',
      'En order med flera produkter kan ha en rad för var och en: ta listan med ordrar, inte den med orderrader.',
    ),
    assumed(
      'Without e-mail an order finds its lead only by its company’s name, and only where one company has it.',
      'Utan e-post hittar en order sitt lead bara via företagets namn, och bara där ett enda företag har det.',
    ),
    assumed(
      'Of Upsales’ exports nothing was found but the guide to importing: look at step 3 with care.',
      'Om Upsales exporter har inget hittats utom importguiden: titta noga i steg 3.',
    ),
  ],
  sources: [
    {
      title:
        'Upsales, “Upsales Importguide”: one row for each contact, the column Upsales ID, Kontoinställningar → Import & Export',
      address: 'https://support.upsales.com/hc/sv/articles/200618813-Upsales-Importguide',
    },
  ],
};
