import {
  type Breach,
  type Breaches,
  breachesInOrder,
  type LeadLine,
  type Running,
} from '../../measures/sla/breaches.ts';
import type { Figure, Found } from '../figure.ts';
import { momentIn } from './moments.ts';

/** So many leads of a list leave the warehouse, by their ids: the latest; all of them are counted. */
const MOST_LISTED = 500;
const HOUR = 3600;
const DAY = 86_400;

/** All of them, by what they are. */
export const breachCounts: Figure = {
  name: 'breach_counts',
  keys: ['what', 'is_missing'],
  values: ['leads'],
  select: (sql) => `
SELECT what, is_missing, COUNT(*) AS leads FROM (
  SELECT what, ${sql.flag('missing > 0')} AS is_missing FROM ${sql.table('open_promises')}
) AS counted GROUP BY what, is_missing`,
};

/** Those that were broken last, and those that are due next. */
export const breachList: Figure = {
  name: 'breaches',
  keys: ['what', 'lead_id', 'owner', 'kind', 'promise'],
  values: ['at_day', 'at_second', 'span_seconds', 'missing'],
  select: (sql) => `
SELECT what, lead_id, owner, kind, promise, at_day, at_second, span_seconds, missing
FROM (
  SELECT what, lead_id, owner, kind, promise, at_day, at_second, span_seconds, missing,
    ROW_NUMBER() OVER (PARTITION BY what ORDER BY CASE WHEN what = 'next' THEN at_day ELSE -1 * at_day END, CASE WHEN what = 'next' THEN at_second ELSE -1 * at_second END, lead_id) AS place
  FROM ${sql.table('open_promises')} WHERE what <> 'older'
) AS ranked WHERE place <= ${MOST_LISTED}`,
};

export const BREACH_FIGURES = [breachCounts, breachList];

/** @param worthOf what a lead of a kind is worth; null where that is not known */
export function breachesFrom(
  found: (figure: string) => readonly Found[],
  worthOf: (kind: string) => number | null,
): Breaches {
  const rows = (what: string) => found('breaches').filter(({ keys }) => keys[0] === what);
  const count = (what: string, missing?: string) =>
    found('breach_counts')
      .filter(({ keys }) => keys[0] === what && (missing === undefined || keys[1] === missing))
      .reduce((sum, { value }) => sum + value('leads'), 0);
  const line = ({ keys }: Found): LeadLine => ({
    lead: keys[1]!,
    id: keys[1]!,
    email: '',
    phone: '',
    place: null,
    owner: keys[2]!,
    value: worthOf(keys[3]!),
  });
  const span = ({ keys, value }: Found) => value('span_seconds') / (keys[4] === 'speed' ? HOUR : DAY);
  const promise = ({ keys }: Found) => keys[4] as Breach['promise'];
  const list = rows('broken').map(
    (row): Breach => ({
      ...line(row),
      promise: promise(row),
      since: momentIn(row, 'at'),
      late: span(row),
      missing: row.value('missing'),
    }),
  );
  const next = rows('next').map(
    (row): Running => ({
      ...line(row),
      promise: promise(row),
      due: momentIn(row, 'at'),
      left: span(row),
      missing: row.value('missing'),
    }),
  );
  return {
    ...breachesInOrder(list, next),
    older: count('older'),
    overdue: count('broken', '1'),
    dueNext: count('next'),
  };
}
