/** The figures that History keeps, in the order in which they are written. */
export const HISTORY_FIGURES = [
  'revenueGoal',
  'revenueWon',
  'revenueExpected',
  'revenueLow',
  'revenueHigh',
  'revenueChance',
  'customersWon',
  'customersExpected',
  'leadsPromised',
  'leadsDue',
  'leadsCome',
  'leadsExpected',
  'openPipeline',
  'speedKept',
  'depthKept',
  'answersKept',
  'checksFailing',
  'revenueOfMonth',
  'leadsOfMonth',
  'leadsOfSource',
  'speedKeptByRep',
] as const;
export type HistoryFigure = (typeof HISTORY_FIGURES)[number];

/** One figure as it was on one day. */
export interface HistoryRow {
  /** Serial day up to which the exports counted. */
  readonly day: number;
  readonly figure: HistoryFigure;
  readonly value: number;
  /** The days that it is about; null for a figure of the day. */
  readonly from: number | null;
  readonly to: number | null;
  /** '' where it is about all. */
  readonly source: string;
  readonly owner: string;
  /** The versions in force; null where nothing is agreed. */
  readonly agreement: number | null;
  readonly definitions: number;
}
