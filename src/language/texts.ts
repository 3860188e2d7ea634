import { FOLDERS } from './folder.ts';
import { LANGUAGE_CODES, LANGUAGES, type Language } from './languages.ts';
import { type AllTexts, APART, type Folder } from './topics.ts';

const OWN_NAMES = Object.fromEntries(LANGUAGE_CODES.map((code) => [`choice.${code}`, LANGUAGES[code].name]));

/** Every text in every language; in a pushed file those of the topics that carried.ts names. */
export const TEXTS = Object.fromEntries(
  LANGUAGE_CODES.map((code) => [code, together(FOLDERS[code])]),
) as Readonly<Record<Language, AllTexts>>;

function together(folder: Folder): AllTexts {
  const topics = Object.entries(folder).filter(([name]) => !(APART as readonly string[]).includes(name));
  return Object.assign({}, ...topics.map(([, texts]) => texts), OWN_NAMES);
}
