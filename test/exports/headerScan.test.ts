import { describe, expect, it } from 'vitest';
import { stageDateOf } from '../../src/exports/stageDates.ts';
import { closenessKey, closenessOf } from '../../src/exports/synonyms.ts';
import { FIELDS } from '../../src/schema/fields.ts';
import type { RecordKind } from '../../src/schema/kinds.ts';

/** The fields that a header of the kind names: by its words alone, before its cells are asked. */
const fieldsOf = (kind: RecordKind, header: string): string[] => {
  const named = closenessOf(header);
  const dated = stageDateOf(header, kind);
  const fields = FIELDS[kind].map(({ name }) => name).filter((name) => named.has(closenessKey(kind, name)));
  return dated === undefined || fields.includes(dated) ? fields : [...fields, dated];
};

/** Headers with bars between, by the field that they name. */
const LEADS: Readonly<Record<string, string>> = {
  id: 'Kundnr|CRM ID|Subscriber ID|Lead ID|Record ID|Contact ID|lead_id|leadId|Id|hs_object_id|Kontakt-ID|Post-ID|Kundnummer',
  email:
    'Email|E-mail|E-Mail|email|EMAIL|Email Address|email_address|emailAddress|Work Email|Primary Email|Your email|Contact Email|[Contact] Email|Lead - Email|Person - Email - Work|properties.email|hs_email|Email__c|Customer Email|E-post|Epost|E-postadress|Mejladress|Kundens e-post|Kontaktens e-post|E-postadresse|E-mailadresse|Sähköposti|Sähköpostiosoite|E-Mail-Adresse',
  firstName: 'First Name|first_name|FirstName|Förnamn|Fornavn|Etunimi|Vorname',
  lastName: 'Last Name|Surname|lastname|Efternamn|Etternavn|Sukunimi|Nachname',
  name: 'Full Name|full_name|Contact Name|Kontaktperson|Fullt navn|Koko nimi|Ansprechpartner',
  company:
    'Company|Company Name|company_name|Account Name|Organization|Företag|Företagsnamn|Bolag|Virksomhed|Bedrift|Selskap|Yritys|Firma|Unternehmen',
  created:
    'Request date|Förfrågan inkom|Datum för skapande|Opt-in time|Date entered|Luontipvm|Aikaleima|Zeitstempel|Erfassungsdatum|Anfragedatum|Opprettet tid|Created|Create Date|Created Date|created_at|createdAt|Created On|Date Created|Created (UTC)|Created At (GMT+1)|Lead acquisition date|Sign-up date|signup_date|Submitted At|Registration Date|Skapad|Skapandedatum|Skapad den|Registreringsdatum|Inkommen|Opprettet|Oprettet|Oprettelsesdato|Luontipäivä|Luotu|Erstellt am|Erstellungsdatum|Eingangsdatum',
  source:
    'Source|Lead Source|lead_source|Original Source|Session source / medium|First user source|utm_source|Källa|Leadkälla|Kilde|Lähde|Quelle|Lead-Quelle',
  campaign:
    'Campaign|Campaign Name|campaign_name|utm_campaign|Session campaign|Kampanj|Kampanje|Kampagne|Kampanja',
  owner:
    'Owner|Lead Owner|lead_owner|Contact owner|Assigned To|Sales Rep|Ägare|Säljare|Ansvarig säljare|Eier|Selger|Ejer|Sælger|Omistaja|Myyjä|Zuständiger|Verantwortlicher',
  stage: 'Lifecycle Stage|lifecycle_stage|Lead Status|Stage|Fas|Livscykelfas|Salgsfase|Vaihe|Lead-Status',
  'entered:mql':
    'mql_at|MQL Date|mql_date|Became a Marketing Qualified Lead Date|MQL-datum|hs_v2_date_entered_marketingqualifiedlead',
  'entered:sql':
    'sql_date|SQL date|sql_at|Date entered "SQL (Sales pipeline)"|Blev säljkvalificerat lead-datum',
  'entered:customer': 'Became a Customer Date|Customer date|Blev kund-datum|Kund-datum|Customer since',
  // Its cells tell a date from a yes.
  'isCustomer,entered:customer': 'became_a_customer|Became a customer|Blev kund',
  isCustomer: 'Converted to customer|Is customer|is_customer|Konverterad till kund',
  converted: 'Converted|Is Converted|is_converted|Konverterad',
  team: 'Team|Sales Team|HubSpot Team|Owner Role|Owner team|Säljteam|Vertriebsteam',
  country: 'Country|Country/Region|Billing Country|Land/region|Land|Maa',
  region: 'Region|State/Region|State/Province|Län|Fylke|Maakunta|Bundesland',
  phone:
    'Phone|Phone Number|phone_number|Mobile Phone Number|Person - Phone - Work|Telefon|Telefonnummer|Mobilnummer|Puhelin|Handynummer',
  '': 'Email Opt Out|Email Opt-Out|Opt out of email|Do Not Email|Do not e-mail|Owner e-mail|Owner email|Email domain|Email consent|Email verified|Email status|Emails sent|Emails opened|Number of emails|Email bounced|Email type|Email template|Unsubscribed from all email|Last email date|Sales email|Created by email|Company size|Company type|Company website|Company industry|Number of companies|Company phone|Industry|Website|are_you_the_business_owner?|Business owner?|Owner phone|Previous owner|Source system|Source URL|Resource|Campaign type|Campaign budget|Campaign ID|Status date|Created By|Skapad av|Opprettet av|Oprettet af|Erstellt von|Last Modified Date|Modified On|Next activity date|Last contacted|Contact date|Birth date|Födelsedatum|Job Title|Titel på arbetet|Postal Code|City|Postort|Notes|Anteckningar|Lead score|Score|Fit for purpose?|Interest in product|Number of employees|Antal anställda|Annual Revenue|Marketing consent|Samtycke e-post|Ägarens e-post|Säljarens mejl|E-post samtycke|Företagsstorlek|Bransch|Hemsida|Källans webbadress|Do not call|GDPR|Language|Time zone',
};
const DEALS: Readonly<Record<string, string>> = {
  amount:
    'Total Price|Ordervärde exkl. moms|Pris exkl moms|Salgsverdi|Salgsværdi|Kokonaisarvo|Myyntihinta|Auftragssumme|Nettoumsatz|AmountEUR|amountCents|Beløp i 1000 kr|SEK|Amount|Deal Amount|Deal Value|deal_value|Deal - Value|Deal Value, $|Amount (SEK)|Amount in kUSD|amount_usd|Revenue|Revenue (SEK thousands)|Total contract value|TCV|ACV|ARR|final_price|Final Price|Order total|Net amount|Amount excl. VAT|Amount in company currency|Belopp|Belopp (tkr)|Belopp, tkr|Mkr Belopp|Affärsvärde|Värde|Ordervärde|Belopp exkl. moms|Omsättning|Beløp|Verdi|Beløb|Værdi|Summa|Kaupan arvo|Betrag|Umsatz|Auftragswert|opportunity_amount|dealAmount',
  closed:
    'Contract signed|Close Date|close_date|closeDate|Closed Date|Closing Date|Actual close date|Actual Closing Date|Closed At|Date Closed|Order date|Stängningsdatum|Avslutsdatum|Orderdatum|Lukkedato|Afslutningsdato|Päättymispäivä|Abschlussdatum|Close Date (UTC)',
  expectedClose:
    'Förväntat slutdatum|Planerat avslut|Förväntat orderdatum|Expected close date|Expected close|Est. close date|Estimated Close Date|expected_close_date|Deal - Expected close date|Förväntat avslutsdatum|Forventet lukkedato|Arvioitu päättymispäivä|Erwartetes Abschlussdatum',
  won: 'Won date|won_at|Won time|Deal - Won time|date_entered_closed_won|Closed Won Date|Date entered "Closed Won (Sales Pipeline)"|Vunnen datum|hs_v2_date_entered_closedwon',
  lost: 'Lost date|lost_at|Lost time|date_entered_closed_lost|Date entered "Closed Lost"|Förlorad datum',
  isWon: 'Is Won|is_won|Is Closed Won|is_closed_won|hs_is_closed_won|Är vunnen',
  isClosed: 'Is Closed|is_closed|hs_is_closed|Är stängd',
  stage:
    'Deal Stage|deal_stage|Stage|Opportunity Stage|Pipeline stage|Affärsfas|Fas|Salgsfase|Kaupan vaihe|Verkaufsphase',
  'stage,status': 'Status|Outcome|Deal Status|Resultat|Utfall|Won/Lost',
  'closed,isClosed': 'Avslutad',
  // Its cells tell a date, a yes and a word apart.
  'closed,status,isClosed': 'Deal closed|Closed',
  'won,status,isWon': 'Won',
  currency: 'Currency|currency_code|Deal - Currency of Value|Valuta|Währung|Valuutta',
  owner: 'Deal Owner|deal_owner|Opportunity Owner|Affärsägare|Säljare|Ejer|Omistaja|Besitzer',
  company: 'Account Name|Company|Customer Name|Kund|Kundnamn|Kunde|Asiakas',
  email:
    'Contact email|contact_email|Associated Contact emails|Kontaktens e-post|Kundens e-mail|Kontakt E-Mail',
  team: 'Team|HubSpot Team|Owner Role|Säljteam',
  pipeline: 'Pipeline|Deal Pipeline|Deal - Pipeline|pipeline_name|Affärspipeline|Pipelinens namn',
  '': 'Weighted amount|Weighted value|weighted_amount|Deal - Weighted value|Expected Revenue|Forecast amount|Amount %|Tax amount|VAT amount|Moms|Belopp inkl moms|Discount|Discount amount|Rabatt|Cost|Cost of goods|Margin|Marginal|Gross margin|Commission|Probability|Probability (%)|Sannolikhet|Vägt värde|Budget|Target|Quota|Deal count|Number of deals|Antal affärer|Unit price|Shipping|Owner email|Owner e-mail|Company size|Deal type|Deal source|Next step|Next activity date|Last activity date|Last modified|Renewal date|Contract end date|Order quantity|Deal age (days)|Days to close|Sales cycle length|Stage probability|Previous stage|Stage duration|Time in stage|Forecast category|Close probability|Won by competitor|Loss competitor|Created by|Currency rate|Amount of employees|Customer type|Customer segment|Produkt|Beskrivning|Kommentar|Förväntat värde',
};
const SPEND: Readonly<Record<string, string>> = {
  cost: 'Cost|Spend|Spend EUR|Amount spent|Amount spent (SEK)|Media Cost|Ad spend|Total cost|cost_micros|metrics.cost_micros|Advertiser ad cost|Kostnad|Kostnad (tkr)|Annonskostnad|Forbruk|Omkostning|Kustannus|Kosten|Werbekosten',
  date: 'Date|Day|Month|Gregorian date|segments.date|Datum|Månad|Måned|Kuukausi|Monat',
  campaign: 'Campaign|Campaign name|campaign.name|Kampanj|Kampagne',
  source: 'Source|Channel|Session source / medium|Default channel group|Källa|Kanal|Quelle',
  '': 'Cost per lead|Cost / conv.|CPC|Avg. CPC|Cost per click|Clicks|Impressions|CTR|Budget|Daily budget|Campaign status|Campaign ID|Conversions|Conversion value|Kostnad per klick|Cost per result|ROAS|Reach|Ad set name|Currency conversion',
};
const ACTIVITIES: Readonly<Record<string, string>> = {
  at: 'Activity date|activity_date|Call Start Time|Timestamp|Aktivitetsdatum|Tidpunkt|Aktivitätsdatum',
  type: 'Activity Type|activity_type|Type|Aktivitetstyp|Typ|Tyyppi',
  outcome: 'Call outcome|Outcome|Call Result|Utfall|Resultat|Ergebnis',
  '': 'Due in days|Duration|Call duration (seconds)|Subject|Owner email|Email subject|Email body|Recording URL|Type of product|Notes',
};

describe.each([
  ['leads', LEADS],
  ['deals', DEALS],
  ['spend', SPEND],
  ['activities', ACTIVITIES],
] as const)('a usual header of %s names its field or none', (kind, table) => {
  for (const [fields, headers] of Object.entries(table)) {
    it(`${fields || 'none'}: ${headers.slice(0, 40)} \u2026`, () => {
      const said = headers.split('|').map((header) => [header, fieldsOf(kind, header).join(',')]);
      expect(said.filter(([, found]) => found !== fields)).toEqual([]);
    });
  }
});

it('are more than 250', () =>
  expect(
    [LEADS, DEALS, SPEND, ACTIVITIES].flatMap((table) => Object.values(table).join('|').split('|')).length,
  ).toBeGreaterThan(400));
