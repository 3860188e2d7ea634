import { sentence } from '../../../language/sentence.ts';
import { withoutTimesOf } from '../../sla/withoutTimes.ts';
import { type Check, type ChecksOf, failed } from './check.ts';

/** That no lead is lost between met, missed and running, and which activities belong to none. */
export const slaChecks: ChecksOf = ({ records: { attempts } }, { sla }, { clockStart }) => {
  const checks: Check[] = [];
  for (const [key, counts] of [
    ['check.speedSum', sla.speed],
    ['check.depthSum', sla.depth],
  ] as const) {
    if (!counts || sla.leads === 0) continue;
    const { met, missed, running } = counts;
    checks.push({
      group: 'sla',
      holds: met + missed + running === sla.leads,
      sentence: sentence(key, { met, missed, running, all: sla.leads }),
    });
  }
  for (const withoutTimes of withoutTimesOf(sla, clockStart)) checks.push(failed('sla', withoutTimes));
  if (attempts.unmatched.length > 0) {
    checks.push(failed('sla', sentence('check.activitiesUnmatched', { n: attempts.unmatched.length })));
  }
  if (sla.attemptsBeforeCreation > 0) {
    checks.push(failed('sla', sentence('check.attemptBeforeCreation', { n: sla.attemptsBeforeCreation })));
  }
  return checks;
};
