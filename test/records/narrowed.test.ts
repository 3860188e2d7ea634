import { describe, expect, it } from 'vitest';
import { narrowed } from '../../src/records/narrowed.ts';
import type { RawInputs } from '../../src/settings/parseSettings.ts';
import { datasetFrom } from '../support/reporting.ts';

const CSV = {
  leads: [
    'ID,Email,Created,Source,Owner,Team,Country',
    '1,a@x.se,2026-10-02 10:00,web,Ada,North,Sweden',
    '2,b@x.se,2026-10-02 10:00,fair,Bo,South,Sweden',
    '3,c@x.se,2026-10-02 10:00,web,Bo,South,Norway',
  ].join('\n'),
  deals: [
    'Deal ID,Lead ID,Stage,Amount,Close date,Owner,Pipeline',
    'd1,1,Won,100,2026-11-02,Bo,New',
    'd2,2,Won,200,2026-11-02,,New',
    'd3,3,Open,400,,Ada,Renewal',
    'd4,,Won,800,2026-11-02,Ada,New',
  ].join('\n'),
  activities: [
    'Lead ID,Activity date,Activity type,Outcome',
    '1,2026-10-02 11:00,Call,No answer',
    '1;2,2026-10-03 11:00,Call,Connected',
    '9,2026-10-03 11:00,Call,Connected',
  ].join('\n'),
  spend: 'Month,Source,Cost\n2026-10,web,50\n2026-10,fair,70',
  visits: 'Date,Source,Visitors\n2026-10-01,web,500\n2026-10-01,fair,90',
};
const shownOf = (typed: RawInputs) => {
  const { dataset } = datasetFrom(CSV, typed);
  const { records } = narrowed(dataset.records, dataset.settings)!;
  const { leads, deals, matches, attempts, activities, spend, visits, present } = records;
  const calls = Array.from(leads.id, (_, lead) => attempts.start[lead + 1]! - attempts.start[lead]!);
  return {
    leads: leads.id,
    deals: deals.id.map(
      (id, deal) => `${id}${matches.lead[deal]! < 0 ? '' : ` of ${leads.id[matches.lead[deal]!]}`}`,
    ),
    calls,
    activities: activities.length,
    costs: present.spend ? [...spend.cost] : null,
    visitors: present.visits ? [...visits.visitors] : null,
  };
};

it('nothing is narrowed where nothing is chosen', () => {
  const { dataset } = datasetFrom(CSV);
  expect(narrowed(dataset.records, dataset.settings)).toBeNull();
});

describe('what is shown of', () => {
  it('a source: its leads with their deals and calls, its costs and visitors', () =>
    expect(shownOf({ showSource: 'Web' })).toEqual({
      leads: ['1', '3'],
      deals: ['d1 of 1', 'd3 of 3'],
      calls: [2, 0],
      activities: 2,
      costs: [50],
      visitors: [500],
    }));

  it('an owner: the owner’s leads, and the owner’s deals, whosever lead they came from', () => {
    expect(shownOf({ showOwner: ' bo ' })).toEqual({
      leads: ['2', '3'],
      // d1 is Bo's, of Ada's lead; d2 is nobody's, of Bo's lead; d3 is Ada's.
      deals: ['d1', 'd2 of 2'],
      calls: [1, 0],
      activities: 1,
      costs: null,
      visitors: null,
    });
    expect(shownOf({ showOwner: 'Ada' })).toMatchObject({ leads: ['1'], deals: ['d3', 'd4'] });
  });

  it('a team, where deals have none: by their leads', () =>
    expect(shownOf({ showTeam: 'south' })).toMatchObject({
      leads: ['2', '3'],
      deals: ['d2 of 2', 'd3 of 3'],
    }));

  it('a country: by the leads', () =>
    expect(shownOf({ showCountry: 'Norway' })).toMatchObject({
      leads: ['3'],
      deals: ['d3 of 3'],
      costs: null,
    }));

  it('a pipeline: its deals, and the leads that have one in it', () =>
    expect(shownOf({ showPipeline: 'new' })).toMatchObject({
      leads: ['1', '2'],
      deals: ['d1 of 1', 'd2 of 2', 'd4'],
      costs: null,
    }));

  it('a source and a country: what has both; whose costs they are is not known', () =>
    expect(shownOf({ showSource: 'web', showCountry: 'sweden' })).toMatchObject({
      leads: ['1'],
      deals: ['d1 of 1'],
      costs: null,
      visitors: null,
    }));

  it('a value that nothing has: nothing', () =>
    expect(shownOf({ showOwner: 'Peter' })).toEqual({
      leads: [],
      deals: [],
      calls: [],
      activities: 0,
      costs: null,
      visitors: null,
    }));

  it('an owner with names off, by name or as the reports call them', () => {
    for (const showOwner of ['Bo', 'Rep 2'])
      expect(shownOf({ showOwner, showNames: 'no' }).leads).toEqual(['2', '3']);
  });
});
