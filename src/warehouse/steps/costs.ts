import type { QuestionCampaign } from '../question.ts';
import type { Sql, Step } from '../step.ts';

/** The costs, and after them those typed in the campaign calendar where none is imported for the campaign on any of its days. */
export const allCosts: Step = {
  name: 'all_costs',
  select: (sql) =>
    [
      `
SELECT source, campaign, first_day, last_day, cost, 0 AS is_planned FROM ${sql.table('spend')}`,
      ...sql.question.campaigns
        .filter(({ cost }) => cost !== null)
        .map(
          (campaign) => `
SELECT ${planned(sql, campaign)}
WHERE NOT EXISTS (SELECT 1 FROM ${sql.table('spend')} WHERE ${isOf(sql, campaign)})`,
        ),
    ].join('\nUNION ALL'),
};

function planned(sql: Sql, { named, start, end, cost }: QuestionCampaign): string {
  const { text, string } = sql.dialect;
  return `CAST(${text(named.source)} AS ${string}), CAST(${text(named.campaign)} AS ${string}), ${sql.date(start)}, ${sql.date(end)}, ${sql.whole(String(cost))}, 1
FROM (SELECT 1 AS one) AS line`;
}

function isOf(sql: Sql, { source, campaign, start, end }: QuestionCampaign): string {
  const { text } = sql.dialect;
  return `LOWER(source) = ${text(source)} AND LOWER(campaign) = ${text(campaign)} AND first_day <= ${sql.date(end)} AND last_day >= ${sql.date(start)}`;
}
