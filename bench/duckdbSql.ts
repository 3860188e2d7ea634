import { STAGES } from '../src/schema/stages.ts';
import { FREE_DAYS, SETTINGS } from './question.ts';

/**
 * The questions in SQL, as docs/method.md defines them. Only what an export of this form can hold is asked: names are
 * taken as they are written, money has one currency, and everything has happened by the as-of day.
 */

const SECONDS_OPEN = SETTINGS.open * 86_400;
const SECONDS_CLOSE = SETTINGS.close * 86_400;
const SECONDS_PROMISED = SETTINGS.firstAttemptWithinHours * 3600;

/** A file with its columns named and typed, so that nothing has to be guessed. */
function csv(path: string, columns: string): string {
  const typed = columns.split(' ').map((column) => {
    const [name, type = 'VARCHAR'] = column.split(':');
    return `'${name}': '${type}'`;
  });
  return `read_csv('${path.replaceAll("'", "''")}', auto_detect = false, header = true, delim = ',', quote = '"',
    escape = '"', columns = {${typed.join(', ')}})`;
}

/** From the files to one record for each real thing, matched to each other. */
export const RECORDS = {
  leads: (path: string) => `
    CREATE TEMP TABLE leads AS
    SELECT lead_id, lower(trim(email)) AS email, created_at, source, campaign, owner,
      mql_at, sql_at, opportunity_at, customer_at
    FROM ${csv(
      path,
      `lead_id email company notes created_at:TIMESTAMP source campaign owner country mql_at:TIMESTAMP
       sql_at:TIMESTAMP opportunity_at:TIMESTAMP customer_at:TIMESTAMP job_title message utm`.replace(
        /\s+/g,
        ' ',
      ),
    )}`,

  leadsTwice: 'SELECT count(*) > count(DISTINCT lead_id) AS twice FROM leads',

  /**
   * The last row wins and the first date of each stage counts; the source is that of the row created first, the campaign
   * that of the first with the same source or none.
   */
  mergeLeads: `
    CREATE OR REPLACE TEMP TABLE leads AS
    WITH origins AS (
      SELECT lead_id, first(source ORDER BY created_at NULLS LAST, rowid) FILTER (source IS NOT NULL) AS origin
      FROM leads GROUP BY lead_id)
    SELECT lead_id, last(email ORDER BY leads.rowid) AS email, min(created_at) AS created_at,
      any_value(origin) AS source,
      first(campaign ORDER BY created_at NULLS LAST, leads.rowid)
        FILTER (campaign IS NOT NULL AND (source IS NULL OR source = origin)) AS campaign,
      last(owner ORDER BY leads.rowid) AS owner, min(mql_at) AS mql_at, min(sql_at) AS sql_at,
      min(opportunity_at) AS opportunity_at, min(customer_at) AS customer_at
    FROM leads JOIN origins USING (lead_id)
    GROUP BY lead_id ORDER BY min(leads.rowid)`,

  deals: (path: string) => `
    CREATE TEMP TABLE deals AS
    SELECT deal_id, lower(trim(email)) AS email, amount, stage = 'Closed Won' AS won, created_at, closed_at
    FROM ${csv(path, 'deal_id email amount:DECIMAL(18,2) stage created_at:TIMESTAMP closed_at:TIMESTAMP')}`,

  mergeDeals: 'DELETE FROM deals WHERE rowid NOT IN (SELECT max(rowid) FROM deals GROUP BY deal_id)',

  /** Rows that agree in every cell are one cost. */
  spend: (path: string) => `
    CREATE TEMP TABLE spend AS SELECT DISTINCT * FROM ${csv(path, 'month source cost:DECIMAL(18,2)')}`,

  /** By e-mail: the earliest lead created no later than the day of the close. */
  matches: `
    CREATE TEMP TABLE matches AS
    SELECT deals.rowid AS deal, arg_min(leads.rowid, (leads.created_at, leads.rowid)) AS lead
    FROM deals JOIN leads ON leads.email = deals.email
    WHERE closed_at IS NULL OR leads.created_at::DATE <= closed_at::DATE
    GROUP BY deals.rowid`,

  /** A later stage has passed the earlier ones; a deal means opportunity, a won one customer. */
  stageHistory: `
    CREATE TEMP TABLE stage_history AS
    WITH dealt AS (
      SELECT lead, bool_or(won) AS won, min(closed_at) FILTER (won) AS won_at, sum(amount) FILTER (won) AS revenue
      FROM matches JOIN deals ON deals.rowid = deal GROUP BY lead)
    SELECT source, campaign, created_at, least(customer_at, won_at) AS customer_at, revenue,
      CASE WHEN customer_at IS NOT NULL OR won THEN 4 WHEN opportunity_at IS NOT NULL OR lead IS NOT NULL THEN 3
        WHEN sql_at IS NOT NULL THEN 2 WHEN mql_at IS NOT NULL THEN 1 ELSE 0 END AS reached
    FROM leads LEFT JOIN dealt ON lead = leads.rowid`,

  /** Each day with the working seconds before it. */
  calendar: `
    CREATE TEMP TABLE calendar AS
    SELECT day, works, coalesce(sum(works * ${SECONDS_CLOSE - SECONDS_OPEN}) OVER (
      ORDER BY day ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0)::BIGINT AS before
    FROM (SELECT day::DATE AS day,
        (isodow(day) < 6 AND day::DATE NOT IN (${FREE_DAYS.map((day) => `DATE '${day}'`)}))::INTEGER AS works
      FROM range(TIMESTAMP '2023-01-01', TIMESTAMP '2028-01-01', INTERVAL 1 DAY) days(day))`,
};

const reachedEach = STAGES.map((stage, i) => `count(*) FILTER (reached >= ${i}) AS ${stage}`);
const sumOfEach = STAGES.map((stage) => `sum(${stage})::DOUBLE AS ${stage}`);

/** Working seconds up to a moment, of which the calendar has the day. */
const worked = (moment: string, day: string) => `${day}.before + ${day}.works *
  greatest(0, least(${SECONDS_CLOSE}, ${secondOfDay(moment)}) - ${SECONDS_OPEN})`;

function secondOfDay(moment: string): string {
  return `date_diff('second', ${moment}::DATE::TIMESTAMP, ${moment})`;
}

export const REPORTS = {
  funnel: `
    SELECT CASE grouping(source, month) WHEN 3 THEN 'all' WHEN 1 THEN 'source' ELSE 'month' END AS level,
      source, month, ${reachedEach}
    FROM (SELECT source, year(created_at) * 100 + month(created_at) AS month, reached FROM stage_history)
    GROUP BY GROUPING SETS ((source), (month), ())`,

  /** In whole days; what runs backwards counts as 0. */
  medianDays: `
    SELECT median(greatest(0, date_diff('day', created_at, customer_at))) AS days
    FROM stage_history WHERE customer_at IS NOT NULL`,

  /**
   * The first attempt is in time up to the moment at which the hours promised are out; one out at closing is out just
   * then. An attempt before the creation counts, as 0 hours. Rows that agree in every cell are one activity; notes are
   * no attempts.
   */
  sla: (path: string) => `
    WITH attempts AS (
      SELECT lead, min("at") AS first, count(*) FILTER (is_early) AS made
      FROM (SELECT DISTINCT leads.rowid AS lead, "at", hash(type, a.owner, outcome) AS what,
          "at" <= created_at + INTERVAL ${SETTINGS.attemptsWithinDays} DAY AS is_early
        FROM ${csv(path, 'lead_id type at:TIMESTAMP owner outcome')} a JOIN leads USING (lead_id)
        WHERE type <> 'note')
      GROUP BY lead),
    followed AS (
      SELECT owner, made, first_day.works = 1 AND ${secondOfDay('first')} > ${SECONDS_OPEN}
          AND ${secondOfDay('first')} <= ${SECONDS_CLOSE} AS is_working,
        greatest(0, (${worked('first', 'first_day')}) - (${worked('created_at', 'start_day')})) AS seconds
      FROM leads LEFT JOIN attempts ON lead = leads.rowid
      JOIN calendar AS start_day ON start_day.day = created_at::DATE
      LEFT JOIN calendar AS first_day ON first_day.day = first::DATE),
    kept AS (
      SELECT owner, coalesce(made >= ${SETTINGS.attempts}, false) AS is_deep,
        CASE WHEN first_known THEN seconds END AS seconds,
        coalesce(first_known AND (seconds < ${SECONDS_PROMISED} OR seconds = 0
          OR (seconds = ${SECONDS_PROMISED} AND is_working)), false) AS in_time
      FROM (SELECT *, made IS NOT NULL AS first_known FROM followed))
    SELECT CASE grouping(owner) WHEN 1 THEN 'all' ELSE 'owner' END AS level, owner, count(*) AS leads,
      count(*) FILTER (in_time) AS "inTime", count(*) FILTER (NOT in_time) AS late,
      count(*) FILTER (is_deep) AS deep, median(seconds) / 3600 AS "medianHours"
    FROM kept GROUP BY GROUPING SETS ((owner), ())`,

  /** A cost that names no campaign has a line of its own. */
  closedLoop: `
    WITH cells AS (
      SELECT source, campaign, ${reachedEach}, coalesce(sum(revenue), 0) AS revenue, NULL AS cost
      FROM stage_history GROUP BY source, campaign
      UNION ALL
      SELECT source, NULL, ${STAGES.map(() => 0)}, 0, sum(cost) FROM spend GROUP BY source)
    SELECT CASE grouping(campaign) WHEN 1 THEN 'source' ELSE 'campaign' END AS level, source, campaign,
      ${sumOfEach}, sum(revenue)::DOUBLE AS revenue, sum(cost)::DOUBLE AS cost
    FROM cells GROUP BY GROUPING SETS ((source), (source, campaign))`,

  wonDeals: `
    SELECT count(*) AS won, sum(amount)::DOUBLE AS revenue, count(lead) AS matched,
      count(*) FILTER (lead IS NULL) AS unmatched,
      coalesce(sum(amount) FILTER (lead IS NULL), 0)::DOUBLE AS "unmatchedRevenue"
    FROM deals LEFT JOIN matches ON deal = deals.rowid WHERE won`,
};
