import { median, quantile, ratio } from '../../formulas/arithmetic.ts';
import { wilson } from '../../formulas/wilson.ts';
import type { ImportFigures } from '../../records/imports.ts';
import type { Records } from '../../records/records.ts';
import { type SourceRow, sourceRowOf } from '../../records/sourceRow.ts';
import { STAGES } from '../../schema/stages.ts';
import { daysBetween } from '../../values/dates.ts';
import { GroupBy } from '../../values/groupBy.ts';
import type { Cohort } from '../funnel/cohort.ts';
import { leadName } from '../sla/breaches.ts';
import type { FollowUps } from '../sla/followUp.ts';

/** Sales accepts a lead by taking it to this stage. */
const ACCEPTED = STAGES.indexOf('sql');

/** What sales has said of some leads. Accepted, rejected and waiting leads are all leads. */
export interface Dispositions {
  readonly leads: number;
  /** Reached SQL or a later stage, whatever has become of them since. */
  readonly accepted: number;
  /** Disqualified without having been accepted. */
  readonly rejected: number;
  readonly waiting: number;
  /** Of the accepted ones, those that were disqualified later. */
  readonly givenUp: number;
  /** accepted ÷ (accepted + rejected); null where sales has answered none. */
  readonly acceptRate: number | null;
  /** 95 %, Wilson. */
  readonly interval: readonly [low: number, high: number] | null;
  /** From creation to SQL, in whole days, over the accepted leads that have a date for it. */
  readonly medianDaysToAccept: number | null;
  readonly p90DaysToAccept: number | null;
  /** Waiting leads that nobody has tried to reach, though the first attempt's time is out; null where no export says. */
  readonly unworked: number | null;
}

export interface DispositionsOf extends Dispositions {
  /** '' for leads without one. */
  readonly source: string;
  readonly campaign: string;
}

/** How often a reason was given, by where the leads came from. */
export interface ReasonCount {
  readonly source: string;
  readonly campaign: string;
  /** '' where sales has given none. */
  readonly reason: string;
  readonly leads: number;
  /** Of the disqualified leads of the source and campaign. */
  readonly share: number;
}

/** A lead to look at. */
export interface LeadToSee {
  readonly lead: string;
  readonly source: string;
  readonly campaign: string;
  readonly owner: string;
  /** NaN where unknown. */
  readonly created: number;
  readonly reason: string;
  readonly place: SourceRow;
}

/** What sales has said of marketing's leads. */
export interface Feedback {
  readonly total: Dispositions;
  /** The most leads first. */
  readonly bySource: readonly DispositionsOf[];
  readonly byCampaign: readonly DispositionsOf[];
  /** Over all disqualified leads, the most frequent first; those without a reason last. */
  readonly reasons: readonly { readonly reason: string; readonly leads: number }[];
  /** The most frequent first. */
  readonly reasonsByCampaign: readonly ReasonCount[];
  /** Disqualified leads, the latest created first. */
  readonly examples: readonly LeadToSee[];
  /** The longest waiting first. */
  readonly unworked: readonly LeadToSee[];
}

/**
 * What sales has answered to the leads of the cohort: accepted, rejected and why, or nothing yet.
 *
 * @param imports by which the rows of leads are found
 */
export function feedbackOf(
  records: Records,
  cohort: Cohort,
  followUps: FollowUps,
  imports: readonly ImportFigures[],
): Feedback {
  const { leads, stageHistory } = records;
  const untried = new Set(
    followUps.list
      .filter(({ speed, hours, attempts }) => speed === 'missed' && Number.isNaN(hours) && !(attempts > 0))
      .map(({ lead }) => lead),
  );
  const answer = (lead: number) =>
    stageHistory.reached[lead]! >= ACCEPTED ? 'accepted' : leads.disqualified[lead] ? 'rejected' : 'waiting';
  const isUnworked = (lead: number) => answer(lead) === 'waiting' && untried.has(lead);
  const all = leads.id.map((_, lead) => lead).filter((lead) => cohort.has[lead]);
  const disqualified = all.filter((lead) => leads.disqualified[lead]);
  const answersOf = (some: readonly number[]): Dispositions => {
    const count = (what: string) => some.filter((lead) => answer(lead) === what).length;
    const [accepted, refused] = [count('accepted'), count('rejected')];
    const days = some
      .filter((lead) => answer(lead) === 'accepted')
      .map((lead) => Math.max(0, daysBetween(leads.created[lead]!, stageHistory.entered[ACCEPTED]![lead]!)))
      .filter((age) => !Number.isNaN(age));
    return {
      leads: some.length,
      accepted,
      rejected: refused,
      waiting: some.length - accepted - refused,
      givenUp: some.filter((lead) => answer(lead) === 'accepted' && leads.disqualified[lead]).length,
      acceptRate: ratio(accepted, accepted + refused),
      interval: accepted + refused > 0 ? wilson(accepted, accepted + refused) : null,
      medianDaysToAccept: median(days),
      p90DaysToAccept: quantile(days, 0.9),
      unworked: followUps.hasSpeed ? some.filter(isUnworked).length : null,
    };
  };
  const grouped = (campaigns: boolean): DispositionsOf[] =>
    groupsOf(all, leads, campaigns)
      .map(({ source, campaign, members }) => ({ source, campaign, ...answersOf(members) }))
      .sort((a, b) => b.leads - a.leads);
  const see = (lead: number): LeadToSee => ({
    lead: leadName(leads, lead),
    source: leads.source[lead]!,
    campaign: leads.campaign[lead]!,
    owner: leads.owner[lead]!,
    created: leads.created[lead]!,
    reason: leads.reason[lead]!.trim(),
    place: sourceRowOf(imports, 'leads', leads.origin(lead)),
  });
  const byAge = (a: number, b: number) => leads.created[a]! - leads.created[b]! || 0;
  return {
    total: answersOf(all),
    bySource: grouped(false),
    byCampaign: grouped(true),
    reasons: countReasons(disqualified, leads.reason),
    reasonsByCampaign: groupsOf(disqualified, leads, true)
      .flatMap(({ source, campaign, members }) =>
        countReasons(members, leads.reason).map(({ reason, leads: n }) => ({
          source,
          campaign,
          reason,
          leads: n,
          share: n / members.length,
        })),
      )
      .sort((a, b) => b.leads - a.leads),
    examples: [...disqualified].sort((a, b) => byAge(b, a)).map(see),
    unworked: all.filter(isUnworked).sort(byAge).map(see),
  };
}

function groupsOf(some: readonly number[], { source, campaign }: Records['leads'], campaigns: boolean) {
  const groups = new GroupBy((source, campaign) => ({
    source: source!,
    campaign: campaign!,
    members: [] as number[],
  }));
  for (const lead of some) groups.of(source[lead]!, campaigns ? campaign[lead]! : '').members.push(lead);
  return groups.all;
}

/** Reasons are the same whatever their case; '' comes last. */
function countReasons(some: readonly number[], reason: readonly string[]) {
  const reasons = new GroupBy((reason) => ({ reason: reason!, leads: 0 }));
  for (const lead of some) reasons.of(reason[lead]!).leads++;
  return reasons.all.sort((a, b) => Number(a.reason === '') - Number(b.reason === '') || b.leads - a.leads);
}
