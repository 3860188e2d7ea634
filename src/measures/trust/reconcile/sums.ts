import { type Sentence, sentence } from '../../../language/sentence.ts';
import type { SentenceKey } from '../../../language/topics.ts';
import type { ImportFigures } from '../../../records/imports.ts';
import type { Records } from '../../../records/records.ts';
import { isWon } from '../../../records/stageHistory.ts';
import { STAGES } from '../../../schema/stages.ts';
import { addMoney, sumOfMoney } from '../../../values/minorUnits.ts';
import type { Attributed } from '../../attribution/attributed.ts';
import type { ClosedLoop, ClosedLoopRow } from '../../closedLoop/closedLoop.ts';
import type { DealFigures } from '../../deals/deals.ts';
import type { Forecast } from '../../forecast/forecast.ts';
import type { Cohort } from '../../funnel/cohort.ts';
import type { Funnel } from '../../funnel/funnel.ts';
import type { Grades } from '../../scoring/grades.ts';
import type { Sla } from '../../sla/sla.ts';

/** One side of a sum. */
export interface SumPart {
  readonly label: Sentence;
  readonly value: number;
}

/** Figures that must come to the same, computed two ways. */
export interface Sum {
  /** What is summed, in words. */
  readonly of: Sentence;
  readonly unit: 'count' | 'money';
  readonly parts: readonly SumPart[];
  readonly whole: SumPart;
  /** All parts less the whole, as it should be 0; `atMost`: the parts must not be more than the whole. */
  readonly must: 'equal' | 'atMost';
  readonly holds: boolean;
}

/** What the reports have computed, one way and another. */
export interface Computed {
  readonly imports: readonly ImportFigures[];
  readonly cohort: Cohort;
  readonly funnel: Funnel;
  readonly grades: Grades;
  readonly closedLoop: ClosedLoop;
  readonly attribution: Attributed;
  readonly sla: Sla;
  /** Of all deals, whatever is shown: so are the figures of deals that it is compared with. */
  readonly forecast: Pick<Forecast, 'customers'>;
  readonly goalDeals: Pick<DealFigures, 'wonInPeriod'>;
}

/**
 * Everything that must add up, with both sides of the sum, in the order in which the data flows. A sum of nothing is left out:
 * it would hold whatever is wrong.
 */
export function sumsOf(records: Records, computed: Computed): Sum[] {
  return allSums(records, computed).filter(({ parts, whole }) =>
    [whole, ...parts].some(({ value }) => value !== 0),
  );
}

function allSums({ present, deals, asOf }: Records, computed: Computed): Sum[] {
  const { imports, cohort, funnel, grades, closedLoop, attribution, sla, forecast, goalDeals } = computed;
  const sums: Sum[] = imports.map(({ file, rows, records, duplicates, rejected }) =>
    equal(
      sentence('sum.rows', { file }),
      [
        part('sum.records', records),
        part('sum.duplicates', duplicates),
        part('sum.rejected', rejected.length),
      ],
      part('sum.allRows', rows),
    ),
  );
  if (present.leads) {
    const top = (groups: Funnel['bySource']) => total(groups.map(({ reached }) => reached[0]!));
    const leads = part('sum.leads', cohort.size);
    for (const [key, groups] of [
      ['sum.bySource', funnel.bySource],
      ['sum.byCampaignOnly', funnel.byCampaign],
      ['sum.byOwner', funnel.byOwner],
      ['sum.byMonth', funnel.byMonth],
      ['sum.byGrade', grades.byGrade],
    ] as const)
      sums.push(equal(sentence('sla.leads'), [part(key, top(groups as Funnel['bySource']))], leads));
    const told = funnel.stages.flatMap(({ reached, stillInside, givenUp }, i) =>
      reached === null
        ? []
        : // Where nobody knows who is a customer, opportunities are as far as leads are known to come.
          [{ stage: STAGES[i]!, reached, stopped: stillInside ?? reached - givenUp!, givenUp: givenUp! }],
    );
    sums.push(
      equal(
        sentence('sla.leads'),
        [
          ...told.map(({ stage, stopped }) => part(`stage.${stage}`, stopped)),
          part('funnel.givenUp', total(told.map(({ givenUp }) => givenUp))),
        ],
        leads,
      ),
    );
    for (const [i, { stage, reached }] of told.entries()) {
      const before = told[i - 1];
      if (!before) continue;
      sums.push({
        of: sentence('sum.ofStage'),
        unit: 'count',
        parts: [part(`stage.${stage}`, reached)],
        whole: part(`stage.${before.stage}`, before.reached),
        must: 'atMost',
        holds: reached <= before.reached,
      });
    }
  }
  if (present.deals) {
    const { id, email, company } = closedLoop.matchedBy;
    let [won, all] = [0, 0];
    for (let deal = 0; deal < deals.length; deal++) {
      if (!isWon(deals, deal, asOf)) continue;
      won++;
      if (!Number.isNaN(deals.amount[deal]!)) all = addMoney(all, deals.amount[deal]!);
    }
    sums.push(
      equal(
        sentence('sum.ofWon'),
        [
          part('sum.byId', id),
          part('sum.byEmail', email),
          part('sum.byCompany', company),
          part('sum.unmatched', closedLoop.unmatched.deals),
        ],
        part('sum.won', won),
      ),
    );
    const revenue = (rows: readonly ClosedLoopRow[]) => total(rows.map((row) => row.revenue));
    for (const [key, rows] of [
      ['sum.bySource', closedLoop.bySource],
      ['sum.byCampaign', closedLoop.byCampaign],
    ] as const)
      sums.push(
        equal(
          sentence('sum.ofRevenue'),
          [
            part(key, revenue(rows)),
            part('sum.otherPeriod', closedLoop.otherPeriod.revenue),
            part('sum.unmatched', closedLoop.unmatched.revenue),
          ],
          part('sum.revenue', all),
          'money',
        ),
      );
  }
  const wonSoFar = forecast.customers.won;
  if (present.deals && wonSoFar !== null && goalDeals.wonInPeriod)
    sums.push(
      equal(
        sentence('sum.ofGoal'),
        [part('sum.byForecast', wonSoFar)],
        part('sum.byDeals', goalDeals.wonInPeriod.deals),
      ),
    );
  if (present.deals) {
    const { models, tooFewFor, bySource, noTouch, otherPeriod } = attribution;
    for (const [i, model] of models.entries())
      if (!tooFewFor.includes(model))
        sums.push(
          equal(
            sentence('sum.ofModel', { model: sentence(`choice.${model}`) }),
            [
              part('sum.credited', total(bySource.map(({ credits }) => credits[i]!.revenue))),
              part('sum.noTouch', noTouch.revenue),
              part('sum.otherPeriod', otherPeriod.revenue),
            ],
            part('sum.revenue', closedLoop.total.revenue),
            'money',
          ),
        );
  }
  if (closedLoop.totalCost !== null) {
    const cost = (rows: readonly ClosedLoopRow[]) => total(rows.map((row) => row.cost ?? 0));
    const whole = part('sum.cost', closedLoop.totalCost);
    sums.push(
      equal(sentence('sum.ofCost'), [part('sum.bySource', cost(closedLoop.bySource))], whole, 'money'),
    );
    sums.push(
      equal(sentence('sum.ofCost'), [part('sum.byCampaign', cost(closedLoop.byCampaign))], whole, 'money'),
    );
  }
  for (const [of, counts] of [
    ['sla.speed', sla.speed],
    ['sla.depth', sla.depth],
  ] as const)
    if (counts)
      sums.push(
        equal(
          sentence(of),
          [
            part('sla.met', counts.met),
            part('sla.missed', counts.missed),
            part('sla.running', counts.running),
          ],
          part('sum.clockStarted', sla.leads),
        ),
      );
  return sums;
}

function equal(of: Sentence, parts: readonly SumPart[], whole: SumPart, unit: Sum['unit'] = 'count'): Sum {
  const sum = total(parts.map(({ value }) => value));
  // Of sums so large that a binary number has no öre, the last digits hang on the order.
  const holds = Math.abs(sum - whole.value) <= 1e-9 * Math.max(1, Math.abs(sum), Math.abs(whole.value));
  return { of, unit, parts, whole, must: 'equal', holds };
}

function part(key: SentenceKey, value: number): SumPart {
  return { label: sentence(key), value };
}

function total(values: readonly number[]): number {
  return sumOfMoney(values);
}
