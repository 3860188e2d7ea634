import { ratio } from '../../formulas/arithmetic.ts';
import type { ImportFigures } from '../../records/imports.ts';
import type { Touch } from '../../records/leadTouches.ts';
import type { Records } from '../../records/records.ts';
import { type SourceRow, sourceRowOf } from '../../records/sourceRow.ts';
import { headerWords } from '../../schema/fields.ts';
import type { Settings } from '../../settings/settings.ts';
import { GroupBy } from '../../values/groupBy.ts';
import { addMoney } from '../../values/minorUnits.ts';
import type { DealSum } from '../closedLoop/tally.ts';
import type { Won, WonDeal } from './wonDeals.ts';

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
  /** The most revenue first. */
  readonly disputed: readonly Disputed[];
  /** Does any export tell of what sales did? */
  readonly hasSales: boolean;
  /** The sources of leads that are sales' own by the words of the settings, each once. */
  readonly salesSources: readonly string[];
}

/**
 * Of the won deals of the period, those that marketing sourced by each definition, and those that it influenced. Deals are
 * counted in several: the figures are never added up.
 *
 * @param imports by which the rows of deals are found
 */
export function sourcedOf(
  records: Records,
  won: Won,
  { salesSourceWords }: Pick<Settings, 'salesSourceWords'>,
  imports: readonly ImportFigures[],
): SourcedFigures {
  const { leads, deals, matches, attempts } = records;
  const phrases = salesSourceWords.split(/[,;]/).map(headerWords).filter(Boolean);
  const known = new Map<string, boolean>();
  const isMarketings = (source: string): boolean => {
    const said = known.get(source);
    if (said !== undefined) return said;
    const words = ` ${headerWords(records.writtenAs(source))} `;
    const isOurs = !phrases.some((phrase) => words.includes(` ${phrase} `));
    known.set(source, isOurs);
    return isOurs;
  };
  const salesSources = new GroupBy((source = '') => source);
  for (const source of new Set(leads.source)) salesSources.of(source);
  const isTouch = ({ kind, channel }: Touch) => kind !== 'activity' && isMarketings(channel);
  /** NaN where sales is not known to have done anything. */
  const firstBySales = (people: readonly number[]) => {
    let first = Number.NaN;
    for (const lead of people) {
      const response = leads.firstResponse[lead]!;
      if (!(response >= first) && !Number.isNaN(response)) first = response;
      if (attempts.start[lead] === attempts.start[lead + 1]) continue;
      const attempt = attempts.at[attempts.start[lead]!]!;
      if (!(attempt >= first)) first = attempt;
    }
    return first;
  };
  const recordedOf = ({ deal }: WonDeal) => leads.source[matches.lead[deal]!] ?? '';
  const says: Record<Definition, (won: WonDeal) => boolean | null> = {
    recorded: (one) => (recordedOf(one) === '' ? null : isMarketings(recordedOf(one))),
    firstTouch: ({ journey }) => (journey.touches === 0 ? null : isTouch(journey.list[0]!)),
    beforeSales: ({ journey, leads: people }) => {
      const first = firstBySales(people);
      if (journey.touches === 0 || Number.isNaN(first)) return null;
      return journey.list.some((touch) => isTouch(touch) && !(touch.at > first));
    },
    influenced: ({ journey }) => (journey.touches === 0 ? null : journey.list.some(isTouch)),
  };
  const definitions = ([...SOURCED_BY, 'influenced'] as const).map((definition) => ({
    definition,
    yes: { deals: 0, revenue: 0 },
    no: { deals: 0, revenue: 0 },
    unknown: { deals: 0, revenue: 0 },
  }));
  const disputed: { one: WonDeal; answers: (boolean | null)[] }[] = [];
  for (const one of won.deals) {
    const answers = definitions.map((sourced) => {
      const answer = says[sourced.definition](one);
      const sum = sourced[answer === null ? 'unknown' : answer ? 'yes' : 'no'];
      sum.deals++;
      sum.revenue = addMoney(sum.revenue, one.revenue);
      return answer;
    });
    // Being influenced is no way of being sourced.
    answers.pop();
    if (answers.includes(true) && answers.includes(false)) disputed.push({ one, answers });
  }
  disputed.sort((a, b) => b.one.revenue - a.one.revenue);
  return {
    definitions,
    disputed: disputed.map(({ one, answers: [recorded, firstTouch, beforeSales] }) => ({
      deal: deals.name[one.deal] || deals.company[one.deal] || deals.id[one.deal]!,
      revenue: one.revenue,
      says: { recorded: recorded!, firstTouch: firstTouch!, beforeSales: beforeSales! },
      source: recordedOf(one),
      firstTouch: one.journey.list[0]?.channel ?? '',
      place: sourceRowOf(imports, 'deals', deals.origin(one.deal)),
    })),
    hasSales: attempts.at.length > 0 || leads.hasResponse,
    salesSources: salesSources.all.filter((source) => source !== '' && !isMarketings(source)),
  };
}
