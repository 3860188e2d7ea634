import type { Step } from '../step.ts';

/**
 * Deals by the as-of moment: one that was decided later was open, one that was created later is not there yet. One whose status
 * is neither won nor lost is open, whatever the word is.
 */
export const dealStates: Step = {
  name: 'deal_states',
  select: (sql) => `
SELECT deal_id, company_key, company_form, owner, CASE WHEN status = 'open' THEN stage ELSE '' END AS stage, created, closed, amount, is_zero,
  CASE WHEN status <> 'open' AND (closed IS NULL OR ${sql.happened('closed')}) THEN status
    WHEN created IS NOT NULL AND NOT (${sql.happened('created')}) THEN 'later' ELSE 'open' END AS state,
  ${sql.flag(`CASE WHEN created IS NULL THEN status = 'open' OR closed IS NULL OR ${sql.happened('closed')} ELSE ${sql.happened('created')} END`)} AS is_opened
FROM (
  SELECT deal_id, company_key, company_form, owner, stage, CASE WHEN status IN ('won', 'lost') THEN status ELSE 'open' END AS status, created, closed, amount, is_zero
  FROM ${sql.table('deals')}
) AS d`,
};
