import type { Records } from '../../records/records.ts';
import type { Campaign } from '../../settings/campaigns.ts';
import type { Settings } from '../../settings/settings.ts';
import { inMinorUnits } from '../../values/minorUnits.ts';
import { campaignOfLeads, expectedWithin } from '../sla/campaignForecast.ts';
import { workingTimeOf } from '../sla/workingTime.ts';
import { shareInPeriod } from './tally.ts';

/** A campaign of the calendar beside what came of it by the as-of day. */
export interface CampaignFigures extends Campaign {
  /** What was expected by now; null where nobody has said how many. */
  readonly expectedToDate: number | null;
  /** Leads that came on its days, by its name (by its source, where it has no name). */
  readonly leads: number;
  /** The typed cost in the workbook's currency; null without one, or where its currency has no rate. */
  readonly costPriced: number | null;
  /** Of the typed cost what the days gone have cost; null as above, and where an imported cost stands in for it. */
  readonly costToDate: number | null;
  /** True where the exports have a cost of the campaign, which counts in place of the typed one. */
  readonly costImported: boolean;
}

/** How many leads came of each line of the calendar. */
export function leadsOfCampaigns(records: Records, { campaigns }: Settings): number[] {
  const leads = campaigns.map(() => 0);
  const campaignOf = campaignOfLeads(records, campaigns);
  for (let lead = 0; lead < campaignOf.length; lead++)
    if (campaignOf[lead]! >= 0) leads[campaignOf[lead]!]!++;
  return leads;
}

/**
 * The campaign calendar, line by line.
 *
 * @param leads how many came of each line
 */
export function campaignFiguresFrom(
  { spend, asOf }: Records,
  settings: Settings,
  leads: readonly number[],
): CampaignFigures[] {
  const { campaigns } = settings;
  const time = workingTimeOf(settings);
  const costOf = new Map<number, number>();
  spend.campaignOf.forEach((place, i) => {
    if (place >= 0 && !Number.isNaN(spend.cost[i]!)) costOf.set(place, spend.cost[i]!);
  });
  return campaigns.map((campaign, place) => {
    const { start, end, expectedLeads } = campaign;
    const costPriced = costOf.get(place) ?? null;
    const gone = shareInPeriod(start, end, { periodStart: null, periodEnd: asOf.day });
    return {
      ...campaign,
      expectedToDate: expectedLeads === null ? null : expectedWithin(campaign, start, asOf.day, time),
      leads: leads[place]!,
      costPriced,
      costToDate: costPriced === null ? null : inMinorUnits(costPriced * gone, settings.currency),
      costImported: spend.givenWay.includes(place),
    };
  });
}
