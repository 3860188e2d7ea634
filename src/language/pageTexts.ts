import * as en from './en/en.ts';
import type { Language } from './languages.ts';
import * as sv from './sv/sv.ts';
import type { AllTexts } from './topics.ts';

/**
 * The topics that the sidebar says, in every language: the page is loaded in one piece, and the reports' texts are most of
 * them. A test looks for texts that the page says and that are not here.
 */
export const TEXTS = {
  en: {
    ...en.agreeing,
    ...en.erase,
    ...en.fields,
    ...en.files,
    ...en.imports,
    ...en.settings,
    ...en.inputs,
    ...en.holidays,
    ...en.tabs,
    ...en.sidebar,
    ...en.refresh,
    ...en.capacity,
    ...en.plan,
    ...en.listTabs,
    ...en.meanings,
    ...en.definitions,
  },
  sv: {
    ...sv.agreeing,
    ...sv.erase,
    ...sv.fields,
    ...sv.files,
    ...sv.imports,
    ...sv.settings,
    ...sv.inputs,
    ...sv.holidays,
    ...sv.tabs,
    ...sv.sidebar,
    ...sv.refresh,
    ...sv.capacity,
    ...sv.plan,
    ...sv.listTabs,
    ...sv.meanings,
    ...sv.definitions,
  },
} as Readonly<Record<Language, Partial<AllTexts>>> as Readonly<Record<Language, AllTexts>>;
