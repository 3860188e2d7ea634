import { FITS, INTERESTS, type Score } from '../../settings/definitions.ts';
import type { QuestionRule, QuestionRules } from '../questionScoring.ts';
import type { Sql } from '../step.ts';

/** The scores from which on a lead is of each quarter but the lowest (formulas/plan, leadGrade). */
const QUARTERS = [75, 50, 25];
/** Whatever a rule compares with lies between them: a number that no statement would be written with is as good. */
const MOST = 1e12;

/**
 * A score of a lead in parts of a point, as the rules sum it; the CRM's own where no rule is about it, NULL where that is not
 * known, and where there are no rules to go by.
 *
 * @param lead the alias of a row of leads
 */
export function scoreSql(sql: Sql, asked: QuestionRules | null, score: Score, lead: string): string {
  const own = asked?.rules.filter((rule) => rule.score === score) ?? [];
  if (asked === null) return sql.whole('NULL');
  if (own.length === 0) return `${lead}.${score} * ${asked.perPoint}`;
  return own.map((rule) => `CASE WHEN ${holds(sql, rule, lead)} THEN ${rule.parts} ELSE 0 END`).join(' + ');
}

/**
 * The grade by two scores, "A1" … "D4"; '' for a lead that lacks one. What is below 0 is in the lowest quarter, and what is above
 * 100 in the highest.
 *
 * @param fit a column of scores in parts of a point
 */
export function gradeSql(asked: QuestionRules | null, fit: string, interest: string): string {
  const quarter = (score: string, names: readonly string[]) =>
    `CASE ${QUARTERS.map((limit, i) => `WHEN ${score} >= ${limit * (asked?.perPoint ?? 1)} THEN '${names[i]}'`).join(' ')} ELSE '${names[3]}' END`;
  return `CASE WHEN ${fit} IS NULL OR ${interest} IS NULL THEN '' ELSE CONCAT(${quarter(fit, FITS)}, ${quarter(interest, INTERESTS)}) END`;
}

/** Does the rule hold for a lead? NULL is no. */
function holds(sql: Sql, rule: QuestionRule, lead: string): string {
  const { type, condition, value, isEverywhere } = rule;
  const column = `${lead}.${rule.column}`;
  const number = Math.max(-MOST, Math.min(MOST, Number(value)));
  const compared = () => sql.dialect.text(String(value));
  switch (condition) {
    case 'filled':
      return isFilled(rule, column);
    case 'blank':
      return `NOT (${isFilled(rule, column)})${isEverywhere ? '' : ` AND (SELECT COUNT(*) FROM ${sql.table('leads')} AS known WHERE ${isFilled(rule, `known.${rule.column}`)}) > 0`}`;
    case 'contains':
      return value === '' ? '1 = 1' : `STRPOS(LOWER(${column}), ${compared()}) > 0`;
    case 'is':
      if (type === 'text') return `LOWER(${column}) = ${compared()}`;
      // The numbers of the contract are whole.
      return Number.isInteger(value) ? `${column} = ${number}` : '1 = 0';
    case 'atLeast':
      return `${column} >= ${Math.ceil(number)}`;
    case 'atMost':
      return `${column} <= ${Math.floor(number)}`;
    case 'withinDays':
      return `${sql.happened(column)} AND ${sql.dialect.days(sql.day(column), sql.asOf)} <= ${Math.floor(number)}`;
  }
}

function isFilled({ type }: QuestionRule, column: string): string {
  return type === 'text' ? `${column} <> ''` : `${column} IS NOT NULL`;
}

/** The columns that the rules ask for and that a CRM may lack, each once. */
export function ruledColumns(sql: Sql): QuestionRule[] {
  const rules = sql.question.scoring.inForce?.rules.filter(({ isEverywhere }) => !isEverywhere) ?? [];
  return [...new Map(rules.map((rule) => [rule.column, rule])).values()];
}

/** How many leads have a column filled. */
export function filledCount(sql: Sql, rule: QuestionRule): string {
  return `SELECT '${rule.column}' AS what, COUNT(*) AS records FROM ${sql.table('leads')} AS known WHERE ${isFilled(rule, `known.${rule.column}`)}`;
}
