import type { Words } from '../language/language.ts';
import { cell, text } from './cells.ts';
import type { Format, TabCell } from './tab.ts';
import { type Column, headCells, rowCells } from './table.ts';

/** A refresh that was run. */
export interface Run {
  /** "2026-11-30 16:00" */
  readonly time: string;
  readonly by: 'person' | 'schedule';
  /** Null where nobody knows: the run was ended. */
  readonly seconds: number | null;
  /** Rows of the exports; null where it did not come so far. */
  readonly rows: number | null;
  readonly result: 'done' | 'partial' | 'failed';
  /** What more is to be said of it, in words: why it failed, what became of the mail. */
  readonly notes: readonly string[];
}

/** What Start and Data quality say of the runs. */
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

/** The block of Data quality: always of the same size, so that it can be written anew in its place. */
export function runRows({ runs, schedule }: RunLog, words: Words): TabCell[][] {
  const columns = runColumns(words);
  const free = cell(null, 'text', 'head');
  return [
    [text(words('runs.title'), 'section')],
    [text(schedule, 'note')],
    [...headCells(columns).map((head, i) => ({ ...head, format: columns[i]!.format })), free, free],
    ...Array.from({ length: MOST_RUNS }, (_, i) => rowCells(columns, runs[i] ?? null)),
  ];
}

/** Of a run, or of a row that has none yet. */
function runColumns(words: Words): (Column<Run | null> & { readonly format: Format })[] {
  return [
    { head: words('runs.when'), format: 'text', value: (run) => run?.time ?? '' },
    { head: words('runs.by'), format: 'text', value: (run) => (run ? words(WORDS[run.by]) : '') },
    { head: words('runs.seconds'), format: 'count', value: (run) => run?.seconds ?? null },
    { head: words('runs.rows'), format: 'count', value: (run) => run?.rows ?? null },
    {
      head: words('runs.result'),
      format: 'text',
      value: (run) => (run ? [words(WORDS[run.result]), ...run.notes].join(' ') : text('')),
      style: (run) => (run && run.result !== 'done' ? 'bad' : 'plain'),
    },
  ];
}
