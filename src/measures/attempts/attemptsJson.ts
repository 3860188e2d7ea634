import { STAGES } from '../../schema/stages.ts';
import type { OptimalAttempts } from './optimalAttempts.ts';
import type { ReachByAttempt } from './reachByAttempt.ts';
import type { SpeedToLead } from './speedToLead.ts';

/** `attempts` in report.json. */
export function attemptsJson(
  reach: ReachByAttempt | null,
  recommendation: OptimalAttempts | null,
  speedToLead: SpeedToLead | null,
) {
  return {
    reach,
    recommendation,
    speedToLead: speedToLead && { ...speedToLead, next: STAGES[speedToLead.next]! },
  };
}
