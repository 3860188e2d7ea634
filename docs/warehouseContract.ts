import { CONTRACT, type ContractColumn, type ContractTable } from '../src/warehouse/contract.ts';
import { DIALECTS } from '../src/warehouse/dialects.ts';
import { EXAMPLE_ATTEMPTS, EXAMPLE_MATCHES, EXAMPLE_TOLD, exampleTables } from './warehouseExample.ts';

const TYPES = {
  text: 'text',
  whole: 'whole number',
  datetime: 'date and time',
  date: 'date',
} as const satisfies Record<ContractColumn['type'], string>;

const { string, whole, datetime } = DIALECTS.bigquery;
const BIGQUERY = { text: string, whole, datetime, date: 'DATE' } as const satisfies Record<
  ContractColumn['type'],
  string
>;

/** The tables that the SQL reads, column by column, how they are read, and an example. */
export function warehouseContract(): string {
  return `${[
    '# What a warehouse has to hold',
    `The SQL reads ${CONTRACT.length} tables, made from the CRM by views or a nightly job. \`npm run sql\` prints it, and with \`--check\` a query that says what of this page the tables do not keep.`,
    `Dates and times are civil ones in your own time zone, to the second: in BigQuery ${datetime}, never TIMESTAMP (\`DATETIME_TRUNC(DATETIME(created_at, 'Europe/Stockholm'), SECOND)\`); where only the day is known, its midnight. Flags, amounts and all other numbers are whole (${whole}; no BOOL, NUMERIC or FLOAT64). A text is never NULL: one that is not known is empty, with no space around it. Money is in whole minor units (öre, cents) of the workbook’s currency: what is in another one is converted in the view, or NULL.`,
    ...CONTRACT.map((table) => tableText(table)),
    ...RULES,
    ...ANSWERS,
    ...example(),
  ].join('\n\n')}\n`;
}

function tableText({ name, meaning, key, columns }: ContractTable): string {
  const keyed =
    key.length === 0
      ? 'It has no key: every row counts, also one that is like another.'
      : `No two rows have the same ${key.map((column) => keyPart(columns, column)).join(', ')}.`;
  return [
    `## ${name}\n\n${meaning} ${keyed}\n\n| column | type | in BigQuery | meaning |\n| --- | --- | --- | --- |`,
    ...columns.map(
      (column) =>
        `| \`${column.name}\` | ${TYPES[column.type]}${column.nullable ? ', may be NULL' : column.filled ? ', never blank' : ''} | ${BIGQUERY[column.type]} | ${column.meaning} |`,
    ),
  ].join('\n');
}

function keyPart(columns: readonly ContractColumn[], name: string): string {
  const { type } = columns.find((column) => column.name === name)!;
  return type === 'datetime' ? `day of \`${name}\`` : `\`${name}\``;
}

/** As src/warehouse/steps/matches.ts and attempts.ts have them. */
const RULES = [
  '## Which lead it is',
  [
    '1. A deal has one lead at the most: one that it names by id; else by e-mail; else one of its company. Only where none of the one way may be it, the next is tried.',
    '2. Of several it is the earliest that was created no later than the day of the close (of an open deal: the expected one); one without a date comes after all others, and of one moment the lesser `lead_id` is taken. By id also a lead that was created later is taken, where there is no other.',
    '3. By company, the keys must be equal. Where leads of one key have several legal forms, the deal must have the form of the lead.',
    '4. An attempt belongs to every lead that it names by id, whenever that was created.',
    '5. Where it names none so, it belongs by each of its addresses to one lead: the latest that was created by then, else the earliest; of one moment the lesser `lead_id`. What belongs to no lead is counted, and Data quality says how many.',
  ].join('\n'),
];

const ANSWERS = [
  '## What is not obvious',
  [
    '- **`stage_now` NULL** counts as a lead (0), unless its dates or deals say more. It is NULL for a word that nobody knows (Data quality counts those, where other leads have a stage), for a disqualified lead of which the CRM says nothing else (if it says how far the lead had come, write that), and for a subscriber.',
    '- **A subscriber** has `not_lead` 1, `stage_now` NULL and `lead_at` NULL: it is no lead then, until a deal or a date of a later stage says otherwise.',
    '- **A date of a stage** that is not known is NULL: a lead has reached a stage by its date, by `stage_now` or by a deal, whichever is farthest. `lead_at` says when a lead began only where `created` is NULL, and that a contact with `not_lead` 1 is one: else it may be NULL. Dates that lie ahead do not count yet.',
    '- **`created` NULL**: the lead counts where no period is chosen, and in nothing that needs a date.',
    '- **A converted lead** has come to 3 (opportunity), and 4 once the deal is won: the deal itself says so. `converted_unsaid` is 1 where nothing says what “converted” means.',
    '- **Keys**: an id leads to one lead; an address leads to every lead that has it, one row each. An address of nobody (no-reply@…) has no row.',
    '- **Merged leads** have no row in `leads`. Their ids lead to the lead that was kept, and so do their addresses where they are known. The SQL follows no chain: a was merged into b and b into c, so the keys of both lead to c.',
    '- **Erased leads** have no row and no keys. A deal whose contacts are all erased has no company key and no row in `deal_contacts`: it belongs to no lead, and not to the company’s other one.',
    '- **Keys that lead nowhere** are allowed in `deal_contacts` and `activities`: they name somebody who is no lead. Of an activity that names several, all rows have the same moment and flags.',
    '- **`is_attempt`** is 1 for what sales did to reach somebody: an answered incoming call, a note and a meeting that was called off have 0, and `is_reached` is then not looked at. A call of sales’ that was answered and a meeting that was held have `is_reached` 1 (Salesforce’s events do not say whether they were held: 0 in the ready mapping); e-mails have 0 in the mapping of HubSpot.',
    '- **Touches**: a lead has one of kind creation, of its source, or of its campaign where it has no source; with neither it has none. A form of the same hour, or of the same day where no time is known, is part of the creation and no touch of its own: leave it out.',
    '- **Sources, campaigns, reps, teams and countries** are the same whatever their case; two spellings are two. Sources under another name, exchange rates and activity types in Settings are about exports: the views say the same of a warehouse.',
    '- **`amount`** is NULL where it is not known, is 0 (then `is_zero` is 1) or has no rate: the deal counts, with no revenue.',
  ].join('\n'),
];

function example(): string[] {
  return [
    '## An example',
    EXAMPLE_TOLD.map((line) => `- ${line}`).join('\n'),
    'Columns that are not shown are blank, NULL where they may be, and else 0.',
    ...exampleTables(),
    'The SQL finds:',
    [
      '| deal or attempt | lead | how |\n| --- | --- | --- |',
      ...EXAMPLE_MATCHES.map(([deal, lead, , how]) => `| ${deal} | ${lead ?? 'none'} | ${how} |`),
      ...EXAMPLE_ATTEMPTS.map(([activity, lead, how]) => `| ${activity} | ${lead ?? 'none'} | ${how} |`),
    ].join('\n'),
  ];
}
