import type { AttemptCounts } from '../../measures/attempts/goingOn.ts';
import { BAND_ENDS, DAYS_TO_CONVERT, noSpeed, type SpeedTally } from '../../measures/attempts/speedToLead.ts';
import {
  type AttemptsOfKind,
  type AttemptsTally,
  DAYS_OF_INFLOW,
  noAttempts,
} from '../../measures/attempts/tally.ts';
import { CUSTOMER } from '../../schema/stages.ts';
import { GroupBy } from '../../values/groupBy.ts';
import type { Figure, Found } from '../figure.ts';
import type { Sql } from '../step.ts';
import { attemptKinds } from '../steps/attempts.ts';
import { named, ofTexts } from './labels.ts';

const SECONDS_OF_HOUR = 3600;

const parts = (sql: Sql) => `(${named('part', ['all', ...attemptKinds(sql)])}) AS parts`;
const label = (sql: Sql) => `CASE part ${ofTexts(attemptKinds(sql))} ELSE '' END AS label`;

/** The attempts by their number from 0, and those of the reps who have nearly always gone on so far. */
export const attempts: Figure = {
  name: 'attempts',
  keys: ['part', 'label', 'k'],
  values: ['made', 'reached_leads', 'stopped', 'made_going_on', 'reached_going_on'],
  select: (sql) => `
SELECT part, MIN(label) AS label, k, SUM(made) AS made, SUM(reached_leads) AS reached_leads, SUM(stopped) AS stopped,
  SUM(made * goes_on) AS made_going_on, SUM(reached_leads * goes_on) AS reached_going_on
FROM (
  SELECT part, ${label(sql)}, c.k, c.made, c.reached_leads, c.stopped, g.goes_on
  FROM ${sql.table('attempt_counts')} AS c JOIN ${sql.table('going_on')} AS g ON g.rep = c.rep AND g.k = c.k
  CROSS JOIN ${parts(sql)}
) AS labelled
GROUP BY part, LOWER(label), k`,
};

/** Of the leads of the cohort those created lately, and customers that an attempt has reached. */
export const attemptLeads: Figure = {
  name: 'attempt_leads',
  keys: ['part', 'label'],
  values: ['new_leads', 'customers'],
  select: (sql) => {
    const { periodEnd } = sql.question;
    const kinds = attemptKinds(sql);
    const last = periodEnd === null ? sql.asOf : `LEAST(${sql.asOf}, ${sql.date(periodEnd)})`;
    const since = sql.dialect.addDays(`CAST(${last} AS ${sql.dialect.datetime})`, 1 - DAYS_OF_INFLOW);
    return `
SELECT part, MIN(label) AS label, SUM(new_leads) AS new_leads, SUM(customers) AS customers
FROM (
  SELECT part, ${label(sql)}, new_leads, customers
  FROM (
    SELECT ${kinds.join(', ')}, COUNT(*) AS new_leads, 0 AS customers
    FROM ${sql.table('journeys')} WHERE is_in = 1 AND created >= ${since} GROUP BY ${kinds.join(', ')}
    UNION ALL SELECT ${kinds.map((kind) => `j.${kind}`).join(', ')}, 0, COUNT(*)
    FROM ${sql.table('journeys')} AS j JOIN ${sql.table('tried')} AS r ON r.lead_id = j.lead_id
    WHERE j.is_in = 1 AND j.reached = ${CUSTOMER} AND r.ever_reached = 1 GROUP BY ${kinds.map((kind) => `j.${kind}`).join(', ')}
  ) AS of_kinds CROSS JOIN ${parts(sql)}
) AS labelled
GROUP BY part, LOWER(label)`;
  },
};

/** Leads whose clock has run long enough, by the band of their first attempt and how far they have come; the others as young ones. */
export const speedToLead: Figure = {
  name: 'speed_to_lead',
  keys: ['band', 'stage'],
  values: ['leads'],
  select: (sql) => {
    const bands = BAND_ENDS.map(
      (hours, band) => `WHEN f.to_first <= ${hours * SECONDS_OF_HOUR} THEN '${band}'`,
    );
    const isOld = `f.started < ${sql.dialect.addDays(sql.until, -DAYS_TO_CONVERT)}`;
    return `
SELECT band, stage, COUNT(*) AS leads
FROM (
  SELECT CASE WHEN NOT (${isOld}) THEN 'young' WHEN f.to_first IS NULL THEN '${BAND_ENDS.length + 1}' ${bands.join(' ')} ELSE '${BAND_ENDS.length}' END AS band,
    CASE WHEN ${isOld} THEN f.reached ELSE 0 END AS stage
  FROM ${sql.table('follow_ups')} AS f
) AS banded
GROUP BY band, stage`;
  },
};

export const ATTEMPT_FIGURES = [attempts, attemptLeads, speedToLead];

/** @param kind by what the leads are divided; null where they are not */
export function attemptsTallyFrom(
  found: (figure: string) => readonly Found[],
  kind: string | null,
): AttemptsTally {
  const of = (part: string): AttemptsOfKind[] => {
    const groups = new GroupBy((text = '') => ({
      label: text,
      attempts: [] as AttemptCounts[],
      customers: 0,
      created: 0,
    }));
    for (const { keys, value } of found('attempt_leads')) {
      if (keys[0] !== part) continue;
      const group = groups.of(keys[1]!);
      group.customers += value('customers');
      group.created += value('new_leads');
    }
    for (const { keys, value } of found('attempts')) {
      if (keys[0] !== part) continue;
      const group = groups.of(keys[1]!);
      const k = Number(keys[2]);
      while (group.attempts.length <= k) group.attempts.push(noAttempts());
      group.attempts[k] = {
        tried: value('made'),
        reached: value('reached_leads'),
        givenUp: value('stopped'),
        triedGoingOn: value('made_going_on'),
        reachedGoingOn: value('reached_going_on'),
      };
    }
    return groups.all;
  };
  const [all = { label: '', attempts: [], customers: 0, created: 0 }] = of('all');
  return { all, byKind: kind === null ? [] : of(kind) };
}

/** @param isTold does anything say when sales tried to reach the leads? */
export function speedTallyFrom(found: (figure: string) => readonly Found[], isTold: boolean): SpeedTally {
  const counts = noSpeed();
  for (const { keys, value } of found('speed_to_lead')) {
    const [band, stage] = keys as [string, string];
    if (band === 'young') counts.young += value('leads');
    else counts.bands[Number(band)]![Number(stage)] = value('leads');
  }
  return { ...counts, isTold };
}
