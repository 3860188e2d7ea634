import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { CONTRACT, type ContractRows, type ContractValue } from '../../src/warehouse/contract.ts';
import { contractCheck } from '../../src/warehouse/contractCheck.ts';
import type { DIALECTS } from '../../src/warehouse/dialects.ts';
import { type Question, questionOf } from '../../src/warehouse/question.ts';
import { type Form, type Statement, statementsOf } from '../../src/warehouse/script.ts';
import { EXAMPLE, faultsIn } from '../support/contractExample.ts';
import { sampleRecords } from '../support/sampleReport.ts';
import { worlds } from '../support/worlds.ts';
import { CONTRACT_COLUMNS, type Column, GoogleSql } from './googleSql.ts';
import { describeGoogleSql } from './installed.ts';

const SOURCE = 'acme-data.crm';
const TARGET = 'acme-data.smarketing';
const inBackticks = (path: string) => path.replace(/[^.]+/g, '`$&`');
const written = (question: Question, form: Form, dialect: keyof typeof DIALECTS = 'bigquery') =>
  statementsOf(dialect, question, form, inBackticks(SOURCE), inBackticks(TARGET));

const samples = (['en', 'sv'] as const).map((language) => ({ language, ...sampleRecords(language) }));
const usual = questionOf(samples[0]!.settings, samples[0]!.records.asOf.day, null);

/** What a script could have and BigQuery would refuse: in which statement, what, what in its place, and what Google says of it. */
const FAULTS: [string, string, string | RegExp, string, string][] = [
  ['a column that there is not', 'matches', 'w.closed', 'w.close_date', 'Name close_date not found inside w'],
  ['a step that comes later', 'candidates', '.deal_states', '.journeys', 'Table not found'],
  ['a table of another dataset', 'company_forms', '`crm`', '`crn`', 'Table not found'],
  ['a text in place of a number', 'matches', 'way = 1', "way = '1'", 'No matching signature for operator ='],
  [
    'a column that is neither grouped nor counted',
    'of_deals',
    'SELECT m.lead_id,',
    'SELECT m.lead_id, m.deal_id,',
    'which is neither grouped nor aggregated',
  ],
  ['a UNION of unequal columns', 'candidates', ', 3 AS way', '', 'mismatched column count'],
  ['a column that two tables have', 'matches', 'c.deal_id, c.lead_id', 'deal_id, lead_id', 'is ambiguous'],
  ['a type of another engine', 'figures', 'AS STRING', 'AS VARCHAR', 'Type not found: VARCHAR'],
  [
    'a function of another engine',
    'follow_ups',
    /DATETIME_DIFF\(/g,
    'DATESUB(',
    'Function not found: DATESUB',
  ],
  [
    'the days of another engine',
    'calendar',
    /DATE_DIFF\(day, DATE '1990-01-01', DAY\)/g,
    "DATE_DIFF('day', DATE '1990-01-01', day)",
    'Could not cast literal "day" to type DATE',
  ],
  ['a quotation mark doubled', 'deal_states', "'later'", "'la''ter'", 'Syntax error'],
  [
    'a table that is called as a column',
    'company_forms',
    'COUNT(DISTINCT',
    'MIN(leads), COUNT(DISTINCT',
    'MIN is not defined for arguments of type STRUCT',
  ],
];

describeGoogleSql('Google’s analyzer', () => {
  let googleSql: GoogleSql;
  beforeAll(async () => {
    googleSql = await GoogleSql.open();
  });
  afterAll(() => googleSql?.close());

  /** Each statement is read with what those before it make. */
  async function analyzed(statements: readonly Statement[]): Promise<Map<string, readonly Column[]>> {
    const known = new Map<string, readonly Column[]>(
      [...CONTRACT_COLUMNS].map(([name, columns]) => [`${SOURCE}.${name}`, columns]),
    );
    for (const { name, sql } of statements)
      known.set(`${TARGET}.${name}`, await googleSql.analyzed(sql, known));
    return known;
  }

  it.each(
    samples.flatMap(({ language, records, settings }) =>
      (['script', 'views'] as const).flatMap((form) =>
        [records.asOf.day, null].map((day) => ({ language, form, day, settings, records })),
      ),
    ),
  )('takes the $form for the sample in $language, up to $day', async ({ settings, form, day, records }) => {
    const { leads, deals } = records;
    const present = { ...records.present, responses: leads.hasResponse, outcomes: deals.outcomesTold };
    for (const told of [present, null]) {
      const known = await analyzed(written(questionOf(settings, day, told), form));
      expect(known.get(`${TARGET}.figures`)!.map(({ name, kind }) => `${name} ${kind}`)).toEqual([
        'figure TYPE_STRING',
        ...[1, 2, 3, 4, 5].map((k) => `k${k} TYPE_STRING`),
        'name TYPE_STRING',
        'value TYPE_INT64',
      ]);
    }
  });

  it('takes the script for the settings of random worlds', () =>
    fc.assert(
      fc.asyncProperty(worlds, async ({ settings, records }) => {
        await analyzed(written(questionOf(settings, records.asOf.day, null), 'script'));
      }),
      { numRuns: 10, endOnFailure: true },
    ));

  it('takes the query that checks the tables', async () => {
    const known = new Map<string, readonly Column[]>(
      [...CONTRACT_COLUMNS].map(([name, columns]) => [`${SOURCE}.${name}`, columns]),
    );
    const check = (dialect: keyof typeof DIALECTS) =>
      contractCheck(dialect, (table) => `${inBackticks(SOURCE)}.${table}`);
    expect(
      (await googleSql.analyzed(check('bigquery'), known)).map(({ name, kind }) => `${name} ${kind}`),
    ).toEqual(['table_name', 'column_name', 'fault', 'found'].map((name) => `${name} TYPE_STRING`));
    await expect(googleSql.analyzed(check('duckdb'), known)).rejects.toThrow('VARCHAR');
  });

  it('evaluates it as other engines do', async () => {
    const checked = async (rows: ContractRows) => {
      await googleSql.fill(rows);
      return googleSql.rows(contractCheck('bigquery', (table) => table));
    };
    const ofExample = await checked(EXAMPLE);
    expect(faultsIn(ofExample)).toEqual([]);
    expect(Object.values(ofExample[1]!)).toEqual(['leads', 'created', 'first', '2026-03-02 09:00:00']);
    const [lead] = [...EXAMPLE.leads];
    const changed = (place: number, value: ContractValue) =>
      lead!.map((cell, i) => (i === place ? value : cell));
    const columns = CONTRACT[0].columns.map(({ name }) => name);
    const source = changed(columns.indexOf('source'), 'Web\u00a0');
    const owner = changed(columns.indexOf('owner'), null);
    const [key] = [...EXAMPLE.lead_keys];
    expect(
      faultsIn(
        await checked({
          ...EXAMPLE,
          leads: [...EXAMPLE.leads, source, owner],
          lead_keys: [...EXAMPLE.lead_keys, key!, ['email', 'Berg@company.test', '999']],
        }),
      ),
    ).toEqual([
      'leads source: space around 1',
      'leads owner: NULL 1',
      'leads lead_id: twice 2',
      'lead_keys lead_key: not in small letters 1',
      'lead_keys kind, lead_key, lead_id: twice 1',
      'lead_keys lead_id: leads nowhere 1',
    ]);
  });

  it.each(FAULTS)('refuses %s', async (_, name, what, instead, said) => {
    const statements = written(usual, 'script');
    const place = statements.findIndex((statement) => statement.name === name);
    const known = await analyzed(statements.slice(0, place));
    const { sql } = statements[place]!;
    const faulty = sql.replace(what, instead);
    expect(faulty).not.toBe(sql);
    await googleSql.analyzed(sql, known);
    await expect(googleSql.analyzed(faulty, known)).rejects.toThrow(said);
  });

  it.each(['duckdb', 'postgres'] as const)('refuses the script of %s', (dialect) =>
    expect(analyzed(written(usual, 'script', dialect))).rejects.toThrow(),
  );
});
