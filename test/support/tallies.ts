import { Histogram } from '../../src/formulas/histogram.ts';
import { type Cohort, cohortOf } from '../../src/measures/funnel/cohort.ts';
import type { Records } from '../../src/records/records.ts';
import type { Settings } from '../../src/settings/settings.ts';
import { type Csv, datasetFrom } from './reporting.ts';

/** What a tally is counted from, for small exports written out in the test. */
export function countedFrom(csv: Csv, typed = {}): { records: Records; cohort: Cohort; settings: Settings } {
  const { dataset, settings } = datasetFrom(csv, typed);
  return { records: dataset.records, cohort: cohortOf(dataset.records, settings), settings };
}

/** A histogram as pairs of a value and how many there are, to compare with. */
export function pairsOf(histogram: Histogram): [value: number, n: number][] {
  return [...histogram.values()].map((value) => [value, histogram.of(value)]);
}

/** Every count of a tally under a name of its own; groups are known by their texts, whatever their order and case. */
export function countsOf(tally: unknown, name = ''): Map<string, number> {
  if (typeof tally === 'number') return new Map(tally === 0 ? [] : [[name, tally]]);
  if (tally instanceof Histogram) return new Map(pairsOf(tally).map(([value, n]) => [`${name} ${value}`, n]));
  const texts = Object.values(tally as object).filter((value) => typeof value === 'string');
  const own = [name, ...texts.map((text) => text.toLowerCase())].join(' · ');
  return new Map(
    Object.entries(tally as object)
      .filter(([, value]) => typeof value === 'number' || (typeof value === 'object' && value !== null))
      .flatMap(([key, value]) => {
        const isGroup = Array.isArray(tally) && typeof value === 'object' && !(value instanceof Histogram);
        return [...countsOf(value, isGroup ? own : `${own}.${key}`)];
      }),
  );
}
