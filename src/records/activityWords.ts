import type { Reading } from '../exports/reading.ts';
import { type ActivityType, activityTypeOf } from '../schema/activityTypes.ts';
import type { Settings } from '../settings/settings.ts';

/** A word that the exports use for a type of activity, how many rows have it, and what it is taken for; null: unknown. */
export interface ActivityWord {
  readonly word: string;
  readonly rows: number;
  readonly target: ActivityType | null;
}

/** The type words of activities, unknown ones first, then the most used. */
export function activityWordsOf(readings: readonly Reading[], settings: Settings): ActivityWord[] {
  const words = new Map<string, { rows: number; target: ActivityType | null }>();
  for (const { recognition, texts } of readings) {
    const column = texts.get('type');
    if (recognition.kind !== 'activities' || !column) continue;
    const rows = new Int32Array(column.words.length);
    for (const code of column.codes) rows[code]!++;
    for (const [code, word] of column.words.entries()) {
      if (word === '' || rows[code] === 0) continue;
      const known = words.get(word);
      if (known) known.rows += rows[code]!;
      else {
        const own = recognition.layout?.activityTypes;
        words.set(word, { rows: rows[code]!, target: activityTypeOf(word, settings.activityTypes, own) });
      }
    }
  }
  return [...words]
    .map(([word, rest]) => ({ word, ...rest }))
    .sort((a, b) => Number(a.target !== null) - Number(b.target !== null) || b.rows - a.rows);
}
