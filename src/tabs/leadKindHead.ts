import type { SentenceKey } from '../language/topics.ts';
import type { LeadKind } from '../settings/settings.ts';

/** What a column with the kinds of leads is called. */
export const LEAD_KIND_HEAD = {
  source: 'funnel.source',
  grade: 'commitment.grade',
  team: 'field.team',
  country: 'field.country',
  undivided: 'funnel.source',
} as const satisfies Record<LeadKind, SentenceKey>;
