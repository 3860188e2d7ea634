import { assumed, type CrmPage, columns, confirmed } from '../crmPage.ts';

export const dynamics: CrmPage = {
  name: 'dynamics',
  label: { en: 'Dynamics 365', sv: 'Dynamics 365' },
  system: 'dynamics',
  finding: {
    en: 'Export the **views of leads, opportunities and phone calls to Excel**, as a static worksheet of **all pages**. Leave the hidden first columns in: they hold the ids.',
    sv: 'Exportera **vyerna med leads, affärsmöjligheter och telefonsamtal till Excel**, som fast kalkylblad (Static worksheet) med **alla sidor**. Låt de dolda första kolumnerna vara kvar: de har id:na.',
  },
  lists: [
    {
      title: { en: 'Leads', sv: 'Leads' },
      kind: 'leads',
      path: confirmed(
        'Open the list, the view All Leads → the arrow beside Export to Excel → Static worksheet (not “Page only”).',
        'Öppna listan, vyn med alla leads → pilen bredvid Export to Excel → Static worksheet (inte ”Page only”).',
        1,
      ),
      columns: columns(
        'confirmed',
        ['(Do Not Modify) Lead', 'id'],
        ['First Name', 'firstName'],
        ['Last Name', 'lastName'],
        ['Email', 'email'],
        ['Company Name', 'company'],
        ['Created On', 'created'],
        ['Lead Source', 'source'],
        ['Source Campaign', 'campaign'],
        ['Owner', 'owner'],
        ['Status Reason', 'stage'],
        ['Country', 'country'],
      ),
    },
    {
      title: { en: 'Opportunities', sv: 'Affärsmöjligheter' },
      kind: 'deals',
      path: confirmed(
        'Open the list, the view All Opportunities → the arrow beside Export to Excel → Static worksheet.',
        'Öppna listan, vyn med alla affärsmöjligheter → pilen bredvid Export to Excel → Static worksheet.',
        1,
      ),
      columns: [
        ...columns(
          'confirmed',
          ['(Do Not Modify) Opportunity', 'id'],
          ['Topic', 'name'],
          ['Account', 'company'],
          ['Actual Revenue', 'amount'],
          ['Currency', 'currency'],
          ['Created On', 'created'],
          ['Actual Close Date', 'closed'],
          ['Est. close date', 'expectedClose'],
          ['Status', 'stage'],
          ['Status Reason', 'lostReason'],
        ),
        ...columns('assumed', ['Owner', 'owner'], ['Email', 'email']),
      ],
    },
    {
      title: { en: 'Phone calls', sv: 'Telefonsamtal' },
      kind: 'activities',
      path: confirmed(
        'Activities → Phone calls, all → the arrow beside Export to Excel → Static worksheet. Add the lead’s e-mail to the view.',
        'Aktiviteter → telefonsamtal, alla → pilen bredvid Export to Excel → Static worksheet. Lägg till leadets e-post i vyn.',
        1,
      ),
      columns: [
        ...columns(
          'confirmed',
          ['(Do Not Modify) Phone Call', 'id'],
          ['Due', 'at'],
          ['Assigned To', 'owner'],
        ),
        ...columns('assumed', ['Email', 'email'], ['Direction', 'direction'], ['Activity Status', 'done']),
      ],
      knownBy: [{ header: 'Regarding' }, { header: 'Recipient' }],
    },
  ],
  comesOut: {
    stages: assumed(
      'The status of today; a lead that was qualified is an opportunity from the day its opportunity was created. Dates of MQL and SQL are there only where you have fields for them.',
      'Dagens status; ett kvalificerat lead är affärsmöjlighet från dagen då den skapades. Datum för MQL och SQL finns bara där ni har fält för dem.',
    ),
    zone: confirmed(
      'As the app shows them to you. The cell shows a day only, but holds the time, which is read.',
      'Som appen visar dem för dig. Cellen visar bara dagen men har tiden i sig, och den läses.',
      1,
    ),
    owner: assumed('The owner’s name.', 'Ägarens namn.'),
    lostReason: confirmed(
      'Status Reason of a lost opportunity: Canceled, Out-Sold.',
      'Statusorsak för en förlorad affärsmöjlighet: Canceled, Out-Sold.',
      3,
    ),
    wonDate: confirmed(
      'Actual Close Date; Est. close date is the plan.',
      'Actual Close Date; Est. close date är planen.',
      3,
    ),
  },
  traps: [
    confirmed(
      'Actual Revenue is blank while an opportunity is open: take Est. revenue as well, which fills the blank cells.',
      'Actual Revenue är tom medan en affärsmöjlighet är öppen: ta också med Est. revenue, som fyller de tomma cellerna.',
      3,
    ),
    confirmed(
      '“Page only” exports the page that is shown, 50 rows as a rule.',
      '”Page only” exporterar sidan som visas, i regel 50 rader.',
      1,
    ),
    confirmed(
      'At most 100,000 rows at a time: split by year beyond that and drop the files together.',
      'Högst 100 000 rader åt gången: dela per år därutöver och släpp filerna tillsammans.',
      2,
    ),
    confirmed(
      'Only the columns of the view come: make a view of your own, since the system’s views cannot be changed by everybody.',
      'Bara vyns kolumner kommer: gör en egen vy, för systemets vyer kan inte alla ändra.',
      1,
    ),
    confirmed(
      'Money comes as a bare number: take the column Currency.',
      'Pengar kommer som ett tal utan tecken: ta med kolumnen Currency.',
      1,
    ),
    confirmed(
      'Regarding holds a name. A list of activities without an id or e-mail is refused.',
      'Regarding är ett namn. En aktivitetslista utan id eller e-post tas inte emot.',
      3,
    ),
    assumed(
      'No file with headers in Swedish was found. Set the app to English for the export, or point at the columns once.',
      'Ingen fil med svenska rubriker har hittats. Ställ in appen på engelska för exporten, eller peka ut kolumnerna en gång.',
    ),
  ],
  sources: [
    {
      title:
        'Microsoft, “Export to an Excel static worksheet” (GitHub, MicrosoftDocs/powerapps-docs, powerapps-docs/user/export-excel-static-worksheet.md)',
    },
    {
      title:
        'Microsoft, “Export data to Excel” (GitHub, MicrosoftDocs/powerapps-docs, powerapps-docs/user/export-data-excel.md)',
    },
    { title: 'Public code that reads real files' },
  ],
};
