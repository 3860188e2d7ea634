import { afterAll, beforeAll, expect, it } from 'vitest';
import { mappingStatements, type SourceType, sourceNames } from '../../src/warehouse/mappings/mapping.ts';
import { MAPPINGS } from '../../src/warehouse/mappings/mappings.ts';
import { CONTRACT_COLUMNS, type Column, GoogleSql, type Kind } from './googleSql.ts';
import { describeGoogleSql } from './installed.ts';

/** As syncs declare them in BigQuery: numbers sometimes exact and sometimes not. */
const KINDS: Readonly<Record<SourceType, readonly [Kind, Kind]>> = {
  numberId: ['TYPE_INT64', 'TYPE_DOUBLE'],
  text: ['TYPE_STRING', 'TYPE_STRING'],
  address: ['TYPE_STRING', 'TYPE_STRING'],
  instant: ['TYPE_TIMESTAMP', 'TYPE_TIMESTAMP'],
  date: ['TYPE_DATE', 'TYPE_DATE'],
  amount: ['TYPE_NUMERIC', 'TYPE_DOUBLE'],
  whole: ['TYPE_INT64', 'TYPE_DOUBLE'],
  flag: ['TYPE_BOOL', 'TYPE_BOOL'],
};
const OPTIONS = { source: 'synced', target: 'crm', zone: 'Europe/Stockholm', currency: 'SEK' };

describeGoogleSql('Google’s analyzer', () => {
  let googleSql: GoogleSql;
  beforeAll(async () => {
    googleSql = await GoogleSql.open();
  });
  afterAll(() => googleSql?.close());

  it.each(
    MAPPINGS.flatMap((mapping) =>
      [0, 1].flatMap((numbers) =>
        [[], sourceNames(mapping).filter((name) => name.includes('.'))].map((missing) => ({
          name: mapping.name,
          mapping,
          numbers,
          missing,
          without: missing.length === 0 ? 'all columns' : 'none of the columns',
        })),
      ),
    ),
  )(
    'takes the views of $name with $without, and they are the tables of the contract',
    async ({ mapping, numbers, missing }) => {
      const known = new Map<string, readonly Column[]>(
        Object.entries(mapping.tables).map(([table, columns]) => [
          `synced.${table}`,
          Object.entries(columns)
            .filter(([column]) => !missing.includes(`${table}.${column}`))
            .map(([name, type]) => ({ name, kind: KINDS[type][numbers]! })),
        ]),
      );
      for (const { name, sql } of mappingStatements('bigquery', mapping, { ...OPTIONS, missing })) {
        const columns = await googleSql.analyzed(sql, known);
        expect(columns).toEqual(CONTRACT_COLUMNS.get(name));
        known.set(`crm.${name}`, columns);
      }
    },
  );

  it.each(MAPPINGS)('refuses the views of $name where a table lacks a column', async (mapping) => {
    const [[table, columns]] = Object.entries(mapping.tables) as [[string, Record<string, SourceType>]];
    const known = new Map<string, readonly Column[]>(
      Object.entries(mapping.tables).map(([other, types]) => [
        `synced.${other}`,
        Object.entries(types)
          .slice(other === table ? 1 : 0)
          .map(([name, type]) => ({ name, kind: KINDS[type][0] })),
      ]),
    );
    const analyzed = async () => {
      for (const { name, sql } of mappingStatements('bigquery', mapping, OPTIONS))
        known.set(`crm.${name}`, await googleSql.analyzed(sql, known));
    };
    await expect(analyzed()).rejects.toThrow(`Unrecognized name: ${Object.keys(columns)[0]}`);
  });
});
