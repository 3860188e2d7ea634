import { FOLDERS } from '../language/folder.ts';
import { LANGUAGES, type Language } from '../language/languages.ts';
import type { Parameter } from './arguments.ts';
import { type CustomFunction, FUNCTIONS } from './table.ts';

/**
 * The text of the top-level functions that Google finds in the pushed file: a bundler drops their comments, so they
 * are written here, from the table and the language files, and put behind the bundle as they are.
 *
 * @param global the name under which the bundle keeps its exports
 * @param own functions of the bundle itself that Google calls
 * @param addon what Reports.js holds, for the menu, triggers and the sidebar
 */
export function stubs(
  language: Language,
  global: string,
  own: readonly string[],
  addon: readonly string[],
): string {
  const entry = (name: string, from: string) =>
    `function ${name}(request) {\n  return ${from}.${name}(request);\n}`;
  return [
    ...FUNCTIONS.map((fn) => customFunction(fn, language, global)),
    ...own.map((name) => entry(name, global)),
    ...addon.map((name) => entry(name, `${global}.reports()`)),
  ].join('\n\n');
}

/** The example as a person would type it: with the language's separator. */
export function exampleOf({ name, example }: CustomFunction, language: Language): string {
  return `=${name}(${example.join(LANGUAGES[language].separator.replace(',', ', '))})`;
}

/** As help cards write a parameter: in brackets where it may be left out. */
export function shownName({ name, optional }: Parameter): string {
  return optional ? `[${name}]` : name;
}

function customFunction(fn: CustomFunction, language: Language, global: string): string {
  const help = FOLDERS[language].functionHelp[fn.name]!;
  const names = fn.parameters.map(({ name }) => name).join(', ');
  const parameters = fn.parameters.map(
    (parameter, i) =>
      ` * @param {${fn.example[i] ?? 'any'}} ${shownName(parameter)} ${help.parameters[parameter.name]}`,
  );
  return [
    '/**',
    ` * ${help.says} ${exampleOf(fn, language)}`,
    ' *',
    ...parameters,
    ` * @return ${help.returns}`,
    ' * @customfunction',
    ' */',
    `function ${fn.name}(${names}) {`,
    // All that is written, so that one value too many is refused and not passed over.
    `  return ${global}.runFunction('${language}', '${fn.name}', arguments);`,
    '}',
  ].join('\n');
}
