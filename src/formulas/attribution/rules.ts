/** Models that share out a journey by the place of its touches alone. */
export const RULES = ['first', 'last', 'linear', 'position', 'leadCreation', 'wShaped', 'timeDecay'] as const;
export type Rule = (typeof RULES)[number];

/** What a rule asks of a journey. */
export interface Journey {
  /** How many touches it has, at least one. */
  readonly touches: number;
  /** How long before the end each touch was, in days; in the order of time. */
  readonly ages: readonly number[];
  /** The place of the touch from which the person became a lead, and of that from which the deal was opened; -1: none. */
  readonly leadCreation: number;
  readonly opportunityCreation: number;
}

/** Days in which a touch loses half of its weight; Google Ads and Salesforce take 7 as well. */
export const HALF_LIFE = 7;

/**
 * The share of a journey's outcome that each of its touches is credited with; together 1.
 * `position` is 40/20/40 as in Google Analytics, Matomo and Salesforce; `leadCreation` is what HubSpot calls U-shaped:
 * 40 first, 40 lead creation, 20 others; `wShaped` is 30 first, 30 lead creation, 30 opportunity creation, 10 others.
 */
export function sharesByRule(rule: Rule, journey: Journey): number[] {
  const { touches, ages, leadCreation, opportunityCreation } = journey;
  if (touches === 1) return [1];
  const last = touches - 1;
  switch (rule) {
    case 'first':
      return byMilestones(touches, [[0, 1]], 0);
    case 'last':
      return byMilestones(touches, [[last, 1]], 0);
    case 'linear':
      return byMilestones(touches, [], 1);
    case 'position':
      return byMilestones(
        touches,
        [
          [0, 0.4],
          [last, 0.4],
        ],
        0.2,
      );
    case 'leadCreation':
      return byMilestones(
        touches,
        [
          [0, 0.4],
          [leadCreation, 0.4],
        ],
        0.2,
      );
    case 'wShaped':
      return byMilestones(
        touches,
        [
          [0, 0.3],
          [leadCreation, 0.3],
          [opportunityCreation, 0.3],
        ],
        0.1,
      );
    case 'timeDecay':
      return byDecay(ages, HALF_LIFE);
  }
}

/**
 * A part for each milestone and one that all other touches share. What falls on a milestone that is not known, or on others
 * where there are none, is shared in proportion.
 *
 * @param milestones the place of each, -1 where it is not known, and its part
 * @param rest the part of all others together
 */
function byMilestones(
  touches: number,
  milestones: readonly (readonly [place: number, part: number])[],
  rest: number,
): number[] {
  const parts = new Array<number>(touches).fill(0);
  const isMilestone = new Array<boolean>(touches).fill(false);
  let others = touches;
  for (const [place, part] of milestones) {
    if (place < 0) continue;
    parts[place]! += part;
    if (!isMilestone[place]) others--;
    isMilestone[place] = true;
  }
  for (let i = 0; i < touches; i++) if (!isMilestone[i]) parts[i] = rest / others;
  return inProportion(parts);
}

/** Half the weight for every half-life that a touch is older than the last one. */
export function byDecay(ages: readonly number[], halfLife: number): number[] {
  const youngest = Math.min(...ages);
  return inProportion(ages.map((age) => 2 ** ((youngest - age) / halfLife)));
}

function inProportion(parts: readonly number[]): number[] {
  const sum = parts.reduce((total, part) => total + part, 0);
  return parts.map((part) => part / sum);
}
