/** Whole numbers in the proportion of the parts that sum to the total: the largest remainders are rounded up. */
export function apportioned(total: number, parts: readonly number[]): number[] {
  const all = parts.reduce((sum, part) => sum + part, 0);
  const exact = parts.map((part) => (total * part) / (all || 1));
  const whole = exact.map(Math.floor);
  const left = total - whole.reduce((sum, value) => sum + value, 0);
  const byRemainder = exact.map((value, i) => [value - whole[i]!, i] as const).sort(([a], [b]) => b - a);
  for (const [, i] of byRemainder.slice(0, left)) whole[i]!++;
  return whole;
}
