import type { FormStages } from '../schema/stages.ts';

/** Asks what a word (of a stage, of a type) says once for each word and form of export: rows repeat the same few words. */
export function onceForEachWord<T, Form extends object = FormStages>(
  ask: (word: string, form: Form | undefined) => T,
): (word: string, form: Form | undefined) => T {
  const known = new Map<Form | undefined, Map<string, { readonly said: T }>>();
  return (word, form) => {
    const words = known.get(form) ?? new Map<string, { readonly said: T }>();
    if (words.size === 0) known.set(form, words);
    const found = words.get(word) ?? { said: ask(word, form) };
    words.set(word, found);
    return found.said;
  };
}
