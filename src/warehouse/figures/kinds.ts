import type { SegmentCounts } from '../../measures/sla/segments.ts';
import { CUSTOMER } from '../../schema/stages.ts';
import type { LeadKind } from '../../settings/settings.ts';
import type { Found } from '../figure.ts';
import { agesOf } from './ages.ts';
import { reachedIn } from './funnel.ts';

/** The leads of the cohort by kind, of the same figures as the funnel and the ages. */
export function segmentCountsFrom(
  found: (figure: string) => readonly Found[],
  kind: Exclude<LeadKind, 'undivided'>,
): SegmentCounts[] {
  const ages = new Map(agesOf(found, kind).map((counts) => [counts.label.toLowerCase(), counts]));
  return found('reached')
    .filter(({ keys }) => keys[0] === kind)
    .map((row) => {
      const label = row.keys[1]!;
      const reached = reachedIn(row);
      return {
        label,
        leads: reached[0]!,
        customers: reached[CUSTOMER]!,
        ages: ages.get(label.toLowerCase()) ?? null,
      };
    });
}
