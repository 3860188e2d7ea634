import { type Sentence, sentence } from '../language/sentence.ts';
import { NO_COLUMN } from '../schema/kinds.ts';
import { FORMER_TABS, REPORT_TABS } from '../schema/tabs.ts';
import { plainText } from '../values/plainText.ts';
import { addressesIn, MOST_ADDRESSES, PLAUSIBLE_ADDRESS } from './addresses.ts';
import type { Input, InputFormat, InputKey } from './inputs.ts';
import {
  amountOf,
  currencyOf,
  dateOf,
  isBlank,
  isDash,
  isPercentage,
  isWord,
  numberOf,
  timeOf,
} from './typedValue.ts';
import { weekendFrom } from './weekend.ts';

/** What an input cell holds cannot be used, and why. */
export class Problem {
  constructor(readonly sentence: Sentence) {}
}

/** What an example of a number is, by how the cell shows it. */
const EXAMPLE_OF: Readonly<Record<InputFormat, number>> = { money: 1_200_000, count: 5, decimal: 4.5 };

/** What a person calls the input. */
export function label(key: InputKey): Sentence {
  return sentence(`input.${key}`);
}

/** Words that mean something else where they are chosen of another input. */
const OWN_WORDS: Readonly<Partial<Record<InputKey, Readonly<Record<string, string>>>>> = {
  period: { all: 'allDays' },
  comparison: { none: 'nothing' },
};

/** The language files' key for what a person calls a choice of the input. */
export function choiceKey(key: InputKey, choice: string): 'choice.yes' {
  return `choice.${OWN_WORDS[key]?.[choice] ?? choice}` as 'choice.yes';
}

/** What an input takes, in words, with an example of what to write. */
export function expectedOf({ key, kind }: Pick<Input, 'key' | 'kind'>): Sentence {
  switch (kind.type) {
    case 'number':
      return sentence(kind.whole ? 'expected.whole' : 'expected.number', {
        least: kind.atLeast,
        example: EXAMPLE_OF[kind.format],
      });
    case 'rate':
      return sentence(kind.below === undefined ? 'expected.rate' : 'expected.certainty');
    case 'choice':
      return sentence('expected.choice', {
        choices: kind.choices.map((choice) => sentence(choiceKey(key, choice))),
      });
    case 'tabs':
      return sentence('expected.tabs', { choices: REPORT_TABS.map((tab) => sentence(`tab.${tab}`)) });
    case 'addresses':
      return sentence('expected.addresses', { most: MOST_ADDRESSES });
    case 'words':
    case 'value':
      return sentence('expected.words');
    default:
      return sentence(`expected.${kind.type}`);
  }
}

/**
 * What a person typed into an input cell.
 *
 * @returns the value, the input's fallback where nothing is typed, or the problem
 */
export function parseInput(
  input: Input,
  value: unknown,
): string | number | boolean | readonly string[] | null | Problem {
  const { kind } = input;
  if (isBlank(value)) return input.fallback;
  const problem = (shown: unknown = value) =>
    new Problem(
      sentence('setting.bad', {
        setting: label(input.key),
        value: String(shown),
        expected: expectedOf(input),
      }),
    );
  switch (kind.type) {
    case 'number': {
      const number =
        kind.format === 'money'
          ? amountOf(value)
          : numberOf(value, kind.format === 'decimal' ? 'untold' : 'thousands');
      const fits =
        number !== undefined &&
        !isPercentage(value) &&
        number >= kind.atLeast &&
        (!kind.whole || Number.isInteger(number));
      return fits ? number : problem();
    }
    case 'rate': {
      const number = numberOf(value);
      const fits =
        number !== undefined && number > 0 && (kind.below === undefined ? number <= 1 : number < kind.below);
      return fits ? number : problem();
    }
    case 'date':
      return dateOf(value) ?? problem();
    case 'time':
      return timeOf(value) ?? problem();
    case 'choice': {
      const chosen = kind.choices.find((choice) => isWord(value, choice, choiceKey(input.key, choice)));
      if (chosen === undefined) return problem();
      return chosen === 'yes' ? true : chosen === 'no' ? false : chosen;
    }
    case 'currency':
      return currencyOf(value) ?? problem();
    case 'tabs': {
      const names = (Array.isArray(value) ? value : String(value).split(/[,;]/)).map((name) =>
        String(name).trim(),
      );
      if (names.length === 1 && names[0] === NO_COLUMN) return [];
      const tabs = names.map(
        (name) => REPORT_TABS.find((tab) => isWord(name, tab, `tab.${tab}`)) ?? formerTab(name),
      );
      return tabs.includes(undefined) ? problem(names.join(', ')) : (tabs as string[]);
    }
    case 'addresses': {
      const addresses = addressesIn(String(value));
      const bad = addresses.find((address) => !PLAUSIBLE_ADDRESS.test(address));
      if (bad === undefined && addresses.length <= MOST_ADDRESSES) return addresses.join(', ');
      return problem(bad ?? addresses.length);
    }
    case 'words':
      return String(value).trim();
    case 'weekend':
      return weekendFrom(value) ?? problem();
    case 'value':
      return isDash(value) || isWord(value, 'all', 'show.all') ? null : plainText(String(value));
  }
}

/** The report that an earlier version knew by this id or name. */
function formerTab(name: string): string | undefined {
  const word = name.toLowerCase();
  return FORMER_TABS.find((words) => words.some((one) => one.toLowerCase() === word))?.[1];
}
