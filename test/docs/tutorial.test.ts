import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { TUTORIAL_PICTURES, tutorialPicture } from '../../docs/photographs/walks.ts';
import { FOLDERS } from '../../src/language/folder.ts';
import { printNumber, printPercent } from '../../src/language/print.ts';
import { TEXTS } from '../../src/language/texts.ts';
import { wordsFor } from '../../src/local/page/words.ts';
import { reportJson } from '../../src/report/json.ts';
import { sampleReport } from '../support/sampleReport.ts';

const DOCS = join(import.meta.dirname, '../../docs');
const LANGUAGES = ['en', 'sv'] as const;
type Language = (typeof LANGUAGES)[number];

const SHOWN = JSON.parse(readFileSync(join(DOCS, 'photographs/shown.json'), 'utf8')) as Record<
  string,
  string[]
>;
/** One plain space where there are several or hard ones, or the end of a line. */
const plain = (text: string) => text.replace(/[\s\u00a0\u202f]+/g, ' ');
const textOf = (language: Language) => plain(readFileSync(join(DOCS, `tutorial.${language}.md`), 'utf8'));
/** What a picture shows, as one text. */
const shownOf = (language: Language) =>
  plain(TUTORIAL_PICTURES.flatMap((picture) => SHOWN[tutorialPicture(picture, language)]!).join(' '));
const REPORT = Object.fromEntries(
  LANGUAGES.map((language) => [language, reportJson(sampleReport(language).report)]),
) as Readonly<Record<Language, ReturnType<typeof reportJson>>>;

/** A number as a text has it: thousands apart, decimals, a day. */
const NUMBER = /\d{1,3}(?: \d{3})+(?!\d)|\d+(?:[.,-]\d+)*/g;
/** The tutorial’s sentences without headings’ numbers, addresses and the names of files. */
const sentencesOf = (language: Language) =>
  textOf(language)
    .replace(/## \d+ /g, '')
    .replace(/\]\([^)]*\)/g, ']');

describe.each(LANGUAGES)('the tutorial, %s', (language) => {
  const text = textOf(language);
  const number = (value: number) => plain(printNumber(value, language));
  const percent = (share: number, decimals = 0) => plain(printPercent(share, language, decimals));
  const { plan, funnel, forecast, deals, imports, sla } = REPORT[language];
  const FROM_THE_REPORT: readonly (readonly [what: string, figure: string])[] = [
    ['the goal', number(plan.revenueGoal!)],
    ['customers that it takes', number(plan.customersNeeded!)],
    ['leads on average', number(plan.leadsNeeded!)],
    ['leads to be 90 % sure', number(plan.leadsNeededAtCertainty!)],
    ['the chance with the leads on average', percent(plan.chanceWithLeadsNeeded!)],
    ['the share of leads that became customers', percent(plan.leadToCustomerRate!, 1)],
    ['the average order', number(Math.round(plan.averageOrderValue!))],
    ['rows of contacts', number(imports.find(({ kind }) => kind === 'leads')!.rows)],
    ['leads', number(funnel.stages[0]!.reached!)],
    ['customers', number(funnel.stages.at(-1)!.reached!)],
    ['opportunities', number(funnel.stages.at(-2)!.reached!)],
    ['opportunities that became customers', percent(funnel.stages.at(-1)!.rateFromPrevious!)],
    ['won so far', number(deals!.goal!.won!.amount!)],
    ['still to win', number(deals!.goal!.stillToWin!)],
    ['the forecast, in thousands', number(Math.round(forecast.revenue!.expected! / 1000) * 1000)],
    ['the chance of the goal', percent(forecast!.revenue.chance!)],
    ['what each side measures by', number(sla.commitment!.team!.leads!)],
  ];

  it.each(FROM_THE_REPORT)('%s is the report’s: %s', (_, figure) =>
    expect(sentencesOf(language).match(NUMBER)).toContain(figure.replace(/[ ]?%$/, '')),
  );

  it('every number is on a picture, or follows from those that are', () => {
    const shown = new Set(shownOf(language).match(NUMBER));
    const between = Number(plan.leadsNeeded) - 64;
    // What is typed on the way is on the pictures as well.
    const others = (sentencesOf(language).match(NUMBER) ?? []).filter((one) => !shown.has(one));
    expect(new Set(others)).toEqual(new Set([String(between)]));
  });

  it('what stands in quotation marks is what the product says', () => {
    const words = [
      ...Object.values(TEXTS[language]),
      ...Object.values(FOLDERS[language].menu),
      ...Object.values(wordsFor(language)),
    ].map((one) => plain(String(one)));
    const said = [...text.matchAll(language === 'sv' ? /”([^”]+)”/g : /“([^”]+)”/g)].map(([, one]) => one!);
    expect(said.length).toBeGreaterThan(20);
    const isSaid = (phrase: string) =>
      words.includes(phrase) || shownOf(language).includes(phrase.replace(/\.$/, ''));
    const unknown = said
      // The way through a menu, whose last entry is the product’s.
      .map((phrase) => phrase.split(' → ').at(-1)!)
      .filter((phrase) => !isSaid(phrase));
    expect(unknown).toEqual([]);
  });

  it('has every picture, in its order, with words for those who do not see it', () => {
    const pictures = [...text.matchAll(/!\[([^\]]*)\]\(([^)]+)\)/g)];
    expect(pictures.map(([, , path]) => path)).toEqual(
      TUTORIAL_PICTURES.map((picture) => tutorialPicture(picture, language)),
    );
    for (const [, words] of pictures) expect(words!.length).toBeGreaterThan(10);
  });
});

it('both languages have the same steps, parts and links', () => {
  const shapeOf = (language: Language) =>
    [...textOf(language).matchAll(/## (\d*)|\*\*[^*]+\*\*|\]\([^)]+\)/g)].map(([whole, step]) =>
      whole.startsWith('##') ? step : whole.startsWith('**') ? 'part' : 'link',
    );
  expect(shapeOf('sv')).toEqual(shapeOf('en'));
});
