import { speedTallyOf } from '../../src/measures/attempts/speedToLead.ts';
import { type AttemptsOfKind, attemptsTallyOf } from '../../src/measures/attempts/tally.ts';
import { type SourcedBasis, sourcedBasisOf } from '../../src/measures/attribution/sourced.ts';
import { type TouchedJourney, type Won, wonDealsOf } from '../../src/measures/attribution/wonDeals.ts';
import { leadsOfCampaigns } from '../../src/measures/closedLoop/campaigns.ts';
import { closedLoopFrom } from '../../src/measures/closedLoop/closedLoop.ts';
import { type Feedback, feedbackFrom, feedbackOf } from '../../src/measures/closedLoop/feedback.ts';
import { closedLoopTallyOf } from '../../src/measures/closedLoop/tally.ts';
import type { DealWorth } from '../../src/measures/deals/deals.ts';
import { type DealsToSee, dealsToSeeFrom, dealsToSeeOf } from '../../src/measures/deals/dealsToSee.ts';
import { dealsTallyOf } from '../../src/measures/deals/tally.ts';
import { type ForecastTally, forecastTallyOf } from '../../src/measures/forecast/forecastTally.ts';
import type { Spells } from '../../src/measures/forecast/spells.ts';
import { ageTallyOf } from '../../src/measures/funnel/ageTally.ts';
import { changeDriversTallyOf } from '../../src/measures/funnel/changeDriversTally.ts';
import { type Cohort, cohortOf } from '../../src/measures/funnel/cohort.ts';
import { funnelMethodsTallyOf } from '../../src/measures/funnel/funnelMethods.ts';
import { monthTallyOf } from '../../src/measures/funnel/monthTally.ts';
import { besideBefore, spanOf } from '../../src/measures/funnel/period.ts';
import { funnelTallyOf } from '../../src/measures/funnel/tally.ts';
import type { BadLead, Examples, GoodLead } from '../../src/measures/meeting/leadExamples.ts';
import { type MeetingTally, meetingTallyOf } from '../../src/measures/meeting/meeting.ts';
import { type QuarterTally, quarterTallyOf } from '../../src/measures/scoring/definitionBacktest.ts';
import { type GradeTally, gradeTallyOf } from '../../src/measures/scoring/grades.ts';
import { scoresOf } from '../../src/measures/scoring/scoring.ts';
import { type AnswerTime, answerTimeFrom, answerTimeOf } from '../../src/measures/sla/answerTime.ts';
import { arrivalsOf } from '../../src/measures/sla/arrivals.ts';
import { type Breach, type Breaches, breachesOf, type Running } from '../../src/measures/sla/breaches.ts';
import { followUpsOf } from '../../src/measures/sla/followUp.ts';
import { promisesOf } from '../../src/measures/sla/promises.ts';
import {
  RECENT_DAYS,
  type RecentSla,
  recentSlaFrom,
  recentTallyOf,
} from '../../src/measures/sla/recentSla.ts';
import { type Segment, segmentsFrom, segmentsOf } from '../../src/measures/sla/segments.ts';
import { slaFrom } from '../../src/measures/sla/sla.ts';
import { slaTallyOf } from '../../src/measures/sla/tally.ts';
import { lastDayOf, lastLeadOf } from '../../src/measures/trust/staleness.ts';
import type { ImportFigures } from '../../src/records/imports.ts';
import type { Records } from '../../src/records/records.ts';
import { type Definitions, GRADES } from '../../src/settings/definitions.ts';
import { goalPeriod } from '../../src/settings/goal.ts';
import type { Settings } from '../../src/settings/settings.ts';
import { textKey } from '../../src/values/plainText.ts';
import { type Counted, countedFrom } from '../../src/warehouse/counted.ts';
import { type Engine, figuresOf } from '../../src/warehouse/engine.ts';
import { type Question, questionOf } from '../../src/warehouse/question.ts';
import { columnsNotInContract } from '../../src/warehouse/questionScoring.ts';
import { countsOf } from './tallies.ts';

/** What is compared: the tallies as they are, and what the measures make of those that leave a warehouse in short. */
type Compared = Pick<
  Counted,
  | 'funnel'
  | 'ages'
  | 'closedLoop'
  | 'deals'
  | 'sla'
  | 'months'
  | 'campaignLeads'
  | 'forecast'
  | 'speedToLead'
  | 'changeDrivers'
  | 'funnelMethods'
> & {
  readonly attempts: ReturnType<Counted['attempts']>;
  readonly arrivals: ReturnType<Counted['arrivals']>;
  readonly won: Won;
  readonly basis: Pick<SourcedBasis, 'hasSales' | 'sources'>;
  readonly hasAges: boolean;
  readonly segments: readonly Segment[];
  readonly toSee: DealsToSee;
  readonly recent: RecentSla;
  readonly meeting: Omit<MeetingTally, 'breaches'>;
  readonly breaches: Breaches;
  readonly feedback: Feedback;
  readonly answers: readonly (AnswerTime | null)[];
  readonly grades: GradeTally | null;
  readonly gradeQuarter: QuarterTally;
  /** Where the leads are divided by grade. */
  readonly byGrade: Pick<Compared, 'arrivals' | 'segments'> | null;
  /** Of the campaigns of the calendar, by source. */
  readonly sourcesOfCampaigns: readonly (readonly [campaign: string, source: string, leads: number])[];
  /** Are the follow-ups those of all leads? */
  readonly isOfAll: boolean;
  readonly days: readonly (number | null)[];
};

/** Everything that a warehouse says, by name; what is 0 is left out. */
export function talliesInMemory(records: Records, settings: Settings): Map<string, unknown> {
  const cohort = cohortOf(records, settings);
  const { definitions } = settings;
  const { grade } = scoresOf(records.leads, definitions.rules, records.asOf);
  const promises = promisesOf(records, settings, grade);
  const followUps = followUpsOf(records, cohort, promises);
  const sla = slaTallyOf(records, followUps);
  const arrivals = (kinds: Parameters<typeof arrivalsOf>[1]) =>
    arrivalsOf(records, kinds, settings.campaigns, goalPeriod(settings, records.asOf.day));
  const segments = (kind: 'source' | 'grade') => segmentsOf(records, cohort, kind, grade, MATURE, null);
  return everything({
    funnel: funnelTallyOf(records, cohort),
    ages: ageTallyOf(records, cohort),
    closedLoop: closedLoopTallyOf(records, cohort, settings),
    deals: dealsTallyOf(records, settings),
    sla,
    months: monthTallyOf(records),
    campaignLeads: leadsOfCampaigns(records, settings),
    forecast: forecastTallyOf(records),
    won: wonDealsOf(records, cohort, settings),
    basis: sourcedBasisOf(records, FILES),
    hasAges: hasAges(settings),
    funnelMethods: funnelMethodsTallyOf(records, spanOf(settings, records.asOf.day)),
    changeDrivers: changeDriversTallyOf(records, ...besideBefore(spanOf(settings, records.asOf.day))),
    attempts: attemptsTallyOf(records, cohort, segments('source'), settings.periodEnd),
    speedToLead: speedTallyOf(records, followUps),
    arrivals: arrivals(ALL),
    segments: segments('source').list,
    ...gradesAskedFor(records, cohort, definitions, grade),
    byGrade:
      settings.leadKind === 'grade'
        ? { arrivals: arrivals(ofGrades(grade)), segments: graded(segments('grade').list) }
        : null,
    toSee: dealsToSeeOf(records, USUAL, FILES),
    recent: recentSlaFrom(recentTallyOf(records, followUps), records.asOf.day),
    meeting: meetingTallyOf(records, followUps, () => null, FILES),
    breaches: breachesOf(records, followUps, () => null, FILES),
    feedback: feedbackOf(records, cohort, followUps, FILES),
    answers: [
      answerTimeOf(records, cohort, promises),
      isOfAll(settings) ? answerTimeOf(records, cohort, promises, RECENT_DAYS) : null,
    ],
    sourcesOfCampaigns: sourcesOfCampaigns(records, settings),
    isOfAll: isOfAll(settings),
    days: [cohort.first, cohort.last, lastDayOf(records), lastLeadOf(records)],
  });
}

function sourcesOfCampaigns({ leads, stageHistory }: Records, { campaigns }: Settings) {
  const counts = new Map<string, number>();
  for (let lead = 0; lead < leads.length; lead++) {
    const campaign = textKey(leads.campaign[lead]!);
    const isAsked = campaigns.some((one) => one.expectedLeads && textKey(one.campaign) === campaign);
    if (!stageHistory.counts[lead] || campaign === '' || !isAsked) continue;
    const key = JSON.stringify([campaign, leads.source[lead]!.toLowerCase()]);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts].map(([key, n]) => [...(JSON.parse(key) as [string, string]), n] as const);
}

/** What nine of ten won deals took at most, and the files that records are from. */
const USUAL = 10;
const FILES = ['deals', 'leads'].map((kind) => ({ kind, file: kind })) as ImportFigures[];
const hasAges = ({ attributionModel, comparisonModel }: Settings) =>
  [attributionModel, comparisonModel].includes('timeDecay');
const isOfAll = ({ periodStart, periodEnd }: Settings) => periodStart === null && periodEnd === null;
/** An age at which rates are mature, and leads that are not divided. */
const MATURE = 30;
const ALL = { list: [], placeOfLead: () => -1 };

/** By rules about columns that a warehouse does not have no lead is graded there. */
function gradesAskedFor(
  records: Records,
  cohort: Cohort,
  definitions: Definitions,
  grade: readonly string[],
): Pick<Compared, 'grades' | 'gradeQuarter'> {
  const isAsked = (rules: Definitions['rules']) => columnsNotInContract(rules).length === 0;
  const quarter = quarterTallyOf({ records, named: records }, definitions, grade);
  if (isAsked(definitions.rules))
    return { grades: gradeTallyOf(records, cohort, grade), gradeQuarter: quarter };
  return { grades: null, gradeQuarter: { ...quarter, inForce: null } };
}

/** Leads that all lack a grade are not divided. */
const graded = (list: readonly Segment[]) => (list.every(({ label }) => label === '') ? [] : list);

/** All grades as kinds, whether the cohort has them or not. */
function ofGrades(grade: readonly string[]): Parameters<typeof arrivalsOf>[1] {
  const list = [...GRADES, ''].map((label) => ({
    label,
    leads: 0,
    customers: 0,
    rate: null,
    interval: null,
  }));
  return { list, placeOfLead: (lead) => list.findIndex(({ label }) => label === grade[lead]) };
}

export async function talliesIn(
  engine: Engine,
  records: Records,
  settings: Settings,
  /** Of the calendar, where an engine cannot take one of decades. */
  days: Partial<Pick<Question, 'firstDay' | 'lastDay'>> = {},
): Promise<Map<string, unknown>> {
  const { leads, asOf } = records;
  const present = { ...records.present, responses: leads.hasResponse, outcomes: records.deals.outcomesTold };
  const question = { ...questionOf(settings, asOf.day, present), ...days };
  const counted = countedFrom(await figuresOf(engine, question), settings);
  const { funnel, meta } = counted;
  const segments = (kind: 'source' | 'grade') =>
    segmentsFrom(counted.segments(kind), funnel.told[4]!, MATURE, null);
  const isByGrade = settings.leadKind === 'grade';
  return everything({
    ...counted,
    won: counted.attribution.won,
    basis: counted.attribution,
    hasAges: hasAges(settings),
    arrivals: counted.arrivals('undivided'),
    attempts: counted.attempts('source'),
    segments: segments('source'),
    byGrade: isByGrade
      ? {
          arrivals: counted.arrivals('grade'),
          segments: graded(segments('grade')),
        }
      : null,
    toSee: dealsToSeeFrom(counted.openDeals, USUAL),
    recent: recentSlaFrom(counted.recent, asOf.day),
    breaches: counted.breaches(() => null),
    feedback: feedbackFrom(counted.feedback),
    answers: [counted.answers, counted.recentAnswers].map(
      (counts) => counts && answerTimeFrom(counts, funnel.told),
    ),
    sourcesOfCampaigns: [...counted.campaignKinds('source')].flatMap(([campaign, kinds]) =>
      kinds.map(({ label, leads }) => [campaign, label.toLowerCase(), leads] as const),
    ),
    isOfAll: isOfAll(settings),
    days: [meta.firstCreated, meta.lastCreated, meta.lastDay, meta.lastLead],
  });
}

/**
 * The times of follow-ups leave a warehouse as their quantiles, and orders as their median and largest: those are compared, and
 * all other counts as they are.
 */
function everything(all: Compared) {
  const {
    sla,
    closedLoop,
    arrivals,
    segments,
    days,
    funnel,
    ages,
    deals,
    months,
    campaignLeads,
    toSee,
    changeDrivers,
    funnelMethods,
    attempts,
    speedToLead,
  } = all;
  const withoutTimes = (groups: typeof sla.byOwner) =>
    groups.map(({ toFirstAttempt, toAssignment, fromAssignment, ...counts }) => counts);
  const { all: everybody, byOwner, byMonth, byWeek, told, ...others } = sla;
  const { toFirstAttempt, toAssignment, fromAssignment, ...counts } = everybody;
  const { orderValues, ...loop } = closedLoop;
  const hoursOf = (groups: ReturnType<typeof slaFrom>['byOwner']) =>
    byLabel(
      groups.map(({ label, speed, routing }) => [
        label.toLowerCase(),
        speed?.medianHours,
        speed?.p90Hours,
        routing,
      ]),
    );
  const numbered = (name: string, list: readonly unknown[]) =>
    Object.fromEntries(list.map((one, i) => [`${name} ${i}`, one]));
  const tried = (kind: AttemptsOfKind) => ({ ...kind, attempts: numbered('attempt', kind.attempts) });
  const measured = slaFrom(sla);
  const counted = countsOf({
    funnel,
    ages,
    deals,
    changeDrivers,
    funnelMethods,
    months: months.map((one) => ({ ...one, month: String(one.month) })),
    campaignLeads: numbered('line', campaignLeads),
    attempts: { all: tried(attempts.all), byKind: attempts.byKind.map(tried) },
    speedToLead: { bands: numbered('band', speedToLead.bands), young: speedToLead.young },
    closedLoop: loop,
    sla: {
      ...others,
      all: counts,
      byOwner: withoutTimes(byOwner),
      byMonth: withoutTimes(byMonth),
      byWeek: withoutTimes(byWeek),
    },
  });
  return new Map<string, unknown>([
    ...counted,
    ['told', [...funnel.told]],
    ['dated', funnelMethods.dated],
    ['sla.told', told],
    ['speed to lead is told', speedToLead.isTold],
    ['hours', [measured.speed?.medianHours, measured.speed?.p90Hours, measured.routing]],
    ['hours by rep', hoursOf(measured.byOwner)],
    ['hours by month', hoursOf(measured.byMonth)],
    ['grades', gradesInShort(all)],
    ...gradeQuarters(all),
    ['sources of campaigns', byLabel(all.sourcesOfCampaigns)],
    ['orders', closedLoopFrom(closedLoop).orderSpread],
    ...byKind('', { arrivals, segments }),
    ...(all.byGrade ? byKind(' by grade', all.byGrade) : []),
    ['deals to see', [worth(toSee.standingStill!), worth(toSee.overdue), toSee.withoutCreated]],
    ...(all.isOfAll ? lastWeeks(all) : []),
    ['feedback', feedbackInShort(all.feedback)],
    ['answers', all.answers],
    ...forecastInShort(all.forecast),
    ...wonInShort(all),
    ['good leads', examplesOf(all.meeting.good)],
    ['bad leads', examplesOf(all.meeting.bad)],
    [
      'movers',
      [
        all.meeting.movers.daysBefore,
        byLabel(
          all.meeting.movers.sources
            .filter(({ months, now, before }) => now + before + months.reduce((sum, n) => sum + n, 0) > 0)
            .map((one) => [one.source.toLowerCase(), one.now, one.before, one.months]),
        ),
      ],
    ],
    ['days', days.map((day) => day && Math.floor(day))],
  ]);
}

const byLabel = (groups: readonly (readonly unknown[])[]) =>
  [...groups].sort((one, other) => (String(one) < String(other) ? -1 : 1));

function byKind(name: string, { arrivals, segments }: Pick<Compared, 'arrivals' | 'segments'>) {
  return [
    [
      `arrivals${name}`,
      byLabel(arrivals.map(({ day, kind, isExpected, leads }) => [day, kind, isExpected, leads])),
    ],
    [`segments${name}`, byLabel(segments.map((one) => [one.label.toLowerCase(), ...inNineFigures(one)]))],
  ] as const;
}

/** The sums of squares are those of fractions in memory: they differ in their last figures. */
function gradesInShort({ grades }: Compared) {
  const some = grades?.byGrade.filter(({ reached }) => reached[0]! > 0) ?? null;
  return (
    some &&
    byLabel(
      some.map((one) => [
        one.grade,
        one.reached,
        one.disqualified,
        one.deals,
        one.revenue,
        one.squares.toPrecision(9),
      ]),
    )
  );
}

function gradeQuarters({ gradeQuarter: { inForce, changed, customersTold } }: Compared) {
  const inOrder = (counts: typeof inForce) =>
    counts &&
    byLabel(counts.filter(({ leads }) => leads > 0).map((one) => [one.grade, one.leads, one.customers]));
  return [
    ['quarter', [inOrder(inForce), customersTold]],
    ['quarter as changed', inOrder(changed)],
  ] as const;
}

/** What is known of the last weeks where no period narrows the follow-ups. */
function lastWeeks({ recent, meeting, breaches }: Compared): [string, unknown][] {
  const toSecond = (days: number) => Math.round(days * 86_400);
  const line = ({ id, owner, promise, missing }: Breach | Running) => [id, owner, promise, missing];
  const inOrder = (lines: readonly (readonly unknown[])[]) =>
    [...lines].sort((a, b) => (String(a) < String(b) ? -1 : 1));
  return [
    [
      'recent',
      {
        ...recent,
        byOwner: inOrder(recent.byOwner.map(({ owner, ...kept }) => [owner.toLowerCase(), kept])),
      },
    ],
    ['weeks', meeting.weeks],
    ['broken', inOrder(breaches.list.map((one) => [...line(one), toSecond(one.since), toSecond(one.late)]))],
    ['next', inOrder(breaches.next.map((one) => [...line(one), toSecond(one.due), toSecond(one.left)]))],
    ['breaches', [breaches.older, breaches.overdue, breaches.dueNext]],
  ];
}

/** When the deal of an order was created does not leave a warehouse. */
function forecastInShort({ orders, open, ...tally }: ForecastTally): [string, unknown][] {
  const ofSpells = (spells: Spells) =>
    Object.values(spells.asColumns()).map((column: ArrayLike<number>) => Array.from(column));
  return [
    ...(['leads', 'toCustomer', 'toDeal', 'deals', 'otherDeals', 'otherOrders'] as const).map(
      (part): [string, unknown] => [`forecast: ${part}`, ofSpells(tally[part])],
    ),
    ['orders won', orders.map(({ day, amount }) => [day, amount])],
    ['open deals', open.map(({ created, amount, stage }) => [created, amount, stage])],
    ['undated', tally.undated],
    ['told of a forecast', [tally.byDeals, tally.outcomesTold, tally.customersTold]],
  ];
}

/** Every journey for itself, in any order; how old its touches were where a model asks. */
function wonInShort({ won, basis, hasAges: aged }: Compared): [string, unknown][] {
  const inOrder = (list: readonly unknown[]) => list.map((one) => JSON.stringify(one)).sort();
  const way = ({ list, ages }: TouchedJourney) =>
    list.map(({ channel, campaign, isSales }, i) => [
      `${channel} · ${campaign}`.toLowerCase(),
      isSales,
      aged && Math.round(ages[i]! * 86_400),
    ]);
  const times = <T>(n: number, one: T) => new Array<T>(n).fill(one);
  return [
    [
      'won',
      inOrder(
        won.deals.flatMap(({ deals, revenue, journey, recorded, beforeSales }) =>
          times(deals, [
            revenue,
            way(journey),
            journey.leadCreation,
            journey.opportunityCreation,
            recorded.toLowerCase(),
            beforeSales,
          ]),
        ),
      ),
    ],
    ['won outside the period', won.otherPeriod],
    [
      'ended',
      inOrder(
        won.ended.flatMap(({ journey, times: n }) =>
          times(
            n,
            way(journey).map(([name]) => name),
          ),
        ),
      ),
    ],
    [
      'sources',
      [...new Set([...basis.sources].map((source) => source.toLowerCase()))]
        .sort()
        .concat(String(basis.hasSales)),
    ],
  ];
}

/** So many leads of a list leave a warehouse. */
const LISTED = 30;

/** The groups in any order, by their texts; of the lists who is on them. */
function feedbackInShort({
  total,
  bySource,
  byCampaign,
  reasons,
  reasonsByCampaign,
  examples,
  unworked,
}: Feedback) {
  const inOrder = (groups: readonly object[]) =>
    groups.map((one) => JSON.stringify(one).toLowerCase()).sort();
  return [
    total,
    ...[bySource, byCampaign, reasons, reasonsByCampaign].map(inOrder),
    ...[examples, unworked].map((leads) =>
      leads.slice(0, LISTED).map(({ source, campaign, owner, reason }) => [source, campaign, owner, reason]),
    ),
  ];
}

const examplesOf = ({ leads, all }: Examples<GoodLead | BadLead>) => [
  all,
  leads.map(({ lead, ...one }) => one),
];

const worth = ({ deals, amount, withAmount, zeroAmount, unknownAmount }: DealWorth) => [
  deals,
  amount,
  withAmount,
  zeroAmount,
  unknownAmount,
];

/** Sums of fractions differ in their last figures by the order in which they were added. */
function inNineFigures({ leads, customers, rate, interval }: Segment): (string | number | null)[] {
  return [leads, customers, ...[rate, ...(interval ?? [])].map((share) => share?.toPrecision(9) ?? null)];
}

/** What two of them say otherwise. */
export const differences = (one: Map<string, unknown>, other: Map<string, unknown>) =>
  [...new Set([...one.keys(), ...other.keys()])]
    .filter((key) => JSON.stringify(one.get(key)) !== JSON.stringify(other.get(key)))
    .map(
      (key) => `${key}: ${JSON.stringify(one.get(key))} in memory, ${JSON.stringify(other.get(key))} in SQL`,
    );
