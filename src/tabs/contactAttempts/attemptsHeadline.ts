import type { Words } from '../../language/language.ts';
import { printPercent } from '../../language/print.ts';
import type { ReachCurve } from '../../measures/attempts/reachByAttempt.ts';
import type { Report } from '../../report/report.ts';

/** Why not more often. */
const LIMITS = {
  hours: 'contactAttempts.limitHours',
  cost: 'contactAttempts.limitCost',
  records: 'contactAttempts.limitRecords',
} as const;

/** What the tab Contact attempts begins with: how many attempts to agree on, beside those that are agreed. */
export function attemptsHeadline({ reach, optimalAttempts, settings }: Report, words: Words): string {
  if (reach === null) return words('contactAttempts.none');
  const share = (n: number) => printPercent(n, words.language, 0);
  const together = optimalAttempts?.together;
  const soFar = words('contactAttempts.soFar', { reached: reach.reached, n: reach.leads });
  if (!together)
    return `${soFar} ${words(optimalAttempts ? 'contactAttempts.noHours' : 'contactAttempts.noDepth')}`;
  const { attempts, limit } = together;
  const values = { n: attempts, reach: share(together.reach), agreed: settings.attempts };
  const agreed = reachAfter(reach, settings.attempts);
  const found =
    attempts === settings.attempts
      ? words('contactAttempts.asAgreed', values)
      : agreed === null
        ? words('contactAttempts.suggested', values)
        : words('contactAttempts.suggestedBeside', { ...values, agreedReach: share(agreed) });
  return `${found} ${words(LIMITS[limit])}`;
}

/** The part of the leads that is reached after so many attempts; null where the records do not go as far. */
export function reachAfter({ rates }: ReachCurve, attempts: number): number | null {
  if (attempts > rates.length) return null;
  return 1 - rates.slice(0, attempts).reduce((missed, rate) => missed * (1 - rate), 1);
}
