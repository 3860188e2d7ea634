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
}

/** The checks of one group of figures. */
export type ChecksOf = (dataset: Dataset, figures: Checked, settings: Settings) => Check[];

/** How many records a check names. */
const NAMES_LISTED = 5;

/** A check that does not hold, whatever the figures are. */
export function failed(group: CheckGroup, words: Sentence): Check {
  return { group, holds: false, sentence: words };
}

/** The first names of a list. */
export function some(names: readonly string[]): string {
  return names.slice(0, NAMES_LISTED).join(', ') + (names.length > NAMES_LISTED ? ' …' : '');
}

/** Equal but for the binary dust of adding in another order. */
export function closeTo(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}
