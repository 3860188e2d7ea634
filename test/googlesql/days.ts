import { isoText } from '../../src/values/dates.ts';
import { CONTRACT, type ContractRows } from '../../src/warehouse/contract.ts';
import type { Question } from '../../src/warehouse/question.ts';

const FORTNIGHT = 14;

/**
 * The days from the first one of the rows to a fortnight after the as-of day, when the last promise is due. The evaluator joins by trying every pair of rows: a
 * calendar of decades takes it hours, and one of these days seconds.
 */
export function daysOf(rows: ContractRows, asOf: number): Pick<Question, 'firstDay' | 'lastDay'> {
  let first = asOf;
  for (const { name, columns } of CONTRACT)
    for (const row of rows[name])
      columns.forEach(({ type }, i) => {
        const value = row[i];
        if (type === 'datetime' && typeof value === 'number') first = Math.min(first, Math.floor(value));
      });
  return { firstDay: isoText(first), lastDay: isoText(asOf + FORTNIGHT) };
}
