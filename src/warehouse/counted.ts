import { Refusal } from '../language/sentence.ts';
import type { SpeedTally } from '../measures/attempts/speedToLead.ts';
import type { AttemptsTally } from '../measures/attempts/tally.ts';
import type { FeedbackTally } from '../measures/closedLoop/feedback.ts';
import type { ClosedLoopTally } from '../measures/closedLoop/tally.ts';
import type { OpenDealsTally } from '../measures/deals/dealsToSee.ts';
import type { DealsTally } from '../measures/deals/tally.ts';
import type { ForecastTally } from '../measures/forecast/forecastTally.ts';
import type { AgeTally } from '../measures/funnel/ageTally.ts';
import type { ChangeDriversTally } from '../measures/funnel/changeDriversTally.ts';
import type { FunnelMethodsTally } from '../measures/funnel/funnelMethods.ts';
import type { MonthTally } from '../measures/funnel/monthTally.ts';
import type { FunnelTally } from '../measures/funnel/tally.ts';
import type { MeetingTally } from '../measures/meeting/meeting.ts';
import type { QuarterTally } from '../measures/scoring/definitionBacktest.ts';
import type { GradeTally } from '../measures/scoring/grades.ts';
import type { AnswerCounts } from '../measures/sla/answerTime.ts';
import type { Arrival } from '../measures/sla/arrivals.ts';
import type { Breaches } from '../measures/sla/breaches.ts';
import type { RecentTally } from '../measures/sla/recentSla.ts';
import type { SegmentCounts } from '../measures/sla/segments.ts';
import type { SlaTally } from '../measures/sla/tally.ts';
import { ownersIn } from '../records/figures.ts';
import type { FigureRow } from '../schema/figures.ts';
import type { LeadKind, Settings } from '../settings/settings.ts';
import { textKey } from '../values/plainText.ts';
import { foundIn, ROWS } from './figure.ts';
import { ageTallyFrom } from './figures/ages.ts';
import { answerCountsFrom } from './figures/answers.ts';
import { arrivalsFrom, type CampaignKind, campaignKindsFrom, campaignLeadsFrom } from './figures/arrivals.ts';
import { attemptsTallyFrom, speedTallyFrom } from './figures/attempts.ts';
import { attributionFrom, type CountedAttribution } from './figures/attribution.ts';
import { breachesFrom } from './figures/breaches.ts';
import { changeDriversTallyFrom } from './figures/changeDrivers.ts';
import { closedLoopTallyFrom } from './figures/closedLoop.ts';
import { dealsTallyFrom, openDealsFrom } from './figures/deals.ts';
import { badLeadsFrom, goodLeadsFrom } from './figures/examples.ts';
import { feedbackTallyFrom } from './figures/feedback.ts';
import { forecastTallyFrom } from './figures/forecast.ts';
import { funnelTallyFrom } from './figures/funnel.ts';
import { funnelMethodsTallyFrom } from './figures/funnelMethods.ts';
import { filledColumnsFrom, gradeTallyFrom, quarterTallyFrom } from './figures/grades.ts';
import { segmentCountsFrom } from './figures/kinds.ts';
import { type Meta, metaFrom, SQL_VERSION } from './figures/meta.ts';
import { monthTallyFrom } from './figures/months.ts';
import { recentTallyFrom } from './figures/recent.ts';
import { slaTallyFrom } from './figures/sla.ts';
import { moverTallyFrom, weekTallyFrom } from './figures/weeks.ts';

/** All that a warehouse has counted, as src/measures counts it of records. */
export interface Counted {
  readonly meta: Meta;
  readonly funnel: FunnelTally;
  readonly ages: AgeTally;
  readonly closedLoop: ClosedLoopTally;
  readonly deals: DealsTally;
  readonly openDeals: OpenDealsTally;
  readonly sla: SlaTally;
  readonly months: MonthTally;
  readonly recent: RecentTally;
  readonly feedback: FeedbackTally;
  readonly changeDrivers: ChangeDriversTally;
  readonly funnelMethods: FunnelMethodsTally;
  /** Of the cohort, and of leads whose time was out in the last days; null where a period narrows the cohort. */
  readonly answers: AnswerCounts;
  readonly recentAnswers: AnswerCounts | null;
  /** Leads with a broken promise and those that are next; by the value of a lead of a kind. */
  readonly breaches: (worthOf: (kind: string) => number | null) => Breaches;
  /** What the weekly meeting is made of, but for the breaches. */
  readonly meeting: Omit<MeetingTally, 'breaches'>;
  /** Of leads and deals, in the order of their first leads. */
  readonly owners: readonly string[];
  /** The leads of the goal period, by what they are divided by. */
  readonly arrivals: (kind: LeadKind) => readonly Arrival[];
  /** By grade; null where the rules ask for what no warehouse is asked. */
  readonly grades: GradeTally | null;
  readonly gradeQuarter: QuarterTally;
  /** The columns of leads that the scoring rules ask for and that some lead has. */
  readonly filledColumns: ReadonlySet<string>;
  /** How many leads came of each line of the campaign calendar. */
  readonly campaignLeads: readonly number[];
  /** Of what kinds the leads of each campaign with expected leads have been so far, by its `textKey`. */
  readonly campaignKinds: (kind: LeadKind) => ReadonlyMap<string, readonly CampaignKind[]>;
  /** The leads of the cohort by kind; none where a warehouse cannot divide them so. */
  readonly segments: (kind: LeadKind) => readonly SegmentCounts[];
  readonly forecast: ForecastTally;
  readonly attribution: CountedAttribution;
  /** How they were tried, by kind; undivided where a warehouse cannot divide them so. */
  readonly attempts: (kind: LeadKind) => AttemptsTally;
  readonly speedToLead: SpeedTally;
}

/** @throws Refusal where the figures do not say what they are of, or are of another version of the SQL */
export function countedFrom(rows: readonly FigureRow[], settings: Settings): Counted {
  const { currency, campaigns } = settings;
  const found = foundIn(rows);
  const meta = metaFrom(found);
  const rowCount = rows.find(({ figure }) => figure === ROWS)?.value;
  if (meta === null) throw new Refusal('warehouse.noMeta');
  if (rowCount !== rows.length - 1)
    throw new Refusal('warehouse.cut', { n: rows.length - 1, all: rowCount ?? '?' });
  if (meta.sqlVersion !== SQL_VERSION)
    throw new Refusal('warehouse.otherVersion', { version: meta.sqlVersion, own: SQL_VERSION });
  const { present } = meta;
  const sla = slaTallyFrom(found);
  // The follow-ups are those of the period: only without one they tell of the last weeks.
  const isOfAll = settings.periodStart === null && settings.periodEnd === null;
  const told = { speed: isOfAll && sla.told.speed, depth: isOfAll && sla.told.depth };
  const isCounted = (kind: LeadKind): kind is Exclude<LeadKind, 'undivided'> =>
    kind !== 'undivided' && (kind !== 'grade' || meta.graded.inForce);
  return {
    meta,
    funnel: funnelTallyFrom(found),
    ages: ageTallyFrom(found),
    closedLoop: closedLoopTallyFrom(found, currency, present.deals),
    deals: dealsTallyFrom(found, currency, present.outcomes),
    openDeals: openDealsFrom(found, currency),
    sla,
    months: monthTallyFrom(found, currency),
    feedback: feedbackTallyFrom(found),
    changeDrivers: changeDriversTallyFrom(found, currency),
    funnelMethods: funnelMethodsTallyFrom(found),
    answers: answerCountsFrom(found, 'all'),
    recentAnswers: isOfAll ? answerCountsFrom(found, 'recent') : null,
    recent: recentTallyFrom(found, meta.asOf, told),
    breaches: (worthOf) => breachesFrom(found, worthOf),
    meeting: {
      weeks: weekTallyFrom(found, meta.asOf, currency, told),
      movers: moverTallyFrom(found, meta.asOf),
      good: goodLeadsFrom(found),
      bad: badLeadsFrom(found),
    },
    owners: ownersIn(rows),
    grades: meta.graded.inForce ? gradeTallyFrom(found, currency) : null,
    gradeQuarter: quarterTallyFrom(found, meta.graded),
    filledColumns: filledColumnsFrom(found),
    arrivals: (kind) => arrivalsFrom(found, isCounted(kind) ? kind : null),
    campaignLeads: campaignLeadsFrom(found, campaigns.length),
    campaignKinds: (kind) =>
      new Map(
        [...(isCounted(kind) ? campaignKindsFrom(found, kind) : [])].flatMap(([line, kinds]) => {
          const called = campaigns[line]?.campaign;
          return called === undefined ? [] : [[textKey(called), kinds] as const];
        }),
      ),
    segments: (kind) => (isCounted(kind) ? segmentCountsFrom(found, kind) : []),
    forecast: forecastTallyFrom(found, currency, present, hasLeads(meta)),
    attribution: attributionFrom(found, currency, settings.lookbackDays),
    attempts: (kind) => attemptsTallyFrom(found, isCounted(kind) ? kind : null),
    speedToLead: speedTallyFrom(found, sla.told.speed),
  };
}

/** Are there leads, of the cohort or of any day? */
export function hasLeads({ leads, lastLead }: Meta): boolean {
  return leads > 0 || lastLead !== null;
}
