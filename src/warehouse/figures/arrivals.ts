import type { Arrival } from '../../measures/sla/arrivals.ts';
import type { Figure, Found } from '../figure.ts';
import type { QuestionCampaign } from '../question.ts';
import type { Sql } from '../step.ts';
import { named, ofTexts } from './labels.ts';

/** Is a lead of a line of the campaign calendar: of its name, or of its source where it has no name, on one of its days? */
function isOf(sql: Sql, { start, end, source, campaign }: QuestionCampaign): string {
  if (campaign === '' && source === '') return '1 = 0';
  const [column, text] = campaign === '' ? ['source', source] : ['campaign', campaign];
  return `LOWER(${column}) = ${sql.dialect.text(text)} AND ${sql.isBetween('created', start, end)}`;
}

/** The leads of the goal period by the day that they came on; part '' does not divide them. */
export const arrivals: Figure = {
  name: 'arrivals',
  keys: ['part', 'label', 'day', 'is_expected'],
  values: ['leads'],
  select: (sql) => {
    const expected = sql.question.campaigns.filter(({ isExpected }) => isExpected);
    const isExpected =
      expected.length === 0 ? '0' : sql.flag(expected.map((line) => `(${isOf(sql, line)})`).join(' OR '));
    const texts = ['source', ...sql.question.leadKinds];
    return `
SELECT part, MIN(label) AS label, day, is_expected, COUNT(*) AS leads
FROM (
  SELECT part, CASE part ${ofTexts(texts)} ELSE '' END AS label, ${sql.serialDay('created')} AS day, ${isExpected} AS is_expected
  FROM ${sql.table('journeys')} CROSS JOIN (${named('part', ['', ...texts])}) AS parts
  WHERE ${sql.isInGoal('created')}
) AS come
GROUP BY part, LOWER(label), day, is_expected`;
  },
};

/** The leads of each line of the campaign calendar: the first line that fits is the one. */
export const campaignLeads: Figure = {
  name: 'campaign_leads',
  keys: ['line'],
  values: ['leads'],
  select: (sql) => {
    const { campaigns } = sql.question;
    const lineOf =
      campaigns.length === 0
        ? '-1'
        : `CASE ${campaigns.map((line, i) => `WHEN ${isOf(sql, line)} THEN ${i}`).join(' ')} ELSE -1 END`;
    return `
SELECT line, COUNT(*) AS leads FROM (SELECT ${lineOf} AS line FROM ${sql.table('journeys')}) AS of_lines
WHERE line >= 0 GROUP BY line`;
  },
};

/** The leads that each campaign of the calendar with expected leads has had so far, by its name, and what kinds they are of. */
export const campaignKinds: Figure = {
  name: 'campaign_kinds',
  keys: ['line', 'part', 'label'],
  values: ['leads'],
  select: (sql) => {
    const { campaigns, leadKinds } = sql.question;
    const texts = ['source', ...leadKinds];
    const lines = campaigns.flatMap(({ isExpected, campaign }, line) =>
      isExpected && campaign !== ''
        ? [`SELECT ${line} AS line, ${sql.dialect.text(campaign)} AS called`]
        : [],
    );
    return `
SELECT line, part, MIN(label) AS label, COUNT(*) AS leads
FROM (
  SELECT line, part, CASE part ${ofTexts(texts)} ELSE '' END AS label
  FROM ${sql.table('journeys')} JOIN (${[...lines, "SELECT -1 AS line, '' AS called"].join(' UNION ALL ')}) AS campaign_lines ON line >= 0 AND LOWER(campaign) = called
  CROSS JOIN (${named('part', texts)}) AS parts
) AS of_campaigns
GROUP BY line, part, LOWER(label)`;
  },
};

export const ARRIVAL_FIGURES = [arrivals, campaignLeads, campaignKinds];

/** @param kind by what the leads are divided; null where they are not */
export function arrivalsFrom(found: (figure: string) => readonly Found[], kind: string | null): Arrival[] {
  return found('arrivals')
    .filter(({ keys }) => keys[0] === (kind ?? ''))
    .map(({ keys, value }) => ({
      day: Number(keys[2]),
      kind: kind === null ? null : keys[1]!,
      isExpected: keys[3] === '1',
      leads: value('leads'),
    }));
}

/** @param lines how many the calendar has */
export function campaignLeadsFrom(found: (figure: string) => readonly Found[], lines: number): number[] {
  const leads = new Array<number>(lines).fill(0);
  for (const { keys, value } of found('campaign_leads')) leads[Number(keys[0])] = value('leads');
  return leads;
}

/** How many leads of each kind a campaign has had so far. */
export interface CampaignKind {
  /** '' for leads without the value. */
  readonly label: string;
  readonly leads: number;
}

/** @returns by the line of the calendar */
export function campaignKindsFrom(
  found: (figure: string) => readonly Found[],
  kind: string,
): ReadonlyMap<number, readonly CampaignKind[]> {
  const kinds = new Map<number, CampaignKind[]>();
  for (const { keys, value } of found('campaign_kinds')) {
    const [line, part, label] = keys as [string, string, string];
    if (part !== kind) continue;
    const list = kinds.get(Number(line)) ?? [];
    list.push({ label, leads: value('leads') });
    kinds.set(Number(line), list);
  }
  return kinds;
}
