import { shareOut } from '../../formulas/attribution/credit.ts';
import { removalShares } from '../../formulas/attribution/markov.ts';
import type { Path } from '../../formulas/attribution/paths.ts';
import { RULES, type Rule, sharesByRule } from '../../formulas/attribution/rules.ts';
import { shapleyCredits } from '../../formulas/attribution/shapley.ts';
import { drawnAnew, middleOf, SEED, seededUniform } from '../../formulas/resampling.ts';
import type { Model, Settings } from '../../settings/settings.ts';
import { addMoney, minorUnitDecimals, sumOfMoney } from '../../values/minorUnits.ts';
import type { DealSum } from '../closedLoop/tally.ts';
import { type Place, placed } from './places.ts';
import type { Won } from './wonDeals.ts';

/** With fewer journeys that were won, the removal effect says more of chance than of the channels. */
export const FEWEST_JOURNEYS = 30;

/** What one model credits: parts of deals, and money in whole öre. */
export interface Credit {
  readonly deals: number;
  readonly revenue: number;
}

export interface CreditedRow {
  readonly source: string;
  /** '' in the rows by source, and where a touch has none. */
  readonly campaign: string;
  /** Won deals with a touch of it. They overlap: a deal counts in every row that touched it. */
  readonly touched: number;
  /** In the order of the models; null for a model that cannot say yet. */
  readonly credits: readonly (Credit | null)[];
  /**
   * Where the revenue by each model lies, 95 %, had other journeys been won and others not; only Markov says it, by source,
   * unless the sources are very many.
   */
  readonly intervals: readonly (readonly [low: number, high: number] | null)[];
}

export interface Attributed {
  /** One or two. */
  readonly models: readonly Model[];
  /** Of the models, those that ask for more journeys than there are. */
  readonly tooFewFor: readonly Model[];
  /** Won deals with a touch, the touches that they have, and journeys that are over without a win. */
  readonly journeys: number;
  readonly touches: number;
  readonly ended: number;
  /** The most revenue by the first model first. */
  readonly bySource: readonly CreditedRow[];
  readonly byCampaign: readonly CreditedRow[];
  /** What every model gives out. */
  readonly credited: DealSum;
  /** Won deals of which no touch is known in the window. */
  readonly noTouch: DealSum;
  readonly otherPeriod: DealSum;
  readonly total: DealSum;
}

/** So often the journeys are drawn anew, where that is quick: the time of one grows with the cube of the sources. */
const MOST_DRAWS = 400;
const FEWEST_DRAWS = 100;
const CUBES = 20_000_000;

/**
 * The won revenue and deals shared out among what touched them, by each of the models that were chosen.
 *
 * @param seed of the draws that intervals are made by
 */
export function attributedOf(won: Won, settings: Settings, seed = SEED): Attributed {
  const models = [...new Set([settings.attributionModel, settings.comparisonModel])];
  const decimals = minorUnitDecimals(settings.currency);
  const known = won.deals.filter(({ journey }) => journey.touches > 0);
  const { channels, nameOf, placesOf } = placed();
  const places = known.map(({ journey }) => placesOf(journey));
  const ended = won.ended.map(({ journey, times }) => ({ places: placesOf(journey), times }));
  const credited = sumOf(known);
  const tooFewFor = models.filter((model) => model === 'markov' && credited.deals < FEWEST_JOURNEYS);
  // Only the removal effect walks them.
  const paths = !models.includes('markov')
    ? []
    : pathsOf(
        [
          ...known.map(({ deals }, i) => ({ places: places[i]!, conversions: deals, ended: 0 })),
          ...ended.map(({ places: gone, times }) => ({ places: gone, conversions: 0, ended: times })),
        ],
        channels,
      );
  const byModel = models.map((model) => {
    if (tooFewFor.includes(model)) return null;
    const credit = emptyCredits(nameOf.length);
    if (model === 'markov') byRemoval(credit);
    else
      known.forEach(({ deals, journey, revenue }, i) => {
        const shares = isRule(model) ? sharesByRule(model, journey) : sharesByShapley(places[i]!);
        // Each deal is shared out for itself, in whole minor units.
        for (let one = 0; one < deals; one++) give(credit, places[i]!, shares, 1, revenue, decimals);
      });
    return credit;
  });

  /** The walk is from source to source; a source's part goes to its campaigns by the number of their touches. */
  function byRemoval(credit: Credits): void {
    const times = new Array<number>(nameOf.length).fill(0);
    const ofChannel = new Array<number>(channels.length).fill(0);
    const count = (gone: readonly Place[], n: number) => {
      for (const { channel, pair } of gone) {
        times[pair]! += n;
        ofChannel[channel]! += n;
      }
    };
    known.forEach(({ deals: n }, i) => {
      count(places[i]!, n);
    });
    for (const { places: gone, times: n } of ended) count(gone, n);
    const parts = removalShares(paths, channels.length);
    const { deals, revenue } = credited;
    const all = nameOf.map(({ channel }, pair) => ({ channel, pair }));
    const shares = all.map(({ channel, pair }) => (parts[channel]! * times[pair]!) / ofChannel[channel]!);
    give(credit, all, shares, deals, revenue, decimals);
  }

  const rows = (
    labels: readonly { source: string; campaign: string }[],
    placeOf: (place: Place) => number,
    intervalOf: (place: number) => readonly [low: number, high: number] | null,
  ) => {
    const touched = new Array<number>(labels.length).fill(0);
    const lastDeal = new Int32Array(labels.length).fill(-1);
    for (let deal = 0; deal < places.length; deal++)
      for (const one of places[deal]!) {
        const place = placeOf(one);
        if (lastDeal[place] !== deal) touched[place]! += known[deal]!.deals;
        lastDeal[place] = deal;
      }
    const credits = byModel.map((credit) => {
      if (credit === null) return null;
      const sums = emptyCredits(labels.length);
      for (const [pair, { channel }] of nameOf.entries()) {
        const place = placeOf({ channel, pair });
        sums.deals[place]! += credit.deals[pair]!;
        sums.revenue[place] = addMoney(sums.revenue[place]!, credit.revenue[pair]!);
      }
      return sums;
    });
    return labels
      .map(
        ({ source, campaign }, place): CreditedRow => ({
          source,
          campaign,
          touched: touched[place]!,
          credits: credits.map(
            (credit) =>
              credit && {
                deals: credit.deals[place]!,
                revenue: credit.revenue[place]!,
              },
          ),
          intervals: models.map((_, i) => (i === markov ? intervalOf(place) : null)),
        }),
      )
      .filter(({ touched: deals, credits: given }) => deals > 0 || given.some((credit) => credit?.deals))
      .sort((a, b) => worth(b) - worth(a) || b.touched - a.touched || (nameOfRow(a) < nameOfRow(b) ? -1 : 1));
  };
  const worth = ({ credits }: CreditedRow) => credits.find((credit) => credit !== null)?.revenue ?? 0;
  const markov = models.findIndex((model) => model === 'markov' && !tooFewFor.includes(model));
  const markovShares = markov < 0 ? null : removalIntervals(paths, channels.length, seed);
  const markovIntervals = markovShares?.map(
    ([low, high]) => [low * credited.revenue, high * credited.revenue] as const,
  );
  const noTouch = sumOf(won.deals.filter(({ journey }) => journey.touches === 0));
  return {
    models,
    tooFewFor,
    journeys: credited.deals,
    touches: known.reduce((sum, { deals, journey }) => sum + deals * journey.touches, 0),
    ended: ended.reduce((sum, { times }) => sum + times, 0),
    bySource: rows(
      channels.map((source) => ({ source, campaign: '' })),
      ({ channel }) => channel,
      (place) => markovIntervals?.[place] ?? null,
    ),
    byCampaign: rows(
      nameOf,
      ({ pair }) => pair,
      () => null,
    ),
    credited,
    noTouch,
    otherPeriod: won.otherPeriod,
    total: {
      deals: credited.deals + noTouch.deals + won.otherPeriod.deals,
      revenue: sumOfMoney([credited.revenue, noTouch.revenue, won.otherPeriod.revenue]),
    },
  };
}

/** The journeys as walks from source to source, each different one once, in the order of their names: so draws meet the same ones. */
function pathsOf(
  gone: readonly {
    readonly places: readonly Place[];
    readonly conversions: number;
    readonly ended: number;
  }[],
  channels: readonly string[],
): Path[] {
  const paths = new Map<string, { name: string; channels: number[]; conversions: number; ended: number }>();
  for (const { places, conversions, ended } of gone) {
    const way = places.map(({ channel }) => channel);
    const key = way.join();
    const name = () => JSON.stringify(way.map((channel) => channels[channel]!.toLowerCase()));
    const path = paths.get(key) ?? { name: name(), channels: way, conversions: 0, ended: 0 };
    paths.set(key, path);
    path.conversions += conversions;
    path.ended += ended;
  }
  return [...paths.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Where each source's part lies when the journeys are drawn anew; null where that would take too long. */
function removalIntervals(paths: readonly Path[], channels: number, seed: number) {
  const draws = Math.min(MOST_DRAWS, Math.floor(CUBES / channels ** 3));
  if (draws < FEWEST_DRAWS) return null;
  const uniform = seededUniform(seed);
  const parts = Array.from({ length: draws }, () => {
    const drawn = paths.map(
      (path): Path => ({
        channels: path.channels,
        conversions: drawnAnew(path.conversions, uniform),
        ended: drawnAnew(path.ended, uniform),
      }),
    );
    return removalShares(
      drawn.filter(({ conversions, ended }) => conversions + ended > 0),
      channels,
    );
  });
  return Array.from({ length: channels }, (_, channel) => middleOf(parts.map((shares) => shares[channel]!)));
}

function nameOfRow({ source, campaign }: CreditedRow): string {
  return JSON.stringify([source, campaign]).toLowerCase();
}

/** By pairs of source and campaign. */
interface Credits {
  readonly deals: number[];
  readonly revenue: number[];
}

function emptyCredits(length: number): Credits {
  return { deals: new Array<number>(length).fill(0), revenue: new Array<number>(length).fill(0) };
}

function give(
  credit: Credits,
  places: readonly Place[],
  shares: readonly number[],
  deals: number,
  revenue: number,
  decimals: number,
): void {
  const parts = shareOut(shares, revenue, decimals);
  for (let i = 0; i < places.length; i++) {
    const { pair } = places[i]!;
    credit.deals[pair]! += shares[i]! * deals;
    credit.revenue[pair] = addMoney(credit.revenue[pair]!, parts[i]!);
  }
}

/** Each channel's share of one journey; its touches share that equally. */
function sharesByShapley(places: readonly Place[]): number[] {
  if (places.length === 1) return [1];
  const way = places.map(({ channel }) => channel);
  const credits = shapleyCredits([{ channels: way, conversions: 1, ended: 0 }], Math.max(...way) + 1);
  return way.map((channel) => credits[channel]! / way.filter((other) => other === channel).length);
}

function isRule(model: Model): model is Rule {
  return (RULES as readonly string[]).includes(model);
}

function sumOf(deals: Won['deals']): DealSum {
  return {
    deals: deals.reduce((sum, one) => sum + one.deals, 0),
    revenue: sumOfMoney(deals.flatMap((one) => new Array<number>(one.deals).fill(one.revenue))),
  };
}
