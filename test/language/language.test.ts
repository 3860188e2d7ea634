import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { FUNCTIONS } from '../../src/functions/table.ts';
import { CARRIED } from '../../src/language/carried.ts';
import { FOLDERS } from '../../src/language/folder.ts';
import { inEveryLanguage } from '../../src/language/language.ts';
import { LANGUAGE_CODES } from '../../src/language/languages.ts';
import { TEXTS } from '../../src/language/texts.ts';
import { textsSaid } from '../../src/language/textsSaid.ts';
import { FIELDS, fieldLabel } from '../../src/schema/fields.ts';
import { RECORD_KINDS } from '../../src/schema/kinds.ts';
import { INPUTS } from '../../src/settings/inputs.ts';
import { choiceKey } from '../../src/settings/parseInput.ts';

const gaps = (text: string) =>
  [...new Set([...text.matchAll(/\{(\w+)[|}]/g)].map(([, name]) => name))].sort();
const { en } = TEXTS;
const keys = Object.keys(en) as (keyof typeof en)[];
const OTHERS = LANGUAGE_CODES.filter((code) => code !== 'en');
/** Words and names that languages share. */
const SAME_IN_SOME =
  /^(tab\.(plan|start|sla|attribution)|stage\.(lead|mql|sql)|kind\.leads|choice\.|field\.(id|team|region|pipeline)|input\.period$|check\.setting|definitions\.(version|persona)|sidebar\.title|menu\.version|closedLoop\.roi|sla\.leads|funnelMethods\.period|sum\.ofModel|workingTime\.|start\.tab|cli\.inFile|callList\.overdue$|sla\.goal$|tab\.leads$|leads\.(standing|wanted)$|forecast\.(range|under)$|agreement\.change$|month\.|(attribution|closedLoop|deals|kind|tab)\.deals$|sourced\.(yes|deal)$|contactAttempts\.furtherOf$|deals\.(withDates|deal)$|field\.type$|forecast\.over$|pace\.side$|start\.(kind|dealsWon|openDeals)$|figure\.(closedLoop\.roi|changeDrivers\.period|(leads|leadPlan)\.status)\.name$)/;

describe.each(OTHERS)('%s', (code) => {
  const texts = TEXTS[code];
  const { menu, functionHelp, functionMessages } = FOLDERS[code];

  it('has the same texts as English', () => expect(Object.keys(texts).sort()).toEqual([...keys].sort()));
  it('has the same gaps and choices in each text', () => {
    for (const key of keys) expect([key, gaps(texts[key])]).toEqual([key, gaps(en[key])]);
  });
  it('chooses between two words where it chooses', () => {
    const others = (text: string) => text.replace(/\{\w+(?:\|[^|{}]*\|[^|{}]*)?\}/g, '');
    expect(keys.filter((key) => /[{}]/.test(others(texts[key])))).toEqual([]);
  });
  it('keeps the line breaks and the marks', () => {
    const marks = (text: string) => text.match(/[\n✓ⓘ]/gu) ?? [];
    for (const key of keys) expect([key, marks(texts[key])]).toEqual([key, marks(en[key])]);
  });
  it('is really another language', () =>
    expect(keys.filter((key) => en[key] === texts[key] && !SAME_IN_SOME.test(key))).toEqual([]));
  it('has a menu', () => expect(Object.keys(menu)).toEqual(Object.keys(FOLDERS.en.menu)));
  it('answers bad input with the same gaps', () => {
    for (const [name, text] of Object.entries(FOLDERS.en.functionMessages))
      expect([name, gaps(functionMessages[name as keyof typeof functionMessages])]).toEqual([
        name,
        gaps(text),
      ]);
  });
  it('has help for every function and parameter, and says which may be left out as it says it elsewhere', () => {
    expect(Object.keys(functionHelp).sort()).toEqual(FUNCTIONS.map(({ name }) => name).sort());
    const first = (text: string) => text.split('. ')[0]!;
    const optional = new Set<string>();
    const others = new Set<string>();
    for (const fn of FUNCTIONS) {
      const { parameters } = functionHelp[fn.name]!;
      expect(Object.keys(parameters)).toEqual(fn.parameters.map(({ name }) => name));
      for (const parameter of fn.parameters)
        (parameter.optional ? optional : others).add(first(parameters[parameter.name]!));
    }
    expect(optional.size).toBe(1);
    expect([...optional].filter((word) => others.has(word))).toEqual([]);
  });
});

it('every field and input has a name', () => {
  const names = [
    ...RECORD_KINDS.flatMap((kind) => FIELDS[kind].map(({ name }) => fieldLabel(name))),
    ...INPUTS.map(({ key }) => `input.${key}` as const),
  ];
  expect(names.filter((key) => !(key in en))).toEqual([]);
});

const SRC = join(import.meta.dirname, '../../src');
const isTexts = (file: string) => /language\/[a-z]{2}\//.test(file);

const saidIn = (files: readonly string[]) =>
  textsSaid(files.map((file) => readFileSync(file, 'utf8')).join('\n'), keys);

it('no text is left that nobody says', () => {
  const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !isTexts(file))
    .map((file) => join(SRC, file));
  expect(saidIn(files)).toEqual(keys);
});

it.each([
  ['Sidebar.html', 'sidebar/main.tsx'],
  ['Reports.js', 'addon/entries.ts'],
] as const)('%s carries every text that it says', async (file, entry) => {
  const { metafile } = await build({
    entryPoints: [join(SRC, entry)],
    bundle: true,
    write: false,
    metafile: true,
    minify: true,
    jsx: 'automatic',
    jsxImportSource: 'preact',
  });
  const [bundle] = Object.values(metafile.outputs);
  const files = Object.entries(bundle!.inputs).flatMap(([name, { bytesInOutput }]) =>
    bytesInOutput > 0 && name.startsWith('src/') && !isTexts(name) ? [name] : [],
  );
  expect(saidIn(files).length).toBeGreaterThan(300);
  const carried = Object.assign({}, ...CARRIED[file].map((name) => FOLDERS.en[name])) as object;
  const ownNames = LANGUAGE_CODES.map((code) => `choice.${code}`);
  expect(saidIn(files).filter((key) => !(key in carried) && !ownNames.includes(key))).toEqual([]);
});

/** A table rather than sentences: five lines a figure, of which each tab has some. */
const TABLES = ['meanings.ts'];

it('a topic has at most 200 lines, and the languages have the same topics', () => {
  const APART = ['functionHelp.ts', 'functionMessages.ts', 'menu.ts'];
  const filesOf = (language: string) =>
    readdirSync(join(SRC, 'language', language)).filter((file) => file !== `${language}.ts`);
  for (const language of LANGUAGE_CODES) {
    expect(filesOf(language)).toEqual(filesOf('en'));
    for (const file of filesOf(language).filter((name) => ![...APART, ...TABLES].includes(name)))
      expect(
        readFileSync(join(SRC, 'language', language, file), 'utf8').split('\n').length,
      ).toBeLessThanOrEqual(200);
  }
});

it('what a label is called is no other label in another language, and a choice no other choice', () => {
  const unlike = (names: readonly (readonly string[])[]) => {
    const meanings = new Map<string, number>();
    const twice = names.flatMap((words, i) =>
      words.filter(
        (word) => (meanings.get(word.toLowerCase()) ?? i) !== i || !meanings.set(word.toLowerCase(), i),
      ),
    );
    expect(twice).toEqual([]);
  };
  for (const tab of ['settings', 'plan', 'start'])
    unlike(INPUTS.filter((input) => input.tab === tab).map(({ key }) => inEveryLanguage(`input.${key}`)));
  for (const { key, kind } of INPUTS)
    if (kind.type === 'choice') unlike(kind.choices.map((choice) => inEveryLanguage(choiceKey(key, choice))));
});
