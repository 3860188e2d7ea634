import { leadGrade } from '../../formulas/plan.ts';
import type { Sentence } from '../../language/sentence.ts';
import type { AsOf } from '../../records/asOf.ts';
import type { Leads } from '../../records/leads.ts';
import { enteredField } from '../../schema/fields.ts';
import { STAGES } from '../../schema/stages.ts';
import { columnName, type Score, type ScoringRule } from '../../settings/definitions.ts';
import { textKey } from '../../values/plainText.ts';
import { numberedTexts } from '../numbered.ts';

/** How well each lead fits and how much interest it has shown: 0–100, NaN where neither rule nor export says it. */
export interface Scores {
  readonly fit: Float64Array;
  readonly interest: Float64Array;
  /** "A1" … "D4"; '' for a lead that lacks one of the scores. */
  readonly grade: readonly string[];
}

/** Of these the records hold what is true of the lead, not what its last row says. */
const HELD: ReadonlySet<string> = new Set([
  'email',
  'name',
  'company',
  'source',
  'campaign',
  'owner',
  'created',
  'firstResponse',
]);

/**
 * Scores every lead by rules: the sum of the points of those that hold for it, kept within 0–100. Where no rule is
 * about a score, the export's own column of it is taken, kept within 0–100 as well.
 *
 * @param asOf the moment up to which "within days" counts back
 */
export function scoresOf(leads: Leads, rules: readonly ScoringRule[], asOf: AsOf): Scores {
  const fit = scoreOf('fit');
  const interest = scoreOf('interest');
  const grade = new Array<string>(leads.length).fill('');
  for (let i = 0; i < leads.length; i++)
    if (!Number.isNaN(fit[i]!) && !Number.isNaN(interest[i]!)) grade[i] = leadGrade(fit[i]!, interest[i]!);
  return { fit, interest, grade };

  function scoreOf(score: Score): Float64Array {
    const own = rules.filter((rule) => rule.score === score);
    if (own.length === 0) return within(leads[score]);
    const sums = new Float64Array(leads.length);
    for (const rule of own) {
      const holds = testOf(rule, columnOf(leads, rule.column), asOf);
      for (let i = 0; i < leads.length; i++) if (holds(i)) sums[i] = sums[i]! + rule.points;
    }
    return within(sums);
  }
}

/** The columns that rules name and no export of leads has: such a rule never holds. */
export function missingColumns(leads: Leads, rules: readonly ScoringRule[]): Sentence[] {
  const missing = rules.filter(({ column }) => columnOf(leads, column) === undefined);
  return [...new Map(missing.map((rule) => [rule.column, columnName(rule)])).values()];
}

type Column = readonly string[] | Float64Array;

function columnOf(leads: Leads, column: string): Column | undefined {
  const stage = STAGES.findIndex((one) => enteredField(one) === column);
  if (stage >= 0) return leads.entered[stage]!;
  return HELD.has(column) ? leads[column as 'source' | 'created'] : leads.asked.get(column);
}

/** Does the rule hold for a lead, by its place? */
function testOf(
  { condition, value }: ScoringRule,
  column: Column | undefined,
  asOf: AsOf,
): (lead: number) => boolean {
  if (!column) return () => false;
  const blank = (i: number) => column[i] === '' || Number.isNaN(column[i]);
  const compared = textKey(String(value));
  /** Of each text that the column has, asked once. */
  const ofText = (isAsked: (text: string) => boolean) => {
    const { of, labels } = numberedTexts(
      column instanceof Float64Array ? Array.from(column, String) : column,
    );
    const holds = labels.map((text) => isAsked(textKey(text)));
    return (i: number) => holds[of[i]!]!;
  };
  switch (condition) {
    case 'filled':
      return (i) => !blank(i);
    case 'blank':
      return blank;
    case 'contains':
      return ofText((text) => text.includes(compared));
    case 'is':
      return typeof value === 'number' ? (i) => column[i] === value : ofText((text) => text === compared);
    case 'atLeast':
      return (i) => Number(column[i]) >= Number(value);
    case 'atMost':
      return (i) => Number(column[i]) <= Number(value);
    case 'withinDays':
      return (i) =>
        Number(column[i]) < asOf.until && asOf.day - Math.floor(Number(column[i])) <= Number(value);
  }
}

function within(scores: Float64Array): Float64Array {
  const kept = new Float64Array(scores.length);
  for (let i = 0; i < scores.length; i++) kept[i] = Math.min(100, Math.max(0, scores[i]!));
  return kept;
}
