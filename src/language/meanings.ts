import { meanings } from './en/meanings.ts';
import type { Words } from './language.ts';
import type { SentenceKey } from './topics.ts';

/** What is said of a figure besides what it says, in this order. */
export const DETAILS = ['counted', 'divided', 'blank', 'misread'] as const;
type Detail = (typeof DETAILS)[number];

/** A figure of a tab. */
export interface Meaning {
  readonly key: string;
  /** As it is called on the tab. */
  readonly name: string;
  readonly says: string;
  /** What nothing is divided by has no line for it. */
  readonly details: readonly { readonly detail: Detail; readonly label: string; readonly text: string }[];
}

/** The figures of a tab in its order; none where it has none. */
export function meaningsOf(tab: string, words: Words): Meaning[] {
  const said = (key: string) => words(`figure.${key}` as SentenceKey);
  return Object.keys(meanings).flatMap((name): Meaning[] => {
    const [, key] = /^figure\.(.+)\.name$/.exec(name) ?? [];
    if (key === undefined || !key.startsWith(`${tab}.`)) return [];
    const details = DETAILS.filter((detail) => `figure.${key}.${detail}` in meanings).map((detail) => ({
      detail,
      label: words(`figures.${detail}`),
      text: said(`${key}.${detail}`),
    }));
    return [{ key, name: said(`${key}.name`), says: said(`${key}.says`), details }];
  });
}
