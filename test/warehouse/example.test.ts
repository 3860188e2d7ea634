import { expect, it } from 'vitest';
import { EXAMPLE_ATTEMPTS, EXAMPLE_MATCHES } from '../../docs/warehouseExample.ts';
import { DuckDb } from '../../src/cli/duckdb.ts';
import { contractCheck, SAID } from '../../src/warehouse/contractCheck.ts';
import { DIALECTS } from '../../src/warehouse/dialects.ts';
import { questionOf } from '../../src/warehouse/question.ts';
import { Sql } from '../../src/warehouse/step.ts';
import { STEPS } from '../../src/warehouse/steps/steps.ts';
import { EXAMPLE, faultsIn } from '../support/contractExample.ts';
import { sampleRecords } from '../support/sampleReport.ts';
import { serial } from '../support/serial.ts';

it('the example of the contract is matched as its page says, and has no fault', async () => {
  const engine = await DuckDb.open();
  await engine.fill(EXAMPLE);
  const checked = await engine.rows(contractCheck('duckdb', (table) => table));
  expect(faultsIn(checked)).toEqual([]);
  expect(
    checked.filter(({ fault }) => fault === SAID.noLead).map(({ table_name, found }) => [table_name, found]),
  ).toEqual([['activities', '1']]);

  const sql = new Sql(DIALECTS.duckdb, questionOf(sampleRecords('en').settings, serial('2026-10-16'), null));
  const upTo = STEPS.findIndex(({ name }) => name === 'unmatched');
  for (const { name, select } of STEPS.slice(0, upTo + 1))
    await engine.run(`CREATE TABLE ${name} AS ${select(sql)}`);
  const found = async (query: string) => (await engine.rows(query)).map((row) => Object.values(row));
  expect(
    await found(
      'SELECT d.deal_id, m.lead_id, m.way FROM deals AS d LEFT JOIN matches AS m ON m.deal_id = d.deal_id ORDER BY d.deal_id',
    ),
  ).toEqual(EXAMPLE_MATCHES.map(([deal, lead, way]) => [deal, lead, way]));
  expect(
    await found(
      'SELECT activity_id, lead_id FROM attempts_by_id UNION ALL SELECT activity_id, lead_id FROM attempts_by_email ORDER BY activity_id',
    ),
  ).toEqual(EXAMPLE_ATTEMPTS.map(([activity, lead]) => [activity, lead]));
  expect(await found('SELECT CAST(attempts_without_lead AS INTEGER) FROM unmatched')).toEqual([[1]]);
  engine.close();
});
