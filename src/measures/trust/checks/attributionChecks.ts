import { sentence } from '../../../language/sentence.ts';
import type { Check, ChecksOf } from './check.ts';

/**
 * Does every model give back all that was won?
 */
export const attributionChecks: ChecksOf = ({ records: { present } }, { attribution, closedLoop }) => {
  const won = closedLoop.total;
  if (!present.deals || won.deals === 0) return [];
  const { models, tooFewFor, bySource, credited, noTouch, otherPeriod, total } = attribution;
  return models.flatMap((model, i): Check[] => {
    if (tooFewFor.includes(model)) return [];
    const given = { deals: 0, revenue: 0 };
    for (const { credits } of bySource) {
      given.deals += credits[i]!.deals;
      given.revenue += credits[i]!.revenue;
    }
    return [
      {
        group: 'attribution',
        holds:
          inOre(given.revenue) === inOre(credited.revenue) &&
          Math.abs(given.deals - credited.deals) < 1e-6 &&
          inOre(total.revenue) === inOre(won.revenue) &&
          total.deals === won.deals,
        sentence: sentence('check.credits', {
          model: sentence(`choice.${model}`),
          bySource: money(given.revenue),
          credited: money(credited.revenue),
          noTouch: money(noTouch.revenue),
          otherPeriod: money(otherPeriod.revenue),
          total: money(total.revenue),
        }),
      },
    ];
  });
};

function inOre(sum: number): number {
  return Math.round(sum * 100);
}

function money(sum: number): number {
  return inOre(sum) / 100;
}
