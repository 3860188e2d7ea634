import type { Texts } from '../topics.ts';

export const bigquery: Texts<'bigquery'> = {
  'bigquery.badSource':
    '”{value}” är ingen datamängd i BigQuery. Skriv bigquery://PROJEKT/DATASET, som de visas i konsolen.',
  'bigquery.badTarget':
    '”{value}” är ingen datamängd i BigQuery. Skriv DATASET, eller PROJEKT.DATASET om den är i ett annat projekt.',
  'bigquery.badCeiling': '”{value}” är inget antal byte. Skriv hela byte, till exempel 1000000000.',
  'bigquery.noLogin':
    'Det finns ingen inloggning till BigQuery: logga in med ”gcloud auth login” (Google Cloud CLI), eller lägg en åtkomsttoken i GOOGLE_OAUTH_ACCESS_TOKEN.',
  'bigquery.loginRefused':
    'Google godtar inte inloggningen längre: kör ”gcloud auth login”, eller lägg en ny åtkomsttoken i GOOGLE_OAUTH_ACCESS_TOKEN. BigQuery säger: ”{message}”',
  'bigquery.dryRun': '{name}: läser {bytes} byte; BigQuery får debitera högst {most}.',
  'bigquery.tooDear':
    'Stoppat innan det kördes: ”{name}” skulle debiteras {bytes} byte, och {left} återstår av det som du tillåter. Tillåt mer med --max-bytes.',
  'bigquery.tooDearByFar':
    'BigQuery körde inte ”{name}”: det skulle debiteras mer än {most} byte. Tillåt mer med --max-bytes. BigQuery säger: ”{message}”',
  'bigquery.badSql':
    'BigQuery kan inte köra ”{name}”: se efter att tabellerna i {dataset} har kolumnerna och typerna i docs/warehouse-contract.md. BigQuery säger: ”{message}”',
  'bigquery.notFound':
    'BigQuery hittar inte något: kontrollera namnen på projektet och på datamängderna {dataset} och {target}, och ange var de finns med --location. BigQuery säger: ”{message}”',
  'bigquery.noRight':
    'Du saknar en rättighet i BigQuery: be om Job User i projektet {project}, Data Viewer för {dataset} och Data Editor för {target}, eller ange en datamängd som du får skriva i med --target. BigQuery säger: ”{message}”',
  'bigquery.quota':
    'Kvoten i BigQuery är slut: vänta till i morgon eller fråga den som sköter projektet {project}. BigQuery säger: ”{message}”',
  'bigquery.refused': 'BigQuery har avvisat ”{name}”, och att fråga igen hjälper inte: ”{message}”',
  'bigquery.noAnswer':
    'BigQuery svarade inte, fast det tillfrågades {tries} {tries|gång|gånger}: kontrollera anslutningen och försök senare. Det sista svaret var: ”{message}”',
  'bigquery.stillRunning':
    'BigQuery är inte klar med ”{name}” efter en timme: se jobbet {job} i konsolen, och försök igen när det har avslutats.',
};
