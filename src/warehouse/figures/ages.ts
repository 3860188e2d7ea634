import type { Histogram } from '../../formulas/histogram.ts';
import { type AgeCounts, type AgeTally, noAges } from '../../measures/funnel/ageTally.ts';
import { GroupBy } from '../../values/groupBy.ts';
import type { Figure, Found } from '../figure.ts';
import type { Sql } from '../step.ts';
import { toldFrom } from './funnel.ts';
import { monthLabel, named, ofTexts, oneRow } from './labels.ts';

const CUSTOMER = 4;
const texts = (sql: Sql) => ['source', ...sql.question.leadKinds];

/** The leads of the cohort that have an age: by their days, and whether those ended with a customer. */
const aged = (sql: Sql) => `
  SELECT ${texts(sql).join(', ')}, ${sql.month('entered_lead')} AS month, lived, CASE WHEN to_customer <= lived THEN to_customer ELSE lived END AS days,
    ${sql.flag('to_customer <= lived')} AS is_customer
  FROM (
    SELECT ${texts(sql).join(', ')}, entered_lead, ${sql.dialect.days(sql.day('entered_lead'), sql.asOf)} AS lived,
      CASE WHEN entered_customer IS NOT NULL THEN GREATEST(0, ${sql.daysBetween('entered_lead', 'entered_customer')}) END AS to_customer
    FROM ${sql.table('journeys')}
    WHERE is_in = 1 AND entered_lead IS NOT NULL AND NOT (reached = ${CUSTOMER} AND entered_customer IS NULL)
  ) AS dated WHERE lived >= 0`;

export const ages: Figure = {
  name: 'ages',
  keys: ['part', 'label', 'what', 'days'],
  values: ['leads'],
  select: (sql) => `
SELECT part, MIN(label) AS label, what, days, SUM(leads) AS leads
FROM (
  SELECT part, CASE part ${ofTexts(texts(sql))} WHEN 'month' THEN CAST(month AS ${sql.dialect.string}) ELSE '' END AS label,
    what, CASE WHEN what = 'lived' THEN lived ELSE days END AS days, leads
  FROM (
    SELECT ${texts(sql).join(', ')}, month, lived, days, is_customer, COUNT(*) AS leads
    FROM (${aged(sql)}
    ) AS aged GROUP BY ${texts(sql).join(', ')}, month, lived, days, is_customer
  ) AS aged
  CROSS JOIN (${named('part', ['all', 'month', ...texts(sql)])}) AS parts
  JOIN (SELECT 'customer' AS what, 1 AS of_customer UNION ALL SELECT 'lived', 1 UNION ALL SELECT 'other', 0) AS kinds ON kinds.of_customer = aged.is_customer
) AS labelled
GROUP BY part, LOWER(label), what, days`,
};

export const agesWithout: Figure = {
  name: 'ages_without',
  keys: [],
  values: ['created', 'customer_date'],
  select: (sql) => `
SELECT SUM(${sql.flag(`entered_lead IS NULL OR NOT (reached = ${CUSTOMER} AND entered_customer IS NULL) AND ${sql.day('entered_lead')} > ${sql.asOf}`)}) AS created,
  SUM(${sql.flag(`entered_lead IS NOT NULL AND reached = ${CUSTOMER} AND entered_customer IS NULL`)}) AS customer_date
FROM ${sql.table('journeys')} WHERE is_in = 1`,
};

export const AGE_FIGURES = [ages, agesWithout];

/** The ages of each group of a part. Its rows may write its label otherwise: case is aside. */
export function agesOf(
  found: (figure: string) => readonly Found[],
  part: string,
  said: (label: string) => string = (label) => label,
): readonly AgeCounts[] {
  const groups = new GroupBy((label) => noAges(said(label!)));
  for (const { keys, value } of found('ages')) {
    const [of, label, what, days] = keys as [string, string, 'customer' | 'lived' | 'other', string];
    if (of !== part) continue;
    const { customers, customersLived, others } = groups.of(label);
    const to: Histogram = { customer: customers, lived: customersLived, other: others }[what];
    to.add(Number(days), value('leads'));
  }
  return groups.all;
}

export function ageTallyFrom(found: (figure: string) => readonly Found[]): AgeTally {
  const without = oneRow(found('ages_without'));
  return {
    all: agesOf(found, 'all')[0] ?? noAges(),
    bySource: agesOf(found, 'source'),
    byMonth: agesOf(found, 'month', monthLabel),
    customersTold: toldFrom(found)[CUSTOMER]!,
    without: { created: without('created'), customerDate: without('customer_date') },
  };
}
