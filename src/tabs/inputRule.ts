import type { Words } from '../language/language.ts';
import type { Input } from '../settings/inputs.ts';
import { choiceKey, expectedOf } from '../settings/parseInput.ts';
import type { ChoiceKind, ChoiceList } from './tab.ts';

/**
 * What the cell of an input lets people put in: one of a list; or a number or a date, where anything else is marked and
 * the mark says what to write. A rate may be typed as 2 % or 0,02, so it is between 0 and 1.
 *
 * @returns undefined for an input that takes any text
 */
export function inputRule(
  { key, kind }: Pick<Input, 'key' | 'kind'>,
  words: Words,
): ChoiceList | ChoiceKind | undefined {
  const help = words('setting.help', { expected: expectedOf({ key, kind }) });
  switch (kind.type) {
    case 'choice':
      return { choices: kind.choices.map((choice) => words(choiceKey(key, choice))) };
    case 'number':
      return { kind: { atLeast: kind.atLeast }, help };
    case 'rate':
      return { kind: { atLeast: 0, atMost: 1 }, help };
    case 'date':
      return { kind: 'date', help };
    default:
      return undefined;
  }
}
