import { sentence } from '../../../language/sentence.ts';
import { STAGES } from '../../../schema/stages.ts';
import { type Check, type ChecksOf, failed, some } from './check.ts';
import { nameOfLead } from './recordNames.ts';
import { runBackwards } from './runBackwards.ts';

/** That the stages only shrink, and that no lead is lost between the sources. */
export const funnelChecks: ChecksOf = ({ records }, { cohort, funnel }) => {
  const { leads, present } = records;
  if (!present.leads || cohort.size === 0) return [];
  const counts = funnel.stages.flatMap(({ reached }) => reached ?? []);
  const bySource = funnel.bySource.reduce((sum, group) => sum + group.reached[0], 0);
  const checks: Check[] = [
    {
      group: 'funnel',
      holds: bySource === cohort.size,
      sentence: sentence('check.leadsBySource', { bySource, all: cohort.size }),
    },
    {
      group: 'funnel',
      holds: counts.every((n, i) => i === 0 || n <= counts[i - 1]!),
      sentence: sentence('check.stagesShrink', {
        counts: funnel.stages.flatMap(({ reached: n }, i) =>
          n === null ? [] : sentence('funnel.stageCount', { stage: sentence(`stage.${STAGES[i]!}`), n }),
        ),
      }),
    },
  ];
  const backwards = runBackwards(records, cohort);
  if (backwards.length > 0) {
    const names = some(backwards.map((lead) => nameOfLead(leads, lead)));
    checks.push(failed('funnel', sentence('check.negativeTimes', { n: backwards.length, names })));
  }
  return checks;
};
