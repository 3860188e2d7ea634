import { assumed, type CrmPage, columns, confirmed } from '../crmPage.ts';

export const lime: CrmPage = {
  name: 'lime',
  label: { en: 'Lime CRM', sv: 'Lime CRM' },
  system: 'lime',
  finding: {
    en: 'Export **persons, deals and history**, each as a list to Excel. Every Lime database has fields of its own: expect to point at a column or two once.',
    sv: 'Exportera **personer, affärer och historik**, var för sig som lista till Excel. Varje Limedatabas har egna fält: räkna med att peka ut någon kolumn en gång.',
  },
  lists: [
    {
      title: { en: 'Persons', sv: 'Personer' },
      kind: 'leads',
      path: assumed(
        'The tab Person, a list of all → Export to Excel.',
        'Fliken Person, en lista med alla → Exportera till Excel.',
      ),
      columns: [
        ...columns(
          'confirmed',
          ['idperson', 'id'],
          ['email', 'email'],
          ['firstname', 'firstName'],
          ['lastname', 'lastName'],
          ['company', 'company'],
          ['coworker', 'owner'],
        ),
        ...columns('assumed', ['Skapad den', 'created'], ['Källa', 'source'], ['Telefon', 'phone']),
      ],
    },
    {
      title: { en: 'Deals', sv: 'Affärer' },
      kind: 'deals',
      path: assumed(
        'The tab Deal (Affär), all statuses → Export to Excel.',
        'Fliken Affär, alla statusar → Exportera till Excel.',
      ),
      columns: [
        ...columns('confirmed', ['idbusiness', 'id']),
        ...columns(
          'confirmed',
          ['Affärsnamn', 'name'],
          ['Företag', 'company'],
          ['Affärsvärde', 'amount'],
          ['Affärsansvarig', 'owner'],
          ['orderdate', 'closed'],
          ['wonlostreason', 'lostReason'],
        ),
        ...columns('assumed', ['Affärsstatus', 'stage'], ['person', 'leadId'], ['Skapad den', 'created']),
      ],
    },
    {
      title: { en: 'History', sv: 'Historik' },
      kind: 'activities',
      path: assumed(
        'The tab History, notes of calls and meetings → Export to Excel.',
        'Fliken Historik, anteckningar från samtal och möten → Exportera till Excel.',
      ),
      columns: [
        ...columns(
          'confirmed',
          ['idhistory', 'id'],
          ['person', 'leadId'],
          ['type', 'type'],
          ['coworker', 'owner'],
          ['Skapad den', 'at'],
        ),
      ],
    },
  ],
  comesOut: {
    stages: assumed(
      'The deal has its step of today. A date for each step is there only where your database has fields for it; “Avtal” is taken as won, “Avslag” as lost.',
      'Affären har dagens steg. Ett datum per steg finns bara där er databas har fält för det; ”Avtal” tas som vunnen, ”Avslag” som förlorad.',
    ),
    zone: assumed(
      'Dates as Excel holds them, without a zone: taken as they stand.',
      'Datum som Excel har dem, utan zon: de tas som de står.',
    ),
    owner: confirmed(
      'The coworker (medarbetare) on the person, and Affärsansvarig on the deal.',
      'Medarbetaren (coworker) på personen, och Affärsansvarig på affären.',
      2,
    ),
    lostReason: confirmed(
      'One field for both, reason won or lost (`wonlostreason` in the database).',
      'Ett fält för båda, orsak vunnen eller förlorad (`wonlostreason` i databasen).',
      2,
    ),
    wonDate: confirmed(
      'The date of agreement or refusal is a field that the vendor proposes; in the database it is `orderdate`.',
      'Datum för avtal eller avslag är ett fält som leverantören föreslår; i databasen heter det `orderdate`.',
      1,
    ),
  },
  traps: [
    confirmed(
      'Affärsvärde is the value, Vägt värde the value times the chance. Only the first is an amount; the product reads no other.',
      'Affärsvärde är värdet, Vägt värde är värdet gånger sannolikheten. Bara det första är ett belopp; produkten läser inget annat.',
      1,
    ),
    assumed(
      'A list in Lime may show a part of the table: load all rows before you export.',
      'En lista i Lime kan visa en del av tabellen: hämta alla rader innan du exporterar.',
    ),
    assumed(
      'A person can be in a list twice with two companies: with the id it is one lead, without it e-mail decides.',
      'En person kan stå två gånger med två företag: med id är det ett lead, utan det avgör e-posten.',
    ),
    assumed(
      'No real export was found. The names in the database and those of the vendor’s own documents are known; others you point at.',
      'Ingen verklig export har hittats. Namnen i databasen och i leverantörens egna dokument är kända; andra pekar du ut.',
    ),
  ],
  sources: [
    {
      title: 'Lime Technologies, “Steg 5: Affärer”: fields and steps that are proposed',
      address: 'https://customer.lime-technologies.com/sv/guides/steg-5-affarer/',
    },
    { title: 'The vendor’s own converter (GitHub, Lundalogik/move-to-go): names in the database' },
  ],
};
