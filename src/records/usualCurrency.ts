import type { Reading } from '../exports/reading.ts';
import { currencyCode } from './money.ts';

/**
 * The currency that most amounts of the deals are in; where they name none, that of the costs.
 *
 * @returns three letters; null where no export names a currency
 */
export function usualCurrencyOf(readings: readonly Reading[]): string | null {
  return mostFrequent(readings, 'deals') ?? mostFrequent(readings, 'spend');
}

function mostFrequent(readings: readonly Reading[], kind: 'deals' | 'spend'): string | null {
  const counts = new Map<string, number>();
  for (const { recognition, texts } of readings) {
    if (recognition.kind !== kind) continue;
    for (const text of texts.get('currency') ?? []) {
      const code = currencyCode(text);
      // "kr" says that it is a crown, not whose.
      if (/^[A-Z]{3}$/.test(code)) counts.set(code, (counts.get(code) ?? 0) + 1);
    }
  }
  const [first] = [...counts].sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1));
  return first?.[0] ?? null;
}
