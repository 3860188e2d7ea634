import { readFileSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Words, wordsIn } from '../language/language.ts';
import { isLanguage, LANGUAGE_CODES, type Language } from '../language/languages.ts';
import { Refusal, type Sentence } from '../language/sentence.ts';
import { CivilTime } from '../local/engine/civilTime.ts';
import { sampleIn } from '../local/sampleFiles.ts';
import type { RecordKind } from '../schema/kinds.ts';
import { type RawInputs, settingsFrom } from '../settings/parseSettings.ts';
import type { Settings } from '../settings/settings.ts';
import { listsFromJson, unknownSetting } from '../settings/settingsFile.ts';
import { onlyDate } from '../values/dates.ts';
import { USUAL_ZONE } from '../warehouse/question.ts';

/** What commands that read exports have in common: options, files, and how they say what is wrong. */

export const ROOT = resolve(import.meta.dirname, '../..');
/** Of moments that are written with a zone, and of days, where no other is named. */
export const TIME_ZONE = USUAL_ZONE;

/**
 * The zone by the name that was asked for: a spreadsheet may call it so as well, and figures are compared by it.
 *
 * @throws Stop for a zone that there is not
 */
export function zoneOf(asked: string | undefined, words: Words): string {
  if (asked === undefined) return TIME_ZONE;
  try {
    const { timeZone } = new Intl.DateTimeFormat('en', { timeZone: asked }).resolvedOptions();
    // Another name of the same zone, such as Asia/Calcutta for Asia/Kolkata, is not what was asked for.
    return timeZone.toLowerCase() === asked.toLowerCase() ? timeZone : asked;
  } catch {
    throw new Stop(words('source.badZone', { zone: asked }));
  }
}

/** How far a zone is ahead of UTC, in minutes, at each moment of UTC in milliseconds. */
export function offsetIn(zone: string): (utc: number) => number {
  const civil = new CivilTime(zone);
  return (utc) => civil.offset(utc) / 60_000;
}

/** What went wrong, said in one sentence in the language of the order. */
export class Stop extends Error {}

/** Where a line goes: what was asked for, or what is said meanwhile and what went wrong. */
export type Stream = 'stdout' | 'stderr';
export type Print = (line: string, stream: Stream) => void;

export const printToTerminal: Print = (line, stream) => void process[stream].write(`${line}\n`);

/**
 * Runs a command.
 *
 * @returns the exit code: 0, or 1 where one sentence has said what was wrong with the order
 */
export async function exitCodeOf(print: Print, task: () => Promise<void> | void): Promise<0 | 1> {
  try {
    await task();
    return 0;
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    print(error.message, 'stderr');
    return 1;
  }
}

/**
 * The options of a command, each with a value, and the language in which it is spoken.
 *
 * @param names of the options, `language` among them
 * @param usage the sentence that --help says
 * @param switches options without a value: '' where they are given
 * @throws Stop for an option that there is not, and for one without a value
 */
export function optionsOf<Name extends string>(
  args: readonly string[],
  names: readonly Name[],
  usage: Sentence,
  switches: readonly Name[] = [],
): { values: Partial<Record<Name, string>>; language: Language } {
  const asked = args[args.indexOf('--language') + 1];
  const language = args.includes('--language') && isLanguage(asked) ? asked : 'en';
  const words = wordsIn(language);
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(
      names.map((name) => [name, { type: switches.includes(name) ? ('boolean' as const) : 'string' }]),
    ),
    strict: false,
    tokens: true,
  });
  const values: Partial<Record<Name, string>> = {};
  for (const token of tokens) {
    const name = token.kind === 'option' ? names.find((option) => option === token.name) : undefined;
    if (token.kind === 'option' && (token.name === 'help' || token.name === 'h'))
      throw new Stop(words.say(usage));
    if (token.kind !== 'option' || name === undefined) {
      throw new Stop(
        words('cli.unknownOption', {
          option: token.kind === 'positional' ? token.value : token.kind === 'option' ? token.rawName : '--',
          usage,
        }),
      );
    }
    if (switches.includes(name) && token.value === undefined) {
      values[name] = '';
      continue;
    }
    if (!token.value || (!token.inlineValue && token.value.startsWith('--')))
      throw new Stop(words('cli.noValue', { option: token.rawName, usage }));
    values[name] = token.value;
  }
  const spoken = (values as { language?: string }).language;
  if (spoken !== undefined && !isLanguage(spoken))
    throw new Stop(words('cli.badLanguage', { value: spoken, languages: LANGUAGE_CODES.join(', ') }));
  return { values, language };
}

/** What a command is about. */
export interface FilesAsked {
  /** The paths of the exports. */
  readonly files: Readonly<Partial<Record<RecordKind, string>>>;
  readonly settings: Record<string, unknown>;
  readonly asOf: string | undefined;
  readonly language: Language;
}

type FileOptions = Partial<Record<RecordKind | 'settings' | 'as-of' | 'language', string>>;

/**
 * The exports that are named, with their settings; the samples with theirs where none is.
 *
 * @param kinds that the command reads
 * @param mayBeSample false where no file is another way of saying what is meant
 * @throws Stop where a date or the settings file cannot be read
 */
export function filesAsked(
  kinds: readonly RecordKind[],
  values: FileOptions,
  language: Language,
  mayBeSample = true,
): FilesAsked {
  const words = wordsIn(language);
  const given = kinds.filter((kind) => values[kind] !== undefined);
  const sample = sampleIn(language);
  const samples = join(ROOT, 'samples', sample.folder);
  const isSample = mayBeSample && given.length === 0;
  const settingsFile = values.settings ?? (isSample ? join(samples, 'settings.json') : undefined);
  const settings = settingsFile === undefined ? {} : readSettings(settingsFile, words);
  const asOf = values['as-of'];
  if (asOf !== undefined && onlyDate(asOf) === undefined)
    throw new Stop(words('cli.badDate', { value: asOf }));
  const spoken = values.language ?? settings.language ?? language;
  return {
    files: Object.fromEntries(
      (isSample ? kinds.filter((kind) => sample.files[kind] !== undefined) : given).map((kind) => [
        kind,
        isSample ? join(samples, sample.files[kind]!) : values[kind]!,
      ]),
    ),
    settings: { ...settings, language: spoken },
    asOf,
    language: isLanguage(spoken) ? spoken : 'en',
  };
}

function readSettings(file: string, words: Words): Record<string, unknown> {
  const text = new TextDecoder().decode(readBytes(file, words));
  try {
    const json: unknown = JSON.parse(text);
    if (typeof json === 'object' && json !== null && !Array.isArray(json))
      return json as Record<string, unknown>;
    throw new Error('{ … }');
  } catch (error) {
    throw new Stop(words('cli.badJson', { file: shortPath(file), message: (error as Error).message }));
  }
}

/** The settings of a settings file. @throws Stop where one of them cannot be read */
export function settingsOf(json: Readonly<Record<string, unknown>>, words: Words): Settings {
  const unknown = unknownSetting(json);
  if (unknown !== undefined) throw new Stop(words('setting.unknown', { name: unknown }));
  const typed = Object.fromEntries(Object.entries(json).filter(([, value]) => typeof value !== 'object'));
  const { settings, problems } = settingsFrom(typed as RawInputs, listsFromJson(json));
  if (problems.length > 0) throw new Stop(words.say(problems[0]!));
  return settings;
}

/** @throws Stop where the file cannot be read */
export function readBytes(file: string, words: Words): Uint8Array {
  try {
    return readFileSync(file);
  } catch {
    throw new Stop(words('cli.noFile', { file: shortPath(file) }));
  }
}

/** What goes wrong in a task is said with the name of the file. */
export function inFile<T>(words: Words, file: string, task: () => T): T {
  try {
    return inWords(words, task);
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    throw new Stop(words('cli.inFile', { file: basename(file), reason: error.message }));
  }
}

/** What is refused is put into words. */
export function inWords<T>(words: Words, task: () => T): T {
  try {
    return task();
  } catch (error) {
    throw error instanceof Refusal ? new Stop(words.say(error.sentence)) : error;
  }
}

export function shortPath(path: string): string {
  const short = relative('.', path);
  return short.startsWith('..') ? path : short;
}
