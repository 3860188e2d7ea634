import { isoText } from '../../values/dates.ts';
import type { Forecast, Forecasted } from './forecast.ts';

/** `forecast` in report.json. */
export function forecastJson({
  period,
  daysLeft,
  customers,
  revenue,
  leads,
  level,
  next90Days,
  change,
  ...rest
}: Forecast) {
  const record = [customers, revenue, leads].find(({ why }) => why === null);
  return {
    period: { start: isoText(period.start), end: isoText(period.end) },
    daysLeft,
    customers: outlookJson(customers),
    revenue: outlookJson(revenue),
    leads: outlookJson(leads),
    level,
    record: record?.why === null ? { held: record.record.held, of: record.record.of } : { held: 0, of: 0 },
    next90Days: {
      customers:
        'why' in next90Days
          ? { expected: null, low: null, high: null, level: null, why: next90Days.why, record: null }
          : {
              expected: next90Days.expected,
              low: next90Days.low,
              high: next90Days.high,
              level: next90Days.level,
              why: null,
              record: { held: next90Days.record.held, of: next90Days.record.of },
            },
    },
    changed: change?.changed ?? null,
    change: change && {
      observed: change.observed,
      expected: change.expected,
      chiSquared: change.chiSquared,
      direction: change.direction,
    },
    openStages: rest.openStages.map(({ stage, ...figures }) => ({ stage: stage || null, ...figures })),
    openUndated: rest.openUndated,
  };
}

function outlookJson(outlook: Forecasted) {
  if (outlook.why !== null) {
    const { why, won, goal } = outlook;
    return {
      won,
      expected: null,
      low: null,
      high: null,
      goal,
      chance: null,
      why,
      parts: null,
      dispersion: null,
      record: null,
    };
  }
  const { won, expected, low, high, goal, chance, why, parts, dispersion, record } = outlook;
  return {
    won,
    expected,
    low,
    high,
    goal,
    chance,
    why,
    parts: { ...parts },
    dispersion,
    record: { held: record.held, of: record.of },
  };
}
