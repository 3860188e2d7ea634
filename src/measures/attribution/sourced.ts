import { ratio } from '../../formulas/arithmetic.ts';
import type { ImportFigures } from '../../records/imports.ts';
import type { Records } from '../../records/records.ts';
import { type SourceRow, sourceRowOf } from '../../records/sourceRow.ts';
import { headerWords } from '../../schema/fields.ts';
import type { Settings } from '../../settings/settings.ts';
import { GroupBy } from '../../values/groupBy.ts';
import { addMoney } from '../../values/minorUnits.ts';
import type { DealSum } from '../closedLoop/tally.ts';
import type { Touched, Won, WonDeal } from './wonDeals.ts';

/**
 * Three things that are called sourced by marketing (the source recorded at the lead is marketing's; the first touch is; a
 * touch of marketing came before sales' first activity), and influenced: any touch of marketing before the win.
 */
export const SOURCED_BY = ['recorded', 'firstTouch', 'beforeSales'] as const;
export type SourcedBy = (typeof SOURCED_BY)[number];
export type Definition = SourcedBy | 'influenced';

/** How many won deals a definition says yes or no to, and those of which it cannot say. */
export interface Sourced {
  readonly definition: Definition;
  readonly yes: DealSum;
  readonly no: DealSum;
  readonly unknown: DealSum;
}

/** Of the revenue of all won deals, the part that the definition says yes to; null where it can say nothing of any. */
export function shareOfRevenue({ yes, no, unknown }: Sourced): number | null {
  if (yes.deals + no.deals === 0) return null;
  return ratio(yes.revenue, yes.revenue + no.revenue + unknown.revenue);
}

/** A won deal on which the definitions of sourced differ; null for what cannot be said. */
export interface Disputed {
  readonly deal: string;
  readonly revenue: number;
  readonly says: Readonly<Record<SourcedBy, boolean | null>>;
  /** The source recorded at the lead, and the channel of the first touch. */
  readonly source: string;
  readonly firstTouch: string;
  readonly place: SourceRow;
}

export interface SourcedFigures {
  readonly definitions: readonly Sourced[];
  /** How many won deals the definitions differ on, and those of them that are known, the most revenue first. */
  readonly disputedDeals: number;
  readonly disputed: readonly Disputed[];
  /** Does any export tell of what sales did? */
  readonly hasSales: boolean;
  /** The sources of leads that are sales' own by the words of the settings, each once. */
  readonly salesSources: readonly string[];
}

/** What the won deals are looked at with. */
export interface SourcedBasis {
  /** Does any export tell of what sales did? */
  readonly hasSales: boolean;
  /** The sources of all leads. */
  readonly sources: Iterable<string>;
  /** What a source is called in the exports, where names are off. */
  readonly writtenAs: (shown: string) => string;
  /** What a deal is called, and where its row is. */
  readonly named: (deal: number) => Pick<Disputed, 'deal' | 'place'>;
}

/** @param imports by which the rows of deals are found */
export function sourcedBasisOf(
  { leads, deals, attempts, writtenAs }: Records,
  imports: readonly ImportFigures[],
): SourcedBasis {
  return {
    hasSales: attempts.at.length > 0 || leads.hasResponse,
    sources: new Set(leads.source),
    writtenAs,
    named: (deal) => ({
      deal: deals.name[deal] || deals.company[deal] || deals.id[deal]!,
      place: sourceRowOf(imports, 'deals', deals.origin(deal)),
    }),
  };
}

/**
 * Of the won deals of the period, those that marketing sourced by each definition, and those that it influenced. Deals are
 * counted in several: the figures are never added up.
 */
export function sourcedOf(
  won: Won,
  { hasSales, sources, writtenAs, named }: SourcedBasis,
  { salesSourceWords }: Pick<Settings, 'salesSourceWords'>,
): SourcedFigures {
  const phrases = salesSourceWords.split(/[,;]/).map(headerWords).filter(Boolean);
  const known = new Map<string, boolean>();
  const isMarketings = (source: string): boolean => {
    const said = known.get(source);
    if (said !== undefined) return said;
    const words = ` ${headerWords(writtenAs(source))} `;
    const isOurs = !phrases.some((phrase) => words.includes(` ${phrase} `));
    known.set(source, isOurs);
    return isOurs;
  };
  const salesSources = new GroupBy((source = '') => source);
  for (const source of sources) salesSources.of(source);
  const isMarketing = ({ isSales, channel }: Touched) => !isSales && isMarketings(channel);
  const says: Record<Definition, (won: WonDeal) => boolean | null> = {
    recorded: ({ recorded }) => (recorded === '' ? null : isMarketings(recorded)),
    firstTouch: ({ journey }) => (journey.touches === 0 ? null : isMarketing(journey.list[0]!)),
    beforeSales: ({ journey, beforeSales }) =>
      journey.touches === 0 || beforeSales === null
        ? null
        : journey.list.some((touch, i) => isMarketing(touch) && beforeSales[i]),
    influenced: ({ journey }) => (journey.touches === 0 ? null : journey.list.some(isMarketing)),
  };
  const definitions = ([...SOURCED_BY, 'influenced'] as const).map((definition) => ({
    definition,
    yes: { deals: 0, revenue: 0 },
    no: { deals: 0, revenue: 0 },
    unknown: { deals: 0, revenue: 0 },
  }));
  let disputedDeals = 0;
  const disputed: Disputed[] = [];
  for (const one of won.deals) {
    const answers = definitions.map((sourced) => {
      const answer = says[sourced.definition](one);
      const sum = sourced[answer === null ? 'unknown' : answer ? 'yes' : 'no'];
      sum.deals += one.deals;
      for (let deal = 0; deal < one.deals; deal++) sum.revenue = addMoney(sum.revenue, one.revenue);
      return answer;
    });
    // Being influenced is no way of being sourced.
    answers.pop();
    if (!(answers.includes(true) && answers.includes(false))) continue;
    disputedDeals += one.deals;
    if (one.deal === null) continue;
    const [recorded, firstTouch, beforeSales] = answers;
    disputed.push({
      ...named(one.deal),
      revenue: one.revenue,
      says: { recorded: recorded!, firstTouch: firstTouch!, beforeSales: beforeSales! },
      source: one.recorded,
      firstTouch: one.journey.list[0]?.channel ?? '',
    });
  }
  return {
    definitions,
    disputedDeals,
    disputed: disputed.sort((a, b) => b.revenue - a.revenue),
    hasSales,
    salesSources: salesSources.all.filter((source) => source !== '' && !isMarketings(source)),
  };
}
