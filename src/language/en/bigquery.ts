export const bigquery = {
  'bigquery.badSource':
    '“{value}” is no dataset of BigQuery. Write bigquery://PROJECT/DATASET, as the console shows them.',
  'bigquery.badTarget':
    '“{value}” is no dataset of BigQuery. Write DATASET, or PROJECT.DATASET where it is in another project.',
  'bigquery.badCeiling': '“{value}” is no number of bytes. Write whole bytes, such as 1000000000.',
  'bigquery.noLogin':
    'There is no login for BigQuery: log in with “gcloud auth login” (Google Cloud CLI), or put an access token into GOOGLE_OAUTH_ACCESS_TOKEN.',
  'bigquery.loginRefused':
    'Google does not accept the login any more: run “gcloud auth login”, or put a new access token into GOOGLE_OAUTH_ACCESS_TOKEN. BigQuery says: “{message}”',
  'bigquery.dryRun': '{name}: reads {bytes} bytes; BigQuery may bill {most} at most.',
  'bigquery.tooDear':
    'Stopped before it was run: “{name}” would be billed {bytes} bytes, and {left} are left of what you allow. Allow more with --max-bytes.',
  'bigquery.tooDearByFar':
    'BigQuery did not run “{name}”: it would be billed more than {most} bytes. Allow more with --max-bytes. BigQuery says: “{message}”',
  'bigquery.badSql':
    'BigQuery cannot run “{name}”: see that the tables of {dataset} have the columns and types of docs/warehouse-contract.md. BigQuery says: “{message}”',
  'bigquery.notFound':
    'BigQuery does not find something: check the names of the project and of the datasets {dataset} and {target}, and give their place with --location. BigQuery says: “{message}”',
  'bigquery.noRight':
    'You lack a right in BigQuery: ask for Job User in the project {project}, Data Viewer on {dataset} and Data Editor on {target}, or name a dataset that you may write with --target. BigQuery says: “{message}”',
  'bigquery.quota':
    'The quota of BigQuery is used up: wait until tomorrow or ask who looks after the project {project}. BigQuery says: “{message}”',
  'bigquery.refused': 'BigQuery has refused “{name}”, and asking again would not help: “{message}”',
  'bigquery.noAnswer':
    'BigQuery did not answer, although it was asked {tries} {tries|time|times}: check the connection and try later. The last answer was: “{message}”',
  'bigquery.stillRunning':
    'BigQuery has not finished “{name}” after an hour: see the job {job} in the console, and try again when it has ended.',
} as const;
