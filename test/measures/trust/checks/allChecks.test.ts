import { describe, expect, it } from 'vitest';
import { TEXTS } from '../../../../src/language/texts.ts';
import { allChecks } from '../../../../src/measures/trust/checks/allChecks.ts';
import type { Checked } from '../../../../src/measures/trust/checks/check.ts';
import { NO_LISTS } from '../../../../src/settings/parseLists.ts';
import { listsFromJson } from '../../../../src/settings/settingsFile.ts';
import { datasetFrom, reportFrom } from '../../../support/reporting.ts';

const CSV = {
  leads: [
    'ID,Email,Created,Source,Owner,Stage,Fit,Interest',
    '1,ada@nord.se,2026-11-25 09:00,web,Ada,Customer,80,80',
    '2,bo@syd.se,2026-11-26 09:00,fair,Bo,Opportunity,80,10',
    '3,cy@west.se,2026-06-04 09:00,web,Bo,SQL,10,10',
  ].join('\n'),
  deals: 'Deal ID,Lead ID,Stage,Create date,Close date,Amount\na,1,Won,2026-11-25,2026-11-26,1000',
  activities:
    'Lead ID,Date,Type,Outcome\n1,2026-11-25 10:00,Call,Connected\n2,2026-11-26 10:00,Call,No answer',
  spend: 'Date,Source,Campaign,Cost\n2026-11-02,web,search,300',
};
const LISTS = listsFromJson({
  campaigns: [{ start: '2026-11-10', end: '2026-11-20', campaign: 'Expo', source: 'fair', cost: 500 }],
});
const report = reportFrom(CSV, {}, LISTS);
const { dataset, settings } = datasetFrom(CSV, {}, LISTS);
const checks = (figures: Partial<Checked> = {}) => allChecks(dataset, { ...report, ...figures }, settings);

describe('a check of figures that contradict each other fails', () => {
  const {
    funnel,
    closedLoop,
    deals,
    sla,
    feedback,
    conversionByAge,
    reach,
    speedToLead,
    attribution,
    grades,
    cohort,
  } = report;
  const { matchedBy, total, bySource } = closedLoop;
  const loop = (change: object) => ({ closedLoop: { ...closedLoop, ...change } });
  const [firstStage, ...stages] = funnel.stages;
  const FIGURES: readonly (readonly [key: string, what: string, figures: Partial<Checked>])[] = [
    [
      'check.leadsBySource',
      'a source is lost',
      { funnel: { ...funnel, bySource: funnel.bySource.slice(1) } },
    ],
    [
      'check.stagesShrink',
      'more MQL than leads',
      { funnel: { ...funnel, stages: [{ ...firstStage!, reached: stages[0]!.reached! - 1 }, ...stages] } },
    ],
    ['check.revenue', 'an öre is lost', loop({ total: { ...total, revenue: total.revenue + 0.01 } })],
    ['check.revenue', 'a source is lost', loop({ bySource: bySource.slice(1) })],
    ['check.revenue', 'another period comes twice', loop({ otherPeriod: { deals: 0, revenue: 1 } })],
    ['check.revenue', 'unmatched comes twice', loop({ unmatched: { deals: 0, revenue: 1 } })],
    ['check.dealStates', 'an open deal is lost', { deals: { ...deals, later: deals.later - 1 } }],
    ['check.dealRevenue', 'a month is lost', { deals: { ...deals, byMonth: [] } }],
    [
      'check.dealRevenue',
      'a rep comes twice',
      { deals: { ...deals, byOwner: [...deals.byOwner, ...deals.byOwner] } },
    ],
    ['check.deals', 'a deal matched by id twice', loop({ matchedBy: { ...matchedBy, id: 2 } })],
    ['check.deals', 'by e-mail as well', loop({ matchedBy: { ...matchedBy, email: 1 } })],
    ['check.deals', 'by company as well', loop({ matchedBy: { ...matchedBy, company: 1 } })],
    ['check.deals', 'and without a lead', loop({ unmatched: { deals: 1, revenue: 0 } })],
    // 500 for 11 days that are all gone by the 30th.
    ['check.campaignCosts', 'more counted than was typed', loop({ typedCost: 500.01 })],
    ['check.speedSum', 'met twice', { sla: { ...sla, speed: { ...sla.speed!, met: sla.speed!.met + 1 } } }],
    [
      'check.depthSum',
      'missed twice',
      { sla: { ...sla, depth: { ...sla.depth!, missed: sla.depth!.missed + 1 } } },
    ],
    [
      'check.answers',
      'a lead both rejected and waiting',
      { feedback: { ...feedback, total: { ...feedback.total, rejected: feedback.total.rejected + 1 } } },
    ],
    [
      'conversionByAge.checkLeads',
      'a lead without an age',
      { conversionByAge: { ...conversionByAge, without: { ...conversionByAge.without, created: 1 } } },
    ],
    [
      'contactAttempts.checkKinds',
      'a kind is lost',
      { reach: { ...reach!, byKind: reach!.byKind.slice(1) } },
    ],
    [
      'contactAttempts.checkBands',
      'a band is lost',
      { speedToLead: { ...speedToLead!, young: speedToLead!.young - 1 } },
    ],
    [
      'check.credits',
      'an öre more credited',
      { attribution: { ...attribution, credited: { deals: 1, revenue: 1000.01 } } },
    ],
    [
      'check.credits',
      'a deal more credited',
      { attribution: { ...attribution, credited: { deals: 2, revenue: 1000 } } },
    ],
    ['check.credits', 'a deal more won', loop({ total: { deals: 2, revenue: 1000 } })],
    ['check.leadsByGrade', 'a grade is lost', { grades: { ...grades, byGrade: grades.byGrade.slice(1) } }],
  ];

  const keysOf = (holds: boolean, figures?: Partial<Checked>) =>
    new Set(checks(figures).flatMap((check) => (check.holds === holds ? [check.sentence.key] : [])));

  it('and these all hold', () => {
    const failing = keysOf(false);
    for (const [key] of FIGURES)
      expect([key, keysOf(true).has(key as never), failing.has(key as never)]).toEqual([key, true, false]);
    expect(cohort.size).toBe(3);
  });

  it.each(FIGURES)('%s: %s', (key, _, figures) => expect([...keysOf(false, figures)]).toContain(key));

  it('check.rows: a row is lost', () => {
    const imports = dataset.imports.map((one) => ({ ...one, rows: one.rows + 1 }));
    const failing = allChecks({ ...dataset, imports }, report, settings).filter(({ holds }) => !holds);
    expect(failing.map(({ sentence }) => sentence.key)).toEqual(imports.map(() => 'import.rowsSum'));
  });
});

describe('what a person should know is said, and not where it is not so', () => {
  const LEADS = 'ID,Email,Created,Stage';
  const leads = (...lines: readonly string[]) => ({ leads: [LEADS, ...lines].join('\n') });
  const deals = (...lines: readonly string[]) => ({
    ...leads('1,ada@nord.se,2026-11-25,Customer'),
    deals: ['Deal ID,Lead ID,Stage,Create date,Close date,Amount', ...lines].join('\n'),
  });
  const wonOf = (...amounts: readonly number[]) =>
    amounts.map((amount, id) => `${id},1,Won,2026-11-26,2026-11-27,${amount}`).join('\n');
  const activities = (...lines: readonly string[]) => ({
    ...leads('1,,2026-11-25 08:00,Lead'),
    activities: ['Lead ID,Date,Type', ...lines].join('\n'),
  });
  const PAID = { leads: 'ID,Created,Source\n1,2026-11-25,google / cpc' };
  const lists = (json: object) => listsFromJson(json as Parameters<typeof listsFromJson>[0]);
  type Given = readonly [csv: object, typed?: object, lists?: typeof NO_LISTS];
  const CALENDAR = { start: '2026-11-01', end: '2026-11-20', source: 'web', cost: 100 };
  const KNOWN: readonly (readonly [key: string, so: Given, notSo: Given])[] = [
    ['check.rejected', [leads('1,,2026-11-25,Lead', '2,,2026-02-31,Lead')], [leads('1,,2026-11-25,Lead')]],
    ['check.doubt', [leads('1,,03/04/2026,Lead')], [leads('1,,25/04/2026,Lead')]],
    [
      'check.mappedColumn',
      [leads('1,,2026-11-25,Lead'), {}, lists({ columns: { leads: { source: 'Nope' } } })],
      [leads('1,,2026-11-25,Lead'), {}, lists({ columns: { leads: { source: 'Email' } } })],
    ],
    ['check.leadsMissing', [{ deals: 'Deal ID,Stage,Amount\na,Won,5' }], [leads('1,,2026-11-25,Lead')]],
    ['check.unknownStages', [leads('1,,2026-11-25,Hot')], [leads('1,,2026-11-25,MQL')]],
    [
      'check.unknownDealStages',
      [deals('a,1,Signed soon,2026-11-26,,5')],
      [deals('a,1,Won,2026-11-26,2026-11-27,5')],
    ],
    [
      'check.unknownActivityTypes',
      [activities('1,2026-11-26 09:00,Blorp')],
      [activities('1,2026-11-26 09:00,Opened')],
    ],
    [
      'check.activitiesWithoutType',
      [activities('1,2026-11-26 09:00,Call', '1,2026-11-27 09:00,')],
      [activities('1,2026-11-26 09:00,', '1,2026-11-27 09:00,')],
    ],
    [
      'check.sourcesAlike',
      [{ leads: 'ID,Created,Source\n1,2026-11-25,google / cpc\n2,2026-11-25,AdWords' }],
      [{ leads: 'ID,Created,Source\n1,2026-11-25,google / cpc\n2,2026-11-25,google / organic' }],
    ],
    [
      'check.costsMeetNoLead',
      [{ ...PAID, spend: 'Date,Source,Cost\n2026-11-25,Google Ads,5' }],
      [{ ...PAID, spend: 'Date,Source,Cost\n2026-11-25,google / cpc,5' }],
    ],
    [
      'check.clockWithoutTimes',
      [{ ...activities('1,2026-11-26 09:00,Call'), ...leads('1,,2026-11-25,Lead') }],
      [activities('1,2026-11-26 09:00,Call')],
    ],
    [
      'check.attemptsWithoutTimes',
      [activities('1,2026-11-26,Call')],
      [activities('1,2026-11-26 09:00,Call')],
    ],
    [
      'check.startsWithoutTime',
      [{ ...activities('1,2026-11-26 09:00,Call'), ...leads('1,,2026-11-25 08:00,', '2,,2026-11-25,') }],
      [
        {
          ...activities('1,2026-11-26 09:00,Call'),
          ...leads('1,,2026-11-25 08:00,', '2,,2026-11-25 09:00,'),
        },
      ],
    ],
    [
      'check.nobodyHas',
      [{ leads: 'ID,Created,Owner\n1,2026-11-25,Ada' }, { showOwner: 'Peter' }],
      [{ leads: 'ID,Created,Owner\n1,2026-11-25,Ada' }, { showOwner: 'ada' }],
    ],
    [
      'check.neverSaid',
      [{ leads: 'ID,Created,Owner\n1,2026-11-25,Ada' }, { showTeam: 'North' }],
      [{ leads: 'ID,Created,Team\n1,2026-11-25,North' }, { showTeam: 'North' }],
    ],
    [
      'check.nobodyHasAll',
      [
        { leads: 'ID,Created,Owner,Source\n1,2026-11-25,Ada,web\n2,2026-11-25,Bo,fair' },
        { showOwner: 'Ada', showSource: 'fair' },
      ],
      [
        { leads: 'ID,Created,Owner,Source\n1,2026-11-25,Ada,web\n2,2026-11-25,Bo,fair' },
        { showOwner: 'Bo', showSource: 'fair' },
      ],
    ],
    ['check.notLeads', [leads('1,,2026-11-25,Subscriber')], [leads('1,,2026-11-25,Lead')]],
    ['check.createdLater', [leads('1,,2026-12-01,Lead')], [leads('1,,2026-11-30 23:59,Lead')]],
    [
      'check.sameEmail',
      [leads('1,a@x.se,2026-11-25,Lead', '2,a@x.se,2026-11-26,Lead')],
      [leads('1,a@x.se,2026-11-25,Lead', '2,b@x.se,2026-11-26,Lead')],
    ],
    [
      'check.nobodysEmails',
      [leads('1,noemail@x.se,2026-11-25,Lead')],
      [leads('1,a@x.se; noemail@x.se,2026-11-25,Lead')],
    ],
    ['check.undated', [leads('1,,,Lead', '2,,2026-11-25,Lead')], [leads('2,,2026-11-25,Lead')]],
    [
      'check.noRate',
      [deals('a,1,Won,2026-11-26,2026-11-27,5 USD')],
      [deals('a,1,Won,2026-11-26,2026-11-27,5 SEK')],
    ],
    [
      'check.retention',
      [leads('1,,2024-11-25,Lead'), { retention: '2025-01-01' }],
      [leads('1,,2025-01-01,Lead'), { retention: '2025-01-01' }],
    ],
    [
      'check.visitsUndated',
      [{ ...leads('1,,2026-11-25,Lead'), visits: 'Source,Visitors\nweb,9' }, { periodStart: '2026-11-01' }],
      [{ ...leads('1,,2026-11-25,Lead'), visits: 'Source,Visitors\nweb,9' }],
    ],
    // As of the 30th: eight days ago, and seven.
    ['check.stale', [leads('1,,2026-11-22,Lead')], [leads('1,,2026-11-23,Lead')]],
    // As of the 30th: 32 days ago and 31, with a deal of the 26th.
    [
      'check.staleLeads',
      [{ ...leads('1,,2026-10-29,Lead'), deals: 'Deal ID,Stage,Close date,Amount\na,Won,2026-11-26,5' }],
      [{ ...leads('1,,2026-10-30,Lead'), deals: 'Deal ID,Stage,Close date,Amount\na,Won,2026-11-26,5' }],
    ],
    [
      'check.convertedUnsaid',
      [{ leads: 'ID,Created,Converted\n1,2026-11-25,1' }],
      [{ leads: 'ID,Created,Converted\n1,2026-11-25,1' }, { convertedMeans: 'customer' }],
    ],
    [
      'check.withoutState',
      [{ ...leads('1,,2026-11-25,Lead'), deals: 'Deal ID,Lead ID,Close date,Amount\na,1,2026-11-26,5' }],
      [deals('a,1,Won,2026-11-26,2026-11-27,5')],
    ],
    [
      'check.contradictedState',
      [{ deals: 'Deal ID,Stage,Is closed won,Amount\na,Closed Won,No,5' }],
      [{ deals: 'Deal ID,Stage,Is closed won,Amount\na,Closed Won,Yes,5' }],
    ],
    [
      'check.negativeTimes',
      [{ leads: 'ID,Created,MQL date\n1,2026-11-25,2026-11-24' }],
      [{ leads: 'ID,Created,MQL date\n1,2026-11-25,2026-11-25' }],
    ],
    [
      'check.prorated',
      [
        {
          ...leads('1,,2026-11-25,Lead'),
          ...deals('a,1,Won,2026-11-26,2026-11-27,5'),
          spend: 'Month,Source,Cost\n2026-11,web,300',
        },
        { periodStart: '2026-11-15' },
      ],
      [{ ...deals('a,1,Won,2026-11-26,2026-11-27,5'), spend: 'Month,Source,Cost\n2026-11,web,300' }],
    ],
    [
      'check.wonBeforeCreated',
      [deals('a,1,Won,2026-11-01,2026-11-24,5')],
      [deals('a,1,Won,2026-11-01,2026-11-25,5')],
    ],
    [
      'check.wonWithoutAmount',
      [deals('a,1,Won,2026-11-26,2026-11-27,')],
      [deals('a,1,Lost,2026-11-26,2026-11-27,')],
    ],
    [
      'check.zeroAmounts',
      [deals('a,1,Won,2026-11-26,2026-11-27,0')],
      [deals('a,1,Lost,2026-11-26,2026-11-27,0\nb,1,Won,2026-11-26,2026-11-27,')],
    ],
    [
      // More than a third; of three deals one always brings as much.
      'check.oneLargeDeal',
      [deals(wonOf(10, 10, 10, 16))],
      [deals(wonOf(10, 10, 10, 15)), deals(wonOf(10, 10, 16))],
    ],
    [
      'check.closedBeforeCreated',
      [deals('a,1,Won,2026-11-26,2026-11-25,5'), deals('a,1,Lost,2026-11-26,2026-11-25,5')],
      [deals('a,1,Won,2026-11-26,2026-11-26,5'), deals('a,1,Negotiation,2026-11-26,2026-11-25,5')],
    ],
    [
      'check.dealsCreatedLater',
      [deals('a,1,Negotiation,2026-12-01,,5')],
      [deals('a,1,Negotiation,2026-11-30,,5')],
    ],
    [
      'check.campaignsImported',
      [
        { ...leads('1,,2026-11-25,Lead'), spend: CSV.spend },
        {},
        lists({ campaigns: [{ ...CALENDAR, campaign: 'search' }] }),
      ],
      [
        { ...leads('1,,2026-11-25,Lead'), spend: CSV.spend },
        {},
        lists({ campaigns: [{ ...CALENDAR, campaign: 'brand' }] }),
      ],
    ],
    [
      'check.activitiesUnmatched',
      [{ ...leads('1,,2026-11-25,Lead'), activities: 'Lead ID,Date,Type\n9,2026-11-26 10:00,Call' }],
      [{ ...leads('1,,2026-11-25,Lead'), activities: 'Lead ID,Date,Type\n1,2026-11-26 10:00,Call' }],
    ],
    [
      'check.attemptBeforeCreation',
      [{ ...leads('1,,2026-11-25,Lead'), activities: 'Lead ID,Date,Type\n1,2026-11-24 10:00,Call' }],
      [{ ...leads('1,,2026-11-25,Lead'), activities: 'Lead ID,Date,Type\n1,2026-11-26 10:00,Call' }],
    ],
    [
      'conversionByAge.checkCustomers',
      [leads('1,,2026-11-25,Customer')],
      [deals('a,1,Won,2026-11-26,2026-11-27,5')],
    ],
    [
      'check.ruleColumns',
      [
        leads('1,,2026-11-25,Lead'),
        {},
        lists({ rules: [{ score: 'fit', field: 'Nope', condition: 'is', value: 'x', points: 9 }] }),
      ],
      [
        leads('1,,2026-11-25,Lead'),
        {},
        lists({ rules: [{ score: 'fit', field: 'Email', condition: 'is', value: 'x', points: 9 }] }),
      ],
    ],
  ];
  const keysOf = ([csv, typed = {}, list = NO_LISTS]: Given) =>
    reportFrom(csv, typed, list).checks.map(({ sentence }) => sentence.key);

  it.each(KNOWN)('%s', (key, so, notSo) => {
    expect(keysOf(so)).toContain(key);
    expect(keysOf(notSo)).not.toContain(key);
  });

  it('that definitions were changed and not kept', () => {
    const { definitions } = settings;
    const changed = { rules: [], salesReady: ['A1'] };
    const keys = (one: typeof definitions) =>
      allChecks(dataset, report, { ...settings, definitions: one }).map(({ sentence }) => sentence.key);
    expect(keys({ ...definitions, changed })).toContain('check.definitionsChanged');
    expect(keys(definitions)).not.toContain('check.definitionsChanged');
  });

  it('with a text for each, and none that nobody says', () => {
    // Of the add-on: a tab without rows or without known columns, and a setting that cannot be used. Of two exports of visitors: visitors.test.ts.
    const others = [
      'check.visitsTwice',
      'check.columnsUnsaid',
      'check.emptyTab',
      'check.belowExport',
      'check.setting',
      'check.typedOver',
      'check.signedCell',
      'check.signedLine',
      'check.unagreed',
    ];
    const said = new Set([
      ...checks().map(({ sentence }) => sentence.key),
      ...KNOWN.map(([key]) => key),
      'check.definitionsChanged',
      ...others,
    ]);
    expect(
      Object.keys(TEXTS.en).filter(
        (key) => /^(?:check|young\.check|attempts\.check)[.A-Z]/.test(key) && !said.has(key),
      ),
    ).toEqual([]);
  });
});
