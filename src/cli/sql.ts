import { realpathSync } from 'node:fs';
import { wordsIn } from '../language/language.ts';
import { sentence } from '../language/sentence.ts';
import { NO_LISTS } from '../settings/parseLists.ts';
import { type RawInputs, settingsFrom } from '../settings/parseSettings.ts';
import { listsFromJson } from '../settings/settingsFile.ts';
import { onlyDate } from '../values/dates.ts';
import { DIALECTS, type Dialect } from '../warehouse/dialects.ts';
import { questionOf } from '../warehouse/question.ts';
import { FORMS, type Form, scriptText, statementsOf } from '../warehouse/script.ts';
import {
  exitCodeOf,
  filesAsked,
  inWords,
  optionsOf,
  type Print,
  printToTerminal,
  Stop,
  TIME_ZONE,
} from './order.ts';

const OPTIONS = ['dialect', 'as', 'settings', 'as-of', 'language', 'source', 'target'] as const;
const USAGE = sentence('cli.sqlHelp');
const EVERYTHING = { deals: true, outcomes: true, activities: true, responses: true };

/** Prints the SQL that counts everything in a warehouse: `npm run sql -- --dialect bigquery --settings FILE.json`. */
export async function runSql(args: readonly string[], print: Print = printToTerminal): Promise<0 | 1> {
  return exitCodeOf(print, () => {
    const { values, language } = optionsOf(args, OPTIONS, USAGE);
    const words = wordsIn(language);
    const oneOf = <T extends string>(option: 'dialect' | 'as', known: readonly T[]): T => {
      const value = values[option] ?? known[0]!;
      const found = known.find((one) => one === value);
      if (found === undefined)
        throw new Stop(words('cli.badChoice', { option: `--${option}`, value, choices: known.join(', ') }));
      return found;
    };
    const dialect = oneOf<Dialect['name']>('dialect', ['bigquery', ...dialectsBesides('bigquery')]);
    const form = oneOf<Form>('as', FORMS);
    const { settings: json, asOf } =
      values.settings === undefined
        ? { settings: {}, asOf: values['as-of'] }
        : filesAsked([], values, language);
    if (asOf !== undefined && onlyDate(asOf) === undefined)
      throw new Stop(words('cli.badDate', { value: asOf }));
    const typed = Object.fromEntries(Object.entries(json).filter(([, value]) => typeof value !== 'object'));
    const lists = values.settings === undefined ? NO_LISTS : listsFromJson(json);
    const { settings, problems } = settingsFrom(typed as RawInputs, lists);
    if (problems.length > 0) throw new Stop(words.say(problems[0]!));
    const day = asOf === undefined ? settings.asOf : onlyDate(asOf)!;
    const question = inWords(words, () => questionOf(settings, day, EVERYTHING, TIME_ZONE));
    const { source = 'crm', target = 'smarketing' } = values;
    print(scriptText(statementsOf(dialect, question, form, source, target)), 'stdout');
  });
}

function dialectsBesides(first: Dialect['name']): Dialect['name'][] {
  return (Object.keys(DIALECTS) as Dialect['name'][]).filter((name) => name !== first);
}

// Run as a command, and not taken in by a test.
if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === import.meta.filename) {
  process.exitCode = await runSql(process.argv.slice(2));
}
