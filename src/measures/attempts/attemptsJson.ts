import { STAGES } from '../../schema/stages.ts';
import type { OptimalAttempts } from './optimalAttempts.ts';
import type { ReachByAttempt, ReachCurve } from './reachByAttempt.ts';
import type { SpeedToLead } from './speedToLead.ts';

/** `attempts` in report.json. */
export function attemptsJson(
  reach: ReachByAttempt | null,
  recommendation: OptimalAttempts | null,
  speedToLead: SpeedToLead | null,
) {
  return {
    reach: reach && { ...curveJson(reach), byKind: reach.byKind.map(curveJson) },
    recommendation,
    speedToLead: speedToLead && { ...speedToLead, next: STAGES[speedToLead.next]! },
  };
}

/** Without what its steps say already. */
function curveJson<Curve extends ReachCurve>({ tries, ...curve }: Curve) {
  return curve;
}
