import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DuckDb } from '../../src/cli/duckdb.ts';
import { CONTRACT } from '../../src/warehouse/contract.ts';
import { contractCheck, FAULT } from '../../src/warehouse/contractCheck.ts';
import { contractRowsOf } from '../../src/warehouse/fromRecords.ts';
import { faultsIn } from '../support/contractExample.ts';
import { Postgres } from '../support/postgres.ts';
import { sampleRecords } from '../support/sampleReport.ts';

/** Something that the contract forbids, done to the rows of the sample: what the check says of it. */
const PLANTED: [said: string, ...changes: string[]][] = [
  [
    `leads owner: ${FAULT.isNull} 3`,
    'UPDATE leads SET owner = NULL WHERE lead_id IN (SELECT lead_id FROM leads ORDER BY lead_id LIMIT 3)',
  ],
  [`leads disqualified: ${FAULT.isNull} 1499`, 'UPDATE leads SET disqualified = NULL'],
  [`leads not_lead: ${FAULT.outOfRange} 1499`, 'UPDATE leads SET not_lead = -1'],
  [`leads stage_now: ${FAULT.outOfRange} 1499`, 'UPDATE leads SET stage_now = 5'],
  [`leads fit: ${FAULT.outOfRange} 1499`, 'UPDATE leads SET fit = 101'],
  [`leads attempts: ${FAULT.outOfRange} 1499`, 'UPDATE leads SET attempts = -2'],
  [`leads source: ${FAULT.spaced} 1499`, "UPDATE leads SET source = 'Web\u00a0'"],
  [`leads created: ${FAULT.fraction} 1499`, "UPDATE leads SET created = TIMESTAMP '2026-03-02 10:00:00.25'"],
  [`leads lead_id: ${FAULT.twice} 2`, 'INSERT INTO leads SELECT * FROM leads LIMIT 2'],
  [
    `lead_keys kind, lead_key, lead_id: ${FAULT.twice} 4`,
    'INSERT INTO lead_keys SELECT * FROM lead_keys LIMIT 4',
  ],
  [`lead_keys lead_id: ${FAULT.nowhere} 1`, "INSERT INTO lead_keys VALUES ('id', 'k', 'nobody')"],
  [
    `lead_keys lead_key: ${FAULT.several} 1`,
    "INSERT INTO lead_keys SELECT 'id', 'k', lead_id FROM leads ORDER BY lead_id LIMIT 2",
  ],
  [
    `lead_keys lead_key: ${FAULT.capitals} 1`,
    "INSERT INTO lead_keys SELECT 'email', 'A@x.se', lead_id FROM leads LIMIT 1",
  ],
  [
    `lead_keys lead_key: ${FAULT.blank} 1`,
    "INSERT INTO lead_keys SELECT 'email', '', lead_id FROM leads LIMIT 1",
  ],
  [
    `deals status: ${FAULT.otherWord} 1`,
    "UPDATE deals SET status = 'Won' WHERE deal_id = (SELECT MIN(deal_id) FROM deals)",
  ],
  [`deals deal_id: ${FAULT.twice} 1`, 'INSERT INTO deals SELECT * FROM deals LIMIT 1'],
  [
    `deals amount: ${FAULT.zero} 1`,
    'UPDATE deals SET amount = 0 WHERE deal_id = (SELECT MIN(deal_id) FROM deals)',
  ],
  [
    `deals is_zero: ${FAULT.alsoZero} 1`,
    'UPDATE deals SET amount = 5, is_zero = 1 WHERE deal_id = (SELECT MIN(deal_id) FROM deals)',
  ],
  [
    `deal_contacts deal_id, kind, lead_key: ${FAULT.twice} 3`,
    'INSERT INTO deal_contacts SELECT * FROM deal_contacts LIMIT 3',
  ],
  [`deal_contacts deal_id: ${FAULT.nowhere} 1`, "INSERT INTO deal_contacts VALUES ('no deal', 'id', 'k')"],
  [
    `deal_contacts kind: ${FAULT.otherWord} 1`,
    "INSERT INTO deal_contacts SELECT deal_id, 'phone', '08' FROM deals LIMIT 1",
  ],
  [
    `activities activity_id, kind, lead_key: ${FAULT.twice} 5`,
    'INSERT INTO activities SELECT * FROM activities LIMIT 5',
  ],
  [
    `activities kind: ${FAULT.keyless} 1`,
    "UPDATE activities SET kind = '', lead_key = 'x' WHERE activity_id = (SELECT MIN(activity_id) FROM activities)",
  ],
  [
    `activities activity_type: ${FAULT.otherWord} 1`,
    "UPDATE activities SET activity_type = 'visit' WHERE activity_id = (SELECT MIN(activity_id) FROM activities)",
  ],
  [
    `touches lead_id, happened_at, channel, campaign: ${FAULT.twice} 1`,
    "INSERT INTO touches SELECT lead_id, happened_at, channel, campaign, 'latest' FROM touches LIMIT 1",
  ],
  [
    `touches kind: ${FAULT.otherWord} 1`,
    "INSERT INTO touches SELECT lead_id, NULL, 'fair', '', 'visit' FROM leads LIMIT 1",
  ],
  [
    `touches lead_id: ${FAULT.nowhere} 1`,
    "INSERT INTO touches VALUES ('nobody', NULL, 'fair', '', 'creation')",
  ],
  [
    `spend last_day: ${FAULT.backwards} 1`,
    "INSERT INTO spend VALUES ('web', '', DATE '2026-03-31', DATE '2026-03-01', 100)",
  ],
];

describe.each([
  ['DuckDB', () => DuckDb.open()],
  ['PostgreSQL', async () => new Postgres()],
] as [string, () => Promise<DuckDb | Postgres>][])('%s', (_, open) => {
  let engine: DuckDb | Postgres;
  const rows = () => engine.rows(contractCheck(engine.dialect, (table) => table));
  const found = async () =>
    (await rows()).map((row) => `${row.table_name} ${row.column_name}: ${row.fault} ${row.found}`);
  beforeAll(async () => {
    engine = await open();
  });
  afterAll(() => engine.close());

  it.each(['en', 'sv'] as const)(
    'finds no fault in the rows of the sample in %s, and says what there is',
    async (language) => {
      const { records, settings } = sampleRecords(language);
      await engine.fill(contractRowsOf(records, settings.currency));
      const lines = await found();
      expect(faultsIn(await rows())).toEqual([]);
      expect(lines.filter((line) => line.includes(': rows '))).toHaveLength(CONTRACT.length);
      expect(lines[0]).toMatch(/^leads : rows \d+$/);
      expect(lines[1]).toMatch(/^leads created: first 20\d\d-\d\d-\d\d \d\d:\d\d:\d\d$/);
      expect(lines.join('\n')).toMatch(/^activities happened_at: last 2026/m);
    },
  );

  it('finds each kind of fault', async () => {
    const { records, settings } = sampleRecords('en');
    const missed: string[] = [];
    await engine.fill(contractRowsOf(records, settings.currency));
    for (const [line, ...changes] of PLANTED) {
      await engine.run('BEGIN', ...changes);
      const lines = faultsIn(await rows());
      await engine.run('ROLLBACK');
      if (!lines.includes(line)) missed.push(`${line}\n  ${lines.join('\n  ')}`);
    }
    expect(missed).toEqual([]);
    const kinds = new Set(
      Object.values(FAULT).filter((fault) => !PLANTED.some(([line]) => line.includes(fault))),
    );
    expect([...kinds]).toEqual([]);
  });

  it('says how much of no lead there is', async () => {
    await engine.run('DELETE FROM lead_keys');
    expect((await found()).join('\n')).toMatch(/^activities lead_key: no lead \d{4}$/m);
  });
});
