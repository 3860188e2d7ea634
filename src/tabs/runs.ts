import type { Words } from '../language/language.ts';
import { cell, count, text } from './cells.ts';
import { INDENT, type TabCell } from './tab.ts';

/** A refresh that was run. */
export interface Run {
  /** "2026-11-30 16:00" */
  readonly time: string;
  readonly by: 'person' | 'schedule';
  readonly seconds: number;
  /** Rows of the exports; null where it did not come so far. */
  readonly rows: number | null;
  readonly result: 'done' | 'partial' | 'failed';
  /** What more is to be said of it, in words: why it failed, what became of the mail. */
  readonly notes: readonly string[];
}

/** What Start tells of the runs. */
export interface RunLog {
  /** The newest first. */
  readonly runs: readonly Run[];
  /** When the reports are refreshed by themselves, in words. */
  readonly schedule: string;
  /** What went wrong in this run, in words; blank where nothing did. */
  readonly notice: string;
}

const WORDS = {
  person: 'runs.person',
  schedule: 'runs.schedule',
  done: 'runs.done',
  partial: 'runs.partial',
  failed: 'runs.failed',
} as const;
export const MOST_RUNS = 5;
export const NO_RUNS: RunLog = { runs: [], schedule: '', notice: '' };

/** The block of Start: always of the same size, so that it can be written anew in its place. */
export function runRows({ runs, schedule }: RunLog, words: Words): TabCell[][] {
  const blank = [text(''), text(''), count(null), count(null), text('')];
  return [
    [text(words('runs.title'), 'section')],
    [text(schedule, 'note')],
    [
      cell(words('runs.when'), 'text', 'head'),
      cell(words('runs.by'), 'text', 'head'),
      cell(words('runs.seconds'), 'count', 'head'),
      cell(words('runs.rows'), 'count', 'head'),
      cell(INDENT + words('runs.result'), 'text', 'head'),
      cell(null, 'text', 'head'),
      cell(null, 'text', 'head'),
    ],
    ...Array.from({ length: MOST_RUNS }, (_, i) => {
      const run = runs[i];
      if (!run) return blank;
      return [
        text(run.time),
        text(words(WORDS[run.by])),
        count(run.seconds),
        count(run.rows),
        text(
          INDENT + [words(WORDS[run.result]), ...run.notes].join(' '),
          run.result === 'done' ? 'plain' : 'bad',
        ),
      ];
    }),
  ];
}
