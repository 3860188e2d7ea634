import { describe, expect, it } from 'vitest';
import { CONTRACT } from '../../../src/warehouse/contract.ts';
import { DIALECTS } from '../../../src/warehouse/dialects.ts';
import { MappingSql, mappingStatements, sourceNames } from '../../../src/warehouse/mappings/mapping.ts';
import { MAPPINGS } from '../../../src/warehouse/mappings/mappings.ts';
import { scriptText } from '../../../src/warehouse/script.ts';

const OPTIONS = { source: 'crm', target: 'contract', zone: 'Europe/Stockholm', currency: 'SEK' };

describe.each(MAPPINGS)('the views of $name', (mapping) => {
  it('have columns of the contract alone', () => {
    for (const { name, columns } of CONTRACT) {
      const { columns: given } = mapping.views[name](new MappingSql(DIALECTS.bigquery, mapping, OPTIONS));
      const known: string[] = columns.map((column) => column.name);
      expect(Object.keys(given).filter((column) => !known.includes(column))).toEqual([]);
    }
  });

  it.each(Object.values(DIALECTS))(
    'in $name say nothing that engines mean different things by',
    ({ name }) => {
      const written = scriptText(mappingStatements(name, mapping, OPTIONS));
      for (const construct of [
        /::/,
        /\bFILTER\b/,
        /\bQUALIFY\b/,
        /\bROUND\(/,
        /\bGREATEST\(/,
        /\bUNION\b(?! ALL)/,
        /undefined/,
      ])
        expect(written).not.toMatch(construct);
    },
  );

  it('read all tables and columns that they are said to read', () => {
    const written = scriptText(mappingStatements('bigquery', mapping, OPTIONS));
    const read = [...written.matchAll(/\(\n {2}SELECT\n((?: {4}.*\n)+) {2}FROM crm\.(\w+)\n\)/g)].flatMap(
      ([, columns, table]) => [
        table,
        ...[...columns!.matchAll(/ AS (\w+),?\n/g)].map(([, column]) => `${table}.${column}`),
      ],
    );
    expect(sourceNames(mapping).filter((name) => !read.includes(name))).toEqual([]);
  });
});
