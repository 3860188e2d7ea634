import type { Step } from '../step.ts';
import { attemptsByEmail, attemptsById } from './attempts.ts';
import { calendar, workHours } from './calendar.ts';
import { comparedLeads, comparedSpans, periodSpan } from './comparedSpans.ts';
import { allCosts } from './costs.ts';
import { dealStates } from './deals.ts';
import { clocks, firstAttempts, followUps, promises, started, timesTold, tried } from './followUps.ts';
import { journeys, ofDeals, told } from './journeys.ts';
import { candidates, companyForms, matches } from './matches.ts';

/** In their order: each reads tables of the contract and steps before it. */
export const STEPS: readonly Step[] = [
  allCosts,
  dealStates,
  companyForms,
  candidates,
  matches,
  ofDeals,
  journeys,
  told,
  periodSpan,
  comparedSpans,
  comparedLeads,
  attemptsById,
  attemptsByEmail,
  calendar,
  workHours,
  promises,
  clocks,
  timesTold,
  started,
  tried,
  firstAttempts,
  followUps,
];
