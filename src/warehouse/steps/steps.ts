import type { Step } from '../step.ts';
import { attemptCounts, attemptsByEmail, attemptsById, goingOn, severalIds, unmatched } from './attempts.ts';
import { calendar, workHours } from './calendar.ts';
import { comparedLeads, comparedSpans, periodSpan } from './comparedSpans.ts';
import { allCosts } from './costs.ts';
import { dealLives } from './dealLives.ts';
import { dealStates } from './deals.ts';
import { clocks, followUps, promises, started, timesTold, tried } from './followUps.ts';
import { journeys, ofDeals, told } from './journeys.ts';
import { candidates, companyForms, matches } from './matches.ts';
import { openPromises } from './openPromises.ts';
import { firsts, met, outcomes, outcomeTouches, persons, touchPlaces } from './touches.ts';

/**
 * In their order: each reads tables of the contract and steps before it. Those that read all attempts stand together, so that these
 * are soon dropped.
 */
export const STEPS: readonly Step[] = [
  allCosts,
  dealStates,
  companyForms,
  candidates,
  matches,
  ofDeals,
  journeys,
  told,
  dealLives,
  periodSpan,
  comparedSpans,
  comparedLeads,
  severalIds,
  attemptsById,
  attemptsByEmail,
  unmatched,
  calendar,
  workHours,
  promises,
  clocks,
  timesTold,
  started,
  tried,
  met,
  followUps,
  openPromises,
  attemptCounts,
  goingOn,
  persons,
  outcomes,
  outcomeTouches,
  touchPlaces,
  firsts,
];
