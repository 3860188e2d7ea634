/** So many keys a figure of a warehouse can have. */
export const FIGURE_KEYS = 5;

/** The columns of the long table in which figures leave a warehouse, in their order. */
export const FIGURE_COLUMNS = [
  'figure',
  ...Array.from({ length: FIGURE_KEYS }, (_, i) => `k${i + 1}`),
  'name',
  'value',
] as const;

/** A row of that table: one value of one figure. */
export interface FigureRow {
  readonly figure: string;
  /** As many as FIGURE_KEYS, '' beyond those of the figure. */
  readonly keys: readonly string[];
  readonly name: string;
  readonly value: number;
}
