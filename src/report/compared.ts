import { type Feedback, feedbackOf } from '../measures/closedLoop/feedback.ts';
import { type Visitors, visitorsOf } from '../measures/funnel/visitors.ts';
import { followUpsOf } from '../measures/sla/followUp.ts';
import type { Promises } from '../measures/sla/promises.ts';
import { type Sla, slaFrom } from '../measures/sla/sla.ts';
import { slaTallyOf } from '../measures/sla/tally.ts';
import type { ImportFigures } from '../records/imports.ts';
import type { Span } from '../settings/period.ts';
import { type CohortFigures, cohortFiguresOf } from './planFigures.ts';
import type { View } from './view.ts';

/** The same measures of the same records over the days that the period is compared with. */
export interface Compared extends CohortFigures {
  readonly span: Span;
  readonly visitors: Visitors | null;
  readonly sla: Sla;
  readonly feedback: Feedback;
}

/** What the leads created in the span have become by the as-of day: they have had longer for it than those of the period. */
export function comparedOf(
  view: View,
  promises: Promises,
  span: Span,
  imports: readonly ImportFigures[],
): Compared {
  const { records } = view;
  const settings = { ...view.settings, periodStart: span.start, periodEnd: span.end };
  const figures = cohortFiguresOf(records, settings);
  const followUps = followUpsOf(records, figures.cohort, promises);
  return {
    ...figures,
    span,
    visitors: visitorsOf(records, figures.cohort, settings),
    sla: slaFrom(slaTallyOf(records, followUps)),
    feedback: feedbackOf(records, figures.cohort, followUps, imports),
  };
}
