import { CONTRACT, type ContractColumn, type ContractTable } from './contract.ts';
import { DIALECTS, type Dialect } from './dialects.ts';
import { BLANKS } from './mappings/mapping.ts';

/** What is only said: how many rows a table has, its first and last moment, and how many of its rows name nobody who is a lead. */
export const SAID = { rows: 'rows', first: 'first', last: 'last', noLead: 'no lead' } as const;

/** What the contract forbids, as the check calls it. */
export const FAULT = {
  isNull: 'NULL',
  blank: 'blank',
  spaced: 'space around',
  otherWord: 'unknown word',
  outOfRange: 'out of range',
  fraction: 'fraction of a second',
  capitals: 'not in small letters',
  keyless: 'kind without key or key without kind',
  zero: '0: NULL, and is_zero 1, say it',
  alsoZero: '1 beside an amount',
  backwards: 'before first_day',
  twice: 'twice',
  nowhere: 'leads nowhere',
  several: 'id of several leads',
} as const;

/** How many rows of a table a condition is true of, or what an expression over all of them is. */
interface Counted {
  readonly column: string;
  readonly what: string;
  readonly expression: string;
}

/** What is read of several rows at once, as a SELECT of one number. */
interface Compared {
  readonly column: string;
  readonly what: string;
  readonly select: string;
}

/** What no column says by itself. */
const RULES: Readonly<Record<string, readonly (readonly [column: string, what: string, where: string])[]>> = {
  deals: [
    ['amount', FAULT.zero, 'amount = 0'],
    ['is_zero', FAULT.alsoZero, 'is_zero = 1 AND amount <> 0'],
  ],
  activities: [['kind', FAULT.keyless, "kind = '' AND lead_key <> '' OR kind <> '' AND lead_key = ''"]],
  spend: [['last_day', FAULT.backwards, 'last_day < first_day']],
};

/**
 * One query that says what the tables of the contract hold: rows of table_name, column_name, fault and found, all of them texts.
 * Of each table how many rows it has and its first and last moment, and each fault with how many rows have it; a fault that no
 * row has is no row. It is no part of the nightly figures: comparing rows with rows would make these take longer.
 *
 * @param called how a table is called in the engine
 */
export function contractCheck(dialect: Dialect['name'], called: (table: string) => string): string {
  const engine = DIALECTS[dialect];
  const asText = (expression: string) => `CAST(${expression} AS ${engine.string})`;
  let place = 0;
  const parts = CONTRACT.flatMap((table: ContractTable) => {
    const { name } = table;
    const counted = countedOf(table, engine);
    const named = counted.map(
      ({ column, what }, i) =>
        `SELECT ${place++}${i === 0 ? ' AS place' : ''}, '${column}'${i === 0 ? ' AS column_name' : ''}, '${what}'${i === 0 ? ' AS fault' : ''}, ${i}${i === 0 ? ' AS n' : ''}`,
    );
    const sums = counted.map(({ expression }, i) => `${asText(expression)} AS c${i}`);
    const cases = counted.map((_, i) => `WHEN ${i} THEN t.c${i}`);
    return [
      `SELECT n.place, '${name}' AS table_name, n.column_name, n.fault, CASE n.n ${cases.join(' ')} END AS found
FROM (
  SELECT ${sums.join(',\n    ')}
  FROM ${called(name)}
) AS t CROSS JOIN (
  ${named.join('\n  UNION ALL ')}
) AS n`,
      ...comparedOf(table, called).map(
        ({ column, what, select }) =>
          `SELECT ${place++}, '${name}', '${column}', '${what}', ${asText(`(${select})`)}`,
      ),
    ];
  });
  return `SELECT table_name, column_name, fault, found
FROM (
${parts.join('\nUNION ALL\n')}
) AS checked
WHERE found <> '0' OR fault = '${SAID.rows}'
ORDER BY place`;
}

/** What is seen of one row after the other: a table is read once for all of it. */
function countedOf({ name, columns }: ContractTable, engine: Dialect): Counted[] {
  const moment = columns.find(({ type }) => type === 'datetime' || type === 'date')?.name;
  const where = (column: string, what: string, condition: string): Counted => ({
    column,
    what,
    expression: `COALESCE(SUM(CASE WHEN ${condition} THEN 1 ELSE 0 END), 0)`,
  });
  return [
    { column: '', what: SAID.rows, expression: 'COUNT(*)' },
    ...(moment === undefined
      ? []
      : [
          { column: moment, what: SAID.first, expression: `MIN(${moment})` },
          { column: moment, what: SAID.last, expression: `MAX(${moment})` },
        ]),
    ...columns.flatMap((column) =>
      faultsOf(column, engine).map(([what, condition]) => where(column.name, what, condition)),
    ),
    ...(RULES[name] ?? []).map(([column, what, condition]) => where(column, what, condition)),
  ];
}

function faultsOf(column: ContractColumn, engine: Dialect): [what: string, condition: string][] {
  const { name, type, nullable, filled, words, range, isLeadKey } = column;
  const faults: [string, string][] = [];
  if (!nullable) faults.push([FAULT.isNull, `${name} IS NULL`]);
  if (filled) faults.push([FAULT.blank, `${name} = ''`]);
  if (words)
    faults.push([FAULT.otherWord, `${name} NOT IN (${words.map((word) => `'${word}'`).join(', ')})`]);
  else if (type === 'text') faults.push([FAULT.spaced, `${name} <> TRIM(${name}, ${engine.text(BLANKS)})`]);
  if (isLeadKey) faults.push([FAULT.capitals, `kind = 'email' AND ${name} <> LOWER(${name})`]);
  if (range) {
    const [least, most] = range;
    faults.push([FAULT.outOfRange, `${name} < ${least}${most === undefined ? '' : ` OR ${name} > ${most}`}`]);
  }
  if (type === 'datetime') faults.push([FAULT.fraction, `CAST(${name} AS ${engine.string}) LIKE '%.%'`]);
  return faults;
}

/** What is seen of several rows: keys that are there twice, and those that lead nowhere. */
function comparedOf(table: ContractTable, called: (table: string) => string): Compared[] {
  const { name, key, columns } = table;
  const typeOf = (column: string) => columns.find((one) => one.name === column)!.type;
  const grouped = key.map((column) => (typeOf(column) === 'datetime' ? `CAST(${column} AS DATE)` : column));
  const compared: Compared[] = [];
  if (key.length > 0)
    compared.push({
      column: key.join(', '),
      what: FAULT.twice,
      select: `SELECT COALESCE(SUM(n - 1), 0) FROM (SELECT COUNT(*) AS n FROM ${called(name)} GROUP BY ${grouped.join(', ')}) AS keyed`,
    });
  for (const { name: column, rowOf } of columns)
    if (rowOf)
      compared.push({
        column,
        what: FAULT.nowhere,
        select: `SELECT COUNT(*) FROM ${called(name)} AS a LEFT JOIN ${called(rowOf)} AS b ON b.${column} = a.${column} WHERE b.${column} IS NULL`,
      });
  if (name === 'lead_keys')
    compared.push({
      column: 'lead_key',
      what: FAULT.several,
      select: `SELECT COUNT(*) FROM (SELECT lead_key FROM ${called(name)} WHERE kind = 'id' GROUP BY lead_key HAVING COUNT(DISTINCT lead_id) > 1) AS keyed`,
    });
  else if (columns.some(({ isLeadKey }) => isLeadKey))
    compared.push({
      column: 'lead_key',
      what: SAID.noLead,
      select: `SELECT COUNT(*) FROM ${called(name)} AS a LEFT JOIN ${called('lead_keys')} AS b ON b.kind = a.kind AND b.lead_key = a.lead_key WHERE a.kind <> '' AND b.lead_key IS NULL`,
    });
  return compared;
}
