import { madeOnce } from '../../formulas/madeOnce.ts';
import { priorOfShares, type Seen, shrunk, shrunkInterval } from '../../formulas/shrinkage.ts';
import { wilson } from '../../formulas/wilson.ts';
import type { Records } from '../../records/records.ts';
import { CUSTOMER } from '../../schema/stages.ts';
import type { Campaign } from '../../settings/campaigns.ts';
import type { LeadKind } from '../../settings/settings.ts';
import { GroupBy } from '../../values/groupBy.ts';
import { textKey } from '../../values/plainText.ts';
import { oncePerText } from '../foundOnce.ts';
import { type AgeCounts, agesByText } from '../funnel/ageTally.ts';
import type { Cohort } from '../funnel/cohort.ts';
import { ConversionCurve, historyOf } from '../funnel/conversionCurve.ts';
import { numbered } from '../numbered.ts';

/** How the leads of one kind have become customers, over the cohort. */
export interface Segment {
  /** '' for leads without the value. */
  readonly label: string;
  readonly leads: number;
  /** Null where the records do not tell who is a customer; so is what is made from them. */
  readonly customers: number | null;
  /** Lead to customer, drawn towards the rate of all: the fewer leads, the more. */
  readonly rate: number | null;
  /** Where that rate lies, 95 %; where the kinds differ by chance alone that of all leads. */
  readonly interval: readonly [low: number, high: number] | null;
}

/** The leads by kind. */
export interface Segments {
  /** The most leads first; none where leads are not divided. */
  readonly list: readonly Segment[];
  /** The place in the list of the kind that a lead is of; -1 where no lead of the cohort is of it. */
  readonly placeOfLead: (lead: number) => number;
  /** The rate of the kind that a lead is of; null where it has none. */
  readonly rateOfLead: (lead: number) => number | null;
  /** The same for a campaign: of its source, else of the kinds that its leads have been of so far; null without any. */
  readonly rateOfCampaign: (campaign: Campaign) => number | null;
}

/** What a lead, and a campaign's leads, are of; undefined where that is not known before they come. */
interface Divided {
  readonly ofLeads: readonly string[];
  readonly ofCampaign: (campaign: Campaign) => string | undefined;
}

/** Undefined where the records do not say what the leads would be divided by. */
function dividedBy({ leads }: Records, kind: LeadKind, grades: readonly string[]): Divided | undefined {
  switch (kind) {
    case 'source':
      return { ofLeads: leads.source, ofCampaign: ({ source }) => source || undefined };
    case 'grade':
      return told(grades);
    case 'team':
    case 'country':
      return told(leads[kind]);
    case 'undivided':
      return undefined;
  }
}

function told(ofLeads: readonly string[]): Divided | undefined {
  return ofLeads.every((label) => label === '') ? undefined : { ofLeads, ofCampaign: () => undefined };
}

/** The leads of a kind, and their ages where a rate at some age is asked for. */
export interface SegmentCounts {
  /** '' for leads without the value. */
  readonly label: string;
  readonly leads: number;
  readonly customers: number;
  readonly ages: AgeCounts | null;
}

/**
 * Lead to customer by kind: each kind's own rate drawn towards that of all (formulas/shrinkage). None of 93 leads is so not
 * worth nothing, and two leads are not worth the most.
 *
 * @param customersTold do the records tell who is a customer?
 * @param matureDays the age at which a mature rate is taken; null for customers ÷ leads
 * @param rateOfAll what the kinds are drawn towards; null for customers ÷ leads of all
 * @returns the most leads first
 */
export function segmentsFrom(
  counts: readonly SegmentCounts[],
  customersTold: boolean,
  matureDays: number | null,
  rateOfAll: number | null,
): Segment[] {
  const seen = counts.map(({ leads: n, customers: sum, ages }): Seen => {
    if (matureDays === null) return { n, sum };
    // Of leads that are all too young for their age nothing was seen yet.
    const byAge = ages && new ConversionCurve(ages).by(matureDays);
    const history = byAge && byAge.conversion !== null ? historyOf(byAge) : null;
    return { n: history?.leads ?? 0, sum: history?.customers ?? 0 };
  });
  const all = priorOfShares(seen);
  const prior = all && { ...all, mean: rateOfAll ?? all.mean };
  const kinds = counts.map(({ label, leads, customers }, i): Segment => {
    if (!customersTold) return { label, leads, customers: null, rate: null, interval: null };
    return {
      label,
      leads,
      customers,
      rate: prior && shrunk(seen[i]!, prior),
      interval:
        prior && prior.weight < Number.POSITIVE_INFINITY ? shrunkInterval(seen[i]!, prior) : intervalOf(seen),
    };
  });
  return kinds.sort((a, b) => b.leads - a.leads);
}

/**
 * The same over the leads of the cohort.
 *
 * @param grades of all leads, '' for one without
 */
export function segmentsOf(
  records: Records,
  cohort: Cohort,
  leadKind: LeadKind,
  grades: readonly string[],
  matureDays: number | null,
  rateOfAll: number | null,
): Segments {
  const divided = dividedBy(records, leadKind, grades);
  if (!divided) return UNDIVIDED;
  const { leads, stageHistory } = records;
  const groups = new GroupBy((label) => ({ label: label!, leads: 0, customers: 0 }));
  const kindsOfLeads = numbered(divided.ofLeads);
  const groupOf = oncePerText(divided.ofLeads, (label) => groups.of(label));
  for (let i = 0; i < leads.length; i++) {
    if (!cohort.has[i]) continue;
    const group = groupOf.of(i);
    group.leads++;
    if (stageHistory.reached[i] === CUSTOMER) group.customers++;
  }
  const ages = new Map(
    matureDays === null
      ? []
      : agesByText(records, cohort, divided.ofLeads).map((counts) => [counts.label.toLowerCase(), counts]),
  );
  const list = segmentsFrom(
    groups.all.map((group) => ({ ...group, ages: ages.get(group.label.toLowerCase()) ?? null })),
    stageHistory.told[CUSTOMER]!,
    matureDays,
    rateOfAll,
  );
  const place = placeIn(list);
  const placeOfNumber = Int32Array.from(kindsOfLeads.labels, place);
  const placeOfLead = (lead: number) => placeOfNumber[kindsOfLeads.of[lead]!]!;
  const rateOfLead = (lead: number) => list[placeOfLead(lead)]?.rate ?? null;
  const ofNamed = madeOnce(() => ratesByCampaign(records, rateOfLead));
  return {
    list,
    placeOfLead,
    rateOfLead,
    rateOfCampaign: (campaign) => {
      const label = divided.ofCampaign(campaign);
      return label === undefined
        ? (ofNamed(list).get(textKey(campaign.campaign)) ?? null)
        : (list[place(label)]?.rate ?? null);
    },
  };
}

/** Leads that are not divided. */
export const UNDIVIDED: Segments = {
  list: [],
  placeOfLead: () => -1,
  rateOfLead: () => null,
  rateOfCampaign: () => null,
};

/** The place of a kind by its label, -1 where there is none. */
export function placeIn(list: readonly Segment[]): (label: string) => number {
  const placeOf = new Map(list.map((kind, place) => [textKey(kind.label), place]));
  return (label) => placeOf.get(textKey(label)) ?? -1;
}

/** The interval of all leads together; null where nothing was seen of any. */
function intervalOf(seen: readonly Seen[]): [low: number, high: number] | null {
  const n = seen.reduce((all, group) => all + group.n, 0);
  const sum = seen.reduce((all, group) => all + group.sum, 0);
  return n === 0 ? null : wilson(sum, n);
}

/** By the name of a campaign, the mean of the rates of its leads so far: mostly they are all of one source. */
function ratesByCampaign(
  { leads, stageHistory }: Records,
  rateOfLead: (lead: number) => number | null,
): ReadonlyMap<string, number> {
  const names = numbered(leads.campaign);
  const [counts, sums] = [new Float64Array(names.size), new Float64Array(names.size)];
  for (let lead = 0; lead < leads.length; lead++) {
    const rate = stageHistory.counts[lead] ? rateOfLead(lead) : null;
    if (rate === null) continue;
    counts[names.of[lead]!]!++;
    sums[names.of[lead]!]! += rate;
  }
  return new Map(
    names.labels.flatMap((name, i) =>
      name === '' || counts[i] === 0 ? [] : [[textKey(name), sums[i]! / counts[i]!] as const],
    ),
  );
}

/**
 * What a lead is worth: average order × the rate of its segment, or of all leads where the segment has none.
 *
 * @returns by the lead's place; null where order or rate is unknown
 */
export function leadValueBy(
  segments: Segments,
  order: number | null,
  rateOfAll: number | null,
): (lead: number) => number | null {
  return (lead) => {
    const rate = segments.rateOfLead(lead) ?? rateOfAll;
    return order === null || rate === null ? null : order * rate;
  };
}
