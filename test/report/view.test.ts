import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFile, rowsOf } from '../../src/exports/file.ts';
import { endOfDay } from '../../src/records/asOf.ts';
import type { Report } from '../../src/report/report.ts';
import type { RecordKind } from '../../src/schema/kinds.ts';
import { SHOW_ONLY } from '../../src/settings/settings.ts';
import { isoText } from '../../src/values/dates.ts';
import { type Csv, datasetFrom, reportFrom } from '../support/reporting.ts';
import { serial } from '../support/serial.ts';

/** Of the plan, which all records make; and where in its file a row stands. */
const NOT_OF_VIEW = new Set(['value', 'leadValue', 'leadsDue', 'campaigns', 'place']);
/** All that follows what is shown. */
function viewed(report: Report) {
  const { funnel, conversionByAge, closedLoop, visitors, funnelMethods, changeDrivers, grades } = report;
  const { sla, leaderboard, reach, speedToLead, feedback, attribution, sourced, breaches, meeting } = report;
  const parts = {
    ...{ funnel, conversionByAge, closedLoop, visitors, funnelMethods, changeDrivers, grades },
    ...{ sla, leaderboard, reach, speedToLead, feedback, attribution, sourced, breaches, meeting },
  };
  const told = JSON.parse(JSON.stringify(parts, (key, value) => (NOT_OF_VIEW.has(key) ? undefined : value)));
  // Kinds of leads stand in the order that all leads give them.
  told.reach?.byKind.sort((a: { label: string }, b: { label: string }) => (a.label < b.label ? -1 : 1));
  return told;
}
const isData = (key: string) => /^sum\.rows$/.test(key);
const sumsThatFail = ({ reconciliation, checks }: Report) => [
  ...reconciliation.sums.filter(({ holds, of }) => !holds && !isData(of.key)),
  ...checks.filter(
    ({ holds, sentence }) => !holds && /revenue$|deals$|bySource|Shrink|Sum$|credits/.test(sentence.key),
  ),
];

interface Lead {
  readonly source: string;
  readonly owner: string;
  readonly team: string;
  readonly country: string;
  readonly created: number;
  readonly customerAfter: number | null;
  readonly reason: string;
}
interface Deal {
  readonly lead: number;
  readonly owner: string;
  readonly pipeline: string;
  readonly stage: string;
  readonly amount: number;
  readonly closed: number;
}
interface World {
  readonly leads: readonly Lead[];
  readonly deals: readonly Deal[];
  readonly activities: readonly { readonly lead: number; readonly after: number; readonly outcome: string }[];
  readonly spend: readonly { readonly source: string; readonly month: string; readonly cost: number }[];
}
const at = (moment: number) => isoText(moment, true);

/** The exports of the world, with only such leads, deals and costs. */
function csvOf(
  world: World,
  keepsLead: (lead: Lead, i: number) => boolean,
  keepsDeal: (deal: Deal) => boolean,
  costs: (source: string) => boolean,
): Csv {
  const lines = (head: string, rows: readonly (readonly (string | number)[])[]) =>
    [head, ...rows.map((row) => row.join(','))].join('\n');
  const leads = world.leads.flatMap((one, i) => {
    const { source, owner, team, country, created, customerAfter, reason } = one;
    const customer = customerAfter === null ? '' : at(created + customerAfter);
    return keepsLead(one, i) ? [[`L${i}`, at(created), source, owner, team, country, customer, reason]] : [];
  });
  const deals = world.deals.flatMap((one, i) =>
    keepsDeal(one)
      ? [[`D${i}`, `L${one.lead}`, one.owner, one.pipeline, one.stage, one.amount, at(one.closed)]]
      : [],
  );
  const activities = world.activities.flatMap(({ lead, after, outcome }, i) =>
    keepsLead(world.leads[lead]!, lead)
      ? [[`A${i}`, `L${lead}`, at(world.leads[lead]!.created + after), 'Call', outcome]]
      : [],
  );
  const spend = world.spend.flatMap(({ source, month, cost }) =>
    costs(source) ? [[month, source, cost]] : [],
  );
  return {
    leads: lines('Lead ID,Created,Source,Owner,Team,Country,Customer date,Unqualified reason', leads),
    deals: lines('Deal ID,Lead ID,Owner,Pipeline,Stage,Amount,Close date', deals),
    activities: lines('Activity ID,Lead ID,Activity date,Activity type,Outcome', activities),
    ...(spend.length > 0 && { spend: lines('Month,Source,Cost', spend) }),
  };
}

const FIRST = serial('2026-05-01') + 0.4;
const lead = fc.record({
  source: fc.constantFrom('Web', 'web ', 'Fair', ''),
  owner: fc.constantFrom('Ada', 'ADA', 'Bo', ''),
  team: fc.constantFrom('North', 'South', ''),
  country: fc.constantFrom('Sweden', 'Norway', ''),
  created: fc.integer({ min: 0, max: 200 }).map((days) => FIRST + days),
  customerAfter: fc.option(fc.integer({ min: 1, max: 30 }), { nil: null }),
  reason: fc.constantFrom('', '', 'No budget'),
});
const deal = (leads: number) =>
  fc.record({
    lead: fc.integer({ min: 0, max: leads + 2 }),
    owner: fc.constantFrom('Ada', 'Bo', ''),
    pipeline: fc.constantFrom('New', 'new', 'Renewal', ''),
    stage: fc.constantFrom('Won', 'Lost', 'Open'),
    amount: fc.integer({ min: 1, max: 9 }).map((n) => n * 1000),
    closed: fc.integer({ min: 0, max: 210 }).map((days) => FIRST + days),
  });
/** The first lead has all that is chosen below, a deal and a call, so that no export is empty. */
const SURE: Lead = {
  source: 'Web',
  owner: 'Ada',
  team: 'North',
  country: 'Sweden',
  created: FIRST,
  customerAfter: null,
  reason: '',
};
const world: fc.Arbitrary<World> = fc.array(lead, { minLength: 1, maxLength: 25 }).chain((others) => {
  const leads = [SURE, ...others];
  return fc.record({
    leads: fc.constant(leads),
    deals: fc
      .array(deal(leads.length), { maxLength: 15 })
      .map((deals) => [
        { lead: 0, owner: 'Ada', pipeline: 'New', stage: 'Won', amount: 500, closed: FIRST + 9 },
        ...deals,
      ]),
    activities: fc
      .array(
        fc.record({
          lead: fc.integer({ min: 0, max: leads.length - 1 }),
          after: fc.integer({ min: 1, max: 2000 }).map((quarters) => quarters / 96),
          outcome: fc.constantFrom('Connected', 'No answer'),
        }),
        { maxLength: 30 },
      )
      .map((calls) => [{ lead: 0, after: 0.1, outcome: 'Connected' }, ...calls]),
    spend: fc
      .array(
        fc.record({
          source: fc.constantFrom('Web', 'Fair'),
          month: fc.constantFrom('2026-05', '2026-06', '2026-09'),
          cost: fc.integer({ min: 1, max: 900 }),
        }),
        { maxLength: 4 },
      )
      .map((costs) => [{ source: 'Web', month: '2026-06', cost: 100 }, ...costs]),
  });
});

const same = (one: string, other: string) => one.trim().toLowerCase() === other.toLowerCase();
const all = () => true;

describe('narrowed to a value, the report is that of exports that hold nothing else', () => {
  const leadOf = ({ leads }: World, { lead }: Deal) => leads[lead];
  const cases: readonly {
    readonly what: keyof typeof SHOW_ONLY;
    readonly value: string;
    readonly exports: (world: World) => Csv;
  }[] = [
    {
      what: 'source',
      value: ' WEB',
      exports: (world) => {
        const is = ({ source }: Lead) => same(source, 'web');
        const ofDeal = (deal: Deal) => leadOf(world, deal) !== undefined && is(leadOf(world, deal)!);
        return csvOf(world, is, ofDeal, (source) => same(source, 'web'));
      },
    },
    {
      what: 'country',
      value: 'sweden',
      exports: (world) => {
        const is = ({ country }: Lead) => country === 'Sweden';
        const ofDeal = (deal: Deal) => leadOf(world, deal) !== undefined && is(leadOf(world, deal)!);
        return csvOf(world, is, ofDeal, () => false);
      },
    },
    {
      what: 'owner',
      value: 'ada',
      exports: (world) => {
        const is = ({ owner }: Lead) => same(owner, 'ada');
        const ofDeal = (deal: Deal) =>
          deal.owner !== ''
            ? same(deal.owner, 'ada')
            : leadOf(world, deal) !== undefined && is(leadOf(world, deal)!);
        return csvOf(world, is, ofDeal, () => false);
      },
    },
    {
      what: 'team',
      value: 'north',
      exports: (world) => {
        const is = ({ team }: Lead) => team === 'North';
        const ofDeal = (deal: Deal) => leadOf(world, deal) !== undefined && is(leadOf(world, deal)!);
        return csvOf(world, is, ofDeal, () => false);
      },
    },
    {
      what: 'pipeline',
      value: 'NEW',
      exports: (world) => {
        const isNew = ({ pipeline }: Deal) => same(pipeline, 'new');
        const withOne = new Set(world.deals.filter(isNew).map(({ lead }) => lead));
        return csvOf(
          world,
          (_, i) => withOne.has(i),
          isNew,
          () => false,
        );
      },
    },
  ];

  it.each(cases)('$what $value', ({ what, value, exports }) =>
    fc.assert(
      fc.property(
        world,
        fc.constantFrom({}, { period: 'last90' }, { period: 'lastQuarter' }),
        (one, period) => {
          const whole = csvOf(one, all, all, all);
          const report = reportFrom(whole, { ...period, [SHOW_ONLY[what]]: value });
          const alone = reportFrom(exports(one), period);
          expect(viewed(report)).toEqual(viewed(alone));
          expect(sumsThatFail(report)).toEqual([]);
          // The plan and the agreement are those of all.
          const standing = reportFrom(whole);
          for (const part of ['plan', 'commitment', 'pace', 'capacity', 'campaigns'] as const)
            expect(JSON.stringify(report[part])).toBe(JSON.stringify(standing[part]));
        },
      ),
      { numRuns: 10 },
    ),
  );

  it('without a cost where it is not known whose it is: blank, never 0 and never all', () =>
    fc.assert(
      fc.property(
        world,
        fc.constantFrom('showOwner', 'showTeam', 'showCountry', 'showPipeline'),
        (one, key) => {
          const value = { showOwner: 'Ada', showTeam: 'North', showCountry: 'Sweden', showPipeline: 'New' }[
            key
          ]!;
          const { closedLoop } = reportFrom(csvOf(one, all, all, all), { [key]: value, showSource: 'Web' });
          expect(closedLoop.totalCost).toBeNull();
          for (const { cost, roi } of closedLoop.bySource) expect([cost, roi]).toEqual([null, null]);
        },
      ),
      { numRuns: 10 },
    ));

  it('two values at once: what has both', () =>
    fc.assert(
      fc.property(world, (one) => {
        const report = reportFrom(csvOf(one, all, all, all), { showSource: 'web', showCountry: 'Sweden' });
        const is = ({ source, country }: Lead) => same(source, 'web') && country === 'Sweden';
        expect(report.cohort.size).toBe(one.leads.filter(is).length);
        const won = one.deals.filter(
          (deal) => deal.stage === 'Won' && one.leads[deal.lead] && is(one.leads[deal.lead]!),
        );
        expect(report.closedLoop.total.revenue).toBe(won.reduce((sum, { amount }) => sum + amount, 0));
      }),
      { numRuns: 10 },
    ));
});

const SAMPLES = join(import.meta.dirname, '../../samples/hubspot-sv');
const FILES: Partial<Record<RecordKind, string>> = {
  leads: 'kontakter.csv',
  deals: 'affarer.csv',
  activities: 'aktiviteter.csv',
  spend: 'kostnader.csv',
};
const AS_OF = endOfDay(serial('2026-10-16'));
const SETTINGS = { language: 'sv', revenueGoal: 400_000 };
const rows = Object.fromEntries(
  Object.entries(FILES).map(([kind, file]) => [
    kind,
    rowsOf(readFile(new Uint8Array(readFileSync(join(SAMPLES, file))))),
  ]),
);
const written = (kind: string, keeps: (row: number) => boolean = () => true) =>
  rows[kind]!.filter((_, i) => i === 0 || keeps(i + 1))
    .map((row) => row.map((cell) => `"${String(cell ?? '').replace(/"/g, '""')}"`).join(','))
    .join('\n');
const SAMPLE: Csv = Object.fromEntries(Object.keys(FILES).map((kind) => [kind, written(kind)]));

describe('the Swedish samples', () => {
  const whole = reportFrom(SAMPLE, SETTINGS, undefined, AS_OF);

  it.each(whole.choices.source.slice(0, 3))(
    'narrowed to the source %s are the exports with nothing else',
    (source) => {
      const { records } = datasetFrom(SAMPLE, SETTINGS, undefined, AS_OF).dataset;
      const { leads, deals, spend, attempts, activities, matches } = records;
      const isOf = (lead: number) => lead >= 0 && leads.source[lead]!.toLowerCase() === source.toLowerCase();
      const kept = {
        leads: new Set<number>(),
        deals: new Set<number>(),
        activities: new Set<number>(),
        spend: new Set<number>(),
      };
      for (let lead = 0; lead < leads.length; lead++) {
        if (!isOf(lead)) continue;
        kept.leads.add(leads.origin(lead).row);
        for (let k = attempts.start[lead]!; k < attempts.start[lead + 1]!; k++)
          kept.activities.add(activities.origin(attempts.activity[k]!).row);
      }
      for (const { record, origin } of leads.merged) if (isOf(record)) kept.leads.add(origin.row);
      for (let deal = 0; deal < deals.length; deal++)
        if (isOf(matches.lead[deal]!)) kept.deals.add(deals.origin(deal).row);
      for (let cost = 0; cost < spend.length; cost++)
        if (spend.source[cost]!.toLowerCase() === source.toLowerCase())
          kept.spend.add(spend.origin(cost).row);
      const alone: Csv = Object.fromEntries(
        Object.entries(kept)
          .map(([kind, rowsKept]) => [kind, written(kind, (row) => rowsKept.has(row))])
          .filter(([kind]) => kept[kind as 'leads'].size > 0),
      );
      const report = reportFrom(SAMPLE, { ...SETTINGS, showSource: source }, undefined, AS_OF);
      expect(viewed(report)).toEqual(viewed(reportFrom(alone, SETTINGS, undefined, AS_OF)));
      expect(report.cohort.size).toBeGreaterThan(20);
      expect(report.plan).toEqual(whole.plan);
    },
  );

  it('each of an owner’s leads and deals is one owner’s: together they are all', () => {
    const shown = whole.choices.owner.map((showOwner) =>
      reportFrom(SAMPLE, { ...SETTINGS, showOwner }, undefined, AS_OF),
    );
    const { leads, deals } = datasetFrom(SAMPLE, SETTINGS, undefined, AS_OF).dataset.records;
    const unowned = leads.owner.filter((owner) => owner === '').length;
    expect(deals.owner.filter((owner) => owner === '')).toEqual([]);
    const sum = (of: (report: Report) => number) => shown.reduce((total, report) => total + of(report), 0);
    expect(sum(({ cohort }) => cohort.size) + unowned).toBe(whole.cohort.size);
    expect(sum(({ closedLoop }) => closedLoop.total.revenue)).toBeCloseTo(whole.closedLoop.total.revenue, 4);
    expect(shown.flatMap(sumsThatFail)).toEqual([]);
    // On the call list are only the owner's own.
    for (const [i, { breaches }] of shown.entries())
      expect(
        new Set(
          [...breaches.list, ...breaches.next]
            .map(({ owner }) => owner)
            .filter((owner) => owner !== whole.choices.owner[i]),
        ),
      ).toEqual(new Set());
  });
});
