import { mkdirSync, realpathSync, renameSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { UntabbedExport } from '../addon/workbook.ts';
import { cellsOf } from '../exports/cellTable.ts';
import { readFile, rowsOf } from '../exports/file.ts';
import { type Words, wordsIn } from '../language/language.ts';
import { LANGUAGE_CODES, LANGUAGES } from '../language/languages.ts';
import { printPercent } from '../language/print.ts';
import { sentence } from '../language/sentence.ts';
import type { LocalWorkbook } from '../local/workbook.ts';
import type { ReportJson } from '../report/json.ts';
import { FIGURE_COLUMNS } from '../schema/figures.ts';
import { RECORD_KINDS, type RecordKind } from '../schema/kinds.ts';
import { STAGES } from '../schema/stages.ts';
import type { Digest } from '../tabs/digest.ts';
import type { Cell } from '../values/cell.ts';
import { onlyDate } from '../values/dates.ts';
import {
  exitCodeOf,
  type FilesAsked,
  filesAsked,
  inFile,
  inWords,
  optionsOf,
  type Print,
  printToTerminal,
  readBytes,
  Stop,
  settingsOf,
  shortPath,
  zoneOf,
} from './order.ts';

import { figuresCsv, figuresFromSource } from './source.ts';

/**
 * `npm run report`: the same import and the same tabs as in Google Sheets, without a screen. The files of
 * dist/ run unchanged on the local workbook; report.xlsx and report.json are what they have made.
 */

/** A larger export is counted, but is no tab of report.xlsx: no person looks it through, and it would take minutes to write. */
const MOST_CELLS = 400_000;
interface Order extends FilesAsked {
  /** Where records are that are counted instead of read into the workbook. */
  readonly source: string | undefined;
  readonly target: string | undefined;
  readonly location: string | undefined;
  readonly mostBytes: string | undefined;
  readonly zone: string;
  readonly out: string;
}

export interface ReportRun {
  /** The folder for the files where the arguments name none; by default `report`. */
  readonly out?: string;
  /** Takes each line that the command says; by default it goes to the terminal. */
  readonly print?: Print;
  /** Exports of more cells than this are no tabs of report.xlsx. */
  readonly mostCells?: number;
}

/**
 * Runs the command with its arguments.
 *
 * @returns the exit code: 0, or 1 where one sentence has said what was wrong with the order
 */
export async function runReport(
  args: readonly string[],
  { out = 'report', print = printToTerminal, mostCells = MOST_CELLS }: ReportRun = {},
): Promise<0 | 1> {
  const progress = (line: string): void => print(line, 'stderr');
  return exitCodeOf(print, async () => {
    const order = orderOf(args, out);
    const words = wordsIn(order.language);
    const { rows, hasBegun } = counting(order, words, progress);
    await hasBegun;
    // While a warehouse counts, nothing else is to be done here: the workbook is loaded and made ready.
    const { openAddonWorkbook, workbookXlsx } = await import('./addonWorkbook.ts');
    const workbook = openAddonWorkbook(LANGUAGES[order.language].locale, order.zone);
    inWords(words, () => ask(workbook, 'saveSettings', order.settings));
    const counted = await rows;
    const { report, digest } = inWords(words, () =>
      run(workbook, order, words, progress, mostCells, counted),
    );
    progress(words('cli.writing', { file: 'report.xlsx' }));
    const contents = {
      'report.xlsx': await workbookXlsx(workbook),
      'report.json': `${JSON.stringify(report, null, 2)}\n`,
      'digest.txt': `${digest.text}\n`,
      'digest.html': `${digest.html}\n`,
      ...(counted && { 'figures.csv': figuresCsv(counted) }),
    };
    const files = write(order.out, contents, words);
    for (const line of summaryOf(report, order, words, files)) print(line, 'stdout');
  });
}

function run(
  workbook: LocalWorkbook,
  order: Order,
  words: Words,
  progress: (line: string) => void,
  mostCells: number,
  counted: readonly (readonly Cell[])[] | null,
): { report: ReportJson; digest: Digest } {
  const imports = Object.entries(order.files).map(([kind, file]) => {
    progress(words('cli.reading', { file: shortPath(file) }));
    const bytes = readBytes(file, words);
    const content = inFile(words, file, () => readFile(bytes));
    return { kind: kind as RecordKind, file, content };
  });
  const notes: { file: string; reason: string }[] = [];
  // Figures are in a file of their own, to bring into a sheet: here they are no tab that anybody looks through.
  const untabbed: UntabbedExport[] = counted
    ? [{ kind: 'figures', name: 'figures.csv', cells: cellsOf(counted) }]
    : [];
  for (const { kind, file, content } of imports) {
    const name = basename(file);
    const cells = content.cells.length * content.cells.width;
    if (cells > mostCells) {
      progress(words('cli.leftOut', { file: name, cells, most: mostCells }));
      untabbed.push({ kind, name, cells: content.cells });
      continue;
    }
    const made = inFile(words, file, () =>
      ask(workbook, 'importRows', { kind, name, rows: rowsOf(content) }),
    ) as { notes: string[] };
    for (const reason of made.notes) notes.push({ file: name, reason });
  }
  progress(words('cli.generating'));
  const asked = { ...(order.asOf === undefined ? {} : { asOf: order.asOf }), untabbed };
  const { report: made, digest } = answerOf(() => workbook.call('generateAll', asked)) as {
    report: ReportJson;
    digest: Digest;
  };
  dropBlankSheet(workbook);
  const report = {
    ...made,
    imports: made.imports.map((one) => {
      const read = imports.find(({ kind }) => kind === one.kind)?.content.notes ?? [];
      return {
        ...one,
        file: basename(order.files[one.kind] ?? one.file),
        // What is to be said of the file itself is known here alone.
        doubts: [...read.map(words.say), ...one.doubts],
      };
    }),
  };
  // The others are said with the figures of their file.
  const said = new Set(report.imports.flatMap(({ doubts }) => doubts));
  for (const note of notes) if (!said.has(note.reason)) progress(words('cli.inFile', note));
  return { report, digest };
}

/** A new spreadsheet begins with an empty sheet, which no reader of the report misses. */
function dropBlankSheet({ model, gridModel }: LocalWorkbook): void {
  const sheetId = model.getters
    .getSheetIds()
    .find((id) => Object.keys(model.getters.getCells(id)).length === 0);
  if (sheetId)
    gridModel.dispatch('DELETE_SHEET', { sheetId, sheetName: model.getters.getSheetName(sheetId) });
}

const OPTIONS = [
  ...RECORD_KINDS,
  'source',
  'target',
  'location',
  'max-bytes',
  'time-zone',
  'settings',
  'as-of',
  'language',
  'out',
] as const;

function orderOf(args: readonly string[], out: string): Order {
  const { values, language } = optionsOf(
    args,
    OPTIONS,
    sentence('cli.help', { languages: LANGUAGE_CODES.join('|') }),
  );
  const { source } = values;
  // Where a source is named no sample is meant.
  const kinds =
    source === undefined ? RECORD_KINDS : RECORD_KINDS.filter((kind) => values[kind] !== undefined);
  const asked = filesAsked(kinds, values, language, source === undefined);
  const { target, location, 'max-bytes': mostBytes } = values;
  const words = wordsIn(language);
  if (source !== undefined && kinds.length > 0)
    throw new Stop(words('source.andFiles', { option: `--${kinds[0]!}` }));
  const zone = zoneOf(values['time-zone'], words);
  return { ...asked, source, target, location, mostBytes, zone, out: resolve(values.out ?? out) };
}

/** What a warehouse counts, as a table; null where no source is named. It has begun when it needs nothing of this program but time. */
function counting(
  order: Order,
  words: Words,
  progress: (line: string) => void,
): { rows: Promise<(string | number)[][] | null>; hasBegun: Promise<unknown> } {
  const { source, settings: json, asOf, ...where } = order;
  if (source === undefined) return { rows: Promise.resolve(null), hasBegun: Promise.resolve() };
  let onCounting = () => {};
  const hasBegun = new Promise<void>((resolve) => {
    onCounting = resolve;
  });
  const rows = counted();
  return { rows, hasBegun: Promise.race([hasBegun, rows]) };

  async function counted() {
    const settings = settingsOf(json, words);
    const day = asOf === undefined ? settings.asOf : onlyDate(asOf)!;
    const asked = { ...where, settings, asOf: day, words, progress, onCounting };
    return [
      [...FIGURE_COLUMNS],
      ...(await figuresFromSource(source!, asked)).map(({ figure, keys, name, value }) => [
        figure,
        ...keys,
        name,
        value,
      ]),
    ];
  }
}

/** All files or none: each is written beside its place first. */
function write(
  folder: string,
  contents: Readonly<Record<string, string | Uint8Array>>,
  words: Words,
): string[] {
  try {
    mkdirSync(folder, { recursive: true });
    const paths = Object.keys(contents).map((name) => join(folder, name));
    for (const [i, content] of Object.values(contents).entries()) writeFileSync(`${paths[i]!}.part`, content);
    for (const path of paths) renameSync(`${path}.part`, path);
    return paths;
  } catch (error) {
    throw new Stop(words('cli.cannotWrite', { dir: shortPath(folder), message: (error as Error).message }));
  }
}

/** Asks the add-on as its sidebar does; what goes wrong there comes back as a sentence. */
function ask(workbook: LocalWorkbook, name: string, request: unknown): unknown {
  return answerOf(() => workbook.run(name, [request]));
}

function answerOf(task: () => unknown): unknown {
  try {
    return task();
  } catch (error) {
    throw new Stop((error as Error).message);
  }
}

/** What is said of the report when it is written, line by line. */
function summaryOf(report: ReportJson, order: Order, words: Words, files: readonly string[]): string[] {
  const { plan, funnel, sla, closedLoop } = report;
  const { currency = 'SEK' } = order.settings as { currency?: string };
  const share = (value: number | null) => (value === null ? '–' : printPercent(value, order.language));
  const lines = report.imports.flatMap(({ file, kind, rows, records, duplicates, rejected, doubts }) => [
    words('cli.summaryRead', {
      file,
      rows,
      records,
      kind: words(`kind.${kind}`).toLowerCase(),
      duplicates,
      rejected: rejected.length,
    }),
    ...doubts.map((doubt) => `  ${doubt}`),
  ]);
  if (funnel.stages[0]!.reached! > 0) {
    const counts = funnel.stages
      .flatMap(({ reached }, i) => (reached === null ? [] : `${words(`stage.${STAGES[i]!}`)} ${reached}`))
      .join(', ');
    lines.push(words('cli.summaryFunnel', { counts }));
  }
  if (plan.leadsNeeded !== null) {
    lines.push(
      words('cli.summaryPlan', {
        goal: plan.revenueGoal,
        currency,
        customers: plan.customersNeeded!,
        leads: plan.leadsNeeded,
        sure: plan.leadsNeededAtCertainty ?? '–',
        certainty: Math.round(plan.certainty * 100),
      }),
    );
  }
  if (sla.pace) {
    const { actual, goal, dueToDate, start } = sla.pace;
    lines.push(
      words('cli.summaryPace', { actual, goal, start, due: Math.round(dueToDate), asOf: report.asOf }),
    );
  }
  if (sla.speed.met !== null)
    lines.push(
      words('cli.summarySla', { speed: share(sla.speed.attainment), depth: share(sla.depth.attainment) }),
    );
  lines.push(
    words('cli.summaryLoop', {
      ...closedLoop.deals,
      revenue: closedLoop.total.revenue,
      currency,
      unmatched: closedLoop.unmatched.deals,
    }),
  );
  const failing = report.checks.filter(({ holds }) => holds === false);
  const holding = report.checks.filter(({ holds }) => holds === true).length;
  lines.push(words('tab.checksSummary', { holding, failing: failing.length }));
  for (const { check } of failing) lines.push(`  ! ${check}`);
  lines.push(words('cli.written', { files: files.map(shortPath).join(', ') }));
  return lines;
}

// Run as a command, and not taken in by a test.
if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === import.meta.filename) {
  process.exitCode = await runReport(process.argv.slice(2));
}
