import { describe, expect, it } from 'vitest';
import { sourceNamesOf } from '../../src/records/sourceNames.ts';
import { NO_LISTS, type RawLists } from '../../src/settings/parseLists.ts';
import { settingsFrom } from '../../src/settings/parseSettings.ts';
import { listsFromJson } from '../../src/settings/settingsFile.ts';
import { readingsFrom, reportFrom, saidInEnglish } from '../support/reporting.ts';

const CSV = {
  leads:
    'ID,Created,Source,Latest source,Latest source date\n1,2026-11-02 09:00,google / cpc,AdWords,2026-11-05\n2,2026-11-03 09:00,google / cpc,,\n3,2026-11-03 10:00,AdWords,,\n4,2026-11-04 09:00,Referral,,',
  spend: 'Date,Source,Campaign,Cost\n2026-11-02,Google Ads,Brand,300',
};
const CAMPAIGNS = [
  { start: '2026-11-01', end: '2026-11-30', source: 'AdWords', expectedLeads: 10, cost: 60 },
];
const said = (json: object): RawLists => ({
  ...NO_LISTS,
  ...listsFromJson({ campaigns: CAMPAIGNS, ...json }),
});
const ONE = { sourceAliases: { 'Google / CPC': 'Google Ads', adwords: 'Google Ads' } };
const rows = (lists: RawLists) =>
  reportFrom(CSV, {}, lists).closedLoop.bySource.map(({ source, leads, cost }) => [source, leads, cost]);

describe('sources of one', () => {
  it('count apart until Settings say so, and then meet: leads, costs, the calendar and touches', () => {
    expect(rows(said({}))).toEqual(
      expect.arrayContaining([
        ['google / cpc', 2, null],
        ['Google Ads', 0, 300],
      ]),
    );
    expect(rows(said(ONE))).toEqual([
      ['Google Ads', 3, 360],
      ['Referral', 1, null],
    ]);
    const { campaigns, attribution } = reportFrom(CSV, {}, said(ONE));
    expect(campaigns[0]!.source).toBe('Google Ads');
    expect(attribution.bySource.map(({ source }) => source)).not.toContain('AdWords');
  });

  it('change no sum of all: leads and costs are as many as before', () => {
    const sums = (lists: RawLists) => {
      const { closedLoop, funnel } = reportFrom(CSV, {}, lists);
      return [closedLoop.totalCost, funnel.stages[0]!.reached];
    };
    expect(sums(said(ONE))).toEqual(sums(said({})));
  });

  it('are proposed with their counts, and answered once', () => {
    const names = (lists: RawLists) => {
      const { readings, settings } = readingsFrom(CSV, {}, lists);
      return sourceNamesOf(readings, settings);
    };
    const of = (
      source: string,
      leads: number,
      costs: number,
      alias: string | null,
      proposed: string | null,
    ) => ({
      source,
      leads,
      costs,
      alias,
      proposed,
    });
    expect(names(said({}))).toEqual([
      of('google / cpc', 2, 0, null, 'google / cpc'),
      of('AdWords', 1, 1, null, 'google / cpc'),
      of('Google Ads', 0, 1, null, 'google / cpc'),
    ]);
    expect(names(said(ONE))).toEqual([
      of('google / cpc', 2, 0, 'Google Ads', null),
      // The calendar's line is called Google Ads already.
      of('AdWords', 1, 0, 'Google Ads', null),
    ]);
  });

  it('that nobody has answered are named in checks, and so are costs that meet no lead', () => {
    const checks = (lists: RawLists) =>
      reportFrom(CSV, {}, lists)
        .checks.map(saidInEnglish)
        .filter((check) => /look alike|meet no lead/.test(check));
    expect(checks(said({}))).toEqual([
      expect.stringContaining('google / cpc (2 leads, 0 costs), AdWords (1 lead, 1 cost)'),
      expect.stringContaining('Google Ads'),
    ]);
    expect(checks(said(ONE))).toEqual([]);
  });

  it('with a line that says nothing are refused in one sentence', () => {
    const { settings, problems } = settingsFrom({}, { ...NO_LISTS, sourceAliases: [['web', '']] });
    expect(settings.sourceAliases.size).toBe(0);
    expect(problems.map(({ key }) => key)).toEqual(['setting.badAlias']);
  });
});
