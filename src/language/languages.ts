export type Language = 'sv' | 'en';

export function otherLanguage(language: Language): Language {
  return language === 'sv' ? 'en' : 'sv';
}
