import type { Words } from '../../language/language.ts';
import { printPercent } from '../../language/print.ts';
import type { Report } from '../../report/report.ts';
import { dayText } from '../dayText.ts';
import { forecastSentence } from '../forecast/forecastText.ts';

/** Whether the goal is reached: what is won of it, what is left, and what is open for it. */
export function goalHeadline(report: Report, words: Words): string {
  const { goalDeals: deals, present, settings, asOf } = report;
  const { goal, wonInPeriod: won, openInPeriod: open } = deals;
  const { currency } = settings;
  if (!present.deals) return words('start.noDeals');
  if (isUnknown(report)) return words('start.nothingKnown');
  if (won === null) return words(deals.outcomesTold ? 'start.undatedDeals' : 'start.outcomesUntold');
  if (won.amount === null) return words('start.noAmounts', { n: won.deals });
  const values = {
    won: Math.round(won.amount),
    goal: Math.round(goal.revenueGoal),
    currency,
    share: goal.revenueGoal > 0 ? printPercent(won.amount / goal.revenueGoal, words.language, 0) : '–',
    left: Math.round(goal.stillToWin ?? 0),
  };
  if (goal.stillToWin === 0) return words('start.reached', values);
  const until = knownUntil(report);
  if (until !== null) return words('start.until', { ...values, day: dayText(until, words) });
  if (asOf.day >= goal.end) return words('start.over', values);
  const said = words('start.won', values);
  const forecast = forecastSentence(report, words);
  if (forecast !== '') return `${said} ${forecast}`;
  if (open === null) return said;
  if (open.deals === 0) return `${said} ${words('start.noneOpen')}`;
  return `${said} ${words('start.open', { n: open.deals, amount: Math.round(open.amount ?? 0), currency })}`;
}

/** Do the exports end before the goal's period begins? Then nothing of it is known, which is not 0. */
export function isUnknown({ staleness, goalDeals }: Report): boolean {
  return staleness !== null && staleness.last < goalDeals.goal.start;
}

/** The last day of exports that end within the goal's period, long before the as-of day: up to then it is known. */
export function knownUntil({ staleness, goalDeals: { goal } }: Report): number | null {
  return lastWithin(staleness, goal);
}

/** The same of leads: their export may end before the others. */
export function leadsKnownUntil({ staleness, leadsStaleness, goalDeals: { goal } }: Report): number | null {
  return lastWithin(staleness ?? leadsStaleness, goal);
}

function lastWithin(stale: Report['staleness'], { start, end }: Report['goalDeals']['goal']): number | null {
  return stale !== null && stale.last >= start && stale.last < end ? stale.last : null;
}

/** Are leads not known? Their export may end before the others. */
export function areLeadsUnknown(report: Report): boolean {
  const { leadsStaleness, goalDeals } = report;
  return isUnknown(report) || (leadsStaleness !== null && leadsStaleness.last < goalDeals.goal.start);
}

/** Whether marketing delivers and sales follows up. */
export function sidesHeadline({ pace, recentSla, staleness, leadsStaleness }: Report, words: Words): string {
  if (staleness !== null) return '';
  const said: string[] = [];
  if (pace?.side && leadsStaleness === null)
    said.push(
      words(`start.marketing.${pace.side}`, { actual: pace.actual, due: Math.round(pace.dueToDate) }),
    );
  const promise = recentSla.now.speed ? 'speed' : 'depth';
  const now = recentSla.now[promise];
  if (now && now.attainment !== null) {
    const before = recentSla.before[promise]?.attainment ?? null;
    const share = printPercent(now.attainment, words.language, 0);
    said.push(
      before === null
        ? words(`start.sales.${promise}`, { share })
        : words(`start.sales.${promise}Change`, { share, before: printPercent(before, words.language, 0) }),
    );
  }
  return said.join(' ');
}
