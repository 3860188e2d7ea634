import { FIGURE_COLUMNS, FIGURE_KEYS, type FigureRow } from '../schema/figures.ts';
import { DIALECTS, type Dialect } from './dialects.ts';
import { longSelect, ROWS } from './figure.ts';
import { FIGURES } from './figures/figures.ts';
import type { Question } from './question.ts';
import { Sql } from './step.ts';
import { STEPS } from './steps/steps.ts';

/** What runs SQL. */
export interface Engine {
  readonly dialect: Dialect['name'];
  /** One statement after the other. */
  run(...statements: readonly string[]): Promise<void>;
  rows(sql: string): Promise<readonly Readonly<Record<string, unknown>>[]>;
}

/**
 * Makes the steps as tables, each from the ones before it, and gives all figures as the long table has them. A step that
 * nothing reads any more is dropped, so that of many records no more is kept than is needed.
 */
export async function figuresOf(engine: Engine, question: Question): Promise<FigureRow[]> {
  const sql = new Sql(DIALECTS[engine.dialect], question);
  // One by one they take less time and memory than all in one statement.
  const figures = FIGURES.map((figure) => longSelect([figure], sql));
  const steps = STEPS.map(({ name, select, isMadeAnew = false }) => ({
    name,
    select: select(sql),
    isMadeAnew,
  }));
  const names = (text: string, name: string) => new RegExp(`\\b${name}\\b`).test(text);
  // Whoever reads a view reads what the view reads.
  const views = new Map<string, string>();
  const withViews = (text: string) =>
    [text, ...[...views].filter(([name]) => names(text, name)).map(([, select]) => select)].join('\n');
  for (const { name, select, isMadeAnew } of steps) if (isMadeAnew) views.set(name, withViews(select));
  const texts = [...steps.map(({ select }) => select), ...figures].map(withViews);
  const isRead = (name: string, after: number) => texts.slice(after + 1).some((text) => names(text, name));
  const script = [
    ...[...views.keys()].reverse().map((name) => `DROP VIEW IF EXISTS ${name}`),
    ...steps.flatMap(({ name, select, isMadeAnew }, i) =>
      isMadeAnew
        ? [`CREATE VIEW ${name} AS ${select}`]
        : [
            `DROP TABLE IF EXISTS ${name}`,
            `CREATE TABLE ${name} AS ${select}`,
            ...steps
              .slice(0, i)
              .filter((step) => !step.isMadeAnew && names(texts[i]!, step.name) && !isRead(step.name, i))
              .map((step) => `DROP TABLE ${step.name}`),
          ],
    ),
  ];
  // All at once: the engine never waits for what this program does meanwhile.
  await engine.run(...script);
  const rows: FigureRow[] = [];
  let next = engine.rows(figures[0]!);
  for (const i of figures.keys()) {
    const found = await next;
    if (i + 1 < figures.length) next = engine.rows(figures[i + 1]!);
    for (const row of found) rows.push(figureRow(row));
  }
  return [
    ...rows,
    { figure: ROWS, keys: Array.from({ length: FIGURE_KEYS }, () => ''), name: ROWS, value: rows.length },
  ];
}

/** A row of the long table, as an engine gives it. */
export function figureRow(row: Readonly<Record<string, unknown>>): FigureRow {
  const [figure, ...rest] = FIGURE_COLUMNS.map((column) => row[column]);
  const keys = rest.slice(0, -2).map((key) => String(key ?? ''));
  return {
    figure: String(figure),
    keys,
    name: String(rest[rest.length - 2]),
    value: Number(rest[rest.length - 1]),
  };
}
