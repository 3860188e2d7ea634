import { FUNCTION_HELP } from '../language/functionHelp.ts';
import type { Language } from '../language/languages.ts';
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

/** The example as a person would type it: with `;` in Swedish, with `,` in English. */
export function exampleOf({ name, example }: CustomFunction, language: Language): string {
  return `=${name}(${example.join(language === 'sv' ? ';' : ', ')})`;
}

function customFunction(fn: CustomFunction, language: Language, global: string): string {
  const help = FUNCTION_HELP[language][fn.name]!;
  const names = fn.parameters.map(({ name }) => name);
  const parameters = fn.parameters.map(
    ({ name }, i) => ` * @param {${fn.example[i] ?? 'any'}} ${name} ${help.parameters[name]}`,
  );
  return [
    '/**',
    ` * ${help.says} ${exampleOf(fn, language)}`,
    ' *',
    ...parameters,
    ` * @return ${help.returns}`,
    ' * @customfunction',
    ' */',
    `function ${fn.name}(${names.join(', ')}) {`,
    `  return ${global}.runFunction('${language}', '${fn.name}', [${names.join(', ')}]);`,
    '}',
  ].join('\n');
}
