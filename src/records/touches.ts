import { say } from '../language/language.ts';
import type { Language } from '../language/languages.ts';
import { sentence } from '../language/sentence.ts';
import type { AttemptType } from '../schema/activityTypes.ts';
import type { Activities } from './activities.ts';
import type { AsOf } from './asOf.ts';
import type { Attempts } from './attempts.ts';
import type { Leads } from './leads.ts';
import { byMoment, type Touch } from './leadTouches.ts';

/** The touches of a lead in the order of time. */
export type Touches = (lead: number) => readonly Touch[];

/**
 * The touches of leads up to the as-of moment.
 *
 * @param names what the attempts of a type are called, where they count as touches; null where they do not
 */
export function touchesFrom(
  leads: Leads,
  activities: Activities,
  attempts: Attempts,
  asOf: AsOf,
  names: Readonly<Record<AttemptType, string>> | null,
): Touches {
  return (lead) => {
    const touches = leads.touches(lead).filter(({ at }) => !(at >= asOf.until));
    for (let i = attempts.start[lead]!; names && i < attempts.start[lead + 1]!; i++) {
      const channel = names[activities.type[attempts.activity[i]!] as AttemptType];
      touches.push({ lead, at: attempts.at[i]!, channel, campaign: '', kind: 'activity' });
    }
    return touches.sort(byMoment);
  };
}

/** What sales' attempts are called as touches. */
export function attemptNames(language: Language): Readonly<Record<AttemptType, string>> {
  const nameOf = (type: AttemptType) => say(language, sentence(`touch.${type}`));
  return { call: nameOf('call'), email: nameOf('email'), meeting: nameOf('meeting'), other: nameOf('other') };
}
