import type { Narrowing } from '../settings/settings.ts';
import { plainText, textKey } from '../values/plainText.ts';
import type { Records } from './records.ts';

/** The values that reports can be narrowed to, the most frequent first. */
export type Choices = Readonly<Record<Narrowing, readonly string[]>>;

/** More are no list that anybody looks through. */
export const MOST_CHOICES = 50;

/** What owners, teams, sources, countries and pipelines the leads and deals have, at most 50 of each. */
export function choicesOf({ leads, deals }: Records): Choices {
  return {
    owner: mostFrequent([leads.owner, deals.owner]),
    team: mostFrequent([leads.team, deals.team]),
    source: mostFrequent([leads.source]),
    country: mostFrequent([leads.country]),
    pipeline: mostFrequent([deals.pipeline]),
  };
}

/** How many owners the leads and deals have, case and space around aside. */
export function ownersIn({ leads, deals }: Pick<Records, 'leads' | 'deals'>): number {
  const texts = new Set([leads.owner, deals.owner].flatMap((column) => [...new Set(column)]));
  return new Set([...texts].map(textKey).filter((key) => key !== '')).size;
}

/** Each value as it was first written; of two as frequent the one that comes first in the alphabet. */
function mostFrequent(columns: readonly (readonly string[])[]): string[] {
  const written = new Map<string, number>();
  for (const column of columns) for (const text of column) written.set(text, (written.get(text) ?? 0) + 1);
  const counts = new Map<string, { readonly label: string; n: number }>();
  for (const [text, n] of written) {
    const key = textKey(text);
    if (key === '') continue;
    const known = counts.get(key);
    if (known) known.n += n;
    else counts.set(key, { label: plainText(text), n });
  }
  return [...counts]
    .sort(([one, a], [other, b]) => b.n - a.n || (one < other ? -1 : 1))
    .slice(0, MOST_CHOICES)
    .map(([, { label }]) => label);
}
