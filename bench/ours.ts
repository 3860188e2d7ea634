import { DuckDb } from '../src/cli/duckdb.ts';
import type { Reading } from '../src/exports/reading.ts';
import {
  type ClosedLoop,
  type ClosedLoopRow,
  closedLoopFrom,
} from '../src/measures/closedLoop/closedLoop.ts';
import { closedLoopTallyOf } from '../src/measures/closedLoop/tally.ts';
import { cohortOf } from '../src/measures/funnel/cohort.ts';
import { type Funnel, funnelFrom } from '../src/measures/funnel/funnel.ts';
import { funnelTallyOf } from '../src/measures/funnel/tally.ts';
import { followUpsOf } from '../src/measures/sla/followUp.ts';
import { promisesOf } from '../src/measures/sla/promises.ts';
import { type Sla, slaFrom } from '../src/measures/sla/sla.ts';
import { slaTallyOf } from '../src/measures/sla/tally.ts';
import { datasetOf } from '../src/records/dataset.ts';
import { recordsFrom } from '../src/records/records.ts';
import { type Report, reportOf } from '../src/report/report.ts';
import type { FigureRow } from '../src/schema/figures.ts';
import { STAGES } from '../src/schema/stages.ts';
import { figuresOf } from '../src/warehouse/engine.ts';
import { contractRowsOf } from '../src/warehouse/fromRecords.ts';
import { questionOf } from '../src/warehouse/question.ts';
import { AS_OF, SETTINGS } from './question.ts';
import { WORKLOAD_KINDS } from './readings.ts';
import type { Line, Lines, ThreeReports } from './threeReports.ts';

export function allFigures(readings: readonly Reading[]): Report {
  return reportOf(readings, WORKLOAD_KINDS, SETTINGS, AS_OF);
}

/** What a warehouse would count of the same records: they are handed over to DuckDB, one thread, which counts them. */
export async function figuresBySql(readings: readonly Reading[]): Promise<FigureRow[]> {
  const records = recordsFrom(readings, SETTINGS, AS_OF);
  const engine = await DuckDb.open(':memory:', { threads: '1' });
  await engine.fill(contractRowsOf(records, SETTINGS.currency));
  const figures = await figuresOf(engine, questionOf(SETTINGS, AS_OF.day, null));
  engine.close();
  return figures;
}

/** The three reports by our own measures. */
export function ourThreeReports(readings: readonly Reading[]): ThreeReports {
  const { records } = datasetOf(readings, WORKLOAD_KINDS, SETTINGS, AS_OF);
  const cohort = cohortOf(records, SETTINGS);
  return {
    funnel: funnelLines(funnelFrom(funnelTallyOf(records, cohort))),
    sla: slaLines(
      slaFrom(slaTallyOf(records, followUpsOf(records, cohort, promisesOf(records, SETTINGS, [])))),
    ),
    closedLoop: closedLoopLines(closedLoopFrom(closedLoopTallyOf(records, cohort, SETTINGS))),
  };
}

function funnelLines({ stages, bySource, byMonth, medianDaysToCustomer }: Funnel): Lines {
  const all = stages.map(({ reached }) => reached);
  return Object.fromEntries<Line>([
    ...bySource.map(({ label, reached }): [string, Line] => [`source: ${label}`, byStage(reached)]),
    ...byMonth.map(({ label, reached }): [string, Line] => [`month: ${label}`, byStage(reached)]),
    ['all', { ...byStage(all), medianDays: medianDaysToCustomer }],
  ]);
}

function slaLines({ byOwner, ...all }: Sla): Lines {
  const line = ({ leads, speed, depth }: Pick<Sla, 'leads' | 'speed' | 'depth'>): Line => ({
    leads,
    inTime: speed?.met ?? null,
    late: speed?.missed ?? null,
    deep: depth?.met ?? null,
    medianHours: speed?.medianHours ?? null,
  });
  return Object.fromEntries([
    ...byOwner.map((group): [string, Line] => [`owner: ${group.label}`, line(group)]),
    ['all', line(all)],
  ]);
}

function closedLoopLines({ bySource, byCampaign, total, unmatched, matchedBy }: ClosedLoop): Lines {
  const line = ({ reached, revenue, cost }: ClosedLoopRow): Line => ({ ...byStage(reached), revenue, cost });
  return Object.fromEntries<Line>([
    ...bySource.map((row): [string, Line] => [`source: ${row.source}`, line(row)]),
    ...byCampaign.map((row): [string, Line] => [`campaign: ${row.source} · ${row.campaign}`, line(row)]),
    [
      'all',
      {
        won: total.deals,
        revenue: total.revenue,
        matched: matchedBy.email,
        unmatched: unmatched.deals,
        unmatchedRevenue: unmatched.revenue,
      },
    ],
  ]);
}

const byStage = (reached: readonly (number | null)[]): Line =>
  Object.fromEntries(STAGES.map((stage, i) => [stage, reached[i]!]));
