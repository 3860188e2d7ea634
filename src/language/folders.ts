/** The folder of each language: a line each, by the code that it has in languages.ts. */
export * as en from './en/en.ts';
export * as nb from './nb/nb.ts';
export * as sv from './sv/sv.ts';
