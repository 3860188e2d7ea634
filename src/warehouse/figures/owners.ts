import type { Figure } from '../figure.ts';

/** The owners of leads and deals, and the day of each one's first lead: with names off they have numbers in that order. */
export const owners: Figure = {
  name: 'owners',
  keys: ['owner'],
  values: ['first_day', 'records'],
  select: (sql) => `
SELECT MIN(owner) AS owner, MIN(day) AS first_day, COUNT(*) AS records
FROM (
  SELECT owner, ${sql.serialDay('created')} AS day FROM ${sql.table('journeys')}
  UNION ALL SELECT owner, NULL FROM ${sql.table('deal_states')}
) AS owned WHERE owner <> ''
GROUP BY LOWER(owner)`,
};

export const OWNER_FIGURES = [owners];
