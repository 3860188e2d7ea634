import { CONTRACT, type ContractColumn } from '../src/warehouse/contract.ts';

const TYPES = {
  text: 'text',
  whole: 'whole number',
  datetime: 'date and time',
  date: 'date',
} as const satisfies Record<ContractColumn['type'], string>;

/** The tables that the SQL reads, column by column. */
export function warehouseContract(): string {
  return `${[
    '# What a warehouse has to hold',
    'Six tables, made from the CRM by views or a nightly job; `npm run sql` prints the SQL that reads them. Dates and times are civil ones in your own time zone, to the second. A text is never NULL: one that is not known is empty, with no space around it. Money is in whole minor units (öre, cents) of one currency.',
    ...CONTRACT.map(({ name, meaning, columns }: (typeof CONTRACT)[number]) =>
      [
        `## ${name}\n\n${meaning}\n\n| column | type | meaning |\n| --- | --- | --- |`,
        ...columns.map(
          (column: ContractColumn) =>
            `| \`${column.name}\` | ${TYPES[column.type]}${column.nullable ? ', may be NULL' : ''} | ${column.meaning} |`,
        ),
      ].join('\n'),
    ),
  ].join('\n\n')}\n`;
}
