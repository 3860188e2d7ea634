import { assumed, type CrmPage, columns, confirmed } from '../crmPage.ts';

export const pipedrive: CrmPage = {
  name: 'pipedrive',
  label: { en: 'Pipedrive', sv: 'Pipedrive' },
  system: 'pipedrive',
  finding: {
    en: 'Export **leads, people, deals and activities from their list views**, and show the columns first: only what the list shows is in the file.',
    sv: 'Exportera **leads, personer, affärer och aktiviteter från listvyerna**, och visa kolumnerna först: bara det som listan visar hamnar i filen.',
  },
  lists: [
    {
      title: { en: 'Leads', sv: 'Leads' },
      kind: 'leads',
      path: assumed(
        'Leads Inbox → list view → choose columns → … → Export results (CSV or Excel).',
        'Leads Inbox → listvy → välj kolumner → … → Export results (CSV eller Excel).',
      ),
      columns: [
        ...columns(
          'confirmed',
          ['Lead - ID', 'id'],
          ['Lead - Contact person', 'name'],
          ['Lead - Contact person ID', 'contactId'],
          ['Lead - Organization', 'company'],
          ['Lead - Lead created', 'created'],
          ['Lead - Source', 'source'],
          ['Lead - Owner', 'owner'],
          ['Person - Email', 'email'],
        ),
      ],
    },
    {
      title: { en: 'People', sv: 'Personer' },
      kind: 'leads',
      path: assumed(
        'Contacts → People → list view → choose columns → … → Export results.',
        'Contacts → People → listvy → välj kolumner → … → Export results.',
      ),
      columns: [
        ...columns(
          'confirmed',
          ['Person - ID', 'id'],
          ['Person - Name', 'name'],
          ['Person - Email - Work', 'email'],
          ['Person - Person created', 'created'],
          ['Person - Owner', 'owner'],
        ),
        ...columns('assumed', ['Organization - Name', 'company']),
      ],
    },
    {
      title: { en: 'Deals', sv: 'Affärer' },
      kind: 'deals',
      path: assumed(
        'Deals → list view, all pipelines, open, won and lost → choose columns → … → Export results.',
        'Deals → listvy, alla pipelines, öppna, vunna och förlorade → välj kolumner → … → Export results.',
      ),
      columns: columns(
        'confirmed',
        ['Deal - ID', 'id'],
        ['Deal - Title', 'name'],
        ['Deal - Contact person ID', 'leadId'],
        ['Deal - Organization', 'company'],
        ['Deal - Value', 'amount'],
        ['Deal - Currency of Value', 'currency'],
        ['Deal - Deal created', 'created'],
        ['Deal - Won time', 'won'],
        ['Deal - Lost time', 'lost'],
        ['Deal - Expected close date', 'expectedClose'],
        ['Deal - Status', 'stage'],
        ['Deal - Lost reason', 'lostReason'],
        ['Deal - Owner', 'owner'],
        ['Deal - Pipeline', 'pipeline'],
      ),
    },
    {
      title: { en: 'Activities', sv: 'Aktiviteter' },
      kind: 'activities',
      path: assumed(
        'Activities → list view, done ones too → choose columns → … → Export results.',
        'Activities → listvy, även utförda → välj kolumner → … → Export results.',
      ),
      columns: [
        ...columns(
          'confirmed',
          ['Activity - ID', 'id'],
          ['Person - ID', 'leadId'],
          ['Activity - Type', 'type'],
          ['Activity - Done', 'done'],
          ['Activity - Assigned to user', 'owner'],
        ),
        ...columns('assumed', ['Activity - Marked as done time', 'at'], ['Person - Email - Work', 'email']),
      ],
    },
  ],
  comesOut: {
    stages: assumed(
      'No date for each stage: the file has the stage of today, and the times of won and lost. A lead is an opportunity from the day its deal was created. Hot, warm and cold are labels and no stages.',
      'Inget datum per fas: filen har dagens fas och tiderna för vunnen och förlorad. Ett lead är affärsmöjlighet från dagen då affären skapades. Hot, warm och cold är etiketter och inga faser.',
    ),
    zone: assumed(
      'Times have no zone and are taken as they stand: compare one with what Pipedrive shows you.',
      'Tider har ingen zon och tas som de står: jämför en med vad Pipedrive visar.',
    ),
    owner: confirmed('The owner is the user’s name.', 'Ägaren är användarens namn.', 1),
    lostReason: confirmed(
      'In “Deal - Lost reason”, as the rep chose or wrote it.',
      'I ”Deal - Lost reason”, som säljaren valde eller skrev den.',
      1,
    ),
    wonDate: confirmed(
      '“Deal - Won time” is the moment it was marked as won. The expected close date is only a plan.',
      '”Deal - Won time” är stunden då den markerades som vunnen. Förväntat avslutsdatum är bara en plan.',
      1,
    ),
  },
  traps: [
    confirmed(
      'A lost deal still stands in the step in which it was lost: take Status, not only Stage.',
      'En förlorad affär står kvar i steget där den förlorades: ta Status, inte bara Stage.',
      1,
    ),
    confirmed(
      'The ids (person, deal, lead) are columns that one has to show: without them e-mail decides.',
      'Id:n (person, affär, lead) är kolumner som man måste visa: utan dem avgör e-posten.',
      1,
    ),
    assumed(
      'A filter or one chosen pipeline cuts the file: choose all owners, all pipelines, all statuses.',
      'Ett filter eller en vald pipeline kapar filen: välj alla ägare, alla pipelines, alla statusar.',
    ),
    confirmed(
      'Fields of your own are called as you have called them, in your language; point at them in step 3.',
      'Egna fält heter som ni har döpt dem, på ert språk; peka ut dem i steg 3.',
      1,
    ),
    assumed(
      'No file with headers in Swedish was found. If yours has them, point at the columns once.',
      'Ingen fil med svenska rubriker har hittats. Har er fil det, peka ut kolumnerna en gång.',
    ),
  ],
  sources: [{ title: 'Public code that reads the exports of real workspaces' }],
};
