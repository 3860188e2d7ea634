import type { QuarterCounts, QuarterTally } from '../../measures/scoring/definitionBacktest.ts';
import type { GradeTally } from '../../measures/scoring/grades.ts';
import { CUSTOMER } from '../../schema/stages.ts';
import { minorUnitsPerMajor } from '../../values/minorUnits.ts';
import type { Figure, Found } from '../figure.ts';
import type { Sql } from '../step.ts';
import { filledCount, ruledColumns } from '../steps/grades.ts';
import { REACHED, reachedColumns, reachedIn, toldFrom } from './funnel.ts';

/**
 * Amounts are squared in two parts, so that no sum of squares is above what 64 bits hold: millions of deals of ten thousand
 * million each. With amount = high × PART + low the square is high² × PART² + 2 × high × low × PART + low².
 */
const PART = 1_000_000;
const LOW = `MOD(d.amount, ${PART})`;
const SQUARES = ['squares_high', 'squares_middle', 'squares_low'] as const;

/** What became of the leads by grade, and their won deals of a known amount. */
export const grades: Figure = {
  name: 'grades',
  keys: ['grade'],
  values: [...REACHED, 'disqualified', 'with_amount', 'revenue', ...SQUARES],
  select: (sql) => `
SELECT grade, ${reachedColumns}, SUM(disqualified) AS disqualified, SUM(with_amount) AS with_amount, SUM(revenue) AS revenue,
  ${SQUARES.map((squares) => `SUM(${squares}) AS ${squares}`).join(', ')}
FROM (
  SELECT j.grade, j.reached, j.disqualified, ${['with_amount', 'revenue', ...SQUARES].map((name) => `COALESCE(w.${name}, 0) AS ${name}`).join(', ')}
  FROM ${sql.table('journeys')} AS j
  LEFT JOIN (
    SELECT lead_id, COUNT(*) AS with_amount, SUM(amount) AS revenue,
      SUM(high * high) AS squares_high, SUM(high * low) AS squares_middle, SUM(low * low) AS squares_low
    FROM (
      SELECT m.lead_id, d.amount, ${sql.whole(`(d.amount - ${LOW}) / ${PART}`)} AS high, ${LOW} AS low
      FROM ${sql.table('matches')} AS m JOIN ${sql.table('deal_states')} AS d ON d.deal_id = m.deal_id
      WHERE d.state = 'won' AND d.amount IS NOT NULL
    ) AS amounts GROUP BY lead_id
  ) AS w ON w.lead_id = j.lead_id
  WHERE j.is_in = 1 AND ${isTold(sql, 'inForce')}
) AS of_leads
GROUP BY grade`,
};

const isTold = (sql: Sql, which: 'inForce' | 'changed') =>
  sql.question.scoring[which] === null ? '1 = 0' : '1 = 1';

/** The leads of the last whole quarter before the as-of day, whatever the period, by the rules in force and the changed ones. */
export const gradeQuarter: Figure = {
  name: 'grade_quarter',
  keys: ['what', 'grade'],
  values: ['leads', 'customers'],
  select: (sql) => {
    const quarter = (what: 'inForce' | 'changed', column: string) => `
  SELECT '${what}' AS what, ${column} AS grade, reached FROM ${sql.table('journeys')}
  WHERE ${isTold(sql, what)} AND ${sql.quarter('created')} = ${sql.quarter(sql.asOf)} - 1`;
    return `
SELECT what, grade, COUNT(*) AS leads, SUM(${sql.flag(`reached = ${CUSTOMER}`)}) AS customers
FROM (${quarter('inForce', 'grade')}
  UNION ALL ${quarter('changed', 'grade_changed')}
) AS of_quarter
GROUP BY what, grade`;
  },
};

/** How many leads have each column that a rule asks for, where a CRM may lack it. */
export const ruleColumns: Figure = {
  name: 'rule_columns',
  keys: ['what'],
  values: ['records'],
  select: (sql) => {
    const counts = ruledColumns(sql).map((rule) => filledCount(sql, rule));
    return `
${counts.length === 0 ? `SELECT '' AS what, 0 AS records` : counts.join('\nUNION ALL ')}`;
  },
};

export const GRADE_FIGURES = [grades, gradeQuarter, ruleColumns];

/** @param currency the workbook's: money leaves the warehouse in its minor units */
export function gradeTallyFrom(found: (figure: string) => readonly Found[], currency: string): GradeTally {
  const unit = minorUnitsPerMajor(currency);
  return {
    byGrade: found('grades').map((row) => {
      const [high, middle, low] = SQUARES.map(row.value) as [number, number, number];
      return {
        grade: row.keys[0]!,
        reached: reachedIn(row),
        disqualified: row.value('disqualified'),
        deals: row.value('with_amount'),
        revenue: row.value('revenue') / unit,
        squares: (high * PART * PART + 2 * middle * PART + low) / unit ** 2,
      };
    }),
    told: toldFrom(found),
  };
}

/** @param graded by which rules leads are graded at all */
export function quarterTallyFrom(
  found: (figure: string) => readonly Found[],
  graded: Readonly<Record<'inForce' | 'changed', boolean>>,
): QuarterTally {
  const rows = (what: 'inForce' | 'changed'): QuarterCounts[] | null =>
    graded[what]
      ? found('grade_quarter')
          .filter(({ keys }) => keys[0] === what)
          .map(({ keys, value }) => ({
            grade: keys[1]!,
            leads: value('leads'),
            customers: value('customers'),
          }))
      : null;
  return { inForce: rows('inForce'), changed: rows('changed'), customersTold: toldFrom(found)[CUSTOMER]! };
}

/** The columns that the rules ask for and that are filled for some lead. */
export function filledColumnsFrom(found: (figure: string) => readonly Found[]): ReadonlySet<string> {
  return new Set(found('rule_columns').map(({ keys }) => keys[0]!));
}
