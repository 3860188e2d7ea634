import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FUNCTIONS } from '../../src/functions/table.ts';
import { en } from '../../src/language/en.ts';
import { FUNCTION_HELP } from '../../src/language/functionHelp.ts';
import { MENU } from '../../src/language/menu.ts';
import { sv } from '../../src/language/sv.ts';
import { FIELDS, fieldLabel } from '../../src/schema/fields.ts';
import { RECORD_KINDS } from '../../src/schema/kinds.ts';
import { INPUTS } from '../../src/settings/settings.ts';

const gaps = (text: string) =>
  [...new Set([...text.matchAll(/\{(\w+)[|}]/g)].map(([, name]) => name))].sort();
const keys = Object.keys(en) as (keyof typeof en)[];
const SAME_IN_BOTH =
  /^(tab\.(plan|start|sla|attribution)|stage\.(lead|mql|sql)|kind\.leads|choice\.|field\.id|check\.setting|definitions\.(version|persona)|sidebar\.title|loop\.roi|sla\.leads|methods\.period|sum\.ofModel|worktime\.|start\.tab|cli\.inFile)/;

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

it('no text is left that nobody says', () => {
  const sources = readdirSync(join(import.meta.dirname, '../../src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !/language\/(en|sv)\.ts$/.test(file))
    .map((file) => readFileSync(join(import.meta.dirname, '../../src', file), 'utf8'))
    .join('\n');
  // A key that is put together stands in the code as its beginning and its end: `kind.${kind}`.
  const made = Array.from(
    sources.matchAll(/`([a-z]\w*\.[\w.]*)\$\{[^}`]*\}([\w.]*)`/g),
    ([, start, end]) => ({
      start: start!,
      end: end!,
    }),
  );
  const isSaid = (key: string) =>
    sources.includes(`'${key}'`) || made.some(({ start, end }) => key.startsWith(start) && key.endsWith(end));
  expect(keys.filter((key) => !isSaid(key))).toEqual([]);
});
