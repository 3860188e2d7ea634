import { sentence } from '../../../language/sentence.ts';
import { addMoney } from '../../../values/minorUnits.ts';
import { type Check, type ChecksOf, closeTo } from './check.ts';

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
      given.revenue = addMoney(given.revenue, credits[i]!.revenue);
    }
    return [
      {
        group: 'attribution',
        holds:
          closeTo(given.revenue, credited.revenue) &&
          Math.abs(given.deals - credited.deals) < 1e-6 &&
          closeTo(total.revenue, won.revenue) &&
          total.deals === won.deals,
        sentence: sentence('check.credits', {
          model: sentence(`choice.${model}`),
          bySource: given.revenue,
          credited: credited.revenue,
          noTouch: noTouch.revenue,
          otherPeriod: otherPeriod.revenue,
          total: total.revenue,
        }),
      },
    ];
  });
};
