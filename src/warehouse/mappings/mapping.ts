import { STAGES, type StageTarget, stageWord } from '../../schema/stages.ts';
import { minorUnitsPerMajor } from '../../values/minorUnits.ts';
import { CONTRACT, type ContractColumn, type TableName } from '../contract.ts';
import { DIALECTS, type Dialect } from '../dialects.ts';
import type { Statement } from '../script.ts';

/**
 * What a column of a CRM's table holds. A `numberId` is a whole number that names something; an `address` is one of e-mail; an
 * `instant` a moment of the whole world, a `date` a day without a time; a `flag` yes or no.
 */
export type SourceType = 'numberId' | 'text' | 'address' | 'instant' | 'date' | 'amount' | 'whole' | 'flag';

/** One table of the contract, of tables of a CRM. */
export interface View {
  /** By the contract's columns; one that is not named is not known: blank, NULL or 0. */
  readonly columns: Readonly<Record<string, string>>;
  readonly from: string;
}

/** The tables of the contract as views on the tables of a CRM that are synced into a warehouse. */
export interface Mapping {
  readonly name: string;
  readonly label: string;
  /** The tables that it reads, with their columns. */
  readonly tables: Readonly<Record<string, Readonly<Record<string, SourceType>>>>;
  /** What the CRM's own stage words mean. */
  readonly stages: Readonly<Record<string, StageTarget>>;
  /** What it calls the outcome of a call that has reached somebody. */
  readonly reached: readonly string[];
  readonly views: Readonly<Record<TableName, (sql: MappingSql) => View>>;
}

export interface MappingOptions {
  /** Where the tables of the CRM are: a dataset or schema. */
  readonly source: string;
  /** Where the views go. */
  readonly target: string;
  /** Whose clocks dates and times are told by. */
  readonly zone: string;
  /** The workbook's, in three letters. */
  readonly currency: string;
  /** The CRM's own, in which amounts without a currency are; by default the workbook's. */
  readonly homeCurrency?: string;
  /** What Settings say of stage words, by `stageWord`: it goes before what the CRM's own mean. */
  readonly stageWords?: ReadonlyMap<string, StageTarget>;
  /** More outcomes of calls that have reached somebody, as the CRM writes them. */
  readonly reached?: readonly string[];
  /** Tables (`team`) and columns (`contact.property_country`) that are not synced: what they hold is not known. */
  readonly missing?: readonly string[];
}

/** All that `missing` may name: the tables of a mapping, and their columns. */
export function sourceNames({ tables }: Mapping): string[] {
  return Object.entries(tables).flatMap(([table, columns]) => [
    table,
    ...Object.keys(columns).map((column) => `${table}.${column}`),
  ]);
}

/** The statements that make the views, in their order: later ones read earlier ones. */
export function mappingStatements(
  dialect: Dialect['name'],
  mapping: Mapping,
  options: MappingOptions,
): Statement[] {
  return CONTRACT.map(({ name, columns }) => {
    const sql = new MappingSql(DIALECTS[dialect], mapping, options);
    const view = mapping.views[name](sql);
    const select = columns.map((column) => `  ${sql.contractColumn(column, view.columns[column.name])}`);
    const written = `SELECT\n${select.join(',\n')}\nFROM ${view.from.trim()}`;
    return {
      name,
      sql: `CREATE OR REPLACE VIEW ${sql.view(name)} AS\n${sql.rowsReadBy(written)}${written}`,
    };
  });
}

/** Space, tab and the space that does not break: engines trim different ones by themselves. */
export const BLANKS = ' \t\u00a0';

/** What a view is written with: expressions in one dialect, and the tables of the CRM with their columns made plain. */
export class MappingSql {
  private readonly read = new Set<string>();
  private readonly stages: ReadonlyMap<string, StageTarget>;

  constructor(
    readonly dialect: Dialect,
    private readonly mapping: Mapping,
    private readonly options: MappingOptions,
  ) {
    this.stages = new Map([
      ...Object.entries(mapping.stages).map(([word, target]) => [stageWord(word), target] as const),
      ...(options.stageWords ?? []),
    ]);
  }

  /** A table of the CRM: texts and ids never NULL and trimmed, moments as the zone's clocks show them, flags TRUE or FALSE. */
  rows(table: string): string {
    this.read.add(table);
    return rowsOf(table);
  }

  /** A view that was made before. */
  view(name: TableName): string {
    return `${this.options.target}.${name}`;
  }

  flag(condition: string): string {
    return `CASE WHEN ${condition} THEN 1 ELSE 0 END`;
  }

  isOneOf(expression: string, values: readonly string[]): string {
    return values.length === 0
      ? 'FALSE'
      : `${expression} IN (${values.map((value) => this.dialect.text(value)).join(', ')})`;
  }

  /** A text by its value, else itself. */
  translated(expression: string, words: Readonly<Record<string, string>>): string {
    const { text } = this.dialect;
    const cases = Object.entries(words).map(([word, said]) => `WHEN ${text(word)} THEN ${text(said)}`);
    return `CASE ${expression} ${cases.join(' ')} ELSE ${expression} END`;
  }

  /** The place in STAGES of what a stage word means; NULL where nobody knows it, and where it means no stage. */
  stage(word: string): string {
    const cases = STAGES.map((stage, place) => `WHEN ${this.isStageWord(word, stage)} THEN ${place}`);
    return `CASE ${cases.join(' ')} END`;
  }

  isStageWord(word: string, target: StageTarget): string {
    const words = [...this.stages].filter(([, one]) => one === target).map(([known]) => known);
    return this.isOneOf(`REPLACE(LOWER(${word}), '_', ' ')`, words);
  }

  isReached(outcome: string): string {
    const words = [...this.mapping.reached, ...(this.options.reached ?? [])];
    return this.isOneOf(
      `LOWER(${outcome})`,
      words.map((word) => word.toLowerCase()),
    );
  }

  /** A DATE as the beginning of its day. */
  startOf(date: string): string {
    return `CAST(${date} AS ${this.dialect.datetime})`;
  }

  /**
   * What of an amount is in the workbook's currency; NULL where it is in another one.
   *
   * @param home the same amount in the CRM's own currency, where the CRM says it
   */
  amount(amount: string, currency: string, home?: string): string {
    const { currency: own, homeCurrency = own } = this.options;
    const cases = [`WHEN UPPER(${currency}) = ${this.dialect.text(own)} THEN ${amount}`];
    if (homeCurrency === own) {
      cases.push(`WHEN ${currency} = '' THEN ${amount}`);
      // The same amount in both: then the CRM's own currency is the deal's, and not the workbook's.
      if (home !== undefined) cases.push(`WHEN ${home} <> ${amount} THEN ${home}`);
    }
    return `CASE ${cases.join(' ')} END`;
  }

  /** Whole minor units of the workbook's currency, a half away from zero; NULL for 0. */
  units(amount: string): string {
    const unit = minorUnitsPerMajor(this.options.currency);
    const half = `CAST(0.5 AS ${this.dialect.decimal})`;
    return `CASE WHEN ${amount} <> 0 THEN CASE WHEN ${amount} < 0 THEN -1 ELSE 1 END * FLOOR(ABS(${amount}) * ${unit} + ${half}) END`;
  }

  /**
   * Each key once: an id is of one lead, first of that whose own it is (`way` 1), then of the oldest; an address is of all that
   * have it. Only leads that are in the view have keys.
   *
   * @param named SELECTs of kind, lead_key, lead_id and way
   */
  keys(named: readonly string[]): View {
    return {
      columns: { kind: 'k.kind', lead_key: 'k.lead_key', lead_id: 'k.lead_id' },
      from: `(
  SELECT n.kind, n.lead_key, n.lead_id,
    ROW_NUMBER() OVER (PARTITION BY n.kind, n.lead_key, CASE WHEN n.kind = 'email' THEN n.lead_id ELSE '' END
      ORDER BY n.way, ${this.flag('l.created IS NULL')}, l.created, l.lead_id) AS place
  FROM (
${named.map((select) => `    ${select.trim()}`).join('\n    UNION ALL\n')}
  ) AS n
  JOIN ${this.view('leads')} AS l ON l.lead_id = n.lead_id
  WHERE n.lead_key <> ''
) AS k
WHERE k.place = 1`,
    };
  }

  isSameDay(one: string, other: string): string {
    return `CAST(${one} AS DATE) = CAST(${other} AS DATE)`;
  }

  /** Where each lead came from, and what it met later. @param later a SELECT of the contract's columns */
  touches(later: string): View {
    const columns = ['lead_id', 'happened_at', 'channel', 'campaign', 'kind'];
    return {
      columns: Object.fromEntries(columns.map((column) => [column, `t.${column}`])),
      from: `(
  SELECT lead_id, created AS happened_at, CASE WHEN source = '' THEN campaign ELSE source END AS channel, campaign, 'creation' AS kind
  FROM ${this.view('leads')} WHERE source <> '' OR campaign <> ''
  UNION ALL${later}
) AS t`,
    };
  }

  /** A column of the contract: its type, and blank where nothing is known. */
  contractColumn({ name, type, nullable }: ContractColumn, expression: string | undefined): string {
    const { whole, string, datetime } = this.dialect;
    const engineType = { text: string, whole, datetime, date: 'DATE' }[type];
    const blank = type === 'text' ? "''" : nullable ? 'NULL' : '0';
    const said =
      expression === undefined ? blank : type === 'text' ? `COALESCE(${expression}, '')` : expression;
    return `CAST(${said} AS ${engineType}) AS ${name}`;
  }

  /** The tables of the CRM that a SELECT reads, to be written before it, with the columns that it names. */
  rowsReadBy(written: string): string {
    const tables = [...this.read].map((table) => `${rowsOf(table)} AS (\n${this.plain(table, written)}\n)`);
    return tables.length === 0 ? '' : `WITH ${tables.join(',\n')}\n`;
  }

  private plain(table: string, written: string): string {
    const { source, missing = [] } = this.options;
    const isMissing = (name: string) => missing.includes(table) || missing.includes(name);
    const columns = Object.entries(this.mapping.tables[table]!)
      .filter(([column]) => new RegExp(`\\b${column}\\b`).test(written))
      .map(([column, type]) => {
        const said = isMissing(`${table}.${column}`) ? 'NULL' : column;
        return `    ${this.plainColumn(said, type)} AS ${column}`;
      });
    return `  SELECT\n${columns.join(',\n')}\n  FROM ${missing.includes(table) ? NOTHING : `${source}.${table}`}`;
  }

  private plainColumn(column: string, type: SourceType): string {
    const { string, whole, decimal, instant, text, civil } = this.dialect;
    const trimmed = `COALESCE(TRIM(CAST(${column} AS ${string}), ${text(BLANKS)}), '')`;
    switch (type) {
      // A number with decimals where the sync makes one of it: 123.0.
      case 'numberId':
        return `COALESCE(CAST(CAST(${column} AS ${whole}) AS ${string}), '')`;
      case 'text':
        return trimmed;
      case 'address':
        return `LOWER(${trimmed})`;
      case 'instant':
        return civil(`CAST(${column} AS ${instant})`, this.options.zone);
      case 'date':
        return `CAST(${column} AS DATE)`;
      case 'amount':
        return `CAST(${column} AS ${decimal})`;
      case 'whole':
        return `CAST(${column} AS ${whole})`;
      case 'flag':
        return `COALESCE(${column}, FALSE)`;
    }
  }
}

/** A relation without a row. */
export const NOTHING = '(SELECT 1 AS one) AS nothing WHERE one = 0';

/** Where a CRM has no costs: those of the ad platforms are put in its place. */
export const NO_SPEND: View = { columns: {}, from: NOTHING };

/** No table of the CRM is called so, nor a column: a dataset may hold both, and some of their names are words of SQL. */
function rowsOf(table: string): string {
  return `${table.toLowerCase()}_rows`;
}
