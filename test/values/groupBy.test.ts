import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GroupBy } from '../../src/values/groupBy.ts';

describe('rows by their labels', () => {
  it('are one group whatever their case, under the name that came first', () => {
    const byOwner = new GroupBy((owner) => ({ owner, leads: 0 }));
    for (const owner of ['Ada', ' ada ', 'Bo', 'ADA', '']) byOwner.of(owner).leads++;
    expect(byOwner.all).toEqual([
      { owner: 'Ada', leads: 3 },
      { owner: 'Bo', leads: 1 },
      { owner: '', leads: 1 },
    ]);
  });

  it('of several labels are one group where all of them agree', () => {
    const bySourceAndCampaign = new GroupBy((source, campaign) => ({ source, campaign, n: 0 }));
    bySourceAndCampaign.of('Web', 'Spring').n++;
    bySourceAndCampaign.of('web', 'spring').n++;
    bySourceAndCampaign.of('Web', '').n++;
    expect(bySourceAndCampaign.all).toEqual([
      { source: 'Web', campaign: 'Spring', n: 2 },
      { source: 'Web', campaign: '', n: 1 },
    ]);
  });

  it('are each in one group', () =>
    fc.assert(
      fc.property(fc.array(fc.string()), (labels) => {
        const groups = new GroupBy((label) => ({ label, n: 0 }));
        for (const label of labels) groups.of(label).n++;
        expect(groups.all.reduce((sum, { n }) => sum + n, 0)).toBe(labels.length);
      }),
    ));
});
