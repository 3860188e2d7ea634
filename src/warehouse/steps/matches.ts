import type { Step } from '../step.ts';

/** How many legal forms the leads of a company have. */
export const companyForms: Step = {
  name: 'company_forms',
  select: (sql) => `
SELECT company_key, COUNT(DISTINCT NULLIF(company_form, '')) AS forms
FROM ${sql.table('leads')} WHERE company_key <> '' GROUP BY company_key`,
};

/** The leads that a deal may have come from: those it names by id (1), by e-mail (2), those of its company (3). */
export const candidates: Step = {
  name: 'candidates',
  select: (sql) => `
SELECT c.deal_id, k.lead_id, CASE WHEN c.kind = 'id' THEN 1 ELSE 2 END AS way
FROM ${sql.table('deal_contacts')} AS c
JOIN ${sql.table('lead_keys')} AS k ON k.kind = c.kind AND k.lead_key = c.lead_key
UNION ALL
SELECT w.deal_id, l.lead_id, 3 AS way
FROM ${sql.table('deal_states')} AS w
JOIN ${sql.table('company_forms')} AS f ON f.company_key = w.company_key
JOIN ${sql.table('leads')} AS l ON l.company_key = w.company_key
WHERE w.company_key <> '' AND (f.forms <= 1 OR w.company_form <> '' AND w.company_form = l.company_form)`,
};

/** Each deal's lead: the earliest created no later than the close. An id is certain: then also one that was created later. */
export const matches: Step = {
  name: 'matches',
  select: (sql) => `
SELECT deal_id, lead_id, way
FROM (
  SELECT deal_id, lead_id, way,
    ROW_NUMBER() OVER (PARTITION BY deal_id ORDER BY way, is_late, is_undated, created, lead_id) AS place
  FROM (
    SELECT c.deal_id, c.lead_id, c.way, l.created,
      ${sql.flag('l.created IS NULL')} AS is_undated,
      ${sql.flag(`COALESCE(${sql.day('l.created')} > ${sql.day('w.closed')}, FALSE)`)} AS is_late
    FROM ${sql.table('candidates')} AS c
    JOIN ${sql.table('deal_states')} AS w ON w.deal_id = c.deal_id
    JOIN ${sql.table('leads')} AS l ON l.lead_id = c.lead_id
  ) AS dated
  WHERE way = 1 OR is_late = 0
) AS ranked
WHERE place = 1`,
};
