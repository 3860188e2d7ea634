import { closedLoopTallyOf } from '../../src/measures/closedLoop/tally.ts';
import { dealsTallyOf } from '../../src/measures/deals/tally.ts';
import { ageTallyOf } from '../../src/measures/funnel/ageTally.ts';
import { cohortOf } from '../../src/measures/funnel/cohort.ts';
import { funnelTallyOf } from '../../src/measures/funnel/tally.ts';
import { followUpsOf } from '../../src/measures/sla/followUp.ts';
import { promisesOf } from '../../src/measures/sla/promises.ts';
import { slaFrom } from '../../src/measures/sla/sla.ts';
import { slaTallyOf } from '../../src/measures/sla/tally.ts';
import type { Records } from '../../src/records/records.ts';
import type { Settings } from '../../src/settings/settings.ts';
import { type Engine, figuresOf } from '../../src/warehouse/engine.ts';
import { foundIn } from '../../src/warehouse/figure.ts';
import { ageTallyFrom } from '../../src/warehouse/figures/ages.ts';
import { closedLoopTallyFrom } from '../../src/warehouse/figures/closedLoop.ts';
import { dealsTallyFrom } from '../../src/warehouse/figures/deals.ts';
import { funnelTallyFrom } from '../../src/warehouse/figures/funnel.ts';
import { slaTallyFrom } from '../../src/warehouse/figures/sla.ts';
import { questionOf } from '../../src/warehouse/question.ts';
import { countsOf } from './tallies.ts';

/** Everything that a warehouse says, by name; what is 0 is left out. */
export function talliesInMemory(records: Records, settings: Settings): Map<string, unknown> {
  const cohort = cohortOf(records, settings);
  const sla = slaTallyOf(records, followUpsOf(records, cohort, promisesOf(records, settings, [])));
  return everything({
    funnel: funnelTallyOf(records, cohort),
    ages: ageTallyOf(records, cohort),
    closedLoop: closedLoopTallyOf(records, cohort, settings),
    deals: dealsTallyOf(records, settings),
    sla,
  });
}

export async function talliesIn(
  engine: Engine,
  records: Records,
  settings: Settings,
): Promise<Map<string, unknown>> {
  const { leads, asOf } = records;
  const present = { ...records.present, responses: leads.hasResponse, outcomes: records.deals.outcomesTold };
  const found = foundIn(await figuresOf(engine, questionOf(settings, asOf.day, present)));
  return everything({
    funnel: funnelTallyFrom(found),
    ages: ageTallyFrom(found),
    closedLoop: closedLoopTallyFrom(found, settings.currency, present.deals),
    deals: dealsTallyFrom(found, settings.currency, present.outcomes),
    sla: slaTallyFrom(found),
  });
}

/** The times of follow-ups leave a warehouse as their quantiles: those are compared, and all other counts as they are. */
function everything({ sla, ...tallies }: Record<string, unknown> & { sla: ReturnType<typeof slaTallyOf> }) {
  const withoutTimes = (groups: typeof sla.byOwner) =>
    groups.map(({ toFirstAttempt, toAssignment, fromAssignment, ...counts }) => counts);
  const { all, byOwner, byMonth, byWeek, told, ...others } = sla;
  const { toFirstAttempt, toAssignment, fromAssignment, ...counts } = all;
  const hoursOf = (groups: ReturnType<typeof slaFrom>['byOwner']) =>
    groups
      .map(({ label, speed, routing }) => [label.toLowerCase(), speed?.medianHours, speed?.p90Hours, routing])
      .sort(([one], [other]) => (String(one) < String(other) ? -1 : 1));
  const measured = slaFrom(sla);
  const counted = countsOf({
    ...tallies,
    sla: {
      ...others,
      all: counts,
      byOwner: withoutTimes(byOwner),
      byMonth: withoutTimes(byMonth),
      byWeek: withoutTimes(byWeek),
    },
  });
  const { funnel } = tallies as { funnel: { told: readonly boolean[] } };
  return new Map<string, unknown>([
    ...counted,
    ['told', [...funnel.told]],
    ['sla.told', told],
    ['hours', [measured.speed?.medianHours, measured.speed?.p90Hours, measured.routing]],
    ['hours by rep', hoursOf(measured.byOwner)],
    ['hours by month', hoursOf(measured.byMonth)],
  ]);
}

/** What two of them say otherwise. */
export const differences = (one: Map<string, unknown>, other: Map<string, unknown>) =>
  [...new Set([...one.keys(), ...other.keys()])]
    .filter((key) => JSON.stringify(one.get(key)) !== JSON.stringify(other.get(key)))
    .map(
      (key) => `${key}: ${JSON.stringify(one.get(key))} in memory, ${JSON.stringify(other.get(key))} in SQL`,
    );
