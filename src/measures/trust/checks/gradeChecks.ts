import { type Sentence, sentence } from '../../../language/sentence.ts';
import { changesBetween, type Definitions } from '../../../settings/definitions.ts';
import type { Cohort } from '../../funnel/cohort.ts';
import type { Grades } from '../../scoring/grades.ts';
import type { Check } from './checks.ts';

/**
 * What must be true of the grades, and what a person should know of the rules behind them.
 *
 * @param missing columns that the rules name and no export of leads has
 */
export function gradeChecks(
  cohort: Cohort,
  grades: Grades,
  definitions: Definitions,
  missing: readonly Sentence[],
): Check[] {
  const { byGrade, withoutGrade } = grades;
  const checks: Check[] = [];
  const sum = byGrade.reduce((all, { reached }) => all + reached[0]!, 0);
  if (withoutGrade < cohort.size)
    checks.push({
      group: 'funnel',
      holds: sum === cohort.size,
      sentence: sentence('check.leadsByGrade', { byGrade: sum, all: cohort.size, without: withoutGrade }),
    });
  if (missing.length > 0)
    checks.push({
      group: 'funnel',
      holds: false,
      sentence: sentence('check.ruleColumns', { columns: missing }),
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
}
