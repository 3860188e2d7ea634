import type { Texts } from '../topics.ts';

export const bigquery: Texts<'bigquery'> = {
  'bigquery.badSource':
    '«{value}» er ikke et datasett i BigQuery. Skriv bigquery://PROSJEKT/DATASETT, slik konsollen viser dem.',
  'bigquery.badTarget':
    '«{value}» er ikke et datasett i BigQuery. Skriv DATASETT, eller PROSJEKT.DATASETT hvis det ligger i et annet prosjekt.',
  'bigquery.badCeiling': '«{value}» er ikke et antall byte. Skriv hele byte, for eksempel 1000000000.',
  'bigquery.noLogin':
    'Det finnes ingen innlogging til BigQuery: Logg inn med «gcloud auth login» (Google Cloud CLI), eller legg et tilgangstoken i GOOGLE_OAUTH_ACCESS_TOKEN.',
  'bigquery.loginRefused':
    'Google godtar ikke innloggingen lenger: Kjør «gcloud auth login», eller legg et nytt tilgangstoken i GOOGLE_OAUTH_ACCESS_TOKEN. BigQuery sier: «{message}»',
  'bigquery.dryRun': '{name}: leser {bytes} byte; BigQuery kan fakturere høyst {most}.',
  'bigquery.tooDear':
    'Stoppet før det ble kjørt: «{name}» ville bli fakturert for {bytes} byte, og {left} gjenstår av det du tillater. Tillat mer med --max-bytes.',
  'bigquery.tooDearByFar':
    'BigQuery kjørte ikke «{name}»: Det ville bli fakturert for mer enn {most} byte. Tillat mer med --max-bytes. BigQuery sier: «{message}»',
  'bigquery.badSql':
    'BigQuery kan ikke kjøre «{name}»: Se etter at tabellene i {dataset} har kolonnene og typene i docs/warehouse-contract.md. BigQuery sier: «{message}»',
  'bigquery.notFound':
    'BigQuery finner ikke noe: Kontroller navnene på prosjektet og på datasettene {dataset} og {target}, og oppgi hvor de ligger, med --location. BigQuery sier: «{message}»',
  'bigquery.noRight':
    'Du mangler en rettighet i BigQuery: Be om Job User i prosjektet {project}, Data Viewer for {dataset} og Data Editor for {target}, eller oppgi et datasett du kan skrive i, med --target. BigQuery sier: «{message}»',
  'bigquery.quota':
    'Kvoten i BigQuery er brukt opp: Vent til i morgen, eller spør den som har ansvar for prosjektet {project}. BigQuery sier: «{message}»',
  'bigquery.refused': 'BigQuery har avvist «{name}», og det hjelper ikke å spørre igjen: «{message}»',
  'bigquery.noAnswer':
    'BigQuery svarte ikke, selv om det ble spurt {tries} {tries|gang|ganger}: Kontroller tilkoblingen og prøv senere. Det siste svaret var: «{message}»',
  'bigquery.stillRunning':
    'BigQuery er ikke ferdig med «{name}» etter en time: Se jobben {job} i konsollen, og prøv igjen når den er avsluttet.',
};
