import { expect, it } from 'vitest';
import { LANGUAGE_CODES, LANGUAGES, languageOfLocale } from '../../src/language/languages.ts';

it('a locale is in the language that it begins with, and in English where that is none of ours', () => {
  const said = { sv_SE: 'sv', sv: 'sv', 'sv-FI': 'sv', en_US: 'en', 'en-GB': 'en', no_NO: 'nb', nb: 'nb' };
  for (const [locale, language] of Object.entries({ ...said, 'nb-NO': 'nb', nn_NO: 'nb', no: 'nb' }))
    expect([locale, languageOfLocale(locale)]).toEqual([locale, language]);
  for (const locale of ['', 'de_DE', 'svk', 'nob', 'da_DK']) expect(languageOfLocale(locale)).toBe('en');
});

it('each language comes back from its own locale and from each of its tags', () => {
  for (const code of LANGUAGE_CODES) {
    const { locale, tags } = LANGUAGES[code];
    expect([locale, ...tags].map(languageOfLocale)).toEqual([code, ...tags.map(() => code)]);
  }
});

it('no tag is of two languages', () => {
  const tags = LANGUAGE_CODES.flatMap((code) => LANGUAGES[code].tags as readonly string[]);
  expect(new Set(tags).size).toBe(tags.length);
});
