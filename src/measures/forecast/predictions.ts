import { addSize, addSizes, type Compound, compoundTotals, type Totals } from '../../formulas/compound.ts';
import type { Compared } from './forecastRecord.ts';
import { type OpenDeal, type Order, ordersUpTo } from './forecastTally.ts';
import {
  EVERY_MONTH,
  type Expectation,
  keyOf,
  PARTS,
  type Parts,
  type Subject,
  sumOf,
  type Window,
} from './subjects.ts';
import { FEWEST_TO_FORECAST, MOST_CUTS, type Weighed, weighedWindows } from './windows.ts';

const MOST_CELLS = 512;
/** The grid goes so many standard deviations beyond what is expected. */
const FAR = 7;
/** Amounts are those of the last year where it has so many. */
const YEAR = 365;
const ENOUGH_AMOUNTS = 30;

/** What is forecast at a cut: each part as it is expected, and how likely each total is. */
export interface Prediction {
  readonly windows: readonly Weighed[];
  readonly parts: Parts;
  readonly expected: number;
  readonly totals: Totals;
}

/** Predictions of one subject so many days ahead, each made once. */
export class Predictions {
  private readonly expectations = new Map<string, Expectation>();
  private readonly made = new Map<number, readonly Weighed[] | null>();

  constructor(
    readonly subject: Subject,
    readonly ends: readonly number[],
    readonly days: number,
    private readonly isPart: boolean,
  ) {}

  get last(): number {
    return this.ends.length - 1;
  }

  /** Null where too few had come by then. */
  windowsAt(cut: number): readonly Weighed[] | null {
    const known = this.made.get(cut);
    if (known !== undefined) return known;
    const isEnough = cut > 0 && this.subject.learntFrom(cut, EVERY_MONTH) >= FEWEST_TO_FORECAST;
    const windows = isEnough
      ? weighedWindows(
          this.subject,
          this.ends,
          cut,
          this.days,
          this.isPart && cut === this.last,
          (at, window, days) => this.expectedAt(at, window, days),
        )
      : null;
    this.made.set(cut, windows);
    return windows;
  }

  numberAt(cut: number): Prediction | null {
    const windows = this.windowsAt(cut);
    if (!windows) return null;
    const parts = averageOf(windows);
    return { windows, parts, expected: sumOf(parts), totals: numbersOf(windows) };
  }

  private expectedAt(cut: number, window: Window, days: number): Expectation {
    const key = `${keyOf(cut, window)} ${days}`;
    let expectation = this.expectations.get(key);
    if (!expectation) {
      expectation = this.subject.expected(cut, window, days);
      this.expectations.set(key, expectation);
    }
    return expectation;
  }
}

/** The forecasts of the last whole months, so far as it is known what came. */
export function comparedOf(
  { ends, days, last }: Predictions,
  predictionAt: (cut: number) => Prediction | null,
  came: (after: number, until: number) => number,
): Compared[] {
  const compared: Compared[] = [];
  for (let cut = Math.max(1, last - MOST_CUTS); cut < last; cut++) {
    const [day, known] = [ends[cut]!, ends[cut]! + days];
    if (known > ends[last]!) break;
    const prediction = predictionAt(cut);
    if (!prediction) continue;
    const { expected, totals } = prediction;
    compared.push({ day, known, expected, totals, came: came(day, known) });
  }
  return compared;
}

/** The parts as all windows together expect them. */
export function averageOf(windows: readonly Weighed[]): Parts {
  return Object.fromEntries(
    PARTS.map((part) => [
      part,
      windows.reduce((sum, { weight, expectation }) => sum + weight * expectation.parts[part], 0),
    ]),
  ) as unknown as Parts;
}

function numbersOf(windows: readonly Weighed[]): Totals {
  let most = 8;
  for (const { expectation, levels } of windows) {
    const mean = sumOf(expectation.parts);
    for (const { spread } of levels)
      most = Math.max(most, mean + FAR * Math.sqrt(mean + (mean * spread) ** 2) + FAR);
  }
  const cells = Math.min(MOST_CELLS, 2 ** Math.ceil(Math.log2(most)));
  const step = Math.ceil(most / cells);
  return compoundTotals(
    windows.map(({ expectation, levels }): Compound => {
      const rates = new Float64Array(cells);
      const squares = new Float64Array(cells);
      const mean = sumOf(expectation.parts);
      rates[1] = mean / step;
      // Steps of several vary more than ones: what that adds is taken away again.
      squares[1] = (expectation.squares + mean * (step - 1)) / step ** 2;
      return { rates, squares, levels };
    }),
    step,
    cells,
  );
}

/** What an order is worth, as own orders were. */
export interface Amounts {
  /** In ascending order. */
  readonly sizes: Float64Array;
  /** The part of the orders whose amount is known: no other adds to the revenue. */
  readonly known: number;
  readonly mean: number;
}

/** The amounts of the orders up to a day; null where too few have one. @param orders in the order of their days */
export function amountsUpTo(orders: readonly Order[], day: number): Amounts | null {
  const end = ordersUpTo(orders, day);
  const from = (start: number): Amounts => {
    const sizes: number[] = [];
    let sum = 0;
    for (let i = start; i < end; i++) {
      const { amount } = orders[i]!;
      if (!(amount > 0)) continue;
      sizes.push(amount);
      sum += amount;
    }
    return {
      sizes: Float64Array.from(sizes).sort(),
      known: sizes.length / Math.max(1, end - start),
      mean: sum / Math.max(1, sizes.length),
    };
  };
  const lastYear = from(ordersUpTo(orders, day - YEAR));
  const all = lastYear.sizes.length >= ENOUGH_AMOUNTS ? lastYear : from(0);
  return all.sizes.length >= FEWEST_TO_FORECAST ? all : null;
}

/** An open deal with an amount of its own and its chance, by window. */
export interface PricedDeal {
  readonly amount: number;
  readonly chances: readonly number[];
}

/** The open deals whose amount is known. @param chanceOf of a deal of an age in days, as a window tells */
export function pricedOf(
  open: readonly OpenDeal[],
  windows: readonly Weighed[],
  chanceOf: (window: Window, age: number) => number,
  asOf: number,
): PricedDeal[] {
  // Deals of one day are many, and have the same chances.
  const ofDay = new Map<number, readonly number[]>();
  const chancesOf = (created: number) => {
    const known = ofDay.get(created) ?? windows.map(({ window }) => chanceOf(window, asOf - created));
    ofDay.set(created, known);
    return known;
  };
  return open
    .filter(({ amount }) => amount > 0)
    .map(({ amount, created }) => ({ amount, chances: chancesOf(created) }));
}

/**
 * Revenue from orders that are expected: an open deal with an amount brings that, all others what own orders were worth.
 *
 * @param priced open deals whose amount is known, with a chance for each window
 */
export function revenueOf(
  windows: readonly Weighed[],
  amounts: Amounts,
  priced: readonly PricedDeal[],
): Prediction {
  const unpriced = windows.map(({ expectation }, w) => {
    let [chances, squares] = [0, 0];
    for (const deal of priced) {
      chances += deal.chances[w]!;
      squares += deal.chances[w]! ** 2;
    }
    const openDeals = Math.max(0, expectation.parts.openDeals - chances);
    return {
      parts: { ...expectation.parts, openDeals },
      squares: Math.max(0, Math.min(openDeals, expectation.squares - squares)),
    };
  });
  const worth = amounts.known * amounts.mean;
  const ofPriced = (w: number) => priced.reduce((sum, deal) => sum + deal.amount * deal.chances[w]!, 0);
  const inMoney = windows.map((window, w): Weighed => {
    const parts = Object.fromEntries(
      PARTS.map((part) => [
        part,
        unpriced[w]!.parts[part] * worth + (part === 'openDeals' ? ofPriced(w) : 0),
      ]),
    ) as unknown as Parts;
    return { ...window, expectation: { ...window.expectation, parts, squares: 0 } };
  });
  let most = 0;
  const largest = priced.reduce(
    (most, { amount }) => Math.max(most, amount),
    amounts.sizes[amounts.sizes.length - 1]!,
  );
  const square = amounts.sizes.reduce((sum, size) => sum + size * size, 0) / amounts.sizes.length;
  windows.forEach(({ levels }, w) => {
    const mean = sumOf(inMoney[w]!.expectation.parts);
    const variance =
      sumOf(unpriced[w]!.parts) * amounts.known * square +
      priced.reduce((sum, deal) => sum + deal.amount ** 2 * deal.chances[w]!, 0);
    for (const { spread } of levels)
      most = Math.max(most, mean + FAR * Math.sqrt(variance + (mean * spread) ** 2) + largest);
  });
  const step = most / MOST_CELLS;
  /** How likely each amount is of one order. */
  const ofOne = new Float64Array(MOST_CELLS);
  addSizes(ofOne, amounts.sizes, step, 1 / amounts.sizes.length);
  const totals = compoundTotals(
    windows.map(({ levels }, w): Compound => {
      const rates = new Float64Array(MOST_CELLS);
      const squares = new Float64Array(MOST_CELLS);
      const rate = sumOf(unpriced[w]!.parts) * amounts.known;
      const squared = unpriced[w]!.squares * amounts.known ** 2;
      for (let cell = 0; cell < MOST_CELLS; cell++) {
        rates[cell] = rate * ofOne[cell]!;
        squares[cell] = squared * ofOne[cell]!;
      }
      for (const { amount, chances } of priced) {
        const chance = chances[w]!;
        if (chance === 0) continue;
        addSize(rates, amount / step, chance);
        addSize(squares, amount / step, chance * chance);
      }
      return { rates, squares, levels };
    }),
    step,
    MOST_CELLS,
  );
  const parts = averageOf(inMoney);
  return { windows: inMoney, parts, expected: sumOf(parts), totals };
}
