import type { Figure } from '../figure.ts';
import { AGE_FIGURES } from './ages.ts';
import { CLOSED_LOOP_FIGURES } from './closedLoop.ts';
import { DEAL_FIGURES } from './deals.ts';
import { FUNNEL_FIGURES } from './funnel.ts';
import { SLA_FIGURES } from './sla.ts';

/** All that leaves a warehouse. */
export const FIGURES: readonly Figure[] = [
  ...FUNNEL_FIGURES,
  ...AGE_FIGURES,
  ...CLOSED_LOOP_FIGURES,
  ...SLA_FIGURES,
  ...DEAL_FIGURES,
];
