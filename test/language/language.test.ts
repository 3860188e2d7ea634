import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { FUNCTIONS } from '../../src/functions/table.ts';
import { FUNCTION_HELP } from '../../src/language/functionHelp.ts';
import { MENU } from '../../src/language/menu.ts';
import * as pageTexts from '../../src/language/pageTexts.ts';
import { printNumber } from '../../src/language/print.ts';
import * as reportTexts from '../../src/language/reportTexts.ts';
import { TEXTS } from '../../src/language/texts.ts';
import { textsSaid } from '../../src/language/textsSaid.ts';
import { FIELDS, fieldLabel } from '../../src/schema/fields.ts';
import { RECORD_KINDS } from '../../src/schema/kinds.ts';
import { INPUTS } from '../../src/settings/inputs.ts';

const gaps = (text: string) =>
  [...new Set([...text.matchAll(/\{(\w+)[|}]/g)].map(([, name]) => name))].sort();
const { en, sv } = TEXTS;
const keys = Object.keys(en) as (keyof typeof en)[];
const SAME_IN_BOTH =
  /^(tab\.(plan|start|sla|attribution)|stage\.(lead|mql|sql)|kind\.leads|choice\.|field\.(id|team|region|pipeline)|input\.period$|check\.setting|definitions\.(version|persona)|sidebar\.title|menu\.version|closedLoop\.roi|sla\.leads|funnelMethods\.period|sum\.ofModel|workingTime\.|start\.tab|cli\.inFile|callList\.overdue$|sla\.goal$|tab\.leads$|leads\.(standing|wanted)$|forecast\.(range|under)$|agreement\.change$|month\.|figure\.(closedLoop\.roi|changeDrivers\.period|leads\.status)\.name$)/;

describe('both languages', () => {
  it('have the same texts', () => expect(Object.keys(sv).sort()).toEqual([...keys].sort()));
  it('have the same gaps in each text', () => {
    for (const key of keys) expect([key, gaps(sv[key])]).toEqual([key, gaps(en[key])]);
  });
  it('are really two', () =>
    expect(keys.filter((key) => en[key] === sv[key] && !SAME_IN_BOTH.test(key))).toEqual([]));
  it('have a menu', () => expect(Object.keys(MENU.sv)).toEqual(Object.keys(MENU.en)));
  it('have help for every function and parameter', () => {
    for (const help of [FUNCTION_HELP.en, FUNCTION_HELP.sv]) {
      expect(Object.keys(help).sort()).toEqual(FUNCTIONS.map(({ name }) => name).sort());
      for (const fn of FUNCTIONS)
        expect(Object.keys(help[fn.name]!.parameters)).toEqual(fn.parameters.map(({ name }) => name));
    }
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
const isTexts = (file: string) => /language\/(en|sv)\//.test(file);

const saidIn = (files: readonly string[]) =>
  textsSaid(files.map((file) => readFileSync(file, 'utf8')).join('\n'), keys);

it('no text is left that nobody says', () => {
  const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !isTexts(file))
    .map((file) => join(SRC, file));
  expect(saidIn(files)).toEqual(keys);
});

it.each([
  ['the sidebar\u2019s page', 'sidebar/main.tsx', pageTexts.TEXTS],
  ['Reports.js', 'addon/entries.ts', reportTexts.TEXTS],
])('%s carries every text that it says', async (_, entry, texts) => {
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
  const files = Object.entries(bundle!.inputs).flatMap(([file, { bytesInOutput }]) =>
    bytesInOutput > 0 && file.startsWith('src/') && !isTexts(file) ? [file] : [],
  );
  expect(saidIn(files).length).toBeGreaterThan(300);
  for (const language of ['en', 'sv'] as const)
    expect(saidIn(files).filter((key) => !(key in texts[language]))).toEqual([]);
});

/** A table rather than sentences: five lines a figure, of which each tab has some. */
const TABLES = ['meanings.ts'];

it('a topic has at most 200 lines, and the languages have the same topics', () => {
  const topics = (language: string) =>
    readdirSync(join(SRC, 'language', language)).filter((file) => file !== `${language}.ts`);
  expect(topics('sv')).toEqual(topics('en'));
  for (const language of ['en', 'sv'])
    for (const file of topics(language).filter((name) => !TABLES.includes(name)))
      expect(
        readFileSync(join(SRC, 'language', language, file), 'utf8').split('\n').length,
      ).toBeLessThanOrEqual(200);
});

it('numbers are printed as each language writes them', () => {
  expect([1_234_567.5, -1234, 0.5, 0, 1e6].map((value) => printNumber(value, 'sv'))).toEqual([
    '1\u00a0234\u00a0567,5',
    '\u22121\u00a0234',
    '0,5',
    '0',
    '1\u00a0000\u00a0000',
  ]);
  expect([1_234_567.5, -1234, 0.5].map((value) => printNumber(value, 'en'))).toEqual([
    '1,234,567.5',
    '-1,234',
    '0.5',
  ]);
});
