import {
  type BadLead,
  DAYS_OF_BAD_LEADS,
  DAYS_OF_GOOD_LEADS,
  type Examples,
  type GoodLead,
  MOST_EXAMPLES,
} from '../../measures/meeting/leadExamples.ts';
import { STAGES } from '../../schema/stages.ts';
import type { Figure, Found } from '../figure.ts';
import { momentIn } from './moments.ts';

const COLUMNS = 'lead_id, source, campaign, owner, what';

/** Leads that came to their highest stage in the last days: the highest stage first, then the latest. */
export const goodLeads: Figure = {
  name: 'good_leads',
  keys: ['lead_id', 'source', 'campaign', 'owner', 'what'],
  values: ['created_day', 'created_second', 'at_day', 'at_second', 'of_all'],
  select: (sql) => {
    const at = `CASE reached ${STAGES.slice(1)
      .map((stage, i) => `WHEN ${i + 1} THEN entered_${stage}`)
      .join(' ')} END`;
    return `
SELECT ${COLUMNS}, ${sql.momentColumns('created', 'created')}, ${sql.momentColumns('at', 'at_time')}, of_all
FROM (
  SELECT lead_id, source, campaign, owner, reached AS what, created, at_time, COUNT(*) OVER () AS of_all,
    ROW_NUMBER() OVER (ORDER BY reached DESC, ${sql.dialect.seconds('at_time', sql.until)}, lead_id) AS place
  FROM (SELECT lead_id, source, campaign, owner, reached, created, disqualified, ${at} AS at_time FROM ${sql.table('journeys')} WHERE reached > 0) AS came
  WHERE disqualified = 0 AND at_time >= ${sql.dialect.addDays(sql.until, -DAYS_OF_GOOD_LEADS)}
) AS ranked WHERE place <= ${MOST_EXAMPLES}`;
  },
};

/** Leads of the last weeks that were given up: each reason once before any twice, the latest leads first. */
export const badLeads: Figure = {
  name: 'bad_leads',
  keys: ['lead_id', 'source', 'campaign', 'owner', 'what'],
  values: ['created_day', 'created_second', 'of_all', 'place'],
  select: (sql) => {
    const age = sql.dialect.seconds('created', sql.until);
    return `
SELECT ${COLUMNS}, ${sql.momentColumns('created', 'created')}, of_all, place
FROM (
  SELECT ${COLUMNS}, created, of_all, ROW_NUMBER() OVER (ORDER BY CASE WHEN what = '' THEN 1 ELSE 0 END, turn, ${age}, lead_id) AS place
  FROM (
    SELECT lead_id, source, campaign, owner, reason AS what, created, COUNT(*) OVER () AS of_all,
      ROW_NUMBER() OVER (PARTITION BY LOWER(reason) ORDER BY ${age}, lead_id) AS turn
    FROM ${sql.table('journeys')}
    WHERE disqualified = 1 AND created >= ${sql.dialect.addDays(sql.until, -DAYS_OF_BAD_LEADS)}
  ) AS turned
) AS ranked WHERE place <= ${MOST_EXAMPLES}`;
  },
};

export const EXAMPLE_FIGURES = [goodLeads, badLeads];

const exampleOf = (row: Found) => {
  const [lead, source, campaign, owner] = row.keys as [string, string, string, string];
  return { lead, source, campaign, owner, created: momentIn(row, 'created') };
};

export function goodLeadsFrom(found: (figure: string) => readonly Found[]): Examples<GoodLead> {
  const rows = found('good_leads');
  const leads = rows
    .map((row) => ({ ...exampleOf(row), stage: Number(row.keys[4]), at: momentIn(row, 'at') }))
    .sort((a, b) => b.stage - a.stage || b.at - a.at)
    .map((lead) => ({ ...lead, stage: STAGES[lead.stage]! }));
  return { leads, all: rows[0]?.value('of_all') ?? 0 };
}

export function badLeadsFrom(found: (figure: string) => readonly Found[]): Examples<BadLead> {
  const rows = [...found('bad_leads')].sort((a, b) => a.value('place') - b.value('place'));
  return {
    leads: rows.map((row) => ({ ...exampleOf(row), reason: row.keys[4]! })),
    all: rows[0]?.value('of_all') ?? 0,
  };
}
