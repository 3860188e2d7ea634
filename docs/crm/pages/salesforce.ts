import { assumed, type CrmPage, columns, confirmed } from '../crmPage.ts';

export const salesforce: CrmPage = {
  name: 'salesforce',
  label: { en: 'Salesforce', sv: 'Salesforce' },
  system: 'salesforce',
  finding: {
    en: 'Make **three reports** (leads, opportunities, activities) and export each as **Details Only**. Add the ids as columns: without Lead ID or e-mail an activity has nobody.',
    sv: 'Gör **tre rapporter** (leads, opportunities, aktiviteter) och exportera var och en som **Details Only**. Lägg till id:n som kolumner: utan Lead ID eller e-post har en aktivitet ingen person.',
  },
  lists: [
    {
      title: { en: 'Report of leads', sv: 'Rapport över leads' },
      kind: 'leads',
      path: assumed(
        'Reports → New report → Leads → all time, all leads → Run → Export → Details Only, .csv, UTF-8.',
        'Reports → New report → Leads → all time, all leads → Run → Export → Details Only, .csv, UTF-8.',
      ),
      columns: [
        ...columns('assumed', ['Lead ID', 'id']),
        ...columns(
          'confirmed',
          ['First Name', 'firstName'],
          ['Last Name', 'lastName'],
          ['Email', 'email'],
          ['Company / Account', 'company'],
          ['Lead Source', 'source'],
          ['Lead Owner', 'owner'],
          ['Lead Status', 'stage'],
          ['Converted Date', 'entered:opportunity'],
        ),
        ...columns(
          'assumed',
          ['Create Date', 'created'],
          ['Converted', 'converted'],
          ['Converted Contact ID', 'contactId'],
          ['Converted Opportunity ID', 'dealId'],
          ['Country', 'country'],
          ['Phone', 'phone'],
        ),
      ],
    },
    {
      title: { en: 'Report of opportunities', sv: 'Rapport över opportunities' },
      kind: 'deals',
      path: assumed(
        'Reports → New report → Opportunities → all opportunities, any status, all time → Export → Details Only.',
        'Reports → New report → Opportunities → all opportunities, any status, all time → Export → Details Only.',
      ),
      columns: [
        ...columns(
          'confirmed',
          ['Opportunity ID', 'id'],
          ['Opportunity Name', 'name'],
          ['Account Name', 'company'],
          ['Amount', 'amount'],
          ['Created Date', 'created'],
          ['Close Date', 'closed'],
          ['Stage', 'stage'],
          ['Opportunity Owner', 'owner'],
          ['Lost Reason', 'lostReason'],
        ),
        ...columns('assumed', ['Amount Currency', 'currency']),
      ],
    },
    {
      title: { en: 'Report of activities', sv: 'Rapport över aktiviteter' },
      kind: 'activities',
      path: assumed(
        'Reports → New report → Tasks and Events (with Leads) → all time → Export → Details Only.',
        'Reports → New report → Tasks and Events (with Leads) → all time → Export → Details Only.',
      ),
      columns: [
        ...columns(
          'confirmed',
          ['Activity ID', 'id'],
          ['Date', 'at'],
          ['Activity Type', 'type'],
          ['Call Result', 'outcome'],
          ['Call Type', 'direction'],
          ['Status', 'done'],
          ['Assigned', 'owner'],
        ),
        ...columns('assumed', ['Lead ID', 'leadId'], ['Email', 'email']),
      ],
    },
  ],
  comesOut: {
    stages: assumed(
      'The lead report has the status of today and Converted Date. Dates of MQL and SQL are there only where your company has fields for them; map them in step 3 of the sidebar.',
      'Leadrapporten har dagens status och Converted Date. Datum för MQL och SQL finns bara där ert företag har egna fält; koppla dem i sidopanelens steg 3.',
    ),
    zone: assumed(
      'Dates, times and numbers are written by the user’s own locale and zone: set them as the spreadsheet’s.',
      'Datum, tider och tal skrivs enligt användarens egen locale och tidszon: ställ in dem som kalkylarkets.',
    ),
    owner: confirmed(
      'The owner is a name, in a second column the alias. Take the name.',
      'Ägaren är ett namn, i en andra kolumn ett alias. Ta namnet.',
      3,
    ),
    lostReason: confirmed(
      'There is no field for it to begin with: “Lost Reason” and “Why did we lose?” are fields that companies have added.',
      'Det finns inget fält från början: ”Lost Reason” och ”Why did we lose?” är fält som företag har lagt till.',
      4,
    ),
    wonDate: assumed(
      'Close Date is the planned day until the opportunity is closed. It is won where the stage says Closed Won.',
      'Close Date är den planerade dagen tills affären stängs. Den är vunnen där fasen är Closed Won.',
    ),
  },
  traps: [
    confirmed(
      'A task has a day and no time of day: “within 4 hours” cannot be told, and speed stays blank, which is said. The number of attempts is counted.',
      'En uppgift har en dag men ingen tid på dagen: ”inom 4 timmar” går inte att avgöra, och snabbheten är tom, vilket sägs. Antalet försök räknas.',
      1,
    ),
    confirmed(
      'A Formatted Report is .xlsx only and has groups and sums in it; Details Only gives .csv or .xls. Take .csv: an old .xls is refused.',
      'En Formatted Report finns bara som .xlsx och har grupper och summor i sig; Details Only ger .csv eller .xls. Ta .csv: gammal .xls tas inte emot.',
      2,
    ),
    confirmed(
      'Below the rows stand a number of records and a copyright line: they are left aside, and that is said.',
      'Under raderna står antal poster och en copyrightrad: de lämnas åt sidan, och det sägs.',
      3,
    ),
    confirmed(
      'Amounts come as `USD 485,000.00` where several currencies are in use: the currency is read from the cell.',
      'Belopp kommer som `USD 485,000.00` där flera valutor används: valutan läses ur cellen.',
      4,
    ),
    confirmed(
      'Opportunity ID may be there twice, with 15 and with 18 characters: both are the same id.',
      'Opportunity ID kan finnas två gånger, med 15 och med 18 tecken: båda är samma id.',
      4,
    ),
    assumed(
      'An opportunity with its products gives a line for each product, and a report of campaign members a line for each campaign: take opportunities without products.',
      'En opportunity med sina produkter ger en rad per produkt, och en rapport över campaign members en rad per kampanj: ta opportunities utan produkter.',
    ),
  ],
  sources: [
    {
      title: 'Salesforce, developer.salesforce.com, the object Task: ActivityDate is of the type date',
    },
    {
      title:
        'Code42, “Code42 predicts filenames for Salesforce report downloads”: which kind of report has which format',
      address:
        'https://support.code42.com/Incydr/Admin/Code42_console_reference/Code42_predicts_filenames_for_Salesforce_report_downloads',
    },
    { title: 'Public code that reads such reports' },
    { title: 'The header and rows of a real file' },
  ],
};
