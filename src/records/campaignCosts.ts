import type { Campaign } from '../settings/campaigns.ts';
import type { Settings } from '../settings/settings.ts';
import { textKey } from '../values/plainText.ts';
import { priced } from './money.ts';
import type { Spend } from './spend.ts';

/**
 * The costs of the exports and, after them, those typed in the campaign calendar, each for all of its campaign's days.
 * A campaign whose source and campaign have an imported cost on any of its days is in the export already: its typed
 * cost gives way as a whole, so that nothing is counted twice.
 */
export function withCampaignCosts(imported: Spend, settings: Settings): Spend {
  const costing = settings.campaigns.flatMap((campaign, place) =>
    campaign.cost === null ? [] : [{ campaign, place }],
  );
  const isImported = importedDays(imported);
  const typed = costing.filter(({ campaign }) => !isImported(campaign));
  const currency = typed.map(({ campaign }) => campaign.currency);
  const { amount, withoutRate } = priced(
    Float64Array.from(typed, ({ campaign }) => campaign.cost!),
    currency,
    settings,
  );
  const numbers = (before: Float64Array, give: (campaign: Campaign) => number) =>
    Float64Array.from([...before, ...typed.map(({ campaign }) => give(campaign))]);
  const texts = (before: readonly string[], give: (campaign: Campaign) => string) => [
    ...before,
    ...typed.map(({ campaign }) => give(campaign)),
  ];
  return {
    ...imported,
    length: imported.length + typed.length,
    date: numbers(imported.date, ({ start }) => start),
    until: numbers(imported.until, ({ end }) => end),
    source: texts(imported.source, ({ source }) => source),
    campaign: texts(imported.campaign, ({ campaign }) => campaign),
    cost: Float64Array.from([...imported.cost, ...amount]),
    currency: [...imported.currency, ...currency],
    withoutRate: Uint8Array.from([...imported.withoutRate, ...withoutRate]),
    campaignOf: Int32Array.from([...imported.campaignOf, ...typed.map(({ place }) => place)]),
    givenWay: costing.filter(({ campaign }) => isImported(campaign)).map(({ place }) => place),
  };
}

/** Has the export a cost of the campaign's source and name on one of its days? */
function importedDays({
  source,
  campaign,
  date,
  until,
  cost,
  withoutRate,
}: Spend): (campaign: Campaign) => boolean {
  const spans = new Map<string, [from: number, to: number][]>();
  source.forEach((name, i) => {
    if (Number.isNaN(date[i]!) || (Number.isNaN(cost[i]!) && !withoutRate[i])) return;
    const key = keyOf(name, campaign[i]!);
    const known = spans.get(key) ?? [];
    known.push([Math.floor(date[i]!), until[i]!]);
    spans.set(key, known);
  });
  return (planned) =>
    (spans.get(keyOf(planned.source, planned.campaign)) ?? []).some(
      ([from, to]) => from <= planned.end && to >= planned.start,
    );
}

function keyOf(source: string, campaign: string): string {
  return JSON.stringify([textKey(source), textKey(campaign)]);
}
