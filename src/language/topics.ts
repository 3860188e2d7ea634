import type * as english from './en/en.ts';

type English = typeof english;
/** A topic of the language files: fields, plan, funnel … */
export type Topic = keyof English;
type KeyOf<T> = T extends T ? keyof T : never;
/** The name of a text, as the English files have it. */
export type SentenceKey = KeyOf<English[Topic]>;
/** A topic's texts in another language: the same names. */
export type Texts<T extends Topic> = Readonly<Record<keyof English[T], string>>;
/** All texts of a language. */
export type AllTexts = Readonly<Record<SentenceKey, string>>;
