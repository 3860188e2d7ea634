import { FOLDERS } from '../language/folder.ts';
import { LANGUAGES, type Language } from '../language/languages.ts';
import { printNumber } from '../language/print.ts';
import { exampleOf, shownName } from './stubs.ts';
import { FUNCTIONS } from './table.ts';

/** The documentation of the custom functions, from the same table as their help cards. */
export function functionsPage(language: Language): string {
  const { functionHelp, functionsPage: page } = FOLDERS[language];
  const sections = FUNCTIONS.map((fn) => {
    const help = functionHelp[fn.name]!;
    const gives = [fn.gives]
      .flat()
      .map((value) => (typeof value === 'number' ? printNumber(value, language) : value))
      .join(' · ');
    return [
      `## ${fn.name}`,
      '',
      `${help.says} ${help.returns}`,
      '',
      `\`${fn.name}(${fn.parameters.map(shownName).join(`${LANGUAGES[language].separator} `)})\``,
      '',
      `\`${exampleOf(fn, language)}\` ${page.gives} ${gives}`,
      '',
      `| ${page.parameter} | ${page.meaning} |`,
      '| --- | --- |',
      ...fn.parameters.map(({ name }) => `| \`${name}\` | ${help.parameters[name]} |`),
    ].join('\n');
  });
  return `# ${page.title}\n\n${page.introduction}\n\n${sections.join('\n\n')}\n`;
}
