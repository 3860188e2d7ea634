import type { Sentence } from '../../../language/sentence.ts';
import type { Dataset } from '../../../records/dataset.ts';
import type { Settings } from '../../../settings/settings.ts';
import type { ReachByAttempt } from '../../attempts/reachByAttempt.ts';
import type { SpeedToLead } from '../../attempts/speedToLead.ts';
import type { Attributed } from '../../attribution/attributed.ts';
import type { CampaignFigures } from '../../closedLoop/campaigns.ts';
import type { ClosedLoop } from '../../closedLoop/closedLoop.ts';
import type { Feedback } from '../../closedLoop/feedback.ts';
import type { DealFigures } from '../../deals/deals.ts';
import type { Cohort } from '../../funnel/cohort.ts';
import type { ConversionByAge } from '../../funnel/conversionByAge.ts';
import type { Funnel } from '../../funnel/funnel.ts';
import type { Grades } from '../../scoring/grades.ts';
import type { Sla } from '../../sla/sla.ts';

export type CheckGroup =
  | 'data'
  | 'funnel'
  | 'conversionByAge'
  | 'closedLoop'
  | 'deals'
  | 'attribution'
  | 'sla'
  | 'contactAttempts'
  | 'salesFeedback';

/** Something that must be true of the figures, or that a person should know of the data behind them. */
export interface Check {
  readonly group: CheckGroup;
  readonly holds: boolean;
  /** It is neither right nor wrong, only worth knowing: it never counts among the checks that hold. */
  readonly isInformation?: true;
  readonly sentence: Sentence;
}

/** The figures that are checked. */
export interface Checked {
  readonly cohort: Cohort;
  readonly funnel: Funnel;
  readonly conversionByAge: ConversionByAge;
  readonly closedLoop: ClosedLoop;
  readonly deals: DealFigures;
  readonly sla: Sla;
  readonly feedback: Feedback;
  readonly campaigns: readonly CampaignFigures[];
  readonly reach: ReachByAttempt | null;
  readonly speedToLead: SpeedToLead | null;
  readonly attribution: Attributed;
  readonly grades: Grades;
  /** Not null where a warehouse has graded no lead. */
  readonly ungraded: object | null;
  /** The columns that the scoring rules ask for and that nothing has. */
  readonly missingRuleColumns: readonly Sentence[];
}

/** The checks of one group of figures. What is about no record at all is not checked: it would hold whatever is wrong. */
export type ChecksOf = (dataset: Dataset, figures: Checked, settings: Settings) => Check[];

/** How many records a check names. */
const NAMES_LISTED = 5;

/** A check that does not hold, whatever the figures are. */
export function failed(group: CheckGroup, words: Sentence): Check {
  return { group, holds: false, sentence: words };
}

/** Something to know, of which nothing has to be mended. */
export function known(group: CheckGroup, words: Sentence): Check {
  return { group, holds: true, isInformation: true, sentence: words };
}

/** How many checks hold, and how many do not; what is only information is neither. */
export function countsOf(checks: readonly Check[]): { holding: number; failing: number } {
  const failing = checks.filter(({ holds }) => !holds).length;
  const information = checks.filter(({ isInformation }) => isInformation).length;
  return { holding: checks.length - failing - information, failing };
}

/** The first names of a list. */
export function some(names: readonly string[]): string {
  return names.slice(0, NAMES_LISTED).join(', ') + (names.length > NAMES_LISTED ? ' …' : '');
}

/** Equal but for the binary dust of adding in another order. */
export function closeTo(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}
