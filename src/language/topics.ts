import type * as english from './en/en.ts';
import type { FunctionHelps, FunctionsPage } from './functionHelp.ts';
import type { Language } from './languages.ts';

type English = typeof english;
/** What is in a language's folder and is not said by keys. */
export const APART = ['functionHelp', 'functionMessages', 'functionsPage', 'menu'] as const;
/** A topic of the language files: fields, plan, funnel … */
export type Topic = Exclude<keyof English, (typeof APART)[number]>;
type KeyOf<T> = T extends T ? keyof T : never;
/** The name of a text, as the English files have it; and of a language's own name, which languages.ts has. */
export type SentenceKey = KeyOf<English[Topic]> | `choice.${Language}`;
/** A topic's texts in another language: the same names. */
export type Texts<T extends Topic> = Readonly<Record<keyof English[T], string>>;
/** All texts of a language. */
export type AllTexts = Readonly<Record<SentenceKey, string>>;

/** What a function for cells answers bad input with. */
export type FunctionMessage = keyof English['functionMessages'];
export type FunctionMessages = Readonly<Record<FunctionMessage, string>>;
/** The menu's captions, by the function that each one calls. */
export type MenuCaptions = Readonly<Record<keyof English['menu'], string>>;

/** All that a language says. */
export type Folder = { readonly [T in Topic]: Texts<T> } & {
  readonly functionMessages: FunctionMessages;
  readonly functionHelp: FunctionHelps;
  readonly functionsPage: FunctionsPage;
  readonly menu: MenuCaptions;
};
