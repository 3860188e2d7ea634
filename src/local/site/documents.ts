import type { Language } from '../../language/languages.ts';

/** A document on the site. */
export interface SiteDocument {
  /** Its file without `.md`: of docs/, or where it says so of the project itself. */
  readonly file: string;
  readonly isOfProject?: true;
  readonly title: string;
  readonly language: Language;
}

/** In the order in which the site lists them. */
export const DOCUMENTS: readonly SiteDocument[] = [
  { file: 'functions.en', title: 'Functions for cells', language: 'en' },
  { file: 'functions.sv', title: 'Funktioner för celler', language: 'sv' },
  { file: 'functions.nb', title: 'Funksjoner for celler', language: 'nb' },
  { file: 'method', title: 'What the figures mean: the method', language: 'en' },
  { file: 'exports', title: 'Exports of each CRM', language: 'en' },
  { file: 'warehouse', title: 'When the CRM no longer fits a sheet', language: 'en' },
  { file: 'warehouse-contract', title: 'The tables that the SQL reads', language: 'en' },
  { file: 'PRIVACY.en', isOfProject: true, title: 'Privacy policy', language: 'en' },
  { file: 'PRIVACY.sv', isOfProject: true, title: 'Integritetspolicy', language: 'sv' },
  { file: 'TERMS.en', isOfProject: true, title: 'Terms of use', language: 'en' },
  { file: 'TERMS.sv', isOfProject: true, title: 'Användarvillkor', language: 'sv' },
  { file: 'threats', title: 'What is kept where, and what prevents harm', language: 'en' },
];
