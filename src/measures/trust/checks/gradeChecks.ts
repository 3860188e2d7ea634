import { sentence } from '../../../language/sentence.ts';
import { changesBetween } from '../../../settings/definitions.ts';
import type { Check, ChecksOf } from './check.ts';

/**
 * What must be true of the grades, and what a person should know of the rules behind them.
 */
export const gradeChecks: ChecksOf = (
  { records: { present } },
  { cohort, grades, ungraded, missingRuleColumns },
  { definitions },
) => {
  const missing = present.leads ? missingRuleColumns : [];
  const { byGrade, withoutGrade } = grades;
  const checks: Check[] = [];
  const sum = byGrade.reduce((all, { reached }) => all + reached[0]!, 0);
  if (!ungraded && withoutGrade < cohort.size)
    checks.push({
      group: 'funnel',
      holds: sum === cohort.size,
      sentence: sentence('check.leadsByGrade', { byGrade: sum, all: cohort.size, without: withoutGrade }),
    });
  if (missing.length > 0)
    checks.push({
      group: 'funnel',
      holds: false,
      sentence: sentence(present.figures ? 'warehouse.ruleColumns' : 'check.ruleColumns', {
        columns: missing,
      }),
    });
  if (definitions.changed)
    checks.push({
      group: 'funnel',
      holds: false,
      sentence: sentence('check.definitionsChanged', {
        version: definitions.version,
        changes: changesBetween(definitions, definitions.changed),
      }),
    });
  return checks;
};
