import { readFileSync } from 'node:fs';

/** A row of a data file by its column's names. */
export type Row = Readonly<Record<string, string>>;

export function rowsOf(file: string): Row[] {
  const [head, ...lines] = readFileSync(file, 'utf8').replace(/"/g, '').trim().split('\n');
  const names = head!.split(',');
  return lines.map((line) =>
    Object.fromEntries(line.split(',').map((value, i) => [names[i]!, value.trim()])),
  );
}

/** The rows with a value in a column. */
export const group = (rows: readonly Row[], column: string, value: string): Row[] =>
  rows.filter((row) => row[column] === value);

/** S ± on the log scale, as R prints it by default. */
export function logInterval({
  share,
  standardError,
}: {
  readonly share: number;
  readonly standardError: number;
}): number[] {
  const survival = 1 - share;
  return [-1, 1].map((sign) => survival * Math.exp((sign * 1.959964 * standardError) / survival));
}

/**
 * aml, maintained: time, at risk, survival and Greenwood’s standard error. Survival as vector km-02 has it; all of the table computed
 * apart from the file, with fractions (Python).
 */
export const AML_MAINTAINED = [
  [9, 11, '0.909', '0.0867'],
  [13, 10, '0.818', '0.1163'],
  [18, 8, '0.716', '0.1397'],
  [23, 7, '0.614', '0.1526'],
  [31, 5, '0.491', '0.1642'],
  [34, 4, '0.368', '0.1627'],
  [48, 2, '0.184', '0.1535'],
] as const;

/** Survival of lung at 365.25 days, and its interval, as NOTE.md has it from R. */
export const LUNG_AT_ONE_YEAR = { survival: '0.409', interval: ['0.345', '0.486'] } as const;

/** By group, as NOTE.md has them from R. */
export const MEDIANS = {
  aml: { Maintained: 31, Nonmaintained: 23 },
  lung: { all: 310, '1': 270, '2': 426 },
  /** Computed apart from the file (Python): the survival is 0.43 after day 56, and above a half before. */
  waltons: { all: 56 },
} as const;
