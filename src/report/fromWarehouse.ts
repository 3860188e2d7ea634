import type { Reading } from '../exports/reading.ts';
import { Refusal, type Sentence, sentence } from '../language/sentence.ts';
import type { Cohort } from '../measures/funnel/cohort.ts';
import { placeIn, type Segments, segmentsFrom, UNDIVIDED } from '../measures/sla/segments.ts';
import { type Check, failed, known } from '../measures/trust/checks/check.ts';
import { endOfDay } from '../records/asOf.ts';
import type { Dataset } from '../records/dataset.ts';
import type { Records } from '../records/records.ts';
import { CUSTOMER } from '../schema/stages.ts';
import type { TabId } from '../schema/tabs.ts';
import type { LeadKind, Settings } from '../settings/settings.ts';
import { isViewChosen, withoutView } from '../settings/showOnly.ts';
import { isoText } from '../values/dates.ts';
import { textKey } from '../values/plainText.ts';
import { type Counted, countedFrom, hasLeads } from '../warehouse/counted.ts';
import { fingerprintOf } from '../warehouse/fingerprint.ts';
import { questionOf } from '../warehouse/question.ts';
import { columnsNotInContract } from '../warehouse/questionScoring.ts';

/** What a warehouse has counted, with what the report is made for besides. */
export interface FromWarehouse {
  readonly counted: Counted;
  /** The dataset as of the day that the figures are of. */
  readonly dataset: Dataset;
  /** What is known of the records, as if they were here. */
  readonly present: Records['present'];
  /** Why no lead is graded; null where they are. */
  readonly ungraded: Ungraded | null;
  /** About the figures themselves. */
  readonly checks: readonly Check[];
}

/** Leads that a warehouse has not graded by the rules in force. */
export interface Ungraded {
  /** What the rules ask for and the contract does not have; none where only these figures were made without grades. */
  readonly columns: readonly Sentence[];
}

export function ungradedSentence({ columns }: Ungraded): Sentence {
  return columns.length === 0
    ? sentence('warehouse.ungradedFigures')
    : sentence('warehouse.ungraded', { columns });
}

/** The reports that a warehouse does not count yet: their tabs say so. */
export const NOT_FROM_WAREHOUSE: ReadonlySet<TabId> = new Set(['leads']);

/** After so many days figures are old: a schedule makes them anew every night. */
const OLD_AFTER = 1;

/**
 * @param settings as they are, names and all
 * @param today the day that the report was asked for
 * @param zone of the workbook
 * @returns null where the exports are those of a CRM
 * @throws Refusal where there are both, and where the figures cannot be read
 */
export function fromWarehouse(
  dataset: Dataset,
  readings: readonly Reading[],
  settings: Settings,
  today: number,
  zone: string,
): FromWarehouse | null {
  const { records } = dataset;
  if (!records.present.figures) return null;
  const other = readings.find(({ recognition }) => recognition.kind !== 'figures');
  if (other) throw new Refusal('warehouse.both', { kind: sentence(`kind.${other.recognition.kind}`) });
  const counted = countedFrom(records.figures.rows, dataset.settings);
  const { meta } = counted;
  const asOf = endOfDay(meta.asOf);
  return {
    counted,
    dataset: {
      ...dataset,
      settings: withoutView(dataset.settings),
      records: { ...records, asOf },
      named: { ...dataset.named, asOf },
    },
    present: {
      leads: hasLeads(meta),
      deals: meta.present.deals,
      activities: meta.present.activities,
      spend: counted.closedLoop.costs.length > 0,
      visits: false,
      figures: true,
    },
    ungraded: counted.grades ? null : { columns: columnsNotInContract(settings.definitions.rules) },
    checks: checksOf(counted, settings, today, zone),
  };
}

function checksOf({ meta }: Counted, settings: Settings, today: number, zone: string): Check[] {
  const checks: Check[] = [];
  const add = (is: boolean, words: () => Sentence) => {
    if (is) checks.push(failed('data', words()));
  };
  const question = questionOf(settings, null, meta.present, zone);
  const day = isoText(meta.asOf);
  add(fingerprintOf(question) !== meta.fingerprint, () => sentence('warehouse.otherSettings'));
  add(today - meta.asOf > OLD_AFTER, () => sentence('warehouse.old', { day, n: today - meta.asOf }));
  add(today < meta.asOf, () => sentence('warehouse.otherDay', { day, asked: isoText(today) }));
  add(isViewChosen(settings), () => sentence('warehouse.noView'));
  const { undatedLeads, unknownStages, unpricedDeals, unmatchedActivities, zeroAmounts, wonDeals } = meta;
  const { sameIds, otherStatus } = meta;
  add(sameIds > 0, () => sentence('warehouse.sameIds', { n: sameIds }));
  add(otherStatus > 0, () => sentence('warehouse.otherStatus', { n: otherStatus }));
  add(zeroAmounts > 0, () => sentence('check.zeroAmounts', { n: zeroAmounts, all: wonDeals }));
  add(undatedLeads > 0, () => sentence('check.undated', { n: undatedLeads }));
  add(unknownStages > 0, () => sentence('warehouse.unknownStages', { n: unknownStages }));
  add(unpricedDeals > 0, () => sentence('warehouse.unpriced', { n: unpricedDeals }));
  add(unmatchedActivities > 0, () => sentence('warehouse.unmatched', { n: unmatchedActivities }));
  const lists = listsOfViews(settings);
  if (lists.length > 0) checks.push(known('data', sentence('warehouse.ofViews', { lists })));
  return checks;
}

/** What Settings say of how exports are read: whoever writes the views on a CRM's tables says it there. */
function listsOfViews({ sourceAliases, rates, activityTypes }: Settings): Sentence[] {
  return [
    ...(sourceAliases.size > 0 ? [sentence('settings.sourceAliases')] : []),
    ...(Object.keys(rates).length > 0 ? [sentence('settings.rates')] : []),
    ...(activityTypes.size > 0 ? [sentence('settings.activityTypes')] : []),
  ];
}

/** The cohort by its size and days; its leads are in the warehouse. */
export function cohortFrom({ meta, funnel }: Counted): Cohort {
  const { firstCreated: first, lastCreated: last } = meta;
  return { has: new Uint8Array(0), size: funnel.reached[0]!, first, last };
}

/** @param matureDays the age at which a mature rate is taken; null for customers ÷ leads */
export function segmentsFromCounted(
  { segments, funnel, campaignKinds }: Counted,
  kind: LeadKind,
  matureDays: number | null,
  rateOfAll: number | null,
): Segments {
  const counts = segments(kind);
  if (counts.every(({ label }) => label === '') && kind !== 'source') return UNDIVIDED;
  const list = segmentsFrom(counts, funnel.told[CUSTOMER]!, matureDays, rateOfAll);
  const place = placeIn(list);
  const rateOf = (label: string) => list[place(label)]?.rate ?? null;
  const ofNamed = campaignKinds(kind);
  return {
    ...UNDIVIDED,
    list,
    rateOfCampaign: ({ source, campaign }) =>
      kind === 'source' && source ? rateOf(source) : meanRate(ofNamed.get(textKey(campaign)) ?? [], rateOf),
  };
}

/** The mean over leads of kinds that have a rate; null where none has. */
function meanRate(
  kinds: readonly { readonly label: string; readonly leads: number }[],
  rateOf: (label: string) => number | null,
): number | null {
  const rated = kinds.flatMap(({ label, leads }) => {
    const rate = rateOf(label);
    return rate === null ? [] : [{ leads, rate }];
  });
  const leads = rated.reduce((sum, one) => sum + one.leads, 0);
  return leads === 0 ? null : rated.reduce((sum, one) => sum + one.leads * one.rate, 0) / leads;
}
