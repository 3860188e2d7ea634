import { monthsLater } from './period.ts';
import {
  AGREED_SETTINGS,
  type AgreedSetting,
  type Agreement,
  type Settings,
  type Terms,
} from './settings.ts';

/**
 * What marketing and sales have agreed on. A version is kept as it was agreed and is in force from a day until the day of the
 * next one; nothing in it moves. What Settings and Plan say meanwhile is the proposal for the next version.
 */

/** The terms that Settings and Plan speak for. */
export function termsOf(settings: Settings): Terms {
  const fixed = Object.fromEntries(AGREED_SETTINGS.map((key) => [key, settings[key]]));
  return { ...(fixed as Pick<Settings, AgreedSetting>), weekdayHours: [...settings.weekdayHours] };
}

/**
 * The version in force on a day. Days before the first version are measured by it: nothing else was ever agreed.
 *
 * @param agreements in the order of their first days
 * @returns undefined where nothing is agreed
 */
export function agreementOn(agreements: readonly Agreement[], day: number): Agreement | undefined {
  let inForce = agreements[0];
  for (const agreement of agreements) if (agreement.from <= day) inForce = agreement;
  return inForce;
}

/** The settings with a version's terms in their place. Money stays as it is typed where the currency is another one now. */
export function settingsUnder(settings: Settings, { terms, currency }: Agreement): Settings {
  const { weekdayHours, revenueGoal, ...fixed } = terms;
  return {
    ...settings,
    ...fixed,
    // A version that was kept before a goal could be a year's does not say.
    goalPer: terms.goalPer ?? 'goalPeriod',
    revenueGoal: currency === settings.currency ? revenueGoal : settings.revenueGoal,
    weekdayHours: new Map(weekdayHours),
  };
}

/** The settings that measure on a day: with the terms of the version in force; as they are where nothing is agreed. */
export function settingsOn(settings: Settings, day: number): Settings {
  const agreement = agreementOn(settings.agreements, day);
  return agreement ? settingsUnder(settings, agreement) : settings;
}

/** The next version, as it is proposed. */
export type Proposal = Pick<Agreement, 'version' | 'currency' | 'terms' | 'owed'>;

/** How long a version is in force before it is reviewed, where nobody has said. */
const MONTHS_TO_REVIEW = 3;

/** A proposal that both sides have agreed on. */
export function agreed(
  { version, currency, terms, owed }: Proposal,
  by: Pick<Agreement, 'from' | 'agreedOn' | 'forMarketing' | 'forSales'>,
): Agreement {
  const reviewOn = terms.reviewOn ?? monthsLater(by.from, MONTHS_TO_REVIEW);
  return { version, ...by, currency, terms: { ...terms, reviewOn }, owed };
}

/** The versions with a new one: in the order of their first days; one from the same day takes the other's place. */
export function withAgreement(agreements: readonly Agreement[], next: Agreement): Agreement[] {
  return [...agreements.filter(({ from }) => from < next.from), next];
}
