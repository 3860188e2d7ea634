import type { Texts } from '../topics.ts';

export const commandLine: Texts<'commandLine'> = {
  'cli.help':
    'Användning: npm run report -- --leads FIL [--deals FIL] [--activities FIL] [--spend FIL] [--visits FIL] [--figures FIL] [--source duckdb:SÖKVÄG|exports:MAPP|bigquery://PROJEKT/DATASET] [--target DATASET] [--location EU] [--max-bytes BYTE] [--time-zone ZON] [--settings FIL.json] [--as-of ÅÅÅÅ-MM-DD] [--language {languages}] [--out MAPP]. Utan filer används exempel.',
  'cli.sqlHelp':
    'Användning: npm run sql -- [--dialect bigquery|duckdb|postgres] [--as script|views|dbt|dataform] [--check] [--settings FIL.json] [--as-of ÅÅÅÅ-MM-DD] [--source DATASET] [--target DATASET] [--time-zone ZON]. Utan dag räknas fram till den dag då det körs. Med --mapping hubspot-fivetran|salesforce-transfer skrivs de {tables} tabeller som SQL-koden läser, som vyer över det som CRM-systemets synk har lagt i --source; --home-currency EUR säger vilken valuta belopp utan valuta är i, --missing team,contact.property_country vad som inte synkas. Med --check skrivs en enda fråga som säger vad tabellerna i --source innehåller, och vad av det som de inte får innehålla.',
  'cli.sqlFrozen':
    '! Inställningarna anger en dag (asOf {day}): den här SQL-koden räknar fram till den, vilken dag den än körs. Ska den köras varje natt, ta bort asOf ur inställningsfilen och gör SQL-koden på nytt.',
  'cli.badChoice': '{option} kan inte vara ”{value}”. Använd något av: {choices}.',
  'cli.unknownOption': 'Det finns inget val ”{option}”. {usage}',
  'cli.noValue': 'Valet {option} behöver ett värde. {usage}',
  'cli.noFile': 'Filen {file} går inte att läsa. Kontrollera namnet och att den finns.',
  'cli.badJson': 'Inställningsfilen {file} är inte JSON: {message}',
  'cli.badLanguage': '”{value}” är inget språk här. Använd något av {languages}.',
  'cli.inFile': '{file}: {reason}',
  'cli.cannotWrite': 'Det går inte att skriva i mappen {dir}: {message}',
  'cli.reading': 'Läser {file} …',
  'cli.leftOut':
    '{file}: dess {cells} celler räknas i alla rapporter men blir ingen flik i report.xlsx, som tar högst {most}.',
  'cli.generating': 'Skapar flikarna …',
  'cli.writing': 'Skriver {file} …',
  'cli.summaryRead':
    '{file}: {rows} {rows|rad|rader}, {records} {kind}, {duplicates} {duplicates|dubblett|dubbletter}, {rejected} {rejected|avvisad|avvisade}.',
  'cli.summaryFunnel': 'Säljtratt: {counts}.',
  'cli.summaryPlan':
    'Plan: {goal} {currency} kräver {customers} kunder; {leads} leads i genomsnitt, {sure} för att vara {certainty} % säker på kunderna.',
  'cli.summaryPace': 'Takt: {actual} leads av {goal} sedan {start}; {due} skulle ha kommit {asOf}.',
  'cli.summarySla': 'SLA: första försök i tid {speed}, alla försök i tid {depth}.',
  'cli.summaryLoop':
    'Affärer: {won} vunna, {lost} förlorade, {open} öppna. Vunna intäkter {revenue} {currency}; vunna affärer utan lead: {unmatched}.',
  'cli.written': 'Skrivet: {files}',
  'source.unknown':
    'Källan ”{source}” är ingen som är känd. Skriv duckdb:SÖKVÄG, exports:MAPP eller bigquery://PROJEKT/DATASET.',
  'source.noDuckDb': 'DuckDB, som räknar posterna, är inte installerat: kör npm ci.',
  'source.noExports': 'Mappen {folder} har ingen export: lägg CRM-systemets .csv- eller .xlsx-filer där.',
  'source.noLeads':
    '{place} har ingen tabell ”leads”: docs/warehouse-contract.md säger vilka tabeller och kolumner som läses.',
  'source.noColumns':
    'Tabellen ”{table}” saknar {columns}: docs/warehouse-contract.md säger vad varje kolumn har i sig.',
  'source.notRead': '--missing: {names} är ingen tabell eller kolumn i mappningen ”{label}”.',
  'source.counting': 'Räknar i DuckDB …',
  'source.badZone': 'Det finns ingen tidszon ”{zone}”. Skriv till exempel Europe/Stockholm.',
  'source.andFiles': '--source och {option} är två uppsättningar poster: ange en av dem.',
  'source.failed':
    'DuckDB kan inte räkna de här tabellerna: se att varje kolumn har det som docs/warehouse-contract.md säger. Den säger: ”{message}”',
  'source.noTable': 'Det finns ingen tabell ”{table}” i {place}: det den skulle säga är inte känt.',
  'source.zoned':
    'Tabellen ”{table}” har tidpunkter med tidszon i {columns}: gör om dem till lokal tid, som docs/warehouse-contract.md säger.',
};
