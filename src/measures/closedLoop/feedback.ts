import type { ImportFigures } from '../../records/imports.ts';
import type { Records } from '../../records/records.ts';
import { type SourceRow, sourceRowOf } from '../../records/sourceRow.ts';
import { GroupBy } from '../../values/groupBy.ts';
import { OncePerGroup, oncePerText } from '../foundOnce.ts';
import type { Cohort } from '../funnel/cohort.ts';
import { numberedPairs } from '../numbered.ts';
import { leadName } from '../sla/breaches.ts';
import { type FollowUps, MISSED } from '../sla/followUp.ts';
import {
  addDisposition,
  answerOf,
  type DispositionCounts,
  type Dispositions,
  dispositionsFrom,
  noDispositions,
  WAITING,
} from './dispositions.ts';

export type { Dispositions } from './dispositions.ts';

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
  /** Null where a warehouse has it. */
  readonly place: SourceRow | null;
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

/** What sales has answered, as it is counted. */
export interface FeedbackTally {
  readonly total: DispositionCounts;
  readonly bySource: readonly GroupAnswers[];
  readonly byCampaign: readonly GroupAnswers[];
  /** Of the disqualified leads; '' where sales has given none. */
  readonly reasons: readonly Omit<ReasonCount, 'share'>[];
  readonly examples: readonly LeadToSee[];
  readonly unworked: readonly LeadToSee[];
  /** For each stage, do the records tell who reached it? */
  readonly told: readonly boolean[];
  /** Does any export say whom sales has tried to reach? */
  readonly hasFirst: boolean;
}

interface GroupAnswers {
  readonly source: string;
  readonly campaign: string;
  readonly counts: DispositionCounts;
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
  return feedbackFrom(feedbackTallyOf(records, cohort, followUps, imports));
}

function feedbackTallyOf(
  records: Records,
  cohort: Cohort,
  followUps: FollowUps,
  imports: readonly ImportFigures[],
): FeedbackTally {
  const { leads } = records;
  const untried = untriedOf(followUps, leads.length);
  const total = noDispositions();
  const ofGroup = (source = '', campaign = '') => ({ source, campaign, counts: noDispositions() });
  const [sources, campaigns] = [new GroupBy(ofGroup), new GroupBy(ofGroup)];
  const sourceOf = oncePerText(leads.source, (source) => sources.of(source, ''));
  const campaignOf = new OncePerGroup(numberedPairs(leads), (lead) =>
    campaigns.of(leads.source[lead]!, leads.campaign[lead]!),
  );
  const disqualified: number[] = [];
  const unworked: number[] = [];
  for (let lead = 0; lead < leads.length; lead++) {
    if (!cohort.has[lead]) continue;
    const answer = answerOf(records, lead);
    if (leads.disqualified[lead]) disqualified.push(lead);
    if (answer === WAITING && untried[lead]) unworked.push(lead);
    for (const counts of [total, sourceOf.of(lead).counts, campaignOf.of(lead).counts])
      addDisposition(counts, records, lead, answer, untried);
  }
  const reasons = new GroupBy((source = '', campaign = '', reason = '') => ({
    source,
    campaign,
    reason,
    leads: 0,
  }));
  for (const lead of disqualified)
    reasons.of(leads.source[lead]!, leads.campaign[lead]!, leads.reason[lead]!).leads++;
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
    total,
    bySource: sources.all,
    byCampaign: campaigns.all,
    reasons: reasons.all,
    examples: [...disqualified].sort((a, b) => byAge(b, a)).map(see),
    unworked: unworked.sort(byAge).map(see),
    told: records.stageHistory.told,
    hasFirst: followUps.hasFirst,
  };
}

/** The figures of what was counted. */
export function feedbackFrom({ told, hasFirst, ...tally }: FeedbackTally): Feedback {
  const figures = (counts: DispositionCounts) => dispositionsFrom(counts, told, hasFirst);
  const grouped = (groups: readonly GroupAnswers[]): DispositionsOf[] =>
    groups
      .map(({ source, campaign, counts }) => ({ source, campaign, ...figures(counts) }))
      .sort((a, b) => b.leads - a.leads);
  const [reasons, campaigns] = [
    new GroupBy((reason) => ({ reason: reason!, leads: 0 })),
    new GroupBy(() => ({ leads: 0 })),
  ];
  for (const { source, campaign, reason, leads } of tally.reasons) {
    reasons.of(reason).leads += leads;
    campaigns.of(source, campaign).leads += leads;
  }
  return {
    total: figures(tally.total),
    bySource: grouped(tally.bySource),
    byCampaign: grouped(tally.byCampaign),
    // Reasons are the same whatever their case; '' comes last.
    reasons: reasons.all.sort(
      (a, b) => Number(a.reason === '') - Number(b.reason === '') || b.leads - a.leads,
    ),
    reasonsByCampaign: tally.reasons
      .map((row) => ({ ...row, share: row.leads / campaigns.of(row.source, row.campaign).leads }))
      .sort((a, b) => b.leads - a.leads),
    examples: tally.examples,
    unworked: tally.unworked,
  };
}

/** By the lead's place, 1 where nobody has tried to reach it though the first attempt's time is out. */
function untriedOf({ length, lead, speed, tried, attempts }: FollowUps, leads: number): Uint8Array {
  const untried = new Uint8Array(leads);
  for (let i = 0; i < length; i++)
    if (speed[i] === MISSED && !tried[i] && !(attempts[i]! > 0)) untried[lead[i]!] = 1;
  return untried;
}
