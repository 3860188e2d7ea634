import { CONTRACT } from './contract.ts';
import { DIALECTS, type Dialect } from './dialects.ts';
import { longSelect } from './figure.ts';
import { FIGURES } from './figures/figures.ts';
import type { Question } from './question.ts';
import { Sql } from './step.ts';
import { STEPS } from './steps/steps.ts';

export const FORMS = ['script', 'views'] as const;
/** A script that makes tables, for data of any size, or views, for little of it. */
export type Form = (typeof FORMS)[number];

/** A statement, and what it makes. */
export interface Statement {
  readonly name: string;
  readonly sql: string;
}

/**
 * The statements that make the table `figures`, in their order.
 *
 * @param source where the tables of the contract are: a dataset or schema
 * @param target where the steps and the figures go
 */
export function statementsOf(
  dialect: Dialect['name'],
  question: Question,
  form: Form,
  source: string,
  target: string,
): Statement[] {
  const tables = new Set<string>(CONTRACT.map(({ name }) => name));
  const called = (name: string) => `${tables.has(name) ? source : target}.${name}`;
  const sql = new Sql(DIALECTS[dialect], question, called);
  const made = form === 'views' ? 'VIEW' : 'TABLE';
  return [
    ...STEPS.map(({ name, select }) => ({ name, select: select(sql) })),
    { name: 'figures', select: longSelect(FIGURES, sql) },
  ].map(({ name, select }) => ({ name, sql: createSql(dialect, made, called(name), select) }));
}

/** PostgreSQL replaces views, and no tables. */
function createSql(dialect: Dialect['name'], made: 'TABLE' | 'VIEW', name: string, select: string): string {
  if (dialect === 'postgres' && made === 'TABLE')
    return `DROP TABLE IF EXISTS ${name} CASCADE;\nCREATE TABLE ${name} AS\n${select.trim()}`;
  return `CREATE OR REPLACE ${made} ${name} AS\n${select.trim()}`;
}

/** All of them as one text, each ended by a semicolon. */
export function scriptText(statements: readonly Statement[]): string {
  return statements.map(({ name, sql }) => `-- ${name}\n${sql};\n`).join('\n');
}
