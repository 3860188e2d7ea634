import { assumed, type CrmPage, columns, confirmed } from '../crmPage.ts';

export const other: CrmPage = {
  name: 'other',
  label: { en: 'another CRM or Excel', sv: 'ett annat CRM eller Excel' },
  system: 'other',
  finding: {
    en: 'Any list will do that has **one row for each lead or deal and one line of headers**. Where a header is not known, you point at the column once, and the next file of that form needs no question.',
    sv: 'Vilken lista som helst duger som har **en rad per lead eller affär och en rad med rubriker**. Där en rubrik inte är känd pekar du ut kolumnen en gång, och nästa fil av den formen ger ingen fråga.',
  },
  lists: [
    {
      title: { en: 'Leads', sv: 'Leads' },
      kind: 'leads',
      path: assumed(
        'The list of all leads or contacts → Export, as CSV or .xlsx. From Excel: the file itself, as it is.',
        'Listan med alla leads eller kontakter → Exportera, som CSV eller .xlsx. Från Excel: själva filen, som den är.',
      ),
      columns: columns(
        'confirmed',
        ['Lead ID', 'id', 'Lead-ID'],
        ['First name', 'firstName', 'Förnamn'],
        ['Last name', 'lastName', 'Efternamn'],
        ['Email', 'email', 'E-post'],
        ['Phone', 'phone', 'Telefon'],
        ['Company', 'company', 'Företag'],
        ['Country', 'country', 'Land'],
        ['Created', 'created', 'Skapad'],
        ['Source', 'source', 'Källa'],
        ['Campaign', 'campaign', 'Kampanj'],
        ['Owner', 'owner', 'Ägare'],
        ['Stage', 'stage', 'Fas'],
        ['MQL date', 'entered:mql', 'MQL-datum'],
        ['SQL date', 'entered:sql', 'SQL-datum'],
      ),
    },
    {
      title: { en: 'Deals', sv: 'Affärer' },
      kind: 'deals',
      path: assumed(
        'The list of all deals, open, won and lost → Export.',
        'Listan med alla affärer, öppna, vunna och förlorade → Exportera.',
      ),
      columns: columns(
        'confirmed',
        ['Deal ID', 'id', 'Affärs-ID'],
        ['Deal name', 'name', 'Affärsnamn'],
        ['Lead ID', 'leadId', 'Lead-ID'],
        ['Company', 'company', 'Företag'],
        ['Amount', 'amount', 'Belopp'],
        ['Currency', 'currency', 'Valuta'],
        ['Created', 'created', 'Skapad'],
        ['Close date', 'closed', 'Stängningsdatum'],
        ['Deal stage', 'stage', 'Affärsfas'],
        ['Lost reason', 'lostReason', 'Förlustorsak'],
        ['Deal owner', 'owner', 'Affärsägare'],
      ),
    },
    {
      title: { en: 'Activities', sv: 'Aktiviteter' },
      kind: 'activities',
      path: assumed(
        'The list of calls, e-mails and meetings → Export.',
        'Listan med samtal, mejl och möten → Exportera.',
      ),
      columns: columns(
        'confirmed',
        ['Contact ID', 'leadId', 'Kontakt-ID'],
        ['Activity date', 'at', 'Aktivitetsdatum'],
        ['Activity type', 'type', 'Aktivitetstyp'],
        ['Outcome', 'outcome', 'Utfall'],
        ['Direction', 'direction', 'Riktning'],
        ['Assigned to', 'owner', 'Tilldelad till'],
      ),
    },
    {
      title: { en: 'Costs', sv: 'Kostnader' },
      kind: 'spend',
      path: assumed(
        'From the advertising tools, by day or month, or a list that you keep yourselves.',
        'Från annonsverktygen, per dag eller månad, eller en lista som ni för själva.',
      ),
      columns: columns(
        'confirmed',
        ['Month', 'date', 'Månad'],
        ['Source', 'source', 'Källa'],
        ['Campaign', 'campaign', 'Kampanj'],
        ['Cost', 'cost', 'Kostnad'],
        ['Currency', 'currency', 'Valuta'],
      ),
    },
  ],
  comesOut: {
    stages: confirmed(
      'A date for each stage in a column of its own (“MQL date”, “sql_at”) is the best. A list with a row for each change of stage is not read as such.',
      'Ett datum per fas i en egen kolumn (”MQL-datum”, ”sql_at”) är bäst. En lista med en rad per fasbyte läses inte som en sådan.',
      1,
    ),
    zone: confirmed(
      'A time with its distance from UTC (`+02:00`, `Z`) is shown in the spreadsheet’s zone; one without is taken as it stands.',
      'En tid med avstånd från UTC (`+02:00`, `Z`) visas i kalkylarkets zon; en utan tas som den står.',
      1,
    ),
    owner: confirmed(
      'A name or an address, written the same way in every list.',
      'Ett namn eller en adress, skrivet likadant i varje lista.',
      1,
    ),
    lostReason: confirmed(
      'A column “Lost reason”, or one that you point at.',
      'En kolumn ”Förlustorsak”, eller en som du pekar ut.',
      1,
    ),
    wonDate: confirmed(
      'The close date, and a stage or a yes-or-no column that says that it was won: a date alone makes no deal won.',
      'Stängningsdatum, och en fas eller en ja-eller-nej-kolumn som säger att den är vunnen: ett datum ensamt gör ingen affär vunnen.',
      1,
    ),
  },
  traps: [
    confirmed(
      'Two lines for one deal (a line for each product) are two deals unless they have the same id; with the same id the last line wins, and its amount alone counts.',
      'Två rader för en affär (en rad per produkt) är två affärer om de inte har samma id; med samma id gäller sista raden, och bara dess belopp räknas.',
      1,
    ),
    confirmed(
      '“1.000” and “1,000” can be read in two ways: where nothing in the column decides, step 3 asks.',
      '”1.000” och ”1,000” kan läsas på två sätt: där inget i kolumnen avgör frågar steg 3.',
      1,
    ),
    confirmed(
      '03/04/2026 is April or March: where no row decides, step 3 asks; the answer is kept.',
      '03/04/2026 är april eller mars: där ingen rad avgör frågar steg 3; svaret sparas.',
      1,
    ),
    confirmed(
      'Merged cells, an old .xls and a workbook with a password are not read; rows of sums are left aside, and that is said.',
      'Sammanfogade celler, gammal .xls och arbetsböcker med lösenord läses inte; summarader lämnas åt sidan, och det sägs.',
      1,
    ),
    confirmed(
      'Long ids lose their last digits in Excel: export as text, or do not open the file before you drop it.',
      'Långa id:n tappar sina sista siffror i Excel: exportera som text, eller öppna inte filen innan du släpper den.',
      1,
    ),
  ],
  sources: [{ title: '“Exports and how they are read”', address: '../exports.md' }],
};
