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
  const { parts, perPoint } = pointsInParts(rules);
  const fit = scoreOf('fit');
  const interest = scoreOf('interest');
  const grade = new Array<string>(leads.length).fill('');
  for (let i = 0; i < leads.length; i++)
    if (!Number.isNaN(fit[i]!) && !Number.isNaN(interest[i]!)) grade[i] = leadGrade(fit[i]!, interest[i]!);
  return { fit, interest, grade };

  function scoreOf(score: Score): Float64Array {
    if (!rules.some((rule) => rule.score === score)) return within(leads[score]);
    const sums = new Float64Array(leads.length);
    rules.forEach((rule, place) => {
      if (rule.score !== score) return;
      const holds = testOf(rule, columnOf(leads, rule.column), asOf);
      for (let i = 0; i < leads.length; i++) if (holds(i)) sums[i] = sums[i]! + parts[place]!;
    });
    return within(sums.map((sum) => sum / perPoint));
  }
}

/** No more parts than these are tried: points have a few decimals, or are a third or a seventh of something. */
const MOST_PARTS = 10_000;
/** Of points that are no such fraction. */
const OTHER_PARTS = 1_000_000;
/** What binary fractions leave of a whole number. */
const DUST = 1e-9;
/** A score ends at 100: more points than these are as good as these. */
const MOST_POINTS = 1e9;

/**
 * The points of rules as whole numbers, so that their sum is exact: 8.1 + 8.2 + 8.7 is 25, and so is three times 25 ÷ 3,
 * whoever adds them and in whatever order.
 *
 * @returns the points of each rule in parts of which so many are a point: the fewest that all points are whole numbers of;
 *   millionths, to the nearest, where there are none up to ten thousand
 */
export function pointsInParts(rules: readonly Pick<ScoringRule, 'points'>[]): {
  readonly parts: readonly number[];
  readonly perPoint: number;
} {
  const points = rules.map((rule) => Math.max(-MOST_POINTS, Math.min(MOST_POINTS, rule.points)));
  const isWhole = (number: number) => Math.abs(number - Math.round(number)) <= DUST;
  let perPoint = 1;
  while (perPoint <= MOST_PARTS && !points.every((one) => isWhole(one * perPoint))) perPoint++;
  if (perPoint > MOST_PARTS) perPoint = OTHER_PARTS;
  return { parts: points.map((one) => Math.round(one * perPoint) + 0), perPoint };
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
