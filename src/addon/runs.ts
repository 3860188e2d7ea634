import { wordsIn } from '../language/language.ts';
import type { Language } from '../language/languages.ts';
import { MOST_RUNS, type Run, type RunLog, runRows } from '../tabs/runs.ts';
import { FAILURE_ROW } from '../tabs/start.ts';
import { BLANK, TAB_ORDER, type TabId } from '../tabs/tab.ts';
import { withFilled } from './notes.ts';
import { rowOf } from './render.ts';
import { cellValue, safeText } from './sanitise.ts';
import { scheduleWords } from './schedule.ts';
import type { Workbook } from './workbook.ts';

/** What the document remembers of its runs: the last of them, what went wrong, the tabs that one has not come to. */

const RUNS = 'runs';
const NOTICE = 'notice';
const LEFT = 'tabsLeft';
/** A property holds 9 KB. */
const LONGEST_NOTE = 600;

function runs(): Run[] {
  return JSON.parse(property(RUNS) ?? '[]');
}

/** What went wrong in the last run, in words; blank where nothing did. */
export function notice(): string {
  return property(NOTICE) ?? '';
}

/** The tabs that were not written in the last run, for want of time; what has waited longest first. */
export function tabsLeft(): TabId[] {
  const left: string[] = JSON.parse(property(LEFT) ?? '[]');
  return left.flatMap((id) => TAB_ORDER.filter((known) => known === id));
}

/** The log as it is when this run is in it. */
export function logWith(run: Run, noticed: string, language: Language): RunLog {
  return {
    runs: [run, ...runs()].slice(0, MOST_RUNS),
    schedule: scheduleWords(wordsIn(language)).join(' '),
    notice: noticed,
  };
}

export function remember(run: Run, noticed: string, left: readonly TabId[]): void {
  keep([run, ...runs()].slice(0, MOST_RUNS));
  setProperty(NOTICE, noticed);
  setProperty(LEFT, JSON.stringify(left));
}

/** Says something more of the last run, and of what went wrong in it. */
export function addNote(note: string, isTrouble: boolean): void {
  const [last, ...others] = runs();
  if (last) keep([{ ...last, notes: [...last.notes, note] }, ...others]);
  if (isTrouble) setProperty(NOTICE, [notice(), note].filter(Boolean).join(' '));
}

/** Writes the runs and what went wrong into the Start that stands there, which otherwise stays as it is. */
export function showRuns(workbook: Workbook): void {
  const start = workbook.find('start');
  if (!start) return;
  const { sheet, mark } = start;
  const row = rowOf(workbook.values(sheet), 'runs.title');
  const words = wordsIn(mark.language === 'sv' ? 'sv' : 'en');
  const log: RunLog = { runs: runs(), schedule: scheduleWords(words).join(' '), notice: '' };
  const rows = runRows(log, words);
  const columns = Math.max(...rows.map((cells) => cells.length));
  const blocks = [{ row: FAILURE_ROW, values: [[safeText(notice())] as unknown[]] }];
  if (row > 0)
    blocks.push({
      row,
      values: rows.map((cells) => Array.from({ length: columns }, (_, i) => cellValue(cells[i] ?? BLANK))),
    });
  let { filled } = mark;
  for (const { row, values } of blocks) {
    sheet.getRange(row, 1, values.length, values[0]!.length).setValues(values as string[][]);
    if (filled) filled = withFilled(filled, row, values);
  }
  workbook.remember(sheet, filled ? { ...mark, filled } : mark);
}

function keep(log: readonly Run[]): void {
  const short = log.map((run) => ({ ...run, notes: run.notes.map((note) => note.slice(0, LONGEST_NOTE)) }));
  setProperty(RUNS, JSON.stringify(short));
}

function property(key: string): string | null {
  return PropertiesService.getDocumentProperties().getProperty(key);
}

function setProperty(key: string, value: string): void {
  PropertiesService.getDocumentProperties().setProperty(key, value);
}
