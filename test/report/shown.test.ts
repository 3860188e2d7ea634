import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { say } from '../../src/language/language.ts';
import { endOfDay } from '../../src/records/asOf.ts';
import { reportJson } from '../../src/report/json.ts';
import { NO_LISTS } from '../../src/settings/parseLists.ts';
import type { RawInputs } from '../../src/settings/parseSettings.ts';
import { isoText } from '../../src/values/dates.ts';
import { reportFrom, saidInEnglish } from '../support/reporting.ts';
import { serial } from '../support/serial.ts';

const SAMPLES = join(import.meta.dirname, '../../samples/hubspot-en');
const text = (file: string) => readFileSync(join(SAMPLES, file), 'utf8');
const CSV = {
  leads: text('contacts.csv'),
  deals: text('deals.csv'),
  activities: text('activities.csv'),
  spend: text('spend.csv'),
};
const AS_OF = endOfDay(serial('2026-10-16'));
const sample = (typed: RawInputs = {}) =>
  reportFrom(CSV, { revenueGoal: 400_000, ...typed }, NO_LISTS, AS_OF);
const whole = sample();
/** Functions are made anew for every report. */
const figures = (value: unknown) => JSON.stringify(value);

describe('with nothing chosen', () => {
  it('the report says that it is about all days and is narrowed to nothing', () =>
    expect(whole.shown).toEqual({
      period: 'all',
      start: null,
      end: null,
      comparison: null,
      only: [],
      isChosen: false,
    }));
  it('nothing is compared, and report.json says nothing of it', () => {
    expect(whole.compared).toBeNull();
    expect(reportJson(whole)).not.toHaveProperty('shown');
    expect(reportJson(whole)).not.toHaveProperty('compared');
  });
  it('the dates of Settings hold, also for what is compared, and the drivers are as they were', () => {
    const own = sample({ periodStart: '2026-07-01', periodEnd: '2026-09-30' });
    expect(own.shown).toMatchObject({ period: 'own', isChosen: false });
    expect(own.compared!.cohort.size).toBe(
      sample({ periodStart: '2026-04-01', periodEnd: '2026-06-30' }).cohort.size,
    );
    expect(figures(own.changeDrivers)).toBe(figures(whole.changeDrivers));
    expect(reportJson(own)).not.toHaveProperty('shown');
  });
});

describe('a chosen period', () => {
  const chosen = sample({ period: 'lastQuarter' });
  const typed = sample({ periodStart: '2026-07-01', periodEnd: '2026-09-30' });

  it.each([
    'cohort',
    'funnel',
    'conversionByAge',
    'closedLoop',
    'visitors',
    'sla',
    'leaderboard',
    'speedToLead',
    'feedback',
    'attribution',
    'sourced',
    'funnelMethods',
    'changeDrivers',
  ] as const)('is followed by %s as by the same dates in Settings', (part) =>
    expect(figures(chosen[part])).toBe(figures(typed[part])),
  );

  it.each([
    'plan',
    'commitment',
    'pace',
    'capacity',
    'capacityByWeek',
    'campaigns',
    'definitionBacktest',
  ] as const)('changes nothing of %s', (part) => expect(figures(chosen[part])).toBe(figures(whole[part])));

  it('changes nothing of whom to call and of the weekly meeting', () => {
    expect(figures(chosen.breaches)).toBe(figures(whole.breaches));
    expect(figures(chosen.meeting)).toBe(figures(whole.meeting));
  });

  it('leaves what a lead of a grade is worth, and the dates of Settings, to the plan', () => {
    const dated = { periodStart: '2026-01-01', periodEnd: '2026-10-16' };
    const narrow = sample({ ...dated, period: 'lastMonth' });
    expect(figures(narrow.plan)).toBe(figures(sample(dated).plan));
    const worth = (report: typeof chosen) =>
      new Map(report.grades.byGrade.map(({ grade, leadValue }) => [grade, leadValue]));
    for (const [grade, value] of worth(narrow)) expect(value).toBe(worth(sample(dated)).get(grade));
  });

  it('has its figures compared with those of the days before', () => {
    const before = sample({ periodStart: '2026-04-01', periodEnd: '2026-06-30' });
    const { span, ...compared } = chosen.compared!;
    expect([isoText(span.start), isoText(span.end)]).toEqual(['2026-04-01', '2026-06-30']);
    for (const part of ['funnel', 'closedLoop', 'conversionByAge', 'visitors', 'sla', 'feedback'] as const)
      expect(figures(compared[part])).toBe(figures(before[part]));
  });

  it('is explained against the days that are chosen to compare with', () => {
    const { now, before } = sample({ period: 'thisMonth', comparison: 'yearBefore' }).changeDrivers;
    expect([now.span, before.span].map(({ start, end }) => `${isoText(start)} – ${isoText(end)}`)).toEqual([
      '2026-10-01 – 2026-10-16',
      '2025-10-01 – 2025-10-16',
    ]);
  });

  it('stands in report.json with what it is compared with', () => {
    const json = reportJson(sample({ period: 'lastMonth', showSource: 'paid search' }));
    expect(json.shown).toEqual({
      period: 'lastMonth',
      start: '2026-09-01',
      end: '2026-09-30',
      comparison: { start: '2026-08-01', end: '2026-08-31' },
      only: { source: 'paid search' },
    });
    const august = sample({ periodStart: '2026-08-01', periodEnd: '2026-08-31', showSource: 'paid search' });
    expect(json.compared).toMatchObject({
      start: '2026-08-01',
      end: '2026-08-31',
      cost: august.closedLoop.totalCost,
    });
    expect(json.compared!.reached.lead).toBe(august.cohort.size);
  });

  it('of all days goes before the dates of Settings in what is shown, not in the plan', () => {
    const dated = { periodStart: '2026-07-01', periodEnd: '2026-09-30' };
    const all = sample({ ...dated, period: 'all' });
    expect(figures(all.funnel)).toBe(figures(whole.funnel));
    expect(figures(all.plan)).toBe(figures(sample(dated).plan));
  });

  it('that has not begun has no leads, and no 0 %', () => {
    const ahead = sample({ period: 'own', periodStart: '2027-01-01', periodEnd: '2027-01-31' });
    expect([ahead.cohort.size, ahead.compared]).toEqual([0, null]);
    expect(
      ahead.funnel.stages.every(({ rateFromTop }) => rateFromTop === null || rateFromTop === undefined),
    ).toBe(true);
  });
});

describe('narrowed', () => {
  it('the goal of all is not set beside the leads of some', () => {
    const { meeting } = sample({ showSource: 'paid search' });
    expect(meeting.soFar.leadsDue).toBeNull();
    expect(whole.meeting.soFar.leadsDue).not.toBeNull();
  });

  it('a source keeps its costs, an owner has none that are known', () => {
    const source = sample({ showSource: 'paid search' });
    const row = whole.closedLoop.bySource.find(({ source }) => source.toLowerCase() === 'paid search')!;
    expect(source.closedLoop.totalCost).toBeCloseTo(row.cost!, 6);
    expect(source.closedLoop.bySource).toHaveLength(1);
    expect(source.closedLoop.bySource[0]!.roi).toBeCloseTo(row.roi!, 9);
    const owner = sample({ showOwner: whole.choices.owner[0]! });
    expect(owner.closedLoop.totalCost).toBeNull();
    // The list of sources without a cost is about the data, whatever is shown.
    expect(figures(owner.reconciliation.lists)).toBe(figures(whole.reconciliation.lists));
  });

  it('it is narrowed in the comparison as well', () => {
    const { compared } = sample({ period: 'lastMonth', showSource: 'paid search' });
    expect(compared!.funnel.bySource.map(({ label }) => label.toLowerCase())).toEqual(['paid search']);
  });

  it('a value that nothing has is named, with those that there are', () => {
    const failing = (typed: RawInputs) =>
      sample(typed)
        .checks.filter(({ holds }) => !holds)
        .map(saidInEnglish);
    expect(failing({ showOwner: 'Peter' })).toContainEqual(
      expect.stringMatching(
        /^No lead and no deal has the owner “Peter”: nothing is shown\. Choose another on Start \(.+\), or/,
      ),
    );
    expect(failing({ showTeam: 'North' })).toContainEqual(
      expect.stringMatching(/^No export says the team of a lead or a deal/),
    );
    expect(failing({ showOwner: whole.choices.owner[0]!.toUpperCase() })).not.toContainEqual(
      expect.stringContaining('nothing is shown'),
    );
    const none = reportFrom(
      { leads: 'ID,Created,Source,Country\n1,2026-11-02,web,Norway\n2,2026-11-02,fair,Sweden' },
      { showSource: 'web', showCountry: 'Sweden' },
    );
    expect(none.checks.filter(({ holds }) => !holds).map(saidInEnglish)).toContainEqual(
      'No lead and no deal has all that is chosen on Start (the source “web”, the country “Sweden”): nothing is shown. Leave one of the cells blank.',
    );
  });

  it('the checks of the data are those of all of it', () => {
    const ofData = (typed: RawInputs) =>
      sample(typed)
        .checks.filter(({ group }) => group === 'data')
        .map(({ sentence }) => say('en', sentence));
    expect(ofData({ showSource: 'paid search', period: 'lastMonth' })).toEqual(ofData({}));
  });

  it('says no name with names off', () => {
    const name = whole.choices.owner[0]!;
    const report = sample({ showOwner: name, showNames: 'no' });
    expect(report.cohort.size).toBe(sample({ showOwner: name }).cohort.size);
    expect(report.shown.only[0]!.value).toMatch(/^Rep \d+$/);
    expect(JSON.stringify([reportJson(report), report.shown, report.choices])).not.toContain(name);
  });
});
