import { type Sentence, sentence } from '../language/sentence.ts';
import { NO_COLUMN } from '../schema/kinds.ts';
import { FORMER_TABS, REPORT_TABS } from '../schema/tabs.ts';
import { plainText } from '../values/plainText.ts';
import { addressesIn, MOST_ADDRESSES, PLAUSIBLE_ADDRESS } from './addresses.ts';
import type { Input, InputKey } from './settings.ts';
import { dateOf, isBlank, isDash, isWord, numberOf, timeOf } from './typedValue.ts';

/** What an input cell holds cannot be used, and why. */
export class Problem {
  constructor(readonly sentence: Sentence) {}
}

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

function problem(input: Input, value: unknown, expected: Sentence): Problem {
  return new Problem(sentence('setting.bad', { setting: label(input.key), value: String(value), expected }));
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
  switch (kind.type) {
    case 'number': {
      const number = numberOf(value);
      const fits =
        number !== undefined && number >= kind.atLeast && (!kind.whole || Number.isInteger(number));
      const expected = kind.whole ? 'expected.whole' : 'expected.number';
      return fits ? number : problem(input, value, sentence(expected, { least: kind.atLeast }));
    }
    case 'rate': {
      const number = numberOf(value);
      const fits =
        number !== undefined && number > 0 && (kind.below === undefined ? number <= 1 : number < kind.below);
      return fits
        ? number
        : problem(input, value, sentence(kind.below === undefined ? 'expected.rate' : 'expected.certainty'));
    }
    case 'date':
      return dateOf(value) ?? problem(input, value, sentence('expected.date'));
    case 'time':
      return timeOf(value) ?? problem(input, value, sentence('expected.time'));
    case 'choice': {
      const chosen = kind.choices.find((choice) => isWord(value, choice, choiceKey(input.key, choice)));
      if (chosen !== undefined) return chosen === 'yes' ? true : chosen === 'no' ? false : chosen;
      return problem(
        input,
        value,
        sentence('expected.choice', {
          choices: kind.choices.map((choice) => sentence(choiceKey(input.key, choice))),
        }),
      );
    }
    case 'currency': {
      const code = String(value).trim().toUpperCase();
      return /^[A-Z]{3}$/.test(code) ? code : problem(input, value, sentence('expected.currency'));
    }
    case 'tabs': {
      const names = (Array.isArray(value) ? value : String(value).split(/[,;]/)).map((name) =>
        String(name).trim(),
      );
      if (names.length === 1 && names[0] === NO_COLUMN) return [];
      const tabs = names.map(
        (name) => REPORT_TABS.find((tab) => isWord(name, tab, `tab.${tab}`)) ?? formerTab(name),
      );
      if (!tabs.includes(undefined)) return tabs.length > 0 ? (tabs as string[]) : [];
      const choices = REPORT_TABS.map((tab) => sentence(`tab.${tab}`));
      return problem(input, names.join(', '), sentence('expected.tabs', { choices }));
    }
    case 'addresses': {
      const addresses = addressesIn(String(value));
      const bad = addresses.find((address) => !PLAUSIBLE_ADDRESS.test(address));
      if (bad === undefined && addresses.length <= MOST_ADDRESSES) return addresses.join(', ');
      const expected = sentence('expected.addresses', { most: MOST_ADDRESSES });
      return problem(input, bad ?? addresses.length, expected);
    }
    case 'words':
      return String(value).trim();
    case 'value':
      return isDash(value) || isWord(value, 'all', 'show.all') ? null : plainText(String(value));
    case 'weekend': {
      const days = String(value).trim().padStart(7, '0');
      return /^[01]{7}$/.test(days) && days !== '1111111'
        ? days
        : problem(input, value, sentence('expected.weekend'));
    }
  }
}

/** The report that an earlier version knew by this id or name. */
function formerTab(name: string): string | undefined {
  const word = name.toLowerCase();
  return FORMER_TABS.find((words) => words.some((one) => one.toLowerCase() === word))?.[1];
}
