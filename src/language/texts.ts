import * as en from './en/en.ts';
import type { Language } from './languages.ts';
import * as sv from './sv/sv.ts';
import type { AllTexts, Texts, Topic } from './topics.ts';

/** Every text in every language. The sidebar's page carries pageTexts.ts in place of this file. */
export const TEXTS: Readonly<Record<Language, AllTexts>> = { en: together(en), sv: together(sv) };

function together(topics: { readonly [T in Topic]: Texts<T> }): AllTexts {
  return Object.assign({}, ...Object.values(topics));
}
