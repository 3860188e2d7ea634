import type { Words } from '../language/language.ts';
import type { SentenceKey } from '../language/topics.ts';
import type { HistoryFigure } from '../report/history/historyRow.ts';

/** The columns of History, in their order. */
export const HISTORY_HEADS = [
  'history.day',
  'history.figure',
  'history.value',
  'history.from',
  'history.to',
  'history.source',
  'history.owner',
  'history.agreement',
  'history.definitions',
] as const satisfies readonly SentenceKey[];

/** Beside them, hidden: what the months that are over were made of. */
export const KEPT_HEADS = [
  'history.day',
  'history.figure',
  'history.month',
  'history.value',
  'history.members',
] as const satisfies readonly SentenceKey[];
/** Counted from 1: right beside the others, so that all is written by one call. */
export const KEPT_COLUMN = HISTORY_HEADS.length + 1;

export function figureName(figure: HistoryFigure, words: Words): string {
  return words(`history.of.${figure}`);
}
