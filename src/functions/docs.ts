import { FUNCTION_HELP } from '../language/functionHelp.ts';
import type { Language } from '../language/languages.ts';
import { printNumber } from '../language/print.ts';
import { exampleOf, shownName } from './stubs.ts';
import { FUNCTIONS } from './table.ts';

const HEADS = {
  en: { title: 'The functions', gives: 'gives', parameter: 'Parameter', meaning: 'Meaning' },
  sv: { title: 'Funktionerna', gives: 'ger', parameter: 'Parameter', meaning: 'Betydelse' },
} as const;

const INTRODUCTION = {
  en: 'Every parameter takes a cell or a range. Ranges go element by element, a single value meets every element, a blank cell gives a blank; in a range a cell that cannot be used gets its sentence in its own place. A parameter in brackets may be left out. Errors are in the spreadsheet’s language. Text that reads as a number ("100 000 kr") is one; a date that is text is read as the spreadsheet’s locale writes dates, and refused where that leaves two days: 2026-10-16 is always right. Between arguments write `;` in a Swedish spreadsheet and `,` in an English one. The names are the same everywhere.',
  sv: 'Varje parameter tar en cell eller ett område. Områden räknas element för element, ett ensamt värde möter varje element, en tom cell ger en tom cell; i ett område får en cell som inte kan användas sin mening på sin egen plats. En parameter inom hakparentes kan utelämnas. Felen är på kalkylarkets språk. Text som läses som ett tal ("100 000 kr") är ett tal; ett datum som är text läses som man skriver datum där kalkylarkets språk hör hemma, och avvisas om det ändå kan vara två dagar: 2026-10-16 är alltid rätt. Skriv `;` mellan argumenten i ett svenskt kalkylark och `,` i ett engelskt. Namnen är desamma överallt.',
} as const;

/** The documentation of the custom functions, from the same table as their help cards. */
export function functionsPage(language: Language): string {
  const heads = HEADS[language];
  const sections = FUNCTIONS.map((fn) => {
    const help = FUNCTION_HELP[language][fn.name]!;
    const gives = [fn.gives]
      .flat()
      .map((value) => (typeof value === 'number' ? printNumber(value, language) : value))
      .join(' · ');
    return [
      `## ${fn.name}`,
      '',
      `${help.says} ${help.returns}`,
      '',
      `\`${fn.name}(${fn.parameters.map(shownName).join(language === 'sv' ? '; ' : ', ')})\``,
      '',
      `\`${exampleOf(fn, language)}\` ${heads.gives} ${gives}`,
      '',
      `| ${heads.parameter} | ${heads.meaning} |`,
      '| --- | --- |',
      ...fn.parameters.map(({ name }) => `| \`${name}\` | ${help.parameters[name]} |`),
    ].join('\n');
  });
  return `# ${heads.title}\n\n${INTRODUCTION[language]}\n\n${sections.join('\n\n')}\n`;
}
