import { type Words, wordsIn } from '../language/language.ts';
import type { SentenceKey } from '../language/topics.ts';
import type { QuarterFigures } from '../measures/scoring/definitionBacktest.ts';
import type { Report } from '../report/report.ts';
import { fieldLabel } from '../schema/fields.ts';
import { STAGES } from '../schema/stages.ts';
import {
  CONDITIONS,
  DEFAULT_READY,
  type Definitions,
  FITS,
  INTERESTS,
  meaningOf,
  SCORES,
  TICK,
  type TypedDefinitions,
} from '../settings/definitions.ts';
import { fieldOf, isWord } from '../settings/typedValue.ts';

import { isoText } from '../values/dates.ts';
import { hashLetters } from '../values/hash.ts';
import { cell, count, percent, text } from './cells.ts';
import {
  BLANK,
  type Choice,
  COLOURS,
  type Format,
  type RefreshedCell,
  type Tab,
  type TabCell,
} from './tab.ts';
import { TabWriter } from './writer.ts';

/** Of the columns, in pixels. */
const WIDTHS = [190, 230, 230, 140, 190];
const BLANK_RULES = 12;
const PERSONAS = 4;
const PERSONA_ROWS = ['name', 'role', 'goals', 'challenges', 'help', 'objections', 'messages'] as const;
const STEPS = ['handOver', 'assign', 'attempt', 'accept', 'reject', 'takeBack'] as const;

/** The words by which the parts that are read are found again; a list ends where another section begins. */
export const MATRIX_HEAD: SentenceKey = 'definitions.matrixHead';
export const RULE_HEADS = [
  'definitions.score',
  'definitions.field',
  'definitions.condition',
  'definitions.value',
  'definitions.points',
] as const;
export const SECTIONS: readonly SentenceKey[] = [
  'definitions.inForceTitle',
  'definitions.stages',
  'definitions.ready',
  'definitions.rules',
  'definitions.handOver',
  'definitions.personas',
];

/** What the teams call things: made once, then theirs. A refresh writes the version and the last quarter. */
export function definitionsTab(report: Report, typed: TypedDefinitions): Tab {
  const words = wordsIn(report.settings.language);
  const writer = new TabWriter('definitions', words, WIDTHS);
  const choices: Choice[] = [];
  writer.band('title', words('tab.definitions'));
  writer.band('subtitle', words('definitions.howTo'));
  writer.blank();
  const refreshed = writeVersion(writer, report, words);
  writeStages(writer, words);
  writeMatrix(writer, typed, words, choices);
  writeRules(writer, typed, words, choices);
  writeHandOver(writer, words);
  writePersonas(writer, words);
  return writer.tab({
    refreshed,
    choices,
    colour: COLOURS.grey,
  });
}

/** Which version the reports obey, and what the last quarter is under it and under what it was changed to. */
function writeVersion(
  writer: TabWriter,
  { settings, definitionBacktest }: Report,
  words: Words,
): RefreshedCell[] {
  const { definitions } = settings;
  const refreshed: RefreshedCell[] = [];
  const line = (key: SentenceKey, inForce: TabCell, changed: TabCell = BLANK) => {
    refreshed.push({ label: words(key), column: 2, columns: 2 });
    writer.row(text(words(key)), inForce, changed);
  };
  const both = (show: (figures: QuarterFigures) => TabCell) =>
    [
      show(definitionBacktest.inForce),
      definitionBacktest.changed ? show(definitionBacktest.changed) : BLANK,
    ] as const;
  writer.band('section', words('definitions.inForceTitle'));
  line('definitions.version', text(versionWords(definitions, words), 'strong'));
  line(
    'definitions.state',
    text(words(definitions.changed ? 'definitions.changed' : 'definitions.unchanged')),
  );
  line(
    'definitions.quarter',
    text(`${isoText(definitionBacktest.start)} – ${isoText(definitionBacktest.end)}`),
  );
  writer.head(
    [1],
    words('definitions.ofQuarter'),
    words('definitions.inForce'),
    words('definitions.asChanged'),
  );
  line('definitions.quarterLeads', ...both(({ leads }) => count(leads)));
  line('definitions.quarterReady', ...both(({ salesReady }) => count(salesReady)));
  line('definitions.quarterCustomers', ...both(({ customers }) => count(customers)));
  line('definitions.quarterRate', ...both(({ conversion }) => percent(conversion)));
  line('definitions.quarterLow', ...both(({ interval }) => percent(interval?.[0] ?? null)));
  line('definitions.quarterHigh', ...both(({ interval }) => percent(interval?.[1] ?? null)));
  writer.blank();
  return refreshed;
}

/** "2 of 2026-10-16 (mark k3x9a1)": the mark is the same wherever the same rules stand. */
function versionWords(definitions: Definitions, words: Words): string {
  const { version, since } = definitions;
  const mark = hashLetters(meaningOf(definitions));
  return since === null
    ? words('definitions.notYet')
    : words('definitions.versionOf', { version: String(version), since: isoText(since), mark });
}

function writeStages(writer: TabWriter, words: Words): void {
  writer.band('section', words('definitions.stages'));
  writer.head(
    [1, 2, 3, 4, 5],
    words('definitions.stage'),
    words('definitions.enter'),
    words('definitions.leave'),
    words('definitions.owner'),
    words('definitions.limit'),
  );
  for (const stage of STAGES)
    writer.row(
      text(words(`stage.${stage}`), 'strong'),
      text(words(`defined.${stage}.enter`), 'prose'),
      text(words(`defined.${stage}.leave`), 'prose'),
      text(words(`defined.${stage}.owner`), 'prose'),
      text(words(`defined.${stage}.limit`), 'prose'),
    );
  writer.blank();
}

function writeMatrix(
  writer: TabWriter,
  { salesReady }: TypedDefinitions,
  words: Words,
  choices: Choice[],
): void {
  const marks = new Map(
    (salesReady ?? DEFAULT_READY.map((grade) => [grade, TICK])).map(([grade, mark]) => [String(grade), mark]),
  );
  writer.band('section', words('definitions.ready'));
  writer.band('note', words('definitions.readyNote'));
  writer.head([1, 2, 3, 4, 5], words(MATRIX_HEAD), ...INTERESTS);
  for (const fit of FITS) {
    for (const [i] of INTERESTS.entries()) choices.push({ row: writer.next, column: i + 2, choices: [TICK] });
    writer.row(
      text(fit, 'strong'),
      ...INTERESTS.map((interest) => typedCell(marks.get(fit + interest), 'text')),
    );
  }
  writer.blank();
}

function writeRules(writer: TabWriter, { rules }: TypedDefinitions, words: Words, choices: Choice[]): void {
  writer.band('section', words('definitions.rules'));
  writer.band('note', words('definitions.rulesNote'));
  writer.band('note', words('definitions.rulesExample'));
  const head = writer.head([1, 2, 3, 4], ...RULE_HEADS.map((key) => words(key)));
  const rows = Math.max(BLANK_RULES, rules.length + 5);
  const offer = (column: number, offered: readonly SentenceKey[]) =>
    choices.push({ row: head, column, choices: offered.map((key) => words(key)), below: rows });
  offer(
    1,
    SCORES.map((score) => `field.${score}` as const),
  );
  offer(
    3,
    CONDITIONS.map((condition) => `condition.${condition}` as const),
  );
  for (let i = 0; i < rows; i++) {
    const line = ruleInWords(rules[i] ?? [], words);
    writer.row(
      ...RULE_HEADS.map((key, j) => typedCell(line[j], key === 'definitions.points' ? 'general' : 'text')),
    );
  }
  writer.blank();
}

/** What a settings file calls by its inner name stands here as people call it, in the language of the tab. */
function ruleInWords(line: readonly unknown[], words: Words): readonly unknown[] {
  if (line.length === 0) return line;
  const [score, field, condition, ...rest] = line;
  const knownScore = SCORES.find((known) => isWord(score, known, `field.${known}`));
  const knownField = fieldOf('leads', String(field ?? ''));
  const knownCondition = CONDITIONS.find((known) => isWord(condition, known, `condition.${known}`));
  return [
    knownScore ? words(`field.${knownScore}`) : score,
    knownField ? words(fieldLabel(knownField)) : field,
    knownCondition ? words(`condition.${knownCondition}`) : condition,
    ...rest,
  ];
}

function writeHandOver(writer: TabWriter, words: Words): void {
  writer.band('section', words('definitions.handOver'));
  writer.band('note', words('definitions.handOverNote'));
  writer.head(
    [1, 2, 3, 4, 5],
    words('definitions.step'),
    words('definitions.happens'),
    words('definitions.seen'),
    words('definitions.owner'),
    words('definitions.limit'),
  );
  for (const step of STEPS)
    writer.row(
      text(words(`defined.${step}.step`), 'strong'),
      text(words(`defined.${step}.happens`), 'prose'),
      text(words(`defined.${step}.seen`), 'prose'),
      text(words(`defined.${step}.owner`), 'prose'),
      text(words(`defined.${step}.limit`), 'prose'),
    );
  writer.blank();
}

function writePersonas(writer: TabWriter, words: Words): void {
  writer.band('section', words('definitions.personas'));
  writer.band('note', words('definitions.personasNote'));
  const columns = Array.from({ length: PERSONAS }, (_, i) => i + 1);
  writer.head([1, 2, 3, 4, 5], '', ...columns.map((n) => words('definitions.persona', { n: String(n) })));
  for (const row of PERSONA_ROWS)
    writer.row(text(words(`persona.${row}`), 'strong'), ...columns.map(() => cell(null, 'text', 'prose')));
}

function typedCell(value: unknown, format: Format): TabCell {
  if (value === undefined || value === null || value === '') return cell(null, format, 'input');
  return cell(value as string | number | boolean, typeof value === 'number' ? 'general' : format, 'input');
}
