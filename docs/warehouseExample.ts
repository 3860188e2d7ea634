import { CONTRACT, type ContractColumn, type TableName } from '../src/warehouse/contract.ts';

/** What stands in a cell: moments and days as ISO text. */
export type ExampleCell = string | number | null;
type ExampleRow = Readonly<Record<string, ExampleCell>>;

/** What the CRM of the example holds, in the order in which the rows tell of it. */
export const EXAMPLE_TOLD = [
  'Lead 102 was merged into lead 101: it has no row of its own, and its id and its address lead to 101.',
  'Leads 101 and 103 share the address `info@company.test`.',
  'Contact 104 was erased: it has no row and no key. Deal D3, which named it alone, has no company key and no row in `deal_contacts`; what was done for it still names it, and leads nowhere.',
  'The workbook counts in SEK. D1 is of 1 000 EUR, at 11.20 in the view; D4 is in USD, for which the view has no rate.',
];

/** Rows of the tables; what is not written is '' in a text, NULL where it may be, and else 0. */
export const EXAMPLE_ROWS: Readonly<Record<TableName, readonly ExampleRow[]>> = {
  leads: [
    {
      lead_id: '101',
      company_key: '7',
      source: 'Google Ads',
      campaign: 'Spring',
      created: '2026-03-02 09:00:00',
      stage_now: 4,
      named_mql: 1,
    },
    { lead_id: '103', company_key: '7', source: 'Fair', created: '2026-06-01 10:30:00', disqualified: 1 },
  ],
  lead_keys: [
    { kind: 'id', lead_key: '101', lead_id: '101' },
    { kind: 'id', lead_key: '102', lead_id: '101' },
    { kind: 'id', lead_key: '103', lead_id: '103' },
    { kind: 'email', lead_key: 'berg@company.test', lead_id: '101' },
    { kind: 'email', lead_key: 'info@company.test', lead_id: '101' },
    { kind: 'email', lead_key: 'info@company.test', lead_id: '103' },
  ],
  deals: [
    {
      deal_id: 'D1',
      company_key: '7',
      stage: 'Signed',
      status: 'won',
      created: '2026-03-20 14:00:00',
      closed: '2026-04-30 00:00:00',
      amount: 1_120_000,
    },
    {
      deal_id: 'D2',
      company_key: '7',
      stage: 'Quote',
      status: 'open',
      created: '2026-06-10 09:00:00',
      closed: '2026-09-30 00:00:00',
      amount: 5_000_000,
    },
    {
      deal_id: 'D3',
      stage: 'Signed',
      status: 'won',
      created: '2026-05-02 11:00:00',
      closed: '2026-05-29 00:00:00',
      amount: 800_000,
    },
    {
      deal_id: 'D4',
      company_key: '7',
      stage: 'Lost',
      status: 'lost',
      created: '2026-06-15 08:00:00',
      closed: '2026-07-01 00:00:00',
      amount: null,
    },
  ],
  deal_contacts: [
    { deal_id: 'D1', kind: 'id', lead_key: '102' },
    { deal_id: 'D2', kind: 'email', lead_key: 'info@company.test' },
  ],
  activities: [
    ...called('A1', 'id', '102', '2026-03-02 10:15:00', 1),
    ...called('A2', 'email', 'info@company.test', '2026-06-05 13:00:00', 0),
    ...called('A3', 'id', '103', '2026-04-01 09:00:00', 0),
    ...called('A3', 'email', 'info@company.test', '2026-04-01 09:00:00', 0),
    ...called('A4', 'id', '104', '2026-05-20 15:30:00', 1),
  ],
  touches: [
    {
      lead_id: '101',
      happened_at: '2026-03-02 09:00:00',
      channel: 'Google Ads',
      campaign: 'Spring',
      kind: 'creation',
    },
    { lead_id: '101', happened_at: '2026-03-28 12:00:00', channel: 'Webinar', kind: 'response' },
    { lead_id: '103', happened_at: '2026-06-01 10:30:00', channel: 'Fair', kind: 'creation' },
  ],
  spend: [
    {
      source: 'Google Ads',
      campaign: 'Spring',
      first_day: '2026-03-01',
      last_day: '2026-03-31',
      cost: 450_000,
    },
  ],
};

function called(
  activity_id: string,
  kind: string,
  lead_key: string,
  happened_at: string,
  is_reached: number,
) {
  return [
    {
      activity_id,
      origin: 'calls',
      kind,
      lead_key,
      happened_at,
      is_attempt: 1,
      is_reached,
      activity_type: 'call',
    },
  ];
}

/** What the SQL makes of them: a test runs it. */
export const EXAMPLE_MATCHES = [
  ['D1', '101', 1, 'by the id of a lead that was merged into it'],
  ['D2', '101', 2, 'by e-mail: of 101 and 103, both created before the expected close, the earlier'],
  ['D3', null, null, 'its contact was erased'],
  ['D4', '101', 3, 'by company; it has no amount in SEK'],
] as const;

/** The same of attempts. */
export const EXAMPLE_ATTEMPTS = [
  ['A1', '101', 'by the id of a lead that was merged into it'],
  ['A2', '103', 'by e-mail: the latest that was created by then'],
  ['A3', '103', 'by id, though 103 came later; its address says nothing then'],
  ['A4', null, 'one of the attempts that belong to no lead'],
] as const;

/** A cell of a row, as the contract has it where nothing is written. */
export function exampleCell(row: ExampleRow, { name, type, nullable }: ContractColumn): ExampleCell {
  return row[name] ?? (nullable ? null : type === 'text' ? '' : 0);
}

/** The rows as tables, each with the columns in which something is written. */
export function exampleTables(): string[] {
  return CONTRACT.map(({ name, columns }) => {
    const rows = EXAMPLE_ROWS[name];
    const shown = columns.filter((column) => rows.some((row) => row[column.name] !== undefined));
    const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
    const written = (cell: ExampleCell) =>
      cell === null ? 'NULL' : String(cell).replace(/ 00:00:00$/, ' 00:00');
    return [
      `\`${name}\``,
      '',
      line(shown.map((column) => column.name)),
      line(shown.map(() => '---')),
      ...rows.map((row) => line(shown.map((column) => written(exampleCell(row, column))))),
    ].join('\n');
  });
}
