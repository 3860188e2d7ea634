/** A document on the site. */
export interface SiteDocument {
  /** Its path without `.md`: from docs/, or where it says so from the project itself. */
  readonly file: string;
  readonly isOfProject?: true;
  readonly title: string;
  readonly language: 'en' | 'sv';
  /** Is it found through another document, and not in the list? */
  readonly isUnlisted?: true;
}

/** CRMs with a page of their own: the name of its file, and what it is called in English and Swedish. */
const CRMS = [
  ['hubspot', 'HubSpot', 'HubSpot'],
  ['salesforce', 'Salesforce', 'Salesforce'],
  ['pipedrive', 'Pipedrive', 'Pipedrive'],
  ['lime', 'Lime CRM', 'Lime CRM'],
  ['superoffice', 'SuperOffice', 'SuperOffice'],
  ['upsales', 'Upsales', 'Upsales'],
  ['dynamics', 'Dynamics 365', 'Dynamics 365'],
  ['other', 'any other CRM, and Excel,', 'annat CRM, och Excel,'],
] as const;

/** In the order in which the site lists them. */
export const DOCUMENTS: readonly SiteDocument[] = [
  { file: 'tutorial.en', title: 'From export to signed agreement in ten minutes', language: 'en' },
  {
    file: 'tutorial.sv',
    title: 'Från export till undertecknad överenskommelse på tio minuter',
    language: 'sv',
  },
  { file: 'crm/index.en', title: 'From your CRM to the sheet', language: 'en' },
  { file: 'crm/index.sv', title: 'Från ert CRM till kalkylarket', language: 'sv' },
  { file: 'functions.en', title: 'Functions for cells', language: 'en' },
  { file: 'functions.sv', title: 'Funktioner för celler', language: 'sv' },
  { file: 'method', title: 'What the figures mean: the method', language: 'en' },
  { file: 'exports', title: 'Exports of each CRM', language: 'en' },
  { file: 'warehouse', title: 'When the CRM no longer fits a sheet', language: 'en' },
  { file: 'warehouse-contract', title: 'The tables that the SQL reads', language: 'en' },
  { file: 'PRIVACY.en', isOfProject: true, title: 'Privacy policy', language: 'en' },
  { file: 'PRIVACY.sv', isOfProject: true, title: 'Integritetspolicy', language: 'sv' },
  { file: 'TERMS.en', isOfProject: true, title: 'Terms of use', language: 'en' },
  { file: 'TERMS.sv', isOfProject: true, title: 'Användarvillkor', language: 'sv' },
  { file: 'threats', title: 'What is kept where, and what prevents harm', language: 'en' },
  // The pages that the lists of CRMs lead to.
  ...CRMS.flatMap(([name, en, sv]): SiteDocument[] => [
    { file: `crm/${name}.en`, title: `From ${en} to the sheet`, language: 'en', isUnlisted: true },
    { file: `crm/${name}.sv`, title: `Från ${sv} till kalkylarket`, language: 'sv', isUnlisted: true },
  ]),
];
