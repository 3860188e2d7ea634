import { FOLDERS } from '../../language/folder.ts';
import { LANGUAGE_CODES, type Language } from '../../language/languages.ts';
import { TEXTS } from '../../language/texts.ts';

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
  ...LANGUAGE_CODES.map((language) => ({
    file: `figures.${language}`,
    title: TEXTS[language]['figures.page'],
    language,
  })),
  { file: 'questions.en', title: 'Questions and answers', language: 'en' },
  { file: 'questions.sv', title: 'Frågor och svar', language: 'sv' },
  ...LANGUAGE_CODES.map((language) => ({
    file: `functions.${language}`,
    title: FOLDERS[language].functionsPage.title,
    language,
  })),
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
