import type { Texts } from '../topics.ts';

export const commandLine: Texts<'commandLine'> = {
  'cli.help':
    'Bruk: npm run report -- --leads FIL [--deals FIL] [--activities FIL] [--spend FIL] [--visits FIL] [--figures FIL] [--source duckdb:BANE|exports:MAPPE|bigquery://PROSJEKT/DATASETT] [--target DATASETT] [--location EU] [--max-bytes BYTE] [--time-zone SONE] [--settings FIL.json] [--as-of ÅÅÅÅ-MM-DD] [--language {languages}] [--out MAPPE]. Uten filer brukes eksempler.',
  'cli.sqlHelp':
    'Bruk: npm run sql -- [--dialect bigquery|duckdb|postgres] [--as script|views|dbt|dataform] [--check] [--settings FIL.json] [--as-of ÅÅÅÅ-MM-DD] [--source DATASETT] [--target DATASETT] [--time-zone SONE]. Uten dag telles det frem til dagen det kjøres. Med --mapping hubspot-fivetran|salesforce-transfer skrives de {tables} tabellene som SQL-koden leser, som views over det synkroniseringen av CRM-systemet har lagt i --source; --home-currency EUR sier hvilken valuta beløp uten valuta er i, --missing team,contact.property_country hva som ikke synkroniseres. Med --check skrives én enkelt spørring som sier hva tabellene i --source inneholder, og hva av det de ikke får inneholde.',
  'cli.sqlFrozen':
    '! Innstillingene angir en dag (asOf {day}): Denne SQL-koden teller frem til den, uansett hvilken dag den kjøres. Skal den kjøres hver natt, ta asOf ut av innstillingsfilen og lag SQL-koden på nytt.',
  'cli.badChoice': '{option} kan ikke være «{value}». Bruk en av disse: {choices}.',
  'cli.unknownOption': 'Det finnes ikke noe valg «{option}». {usage}',
  'cli.noValue': 'Valget {option} trenger en verdi. {usage}',
  'cli.noFile': 'Filen {file} kan ikke leses. Kontroller navnet og at den finnes.',
  'cli.badJson': 'Innstillingsfilen {file} er ikke JSON: {message}',
  'cli.badLanguage': '«{value}» er ikke et språk her. Bruk en av disse: {languages}.',
  'cli.inFile': '{file}: {reason}',
  'cli.cannotWrite': 'Det går ikke å skrive i mappen {dir}: {message}',
  'cli.reading': 'Leser {file} …',
  'cli.leftOut':
    '{file}: De {cells} cellene regnes med i alle rapporter, men blir ingen fane i report.xlsx, som tar høyst {most}.',
  'cli.generating': 'Lager fanene …',
  'cli.writing': 'Skriver {file} …',
  'cli.summaryRead':
    '{file}: {rows} {rows|rad|rader}, {records} {kind}, {duplicates} {duplicates|duplikat|duplikater}, {rejected} {rejected|avvist|avviste}.',
  'cli.summaryFunnel': 'Salgstrakt: {counts}.',
  'cli.summaryPlan':
    'Plan: {goal} {currency} krever {customers} kunder; {leads} leads i gjennomsnitt, {sure} for å være {certainty}\u00a0% sikker på kundene.',
  'cli.summaryPace': 'Takt: {actual} leads av {goal} siden {start}; {due} skulle ha kommet innen {asOf}.',
  'cli.summarySla': 'SLA: første forsøk i tide {speed}, alle forsøk i tide {depth}.',
  'cli.summaryLoop':
    'Deals: {won} vunne, {lost} tapte, {open} åpne. Vunne inntekter {revenue} {currency}; vunne deals uten lead: {unmatched}.',
  'cli.written': 'Skrevet: {files}',
  'source.unknown':
    'Kilden «{source}» er ikke kjent. Skriv duckdb:BANE, exports:MAPPE eller bigquery://PROSJEKT/DATASETT.',
  'source.noDuckDb': 'DuckDB, som teller oppføringene, er ikke installert: Kjør npm ci.',
  'source.noExports':
    'Mappen {folder} har ingen eksport: Legg .csv- eller .xlsx-filene fra CRM-systemet der.',
  'source.noLeads':
    '{place} har ingen tabell «leads»: docs/warehouse-contract.md sier hvilke tabeller og kolonner som leses.',
  'source.noColumns':
    'Tabellen «{table}» mangler {columns}: docs/warehouse-contract.md sier hva hver kolonne inneholder.',
  'source.notRead': '--missing: {names} er ingen tabell eller kolonne i mappingen «{label}».',
  'source.counting': 'Teller i DuckDB …',
  'source.badZone': 'Det finnes ingen tidssone «{zone}». Skriv for eksempel Europe/Oslo.',
  'source.andFiles': '--source og {option} er to sett med oppføringer: Oppgi bare ett av dem.',
  'source.failed':
    'DuckDB kan ikke telle disse tabellene: Se etter at hver kolonne inneholder det docs/warehouse-contract.md sier. DuckDB sier: «{message}»',
  'source.noTable': 'Det finnes ingen tabell «{table}» i {place}: Det den ville sagt, er ikke kjent.',
  'source.zoned':
    'Tabellen «{table}» har tidspunkter med tidssone i {columns}: Gjør dem om til lokal tid i deres egen sone, slik docs/warehouse-contract.md sier.',
};
