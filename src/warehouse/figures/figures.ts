import type { Figure } from '../figure.ts';
import { AGE_FIGURES } from './ages.ts';
import { ANSWER_FIGURES } from './answers.ts';
import { ARRIVAL_FIGURES } from './arrivals.ts';
import { ATTEMPT_FIGURES } from './attempts.ts';
import { ATTRIBUTION_FIGURES } from './attribution.ts';
import { BREACH_FIGURES } from './breaches.ts';
import { CHANGE_DRIVER_FIGURES } from './changeDrivers.ts';
import { CLOSED_LOOP_FIGURES } from './closedLoop.ts';
import { DEAL_FIGURES } from './deals.ts';
import { EXAMPLE_FIGURES } from './examples.ts';
import { FEEDBACK_FIGURES } from './feedback.ts';
import { FORECAST_FIGURES } from './forecast.ts';
import { FUNNEL_FIGURES } from './funnel.ts';
import { FUNNEL_METHOD_FIGURES } from './funnelMethods.ts';
import { GRADE_FIGURES } from './grades.ts';
import { META_FIGURES } from './meta.ts';
import { MONTH_FIGURES } from './months.ts';
import { OWNER_FIGURES } from './owners.ts';
import { RECENT_FIGURES } from './recent.ts';
import { SLA_FIGURES } from './sla.ts';
import { WEEK_FIGURES } from './weeks.ts';

/** All that leaves a warehouse. */
export const FIGURES: readonly Figure[] = [
  ...META_FIGURES,
  ...FUNNEL_FIGURES,
  ...AGE_FIGURES,
  ...CLOSED_LOOP_FIGURES,
  ...SLA_FIGURES,
  ...DEAL_FIGURES,
  ...ARRIVAL_FIGURES,
  ...MONTH_FIGURES,
  ...OWNER_FIGURES,
  ...RECENT_FIGURES,
  ...WEEK_FIGURES,
  ...BREACH_FIGURES,
  ...EXAMPLE_FIGURES,
  ...FEEDBACK_FIGURES,
  ...ANSWER_FIGURES,
  ...FORECAST_FIGURES,
  ...ATTRIBUTION_FIGURES,
  ...ATTEMPT_FIGURES,
  ...CHANGE_DRIVER_FIGURES,
  ...FUNNEL_METHOD_FIGURES,
  ...GRADE_FIGURES,
];
