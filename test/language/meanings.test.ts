import { expect, it } from 'vitest';
import { meanings } from '../../src/language/en/meanings.ts';
import { wordsIn } from '../../src/language/language.ts';
import { DETAILS, meaningsOf } from '../../src/language/meanings.ts';
import { TAB_ORDER, TABS_WITH_FIGURES } from '../../src/schema/tabs.ts';

it('each tab with figures has their meanings, and no other tab has', () => {
  const having = TAB_ORDER.filter((id) => meaningsOf(id, wordsIn('en')).length > 0);
  expect(having).toEqual(TABS_WITH_FIGURES);
});

it('each figure has its name, what it says, how it is counted, when it is blank and what it is mistaken for', () => {
  for (const id of TABS_WITH_FIGURES)
    for (const { key, name, says, details } of meaningsOf(id, wordsIn('sv'))) {
      const told = details.map(({ detail }) => detail);
      expect([key, name !== '', says !== '', told.filter((one) => one !== 'divided')]).toEqual([
        key,
        true,
        true,
        ['counted', 'blank', 'misread'],
      ]);
    }
});

it('no text is about a tab or a part that nobody shows', () => {
  const parts = ['name', 'says', ...DETAILS];
  const unknown = Object.keys(meanings).filter((key) => {
    const [topic, tab, , part] = key.split('.');
    return topic === 'figure' && !(TAB_ORDER.some((id) => id === tab) && parts.includes(part!));
  });
  expect(unknown).toEqual([]);
});

it('what nothing is divided by has no line for it', () => {
  const [won, share] = meaningsOf('start', wordsIn('en'));
  expect(won!.details.map(({ label }) => label)).toEqual([
    'How it is counted',
    'Blank when',
    'Easily misread',
  ]);
  expect(share!.details[1]).toEqual({
    detail: 'divided',
    label: 'Divided by',
    text: 'The revenue goal in Settings for the same period.',
  });
});
