import { type Sentence, sentence } from '../language/sentence.ts';
import { FIELDS, type FieldType, fieldLabel, headerWords } from '../schema/fields.ts';
import { fieldOf, filled, isWord, numberOf } from './typedValue.ts';

/** What the teams have agreed to call sales-ready: rules that score a lead, and the grades that sales takes on. */

/** A lead is scored twice: how well it fits, and how much interest it has shown. */
export const SCORES = ['fit', 'interest'] as const;
export type Score = (typeof SCORES)[number];

export const FITS = ['A', 'B', 'C', 'D'] as const;
export const INTERESTS = ['1', '2', '3', '4'] as const;
/** Every grade, the best fit first. */
export const GRADES: readonly string[] = FITS.flatMap((fit) => INTERESTS.map((interest) => fit + interest));

export const CONDITIONS = ['is', 'contains', 'atLeast', 'atMost', 'filled', 'blank', 'withinDays'] as const;
export type Condition = (typeof CONDITIONS)[number];

/** Stands before the words of a header of the export, in the name of a column that is none of our fields. */
const HEADER = 'header:';

export interface ScoringRule {
  readonly score: Score;
  /** One of our fields of a lead, or the words of a header of the export behind `header:` and what it is read as. */
  readonly column: string;
  readonly type: FieldType;
  /** What people call the column. */
  readonly header: string;
  readonly condition: Condition;
  /** What the column is compared with; null where the condition needs nothing. */
  readonly value: string | number | null;
  /** May be negative. */
  readonly points: number;
}

export interface ScoringRules {
  /** In the order of GRADES. */
  readonly salesReady: readonly string[];
  readonly rules: readonly ScoringRule[];
}

/** The rules that the reports obey. */
export interface Definitions extends ScoringRules {
  readonly version: number;
  /** The day from which the version holds; null where it has not been kept yet. */
  readonly since: number | null;
  /** What is on the Definitions tab now, where it differs. */
  readonly changed: ScoringRules | null;
}

/** As typed: marks as [grade, mark], null where there is no matrix; rules as [score, field, condition, value, points]. */
export interface TypedDefinitions {
  readonly salesReady: readonly (readonly unknown[])[] | null;
  readonly rules: readonly (readonly unknown[])[];
}

export const DEFAULT_READY: readonly string[] = ['A1', 'A2', 'A3', 'B1', 'B2', 'C1'];
/** The sign of a ticked cell. */
export const TICK = 'x';
export const TICKS: ReadonlySet<string> = new Set([TICK, '✓', '✔', '1', 'true', 'yes', 'ja', 'sant']);

const CONDITIONS_OF: Readonly<Record<FieldType, readonly Condition[]>> = {
  text: ['is', 'contains', 'filled', 'blank'],
  number: ['is', 'atLeast', 'atMost', 'filled', 'blank'],
  date: ['withinDays', 'filled', 'blank'],
};
const WITHOUT_VALUE: ReadonlySet<Condition> = new Set(['filled', 'blank']);

/** Makes rules of what was typed. What cannot be used is named and left out. */
export function definitionsFrom(typed: TypedDefinitions, problems: Sentence[]): ScoringRules {
  return {
    salesReady: typed.salesReady === null ? DEFAULT_READY : readyFrom(typed.salesReady, problems),
    rules: filled(typed.rules).flatMap((line) => {
      const rule = ruleFrom(line);
      if (isRule(rule)) return [rule];
      const words = line.map((word) => String(word ?? '')).join(' · ');
      problems.push(sentence('rule.bad', { rule: words, reason: rule }));
      return [];
    }),
  };
}

function readyFrom(marks: readonly (readonly unknown[])[], problems: Sentence[]): string[] {
  const ready = new Set<string>();
  for (const [cell, mark = TICK] of filled(marks)) {
    const grade = String(cell).trim().toUpperCase();
    const sign = String(mark ?? '').trim();
    if (sign === '') continue;
    if (!GRADES.includes(grade)) problems.push(sentence('rule.badGrade', { grade: String(cell) }));
    else if (TICKS.has(sign.toLowerCase())) ready.add(grade);
    else problems.push(sentence('rule.badMark', { grade, mark: sign }));
  }
  return GRADES.filter((grade) => ready.has(grade));
}

function isRule(made: ScoringRule | Sentence): made is ScoringRule {
  return 'points' in made;
}

/** The rule, or what is wrong with it. */
function ruleFrom([scoreWord, fieldWord, conditionWord, typed, pointsWord]: readonly unknown[]):
  | ScoringRule
  | Sentence {
  const score = SCORES.find((known) => isWord(scoreWord, known, `field.${known}`));
  if (!score) return sentence('rule.score', { scores: SCORES.map((known) => sentence(`field.${known}`)) });
  const header = String(fieldWord ?? '').trim();
  if (headerWords(header) === '') return sentence('rule.field');
  const condition = CONDITIONS.find((known) => isWord(conditionWord, known, `condition.${known}`));
  if (!condition) return sentence('rule.condition', { conditions: named(CONDITIONS) });
  const field = ruledField(header);
  const type = field === undefined ? typeAskedBy(condition) : typeOf(field);
  if (!CONDITIONS_OF[type].includes(condition))
    return sentence('rule.fits', { field: header, conditions: named(CONDITIONS_OF[type]) });
  const text = String(typed ?? '').trim();
  const number = numberOf(typed);
  const isNumber = type !== 'text' && number !== undefined && (type === 'number' || number >= 0);
  if (!WITHOUT_VALUE.has(condition) && !(type === 'text' ? text !== '' : isNumber))
    return sentence(type === 'text' ? 'rule.value' : 'rule.number');
  const points = numberOf(pointsWord);
  if (points === undefined) return sentence('rule.points');
  return {
    score,
    column: field ?? `${HEADER}${type}:${headerWords(header)}`,
    type,
    header,
    condition,
    value: WITHOUT_VALUE.has(condition) ? null : type === 'text' ? text : number!,
    points,
  };
}

/**
 * The field that a rule is about. A team, a region and a phone are columns as any other of the export, found by their very
 * header: rules on them mean what they meant before these were fields.
 */
function ruledField(header: string): string | undefined {
  const name = fieldOf('leads', header);
  return FIELDS.leads.find((field) => field.name === name)?.isAside ? undefined : name;
}

function named(conditions: readonly Condition[]): Sentence[] {
  return conditions.map((condition) => sentence(`condition.${condition}`));
}

function typeOf(field: string): FieldType {
  return FIELDS.leads.find(({ name }) => name === field)?.type ?? 'date';
}

/** A column that is none of our fields is read as the condition needs it. */
function typeAskedBy(condition: Condition): FieldType {
  if (condition === 'withinDays') return 'date';
  return condition === 'atLeast' || condition === 'atMost' ? 'number' : 'text';
}

/** What people call the rule's column: a field by our name for it, else the header as they have written it. */
export function columnName({ column, header }: ScoringRule): Sentence {
  return column.startsWith(HEADER) ? sentence('rule.column', { header }) : sentence(fieldLabel(column));
}

/** Rules as somebody might have typed them, by the inner names of what they say. */
export function typedOf({ salesReady, rules }: ScoringRules): TypedDefinitions {
  return {
    salesReady: salesReady.map((grade) => [grade, TICK]),
    rules: rules.map(({ score, column, header, condition, value, points }) => [
      score,
      column.startsWith(HEADER) ? header : column,
      condition,
      value ?? '',
      points,
    ]),
  };
}

/** A column that rules ask for and that no record would hold. */
export interface AskedColumn {
  readonly name: string;
  readonly type: FieldType;
  /** Its header, as `headerWords` writes it; null for one of our own fields. */
  readonly words: string | null;
}

/** The columns that the rules name, in force and as changed, each once. */
export function askedColumns({ rules, changed }: Definitions): AskedColumn[] {
  const asked = new Map<string, AskedColumn>();
  for (const { column, type, header } of [...rules, ...(changed?.rules ?? [])])
    asked.set(column, {
      name: column,
      type,
      words: column.startsWith(HEADER) ? headerWords(header) : null,
    });
  return [...asked.values()];
}

/** What one rule says, whatever the language and the place it is written in. */
function meaning({ score, column, condition, value, points }: ScoringRule): string {
  const compared = typeof value === 'string' ? value.toLowerCase() : value;
  return JSON.stringify([score, column, condition, compared, points]);
}

/** What the rules say as one text: two sets of rules mean the same where their texts are the same. */
export function meaningOf({ salesReady, rules }: ScoringRules): string {
  return JSON.stringify([salesReady, rules.map(meaning).sort()]);
}

/** How later rules differ from earlier ones, in words; empty where they mean the same. */
export function changesBetween(before: ScoringRules, after: ScoringRules): Sentence[] {
  const added = without(after.rules.map(meaning), before.rules.map(meaning));
  const removed = without(before.rules.map(meaning), after.rules.map(meaning));
  const ready = without(after.salesReady, before.salesReady);
  const unready = without(before.salesReady, after.salesReady);
  return [
    ...(added.length > 0 ? [sentence('rule.added', { n: added.length })] : []),
    ...(removed.length > 0 ? [sentence('rule.removed', { n: removed.length })] : []),
    ...(ready.length > 0 ? [sentence('rule.nowReady', { grades: ready.join(', ') })] : []),
    ...(unready.length > 0 ? [sentence('rule.noLongerReady', { grades: unready.join(', ') })] : []),
  ];
}

/** What one list has more of than the other, each as often as it has it more. */
function without(list: readonly string[], other: readonly string[]): string[] {
  const rest = [...other];
  return list.filter((one) => {
    const place = rest.indexOf(one);
    if (place >= 0) rest.splice(place, 1);
    return place < 0;
  });
}
