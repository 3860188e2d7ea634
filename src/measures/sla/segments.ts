import { wilson } from '../../formulas/wilson.ts';
import type { Records } from '../../records/records.ts';
import { CUSTOMER } from '../../schema/stages.ts';
import type { Campaign } from '../../settings/campaigns.ts';
import type { LeadKind } from '../../settings/settings.ts';
import { GroupBy } from '../../values/groupBy.ts';
import { textKey } from '../../values/plainText.ts';
import { oncePerText } from '../foundOnce.ts';
import { agesByText } from '../funnel/ageTally.ts';
import type { Cohort } from '../funnel/cohort.ts';
import { ConversionCurve } from '../funnel/conversionCurve.ts';
import { numbered } from '../numbered.ts';

/** Kinds with fewer leads than this take the rate of all leads: their own is mostly chance. */
export const FEWEST_LEADS_FOR_RATE = 30;

/** How the leads of one kind have become customers, over the cohort. */
export interface Segment {
  /** '' for leads without the value. */
  readonly label: string;
  readonly leads: number;
  /** Null where the records do not tell who is a customer; so is what is made from them. */
  readonly customers: number | null;
  /** Lead to customer; null where the leads are too few for a rate of their own. */
  readonly rate: number | null;
  /** 95 %: Wilson's, or of a mature rate that of its curve. */
  readonly interval: readonly [low: number, high: number] | null;
}

/** The leads by kind. */
export interface Segments {
  /** The most leads first; none where leads are not divided. */
  readonly list: readonly Segment[];
  /** The place in the list of the kind that a lead is of; -1 where no lead of the cohort is of it. */
  readonly placeOfLead: (lead: number) => number;
  /** The own rate of the kind that a lead is of; null where it has none. */
  readonly rateOfLead: (lead: number) => number | null;
  /** The same for a campaign that is still to come, as far as its kind is known. */
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
      return { ofLeads: leads.source, ofCampaign: ({ source }) => source };
    case 'grade':
      return grades.every((grade) => grade === '')
        ? undefined
        : { ofLeads: grades, ofCampaign: () => undefined };
    case 'undivided':
      return undefined;
  }
}

/**
 * Lead to customer by kind, over the leads of the cohort.
 *
 * @param grades of all leads, '' for one without
 * @param matureDays the age at which a mature rate is taken; null for customers ÷ leads
 */
export function segmentsOf(
  records: Records,
  cohort: Cohort,
  leadKind: LeadKind,
  grades: readonly string[],
  matureDays: number | null,
): Segments {
  const divided = dividedBy(records, leadKind, grades);
  if (!divided)
    return { list: [], placeOfLead: () => -1, rateOfLead: () => null, rateOfCampaign: () => null };
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
  const mature = new Map(
    matureDays === null
      ? []
      : agesByText(records, cohort, divided.ofLeads).map((counts) => [
          counts.label.toLowerCase(),
          new ConversionCurve(counts).by(matureDays),
        ]),
  );
  const kinds = groups.all.map(({ label, leads: count, customers: won }): Segment => {
    if (!stageHistory.told[CUSTOMER])
      return { label, leads: count, customers: null, rate: null, interval: null };
    const byAge = mature.get(label.toLowerCase());
    const share = matureDays === null ? won / count : (byAge?.conversion ?? null);
    return {
      label,
      leads: count,
      customers: won,
      rate: count < FEWEST_LEADS_FOR_RATE ? null : share,
      interval: byAge?.interval ?? wilson(won, count),
    };
  });
  const list = kinds.sort((a, b) => b.leads - a.leads);
  const placeOf = new Map(list.map((kind, place) => [textKey(kind.label), place]));
  const place = (label: string) => placeOf.get(textKey(label)) ?? -1;
  const placeOfNumber = Int32Array.from(kindsOfLeads.labels, place);
  const placeOfLead = (lead: number) => placeOfNumber[kindsOfLeads.of[lead]!]!;
  return {
    list,
    placeOfLead,
    rateOfLead: (lead) => list[placeOfLead(lead)]?.rate ?? null,
    rateOfCampaign: (campaign) => {
      const label = divided.ofCampaign(campaign);
      return label === undefined ? null : (list[place(label)]?.rate ?? null);
    },
  };
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
