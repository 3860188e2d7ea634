import { type Sentence, sentence } from '../language/sentence.ts';
import type { RawLists } from './parseLists.ts';
import type { KindPromise } from './settings.ts';
import { filled, isBlank, numberOf } from './typedValue.ts';

/** Lines of a kind with its hours, attempts and days. A line that cannot be used is named and left out. */
export function kindPromisesFrom(rows: RawLists['kindPromises'], problems: Sentence[]): KindPromise[] {
  const promises: KindPromise[] = [];
  for (const line of filled(rows)) {
    const kind = String(line[0] ?? '').trim();
    const [hours, attempts, days] = [1, 2, 3].map((i) =>
      isBlank(line[i]) ? null : numberOf(line[i], i === 1 ? 'untold' : 'thousands'),
    ) as [number | null | undefined, number | null | undefined, number | null | undefined];
    const isWhole = (value: number | null) => value === null || (Number.isInteger(value) && value >= 1);
    const fits =
      kind !== '' &&
      hours !== undefined &&
      (hours === null || hours >= 0) &&
      attempts !== undefined &&
      isWhole(attempts) &&
      days !== undefined &&
      isWhole(days) &&
      !(hours === null && attempts === null && days === null);
    if (fits) promises.push({ kind, hours, attempts, days });
    else {
      const value = line.map((cell) => String(cell ?? '')).join(' · ');
      problems.push(sentence('setting.badKindPromise', { value }));
    }
  }
  return promises;
}
