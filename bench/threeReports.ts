/** The question that both engines answer: three reports, as lines that can be compared. */

/** What a line says: counts, money, medians. Null where it is not known. */
export type Line = Readonly<Record<string, number | null>>;
/** Lines by what they are about: "source: Partner", "month: 2024-05", "all". */
export type Lines = Readonly<Record<string, Line>>;

export interface ThreeReports {
  /** By source, by month and in all: leads, and how many reached each stage; in all, median days to customer. */
  readonly funnel: Lines;
  /** By owner and in all: leads, first attempt in time, attempts enough, median working hours. */
  readonly sla: Lines;
  /** By source, and by source and campaign: leads, customers, revenue, cost; in all, the won deals. */
  readonly closedLoop: Lines;
}

/** The lines that differ, in words; counts must be equal, sums and medians but for the last digits of a fraction. */
export function differences(one: Lines, other: Lines): string[] {
  const labels = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...labels].flatMap((label) => {
    const [a, b] = [one[label], other[label]];
    if (!a || !b) return [`${label}: only one of them has it`];
    const figures = new Set([...Object.keys(a), ...Object.keys(b)]);
    return [...figures]
      .filter((figure) => !isSame(a[figure], b[figure]))
      .map((figure) => `${label}: ${figure} ${a[figure]} and ${b[figure]}`);
  });
}

function isSame(a: number | null | undefined, b: number | null | undefined): boolean {
  if (typeof a !== 'number' || typeof b !== 'number') return a === b;
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}
