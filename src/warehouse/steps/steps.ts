import type { Step } from '../step.ts';
import { attempts, attemptsById } from './attempts.ts';
import { calendar } from './calendar.ts';
import { allCosts } from './costs.ts';
import { dealStates } from './deals.ts';
import { clocks, firstAttempts, followUps, promises, started, timesTold, tried } from './followUps.ts';
import { entered, journeys, ofDeals, told } from './journeys.ts';
import { candidates, companyForms, matches } from './matches.ts';

/** In their order: each reads tables of the contract and steps before it. */
export const STEPS: readonly Step[] = [
  allCosts,
  dealStates,
  companyForms,
  candidates,
  matches,
  ofDeals,
  entered,
  journeys,
  told,
  attemptsById,
  attempts,
  calendar,
  promises,
  clocks,
  timesTold,
  started,
  tried,
  firstAttempts,
  followUps,
];
