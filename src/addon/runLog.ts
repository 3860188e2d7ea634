import { say, type Words, wordsIn } from '../language/language.ts';
import { isLanguage, type Language } from '../language/languages.ts';
import { type Sentence, sentence } from '../language/sentence.ts';
import { TAB_ORDER, type TabId } from '../schema/tabs.ts';
import { MOST_RUNS, type Run, type RunLog, runRows } from '../tabs/runs.ts';
import { FAILURE_ROW } from '../tabs/start.ts';
import { BLANK } from '../tabs/tab.ts';
import type { Cell } from '../values/cell.ts';
import { readDate } from '../values/dates.ts';
import type { KeptRuns } from './documents.ts';
import { rowOf } from './labels.ts';
import { putTrusting } from './put.ts';
import { languageNow } from './run.ts';
import { cellValue, safeText } from './sanitise.ts';
import { scheduleWords } from './schedule.ts';
import { settledMark, userNotesIn, withFilled } from './userNotes.ts';
import type { Workbook } from './workbook.ts';

/** What is remembered of the runs: the last of them, what went wrong, the tabs that one has not come to. */

/** Characters of a run's notes together: what is remembered of a spreadsheet has to stay short. */
const LONGEST_NOTES = 600;
const LONGEST_NOTICE = 2000;

const NONE: KeptRuns = { runs: [], notice: '', left: [] };

/** What went wrong in the last run, in words; blank where nothing did. */
export function notice(workbook: Workbook): string {
  const { notice, begun } = workbook.document('runs') ?? NONE;
  const ended =
    begun && isOver(workbook, begun.time) ? sentence('runs.ended', { time: begun.time }) : undefined;
  return [notice, ended && say(languageNow(workbook), ended)].filter(Boolean).join(' ');
}

/** Has a run that began then been ended by now, after six minutes? */
function isOver(workbook: Workbook, time: string): boolean {
  const began = readDate(time, 'dmy', () => 0);
  return began !== undefined && workbook.zone.toSerial(new Date()) - began > 7 / (24 * 60);
}

/** The tabs that were not written in the last run, for want of time; what has waited longest first. */
export function tabsLeft(workbook: Workbook): TabId[] {
  const { left } = workbook.document('runs') ?? NONE;
  return left.flatMap((id) => TAB_ORDER.filter((known) => known === id));
}

/** The log as it is when this run is in it. */
export function logWith(workbook: Workbook, run: Run, noticed: string, language: Language): RunLog {
  return {
    runs: [run, ...(workbook.document('runs') ?? NONE).runs].slice(0, MOST_RUNS),
    schedule: scheduleWords(workbook, wordsIn(language)).join(' '),
    notice: noticed,
  };
}

/** @param going of a run that did not come to all tabs, by what the next one can go on */
export function remember(
  workbook: Workbook,
  run: Run,
  noticed: string,
  left: readonly TabId[],
  going?: KeptRuns['going'],
): void {
  const { runs } = workbook.document('runs') ?? NONE;
  keep(workbook, {
    runs: [run, ...runs].slice(0, MOST_RUNS),
    notice: noticed,
    left,
    ...(going ? { going } : {}),
  });
}

/**
 * Remembers that a run begins, so that the next one knows if it was ended: then nobody can say so any more.
 *
 * @returns the run before that was ended; undefined where none was
 */
export function rememberBegin(
  workbook: Workbook,
  { time, by }: Pick<Run, 'time' | 'by'>,
): Sentence | undefined {
  const { begun, ...kept } = workbook.document('runs') ?? NONE;
  const ended = begun && sentence('runs.ended', { time: begun.time });
  const note = ended && say(languageNow(workbook), ended);
  const lost: Run[] = begun
    ? [{ ...begun, seconds: null, rows: null, result: 'failed', notes: [note!] }]
    : [];
  keep(workbook, { ...kept, runs: [...lost, ...kept.runs].slice(0, MOST_RUNS), begun: { time, by } });
  return ended;
}

/** The last run, where it did not come to all tabs. */
export function unfinished(workbook: Workbook): KeptRuns['going'] {
  const { left = [], going } = workbook.document('runs') ?? NONE;
  return left.length > 0 ? going : undefined;
}

/** Says something more of the last run, and of what went wrong in it; what is said already is not said again. */
export function addNote(workbook: Workbook, note: string, isTrouble: boolean): void {
  const kept = workbook.document('runs') ?? NONE;
  const [last, ...others] = kept.runs;
  if (last?.notes.includes(note)) return;
  const runs = last ? [{ ...last, notes: [...last.notes, note] }, ...others] : [];
  const said = isTrouble ? [kept.notice, note].filter(Boolean).join(' ') : kept.notice;
  keep(workbook, { ...kept, runs, notice: said });
}

/** Writes what went wrong into the Start that is there, and the runs into Data quality, which otherwise stay as they are. */
export function showRuns(workbook: Workbook): void {
  const { runs, notice } = workbook.document('runs') ?? NONE;
  writeInto(workbook, 'start', () => ({ row: FAILURE_ROW, values: [[safeText(notice)]] }));
  writeInto(workbook, 'dataQuality', (there, words) => {
    const log: RunLog = { runs, schedule: scheduleWords(workbook, words).join(' '), notice: '' };
    const rows = runRows(log, words);
    const columns = Math.max(...rows.map((cells) => cells.length));
    return {
      row: rowOf(there, 'runs.title'),
      values: rows.map((cells) => Array.from({ length: columns }, (_, i) => cellValue(cells[i] ?? BLANK))),
    };
  });
}

/** Some rows of a report. */
interface Block {
  /** Counted from 1; 0 where it is not there. */
  readonly row: number;
  readonly values: unknown[][];
}

/** Writes some rows of a report that is there anew; what people have written beside them stays, and stays theirs. */
function writeInto(
  workbook: Workbook,
  tab: TabId,
  blockOf: (there: readonly (readonly Cell[])[], words: Words) => Block,
): void {
  const known = workbook.find(tab);
  if (!known) return;
  const { sheet } = known;
  const there = sheet.getDataRange().getValues() as Cell[][];
  const mark = settledMark(known.mark, there);
  const { row, values } = blockOf(there, wordsIn(isLanguage(mark.language) ? mark.language : 'en'));
  if (row === 0) return;
  const { filled } = mark;
  const after = filled ? withFilled(filled, row, values) : undefined;
  const notes = mark.filled ? userNotesIn(sheet, mark, there) : [];
  for (const note of notes === 'rearranged' ? [] : notes)
    if (values[note.row - row]?.[note.column - 1] === '')
      values[note.row - row]![note.column - 1] = note.value;
  if (after) workbook.remember(sheet, { ...mark, next: { filled: after } });
  putTrusting(workbook, sheet.getRange(row, 1, values.length, values[0]!.length), values);
  if (after) workbook.settle(tab, { ...mark, filled: after });
}

function keep(workbook: Workbook, { runs, notice, ...others }: KeptRuns): void {
  const short = runs.map((run) => ({
    ...run,
    notes: [run.notes.join(' ').slice(0, LONGEST_NOTES)].filter(Boolean),
  }));
  workbook.keep('runs', { ...others, runs: short, notice: notice.slice(0, LONGEST_NOTICE) });
}
