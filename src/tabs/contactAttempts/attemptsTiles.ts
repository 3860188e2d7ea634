import { ratio } from '../../formulas/arithmetic.ts';
import type { Words } from '../../language/language.ts';
import { printNumber } from '../../language/print.ts';
import type { Report } from '../../report/report.ts';
import type { Tile } from '../tiles.ts';
import { reachAfter } from './attemptsHeadline.ts';

/** How many leads are reached: so far, with the attempts agreed, and with those that the activities suggest. */
export function attemptsTiles({ reach, optimalAttempts, settings }: Report, words: Words): Tile[] {
  const together = optimalAttempts?.together ?? null;
  const { attempts } = settings;
  return [
    {
      name: words('contactAttempts.reachedSoFar'),
      value: reach && ratio(reach.reached, reach.leads),
      format: 'percent',
      note: reach
        ? words('sla.ofDue', {
            met: printNumber(reach.reached, words.language),
            due: printNumber(reach.leads, words.language),
          })
        : words('sla.untold'),
      method: words('contactAttempts.reachedNote'),
    },
    {
      name: words('contactAttempts.withAgreed', { n: attempts }),
      value: reach && reachAfter(reach, attempts),
      format: 'percent',
      note: words('contactAttempts.agreed'),
    },
    {
      name: together
        ? words('contactAttempts.withSuggested', { n: together.attempts })
        : words('contactAttempts.recommended'),
      value: together?.reach ?? null,
      format: 'percent',
      note: together ? words('contactAttempts.recommended') : '',
      method: words('recommendation.caution'),
    },
    {
      name: words('contactAttempts.average'),
      value: together?.expected ?? null,
      format: 'decimal',
      note: together ? words('contactAttempts.endsWhenReached') : '',
    },
  ];
}
