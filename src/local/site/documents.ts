import { CRM_PAGES, crmIndexTitle, crmPageTitle } from '../../../docs/crm/markdown.ts';
import { FOLDERS } from '../../language/folder.ts';
import { LANGUAGE_CODES, type Language } from '../../language/languages.ts';
import { TEXTS } from '../../language/texts.ts';

/** A document on the site. */
export interface SiteDocument {
  /** Its path without `.md`: from docs/, or where it says so from the project itself. */
  readonly file: string;
  readonly isOfProject?: true;
  readonly title: string;
  readonly language: Language;
  /** Is it found through another document, and not in the list? */
  readonly isUnlisted?: true;
}

/** In the order in which the site lists them. */
export const DOCUMENTS: readonly SiteDocument[] = [
  { file: 'tutorial.en', title: 'From export to signed agreement in ten minutes', language: 'en' },
  {
    file: 'tutorial.sv',
    title: 'Från export till undertecknad överenskommelse på tio minuter',
    language: 'sv',
  },
  { file: 'crm/index.en', title: crmIndexTitle('en'), language: 'en' },
  { file: 'crm/index.sv', title: crmIndexTitle('sv'), language: 'sv' },
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
  // The pages that the lists of CRMs lead to.
  ...CRM_PAGES.flatMap((page) =>
    (['en', 'sv'] as const).map(
      (language): SiteDocument => ({
        file: `crm/${page.name}.${language}`,
        title: crmPageTitle(page, language),
        language,
        isUnlisted: true,
      }),
    ),
  ),
];
