import type { Records } from '../../records/records.ts';
import type { Campaign } from '../../settings/campaigns.ts';
import type { Span } from '../../settings/period.ts';
import { campaignOfLeads } from './campaignForecast.ts';
import type { Segments } from './segments.ts';

/** Leads that came on a day, of one kind. */
export interface Arrival {
  /** Serial day. */
  readonly day: number;
  /** The kind that they are of; null where leads are not divided. */
  readonly kind: string | null;
  /** Are they of a campaign of the calendar with expected leads? */
  readonly isExpected: boolean;
  readonly leads: number;
}

/** The leads that came within some days. Those of two sets of leads without one in common add up to those of both. */
export function arrivalsOf(
  records: Records,
  kinds: Pick<Segments, 'list' | 'placeOfLead'>,
  campaigns: readonly Campaign[],
  { start, end }: Span,
): Arrival[] {
  const { leads, stageHistory } = records;
  const campaignOf = campaignOfLeads(
    records,
    campaigns.filter(({ expectedLeads }) => expectedLeads),
  );
  const found = new Map<string, Arrival & { leads: number }>();
  for (let i = 0; i < leads.length; i++) {
    const created = leads.created[i]!;
    if (!stageHistory.counts[i] || !(created >= start && created < end + 1)) continue;
    const [day, place, isExpected] = [Math.floor(created), kinds.placeOfLead(i), campaignOf[i]! >= 0];
    const key = `${day} ${place} ${isExpected}`;
    const kind = kinds.list[place]?.label ?? null;
    const known = found.get(key) ?? { day, kind, isExpected, leads: 0 };
    known.leads++;
    found.set(key, known);
  }
  return [...found.values()];
}
