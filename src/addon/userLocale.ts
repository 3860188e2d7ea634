import type { Language } from '../language/languages.ts';

/** The language of the person's Google account: it is known before any right to the document is given. */
export function languageOfPerson(): Language {
  return Session.getActiveUserLocale().startsWith('sv') ? 'sv' : 'en';
}
