import type { Reading } from '../exports/reading.ts';
import { type FormStages, type StageTarget, stageOf } from '../schema/stages.ts';
import type { Settings } from '../settings/settings.ts';
import { LOST, statusOf, WON } from './deals.ts';

/** A word that the exports use for a stage, how many rows have it, and what it is taken for; null: nothing is known. */
export interface StageWord {
  readonly word: string;
  /** Whose word it is; leads, where both have it. */
  readonly kind: 'leads' | 'deals';
  readonly rows: number;
  readonly target: StageTarget | null;
}

/** The stage words of leads and deals, unknown ones first, then the most used. */
export function stageWordsOf(readings: readonly Reading[], settings: Settings): StageWord[] {
  const words = new Map<string, { kind: 'leads' | 'deals'; rows: number; target: StageTarget | null }>();
  for (const kind of ['leads', 'deals'] as const) {
    for (const { recognition, texts } of readings) {
      if (recognition.kind !== kind) continue;
      const stages = recognition.layout?.stages;
      const column = texts.get('stage');
      const rows = new Int32Array(column?.words.length ?? 0);
      for (const code of column?.codes ?? []) rows[code]!++;
      for (const [code, word] of (column?.words ?? []).entries()) {
        if (word === '' || rows[code] === 0) continue;
        const known = words.get(word);
        if (known) known.rows += rows[code]!;
        else words.set(word, { kind, rows: rows[code]!, target: targetOf(word, kind, settings, stages) });
      }
    }
  }
  return [...words]
    .map(([word, rest]) => ({ word, ...rest }))
    .sort((a, b) => Number(a.target !== null) - Number(b.target !== null) || b.rows - a.rows);
}

function targetOf(
  word: string,
  kind: 'leads' | 'deals',
  settings: Settings,
  stages: FormStages | undefined,
): StageTarget | null {
  if (kind === 'leads') return stageOf(word, settings.stageWords, stages) ?? null;
  const status = statusOf(word, settings, stages);
  if (status === undefined) return null;
  return status === WON ? 'customer' : status === LOST ? 'lost' : 'opportunity';
}
