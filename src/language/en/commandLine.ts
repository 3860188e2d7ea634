export const commandLine = {
  'cli.help':
    'Usage: npm run report -- --leads FILE [--deals FILE] [--activities FILE] [--spend FILE] [--visits FILE] [--figures FILE] [--source duckdb:PATH|exports:FOLDER|bigquery://PROJECT/DATASET] [--target DATASET] [--location EU] [--max-bytes BYTES] [--time-zone ZONE] [--settings FILE.json] [--as-of YYYY-MM-DD] [--language {languages}] [--out DIR]. Without files it uses samples.',
  'cli.sqlHelp':
    'Usage: npm run sql -- [--dialect bigquery|duckdb|postgres] [--as script|views|dbt|dataform] [--check] [--settings FILE.json] [--as-of YYYY-MM-DD] [--source DATASET] [--target DATASET] [--time-zone ZONE]. Without a day it counts up to the day on which it is run. With --mapping hubspot-fivetran|salesforce-transfer it prints the {tables} tables that the SQL reads, as views on what the sync of the CRM has put into --source; --home-currency EUR says in which currency amounts without one are, --missing team,contact.property_country what is not synced. With --check it prints one query that says what the tables in --source hold, and what of it they may not.',
  'cli.sqlFrozen':
    '! The settings name a day (asOf {day}): this SQL counts up to it, on whatever day it is run. For a query that runs every night take asOf out of the settings file and make the SQL again.',
  'cli.badChoice': '{option} cannot be “{value}”. Use one of: {choices}.',
  'cli.unknownOption': 'There is no option “{option}”. {usage}',
  'cli.noValue': 'The option {option} needs a value. {usage}',
  'cli.noFile': 'The file {file} cannot be read. Check the name and that it exists.',
  'cli.badJson': 'The settings file {file} is no JSON: {message}',
  'cli.badLanguage': '“{value}” is no language here. Use one of {languages}.',
  'cli.inFile': '{file}: {reason}',
  'cli.cannotWrite': 'The folder {dir} cannot be written to: {message}',
  'cli.reading': 'Reading {file} …',
  'cli.leftOut':
    '{file}: its {cells} cells are counted in all reports, but are no tab of report.xlsx, which takes {most} at most.',
  'cli.generating': 'Making the tabs …',
  'cli.writing': 'Writing {file} …',
  'cli.summaryRead':
    '{file}: {rows} {rows|row|rows}, {records} {kind}, {duplicates} {duplicates|duplicate|duplicates}, {rejected} rejected.',
  'cli.summaryFunnel': 'Funnel: {counts}.',
  'cli.summaryPlan':
    'Plan: {goal} {currency} takes {customers} customers; {leads} leads on average, {sure} to be {certainty} % sure of the customers.',
  'cli.summaryPace': 'Pace: {actual} leads of {goal} since {start}; {due} were due by {asOf}.',
  'cli.summarySla': 'SLA: first attempt in time {speed}, all attempts in time {depth}.',
  'cli.summaryLoop':
    'Deals: {won} won, {lost} lost, {open} open. Won revenue {revenue} {currency}; won deals without a lead: {unmatched}.',
  'cli.written': 'Written: {files}',
  'source.unknown':
    'The source “{source}” is none that is known. Write duckdb:PATH, exports:FOLDER or bigquery://PROJECT/DATASET.',
  'source.noDuckDb': 'DuckDB, which counts the records, is not installed: run npm ci.',
  'source.noExports': 'The folder {folder} has no export: put the .csv or .xlsx files of the CRM there.',
  'source.noLeads':
    '{place} has no table “leads”: docs/warehouse-contract.md says which tables and columns are read.',
  'source.noColumns':
    'The table “{table}” lacks {columns}: docs/warehouse-contract.md says what each column holds.',
  'source.notRead': '--missing: {names} is no table or column of the mapping “{label}”.',
  'source.counting': 'Counting in DuckDB …',
  'source.badZone': 'There is no time zone “{zone}”. Write one such as Europe/Stockholm.',
  'source.andFiles': '--source and {option} are two sets of records: give one of them.',
  'source.failed':
    'DuckDB cannot count these tables: see that each column holds what docs/warehouse-contract.md says. It says: “{message}”',
  'source.noTable': 'There is no table “{table}” in {place}: what it would tell is not known.',
  'source.zoned':
    'The table “{table}” has moments with a time zone in {columns}: make civil times of your own zone of them, as docs/warehouse-contract.md says.',
} as const;
