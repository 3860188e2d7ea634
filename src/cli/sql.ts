import { realpathSync } from 'node:fs';
import { wordsIn } from '../language/language.ts';
import { sentence } from '../language/sentence.ts';
import { isoText, onlyDate } from '../values/dates.ts';
import { CONTRACT } from '../warehouse/contract.ts';
import { contractCheck } from '../warehouse/contractCheck.ts';
import { DIALECTS, type Dialect } from '../warehouse/dialects.ts';
import { mappingStatements, sourceNames } from '../warehouse/mappings/mapping.ts';
import { MAPPINGS } from '../warehouse/mappings/mappings.ts';
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
  settingsOf,
  zoneOf,
} from './order.ts';

const OPTIONS = [
  'dialect',
  'as',
  'mapping',
  'check',
  'missing',
  'home-currency',
  'settings',
  'as-of',
  'time-zone',
  'language',
  'source',
  'target',
] as const;
/** Those without a value. */
const SWITCHES = ['check'] as const;
const USAGE = sentence('cli.sqlHelp', { tables: CONTRACT.length });

/** Prints the SQL that counts everything in a warehouse: `npm run sql -- --dialect bigquery --settings FILE.json`. */
export async function runSql(args: readonly string[], print: Print = printToTerminal): Promise<0 | 1> {
  return exitCodeOf(print, () => {
    const { values, language } = optionsOf(args, OPTIONS, USAGE, SWITCHES);
    const words = wordsIn(language);
    const oneOf = <T extends string>(option: 'dialect' | 'as' | 'mapping', known: readonly T[]): T => {
      const value = values[option] ?? known[0]!;
      const found = known.find((one) => one === value);
      if (found === undefined)
        throw new Stop(words('cli.badChoice', { option: `--${option}`, value, choices: known.join(', ') }));
      return found;
    };
    const dialect = oneOf<Dialect['name']>('dialect', ['bigquery', ...dialectsBesides('bigquery')]);
    const form = oneOf<Form>('as', FORMS);
    if (values.check !== undefined) {
      const { source = 'crm' } = values;
      print(`${contractCheck(dialect, (table) => `${source}.${table}`)};`, 'stdout');
      return;
    }
    const { settings: json, asOf } =
      values.settings === undefined
        ? { settings: {}, asOf: values['as-of'] }
        : filesAsked([], values, language);
    if (asOf !== undefined && onlyDate(asOf) === undefined)
      throw new Stop(words('cli.badDate', { value: asOf }));
    const settings = inWords(words, () => settingsOf(json, words));
    const day = asOf === undefined ? settings.asOf : onlyDate(asOf)!;
    const zone = zoneOf(values['time-zone'], words);
    if (values.mapping !== undefined) {
      const name = oneOf(
        'mapping',
        MAPPINGS.map((mapping) => mapping.name),
      );
      const mapping = MAPPINGS.find((one) => one.name === name)!;
      const missing = values.missing?.split(',').map((one) => one.trim()) ?? [];
      const unknown = missing.filter((one) => !sourceNames(mapping).includes(one));
      if (unknown.length > 0)
        throw new Stop(words('source.notRead', { names: unknown.join(', '), label: mapping.label }));
      const { source = mapping.name.split('-')[0]!, target = 'crm' } = values;
      const { currency, stageWords } = settings;
      const homeCurrency = values['home-currency'] ?? currency;
      const options = { source, target, zone, currency, homeCurrency, stageWords, missing };
      print(scriptText(mappingStatements(dialect, mapping, options)), 'stdout');
      return;
    }
    // Nobody reads a script for the day in it: run every night, it would give the same figures for ever.
    if (asOf === undefined && settings.asOf !== null)
      print(words('cli.sqlFrozen', { day: isoText(settings.asOf) }), 'stderr');
    const question = inWords(words, () => questionOf(settings, day, null, zone));
    const { source = 'crm', target = 'smarketing' } = values;
    print(scriptText(statementsOf(dialect, question, form, source, target), form), 'stdout');
  });
}

function dialectsBesides(first: Dialect['name']): Dialect['name'][] {
  return (Object.keys(DIALECTS) as Dialect['name'][]).filter((name) => name !== first);
}

// Run as a command, and not taken in by a test.
if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === import.meta.filename) {
  process.exitCode = await runSql(process.argv.slice(2));
}
