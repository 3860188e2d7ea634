import { describe, expect, it } from 'vitest';
import { tryBody } from '../../support/tryOut.ts';

describe('developer metadata', () => {
  it('survives a rename and a snapshot', () => {
    const first = tryBody(`const tab = book.insertSheet('Plan', 1); tab.addDeveloperMetadata('tab', 'plan');
      tab.setName('Min plan'); tab.getDeveloperMetadata()[0].setValue('the plan');`);
    first.call('go');
    const again = tryBody(
      `return book.getSheets().map((tab) =>
        [tab.getName(), tab.getDeveloperMetadata().map((entry) => [entry.getKey(), entry.getValue()])])`,
      { snapshot: JSON.parse(JSON.stringify(first.snapshot())) },
    );
    expect(again.call('go')).toEqual([
      ['Blad1', []],
      ['Min plan', [['tab', 'the plan']]],
    ]);
  });
});
