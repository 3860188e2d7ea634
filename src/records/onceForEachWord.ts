import type { FormStages } from '../schema/stages.ts';

/** Asks what a stage word says once for each word and form of export: rows repeat the same few words. */
export function onceForEachWord<T>(
  ask: (word: string, stages: FormStages | undefined) => T,
): (word: string, stages: FormStages | undefined) => T {
  const known = new Map<FormStages | undefined, Map<string, { readonly said: T }>>();
  return (word, stages) => {
    const words = known.get(stages) ?? new Map<string, { readonly said: T }>();
    if (words.size === 0) known.set(stages, words);
    const found = words.get(word) ?? { said: ask(word, stages) };
    words.set(word, found);
    return found.said;
  };
}
