import { CONTRACT } from './contract.ts';
import { DIALECTS, type Dialect } from './dialects.ts';
import { longSelect, withRowCount } from './figure.ts';
import { FIGURES } from './figures/figures.ts';
import type { Question } from './question.ts';
import { Sql, type Step } from './step.ts';
import { STEPS } from './steps/steps.ts';

export const FORMS = ['script', 'views', 'dbt', 'dataform'] as const;
/**
 * A script that makes tables, for data of any size, or views, for little of it, which count anew whenever they are read; models of
 * dbt, or actions of Dataform, for who has them already.
 */
export type Form = (typeof FORMS)[number];

/** A statement, and what it makes. */
export interface Statement {
  readonly name: string;
  readonly sql: string;
}

/** The figures before they are counted. */
const COUNTED = 'figure_rows';

/** The figures are read as they are: whoever reads them reads all. */
const SELECTS: readonly Step[] = [
  ...STEPS,
  { name: COUNTED, select: (sql) => longSelect(FIGURES, sql) },
  { name: 'figures', select: (sql) => withRowCount(sql.table(COUNTED), sql) },
];
const TABLES = new Set<string>(CONTRACT.map(({ name }) => name));

/**
 * The statements that make the table `figures`, in their order.
 *
 * @param source where the tables of the contract are: a dataset or schema
 * @param target where the steps and the figures go; of dbt and Dataform their own settings say it
 */
export function statementsOf(
  dialect: Dialect['name'],
  question: Question,
  form: Form,
  source: string,
  target: string,
): Statement[] {
  const called = {
    script: (name: string) => `${TABLES.has(name) ? source : target}.${name}`,
    views: (name: string) => (TABLES.has(name) ? `${source}.${name}` : name),
    dbt: (name: string) =>
      TABLES.has(name) ? `{{ source('${source}', '${name}') }}` : `{{ ref('${name}') }}`,
    dataform: (name: string) => `\${ref(${TABLES.has(name) ? `"${source}", ` : ''}"${name}")}`,
  }[form];
  const sql = new Sql(DIALECTS[dialect], question, called);
  const selects = SELECTS.map((step) => ({ step, select: step.select(sql).trim() }));
  if (form === 'views') return [oneView(`${target}.figures`, selects)];
  return selects.map(({ step, select }) => {
    const { name } = step;
    return { name, sql: written(dialect, form, step, called(name), select) };
  });
}

/**
 * All steps in one view. A view for each step would be read by its name in every place that asks for it, and these places
 * multiply from step to step: six million characters in the end, of which BigQuery takes twelve, the CRM's own views among them.
 */
function oneView(name: string, selects: readonly { step: Step; select: string }[]): Statement {
  const steps = selects.slice(0, -1).map(({ step, select }) => `${step.name} AS (\n${select}\n)`);
  const last = selects[selects.length - 1]!;
  return {
    name: last.step.name,
    sql: `CREATE OR REPLACE VIEW ${name} AS\nWITH ${steps.join(',\n')}\n${last.select}`,
  };
}

function written(
  dialect: Dialect['name'],
  form: Exclude<Form, 'views'>,
  step: Step,
  name: string,
  select: string,
): string {
  switch (form) {
    case 'script':
      return tableSql(dialect, step, name, select);
    case 'dbt':
      return `{{ config(materialized='table'${dialect === 'bigquery' ? dbtLayout(step) : ''}) }}\n${select}`;
    case 'dataform':
      return `config { type: "table"${dialect === 'bigquery' ? dataformLayout(step) : ''} }\n${select}`;
  }
}

/** PostgreSQL replaces views, and no tables. */
function tableSql(dialect: Dialect['name'], { kept }: Step, name: string, select: string): string {
  if (dialect === 'postgres')
    return `DROP TABLE IF EXISTS ${name} CASCADE;\nCREATE TABLE ${name} AS\n${select}`;
  if (dialect !== 'bigquery' || !kept) return `CREATE OR REPLACE TABLE ${name} AS\n${select}`;
  const months = kept.byMonthOf ? `PARTITION BY DATETIME_TRUNC(${kept.byMonthOf}, MONTH)\n` : '';
  return `CREATE OR REPLACE TABLE ${name}\n${months}CLUSTER BY ${kept.by.join(', ')} AS\n${select}`;
}

function dbtLayout({ kept }: Step): string {
  if (!kept) return '';
  const months = kept.byMonthOf
    ? `, partition_by={'field': '${kept.byMonthOf}', 'data_type': 'datetime', 'granularity': 'month'}`
    : '';
  return `${months}, cluster_by=[${kept.by.map((column) => `'${column}'`).join(', ')}]`;
}

function dataformLayout({ kept }: Step): string {
  if (!kept) return '';
  const months = kept.byMonthOf ? `partitionBy: "DATETIME_TRUNC(${kept.byMonthOf}, MONTH)", ` : '';
  return `, bigquery: { ${months}clusterBy: [${kept.by.map((column) => `"${column}"`).join(', ')}] }`;
}

/** All of them as one text: statements end with a semicolon, models and actions begin with the file that they go into. */
export function scriptText(statements: readonly Statement[], form: Form = 'script'): string {
  const head = (name: string) =>
    ({ dbt: `models/smarketing/${name}.sql`, dataform: `definitions/smarketing/${name}.sqlx` })[
      form as string
    ] ?? name;
  const end = form === 'script' || form === 'views' ? ';' : '';
  return statements.map(({ name, sql }) => `-- ${head(name)}\n${sql}${end}\n`).join('\n');
}
