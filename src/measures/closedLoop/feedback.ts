import type { ImportFigures } from '../../records/imports.ts';
import type { Records } from '../../records/records.ts';
import { type SourceRow, sourceRowOf } from '../../records/sourceRow.ts';
import { GroupBy } from '../../values/groupBy.ts';
import { OncePerGroup, oncePerText } from '../foundOnce.ts';
import type { Cohort } from '../funnel/cohort.ts';
import { numberedPairs } from '../numbered.ts';
import { leadName } from '../sla/breaches.ts';
import { type FollowUps, MISSED } from '../sla/followUp.ts';
import { answerOf, type Dispositions, DispositionTally, WAITING } from './dispositions.ts';

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
  const { leads } = records;
  const untried = untriedOf(followUps, leads.length);
  const total = new DispositionTally(records, untried);
  const ofGroup = (source = '', campaign = '') => ({
    source,
    campaign,
    tally: new DispositionTally(records, untried),
  });
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
    total.add(lead, answer);
    sourceOf.of(lead).tally.add(lead, answer);
    campaignOf.of(lead).tally.add(lead, answer);
  }
  const grouped = ({ all }: typeof sources): DispositionsOf[] =>
    all
      .map(({ source, campaign, tally }) => ({ source, campaign, ...tally.figures(followUps.hasFirst) }))
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
    total: total.figures(followUps.hasFirst),
    bySource: grouped(sources),
    byCampaign: grouped(campaigns),
    reasons: countReasons(disqualified, leads.reason),
    reasonsByCampaign: groupsOf(disqualified, leads)
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
    unworked: unworked.sort(byAge).map(see),
  };
}

/** By the lead's place, 1 where nobody has tried to reach it though the first attempt's time is out. */
function untriedOf({ length, lead, speed, tried, attempts }: FollowUps, leads: number): Uint8Array {
  const untried = new Uint8Array(leads);
  for (let i = 0; i < length; i++)
    if (speed[i] === MISSED && !tried[i] && !(attempts[i]! > 0)) untried[lead[i]!] = 1;
  return untried;
}

function groupsOf(some: readonly number[], leads: Records['leads']) {
  const groups = new GroupBy((source = '', campaign = '') => ({ source, campaign, members: [] as number[] }));
  const groupOf = new OncePerGroup(numberedPairs(leads), (lead) =>
    groups.of(leads.source[lead]!, leads.campaign[lead]!),
  );
  for (const lead of some) groupOf.of(lead).members.push(lead);
  return groups.all;
}

/** Reasons are the same whatever their case; '' comes last. */
function countReasons(some: readonly number[], reason: readonly string[]) {
  const reasons = new GroupBy((reason) => ({ reason: reason!, leads: 0 }));
  for (const lead of some) reasons.of(reason[lead]!).leads++;
  return reasons.all.sort((a, b) => Number(a.reason === '') - Number(b.reason === '') || b.leads - a.leads);
}
