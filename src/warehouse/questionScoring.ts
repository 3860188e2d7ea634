import type { Sentence } from '../language/sentence.ts';
import { pointsInParts } from '../measures/scoring/scoring.ts';
import {
  type Condition,
  columnName,
  type Definitions,
  type Score,
  type ScoringRule,
} from '../settings/definitions.ts';
import { fieldOf } from '../settings/typedValue.ts';
import { textKey } from '../values/plainText.ts';

/** What the SQL grades leads by. */
export interface QuestionScoring {
  /** The rules in force; null where one asks for a column that the contract does not have: then nothing is graded by them. */
  readonly inForce: QuestionRules | null;
  /** Those that they were changed to; null as well where they were not. */
  readonly changed: QuestionRules | null;
}

export interface QuestionRules {
  readonly rules: readonly QuestionRule[];
  /** Points are counted in parts, so that all are whole: so many are one point. */
  readonly perPoint: number;
}

export interface QuestionRule {
  readonly score: Score;
  /** Of the table leads. */
  readonly column: string;
  readonly type: ScoringRule['type'];
  /** Has every CRM the column? Of another one nothing is blank where it is filled for no lead: the CRM does not have it. */
  readonly isEverywhere: boolean;
  readonly condition: Condition;
  /** A text in small letters. */
  readonly value: string | number | null;
  /** May be negative. */
  readonly parts: number;
}

interface RuledColumn {
  readonly name: string;
  readonly isEverywhere?: true;
}

/** The columns of the contract that are fields of a lead, by which a rule may ask. */
const COLUMNS: Readonly<Record<string, RuledColumn>> = {
  source: { name: 'source', isEverywhere: true },
  campaign: { name: 'campaign', isEverywhere: true },
  owner: { name: 'owner', isEverywhere: true },
  created: { name: 'created', isEverywhere: true },
  firstResponse: { name: 'first_response', isEverywhere: true },
  'entered:lead': { name: 'lead_at', isEverywhere: true },
  'entered:mql': { name: 'mql_at', isEverywhere: true },
  'entered:sql': { name: 'sql_at', isEverywhere: true },
  'entered:opportunity': { name: 'opportunity_at', isEverywhere: true },
  'entered:customer': { name: 'customer_at', isEverywhere: true },
  country: { name: 'country' },
  assigned: { name: 'assigned' },
  attempts: { name: 'attempts' },
  reason: { name: 'reason' },
  fit: { name: 'fit' },
  interest: { name: 'interest' },
};
/** A team is a column by its very header for rules (settings/definitions), and one of the contract. */
const TEAM: RuledColumn = { name: 'team' };

function columnOf({ column, type, header }: ScoringRule): RuledColumn | undefined {
  const isTeam = column.startsWith('header:') && type === 'text' && fieldOf('leads', header) === 'team';
  return isTeam ? TEAM : COLUMNS[column];
}

/** What the rules ask for and the contract does not have, each column once: by such rules a warehouse grades no lead. */
export function columnsNotInContract(rules: readonly ScoringRule[]): Sentence[] {
  const missing = rules.filter((rule) => columnOf(rule) === undefined);
  return [...new Map(missing.map((rule) => [rule.column, columnName(rule)])).values()];
}

/** The columns that rules ask for and that are filled for no lead: such a rule never holds. @param filled columns of leads */
export function columnsNotFilled(rules: readonly ScoringRule[], filled: ReadonlySet<string>): Sentence[] {
  const missing = rules.filter((rule) => {
    const column = columnOf(rule);
    return column && !column.isEverywhere && !filled.has(column.name);
  });
  return [...new Map(missing.map((rule) => [rule.column, columnName(rule)])).values()];
}

export function questionScoringOf({ rules, changed }: Definitions): QuestionScoring {
  return { inForce: questionRulesOf(rules), changed: changed && questionRulesOf(changed.rules) };
}

function questionRulesOf(rules: readonly ScoringRule[]): QuestionRules | null {
  const { parts, perPoint } = pointsInParts(rules);
  const asked: QuestionRule[] = [];
  for (const [i, rule] of rules.entries()) {
    const column = columnOf(rule);
    if (column === undefined) return null;
    const { score, type, condition, value } = rule;
    asked.push({
      score,
      column: column.name,
      type,
      isEverywhere: column.isEverywhere ?? false,
      condition,
      value: type === 'text' && value !== null ? textKey(String(value)) : value,
      parts: parts[i]!,
    });
  }
  return { rules: asked, perPoint };
}
