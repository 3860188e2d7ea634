import type { Records } from '../../../records/records.ts';

/** Each currency whose amounts or costs cannot be priced, once. */
export function currenciesWithoutRate({ deals, spend }: Records): string[] {
  const codes = [deals, spend].flatMap(({ currency, withoutRate }) =>
    currency.filter((_, i) => withoutRate[i]),
  );
  return [...new Set(codes)].sort();
}
