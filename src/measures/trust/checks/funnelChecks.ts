import { sentence } from '../../../language/sentence.ts';
import { STAGES } from '../../../schema/stages.ts';
import { type Check, type ChecksOf, failed, some } from './check.ts';
import { nameOfLead } from './recordNames.ts';
import { runBackwards } from './runBackwards.ts';

/** That the stages only shrink, and that no lead is lost between the sources. */
export const funnelChecks: ChecksOf = ({ records }, { cohort, funnel }) => {
  const { leads, present } = records;
  if (!present.leads) return [];
  const bySource = funnel.bySource.reduce((sum, { reached }) => sum + reached[0]!, 0);
  const checks: Check[] = [
    {
      group: 'funnel',
      holds: bySource === cohort.size,
      sentence: sentence('check.leadsBySource', { bySource, all: cohort.size }),
    },
    {
      group: 'funnel',
      holds: funnel.stages.every(({ reached }, i) => i === 0 || reached <= funnel.stages[i - 1]!.reached),
      sentence: sentence(
        'check.stagesShrink',
        Object.fromEntries(STAGES.map((stage, i) => [stage, funnel.stages[i]!.reached])),
      ),
    },
  ];
  const backwards = runBackwards(records, cohort);
  if (backwards.length > 0) {
    const names = some(backwards.map((lead) => nameOfLead(leads, lead)));
    checks.push(failed('funnel', sentence('check.negativeTimes', { n: backwards.length, names })));
  }
  return checks;
};
