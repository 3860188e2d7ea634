import { expect, it } from 'vitest';
import { isYesNoWord, yesOrNo } from '../../src/values/yesNo.ts';

it.each(['Yes', 'TRUE', 'Ja', 'y', 't', 'x', '1', '1.0', '1,0', '✓', 'kyllä', 'Oui', 'wahr'])(
  '%s is yes',
  (text) => expect(yesOrNo(text)).toBe(true),
);

it.each(['No', 'FALSE', 'Nej', 'nei', 'Nein', 'n', '0', '0.0', '☐', 'ei', 'falsch'])('%s is no', (text) =>
  expect(yesOrNo(text)).toBe(false),
);

it.each(['', 'Yes please', 'Nora', '2', '10', 'won', 'unknown'])('“%s” is neither', (text) =>
  expect(yesOrNo(text)).toBeUndefined(),
);

it('words are told from what may as well be an id, a number or an initial', () => {
  expect(['Yes', 'nej', 'y'].map(isYesNoWord)).toEqual([true, true, true]);
  expect(['1', '0', 'x', 'J', '✓', 'Nora'].map(isYesNoWord)).toEqual([
    false,
    false,
    false,
    false,
    false,
    false,
  ]);
});
