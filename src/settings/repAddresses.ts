import { type Sentence, sentence } from '../language/sentence.ts';
import { PLAUSIBLE_ADDRESS } from './addresses.ts';
import type { RawLists } from './parseLists.ts';
import { filled } from './typedValue.ts';

/** Lines of a rep, as the exports call them, and an e-mail address. A line that cannot be used is named and left out. */
export function repAddressesFrom(
  rows: RawLists['repAddresses'],
  problems: Sentence[],
): { readonly rep: string; readonly address: string }[] {
  const found: { rep: string; address: string }[] = [];
  for (const line of filled(rows)) {
    const [rep, address] = [0, 1].map((i) => String(line[i] ?? '').trim()) as [string, string];
    if (rep !== '' && PLAUSIBLE_ADDRESS.test(address)) found.push({ rep, address });
    else if (address !== '')
      problems.push(sentence('setting.badRepAddress', { value: [rep, address].filter(Boolean).join(' · ') }));
  }
  return found;
}
