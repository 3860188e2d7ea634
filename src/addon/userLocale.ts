import { type Language, languageOfLocale } from '../language/languages.ts';

/** The language of the person's Google account: it is known before any right to the document is given. */
export function languageOfPerson(): Language {
  return languageOfLocale(Session.getActiveUserLocale());
}
