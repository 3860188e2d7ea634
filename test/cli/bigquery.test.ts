import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  BigQuery,
  type BigQueryOptions,
  bytesFrom,
  ownLogin,
  sourceDataset,
  targetDataset,
} from '../../src/cli/bigquery.ts';
import { say } from '../../src/language/language.ts';
import { Refusal, type Sentence } from '../../src/language/sentence.ts';
import { FIGURE_COLUMNS } from '../../src/schema/figures.ts';
import { NO_LISTS } from '../../src/settings/parseLists.ts';
import { settingsFrom } from '../../src/settings/parseSettings.ts';
import { questionOf } from '../../src/warehouse/question.ts';
import { STEPS } from '../../src/warehouse/steps/steps.ts';
import { BigQueryStandIn, Refused, type Result } from '../support/bigQueryStandIn.ts';

const MB = 2 ** 20;
const SOURCE = sourceDataset('bigquery://acme-data/crm');
const TARGET = targetDataset('smarketing', SOURCE.project);
const { settings } = settingsFrom({ language: 'en' }, NO_LISTS);
const question = questionOf(settings, null, {
  deals: true,
  outcomes: true,
  activities: true,
  responses: true,
});
const TWO_COLUMNS = [
  { name: 'n', type: 'INTEGER' },
  { name: 'word', type: 'STRING' },
];
const three: Result = {
  fields: TWO_COLUMNS,
  rows: [
    ['1', 'one'],
    ['2', null],
    ['3', 'three'],
  ],
  bytes: 500 * MB,
  tables: 2,
};

let standIn: BigQueryStandIn;
let answer: (sql: string) => Result;
let pauses: number[];
let said: Sentence[];

beforeEach(async () => {
  answer = () => three;
  pauses = [];
  said = [];
  standIn = await BigQueryStandIn.open((sql) => answer(sql));
});
afterEach(() => standIn.close());

const door = (options: Partial<BigQueryOptions> = {}) =>
  new BigQuery(SOURCE, {
    target: TARGET,
    root: standIn.root,
    login: async () => 'token',
    sleep: async (ms) => void pauses.push(ms),
    say: (sentence) => void said.push(sentence),
    ...options,
  });

/** What is said in English; there are words for all of it in Swedish as well. */
async function refusedWith(task: Promise<unknown>): Promise<string> {
  const error = await task.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(Refusal);
  const { sentence } = error as Refusal;
  for (const language of ['en', 'sv'] as const) expect(say(language, sentence)).not.toMatch(/[{}]|undefined/);
  return say('en', sentence);
}

describe('the figures', () => {
  const rows = [
    ['funnel', 'web', '', '', '', '', 'leads', '12'],
    ['meta', '', '', '', '', '', 'as_of', '46300'],
  ];
  beforeEach(() => {
    const fields = FIGURE_COLUMNS.map((name) => ({ name, type: name === 'value' ? 'INTEGER' : 'STRING' }));
    answer = (sql) =>
      sql.startsWith('SELECT')
        ? { fields, rows, bytes: 100, tables: 1 }
        : { fields: [], rows: [], bytes: 30 * MB, tables: 5 };
  });

  it('are made in the target, a step at a time, and read from there', async () => {
    standIn.pageSize = 1;
    expect(await door().figures(question)).toEqual([
      { figure: 'funnel', keys: ['web', '', '', '', ''], name: 'leads', value: 12 },
      { figure: 'meta', keys: ['', '', '', '', ''], name: 'as_of', value: 46300 },
    ]);
    const begins = /^(?:CREATE OR REPLACE TABLE \S+|SELECT .*)/;
    expect(standIn.run.map(({ body }) => begins.exec(body.query)?.[0])).toEqual([
      ...[...STEPS.map(({ name }) => name), 'figure_rows', 'figures'].map(
        (name) => `CREATE OR REPLACE TABLE \`acme-data\`.\`smarketing\`.${name}`,
      ),
      'SELECT * FROM `acme-data`.`smarketing`.figures',
    ]);
    expect(standIn.run.some(({ body }) => body.query.includes('FROM `acme-data`.`crm`.leads'))).toBe(true);
  });

  it('are tried dry first, each step, and have a ceiling of ten times what that says', async () => {
    await door().figures(question);
    const posts = standIn.asked.filter(({ method }) => method === 'POST');
    expect(posts).toHaveLength(2 * (STEPS.length + 3));
    posts.forEach(({ path, body }, i) => {
      if (i % 2 === 0) {
        expect(path).toBe('/projects/acme-data/jobs');
        expect(body.configuration.dryRun).toBe(true);
      } else {
        expect(path).toBe('/projects/acme-data/queries');
        expect(body.query).toBe(posts[i - 1]!.body.configuration.query.query);
        // Five tables are billed as 10 MB each at least, and one as 10.
        expect(body.maximumBytesBilled).toBe(String((body.query.startsWith('SELECT') ? 100 : 500) * MB));
      }
    });
    expect(said.map((sentence) => say('en', sentence)).at(-1)).toBe(
      'figures: reads 100 bytes; BigQuery may bill 104,857,600 at most.',
    );
    expect(said).toHaveLength(STEPS.length + 3);
  });

  it('go to the project of the target, which is billed', async () => {
    await door({ target: targetDataset('my-own.scratch', SOURCE.project) }).figures(question);
    expect(new Set(standIn.asked.map(({ path }) => path.split('/')[2]))).toEqual(new Set(['my-own']));
    expect(standIn.run[0]!.body.query).toContain('CREATE OR REPLACE TABLE `my-own`.`scratch`.');
  });
});

describe('rows', () => {
  it('come in pages', async () => {
    standIn.pageSize = 2;
    expect(await door().rows('SELECT n, word FROM t')).toEqual([
      { n: 1, word: 'one' },
      { n: 2, word: null },
      { n: 3, word: 'three' },
    ]);
    expect(standIn.asked.map(({ parameters }) => parameters.pageToken)).toEqual([undefined, undefined, '2']);
  });

  it('are waited for, longer each time', async () => {
    standIn.polls = 7;
    expect(await door().rows('SELECT n, word FROM t')).toHaveLength(3);
    expect(pauses).toEqual([250, 500, 1000, 2000, 4000, 5000, 5000]);
    expect(standIn.jobsRun).toBe(1);
  });

  it('are not waited for without an end', async () => {
    standIn.polls = Number.POSITIVE_INFINITY;
    expect(await refusedWith(door().rows('SELECT n, word FROM t', 'figures'))).toMatch(
      /^BigQuery has not finished “figures” after an hour: see the job [\w-]+ in the console/,
    );
    expect(pauses.length).toBeLessThan(360);
  });

  it('are looked for where the person says', async () => {
    await door({ location: 'EU' }).rows('SELECT n, word FROM t');
    const [dry, run] = standIn.asked;
    expect(dry!.body.jobReference).toEqual({ projectId: 'acme-data', location: 'EU' });
    expect(run!.body.location).toBe('EU');
  });
});

describe('the ceiling', () => {
  it('is in the request itself: one without it is not run, whatever sends it', async () => {
    const without: typeof fetch = (url, options) => {
      const body = options?.body && JSON.parse(String(options.body));
      delete body?.maximumBytesBilled;
      return fetch(url, { ...options, body: body && JSON.stringify(body) });
    };
    expect(await refusedWith(door({ fetch: without }).rows('SELECT 1', 'figures'))).toBe(
      'BigQuery has refused “figures”, and asking again would not help: “A job without maximumBytesBilled.”',
    );
    expect(standIn.jobsRun).toBe(0);
  });

  it('that the person gives holds for everything together', async () => {
    const bigQuery = door({ mostBytes: 1200 * MB });
    await bigQuery.run('CREATE TABLE a AS SELECT 1', 'a');
    await bigQuery.run('CREATE TABLE b AS SELECT 1', 'b');
    expect(standIn.run.map(({ body }) => body.maximumBytesBilled)).toEqual([
      String(1200 * MB),
      String(700 * MB),
    ]);
    expect(await refusedWith(bigQuery.run('CREATE TABLE c AS SELECT 1', 'c'))).toBe(
      'Stopped before it was run: “c” would be billed 524,288,000 bytes, and 209,715,200 are left of what you allow. Allow more with --max-bytes.',
    );
    expect(standIn.jobsRun).toBe(2);
  });

  it('is BigQuery’s to hold where the dry run was wrong, and is not asked for again', async () => {
    let times = 0;
    // The table grows in between.
    answer = () => ({ ...three, bytes: times++ === 0 ? MB : 400 * MB });
    expect(await refusedWith(door().rows('SELECT n, word FROM t', 'figures'))).toBe(
      'BigQuery did not run “figures”: it would be billed more than 209,715,200 bytes. Allow more with --max-bytes. BigQuery says: “Query exceeded limit for bytes billed: 209715200. 419430400 or higher required.”',
    );
    expect([standIn.asked.length, standIn.jobsRun, pauses]).toEqual([2, 0, []]);
  });
});

describe('what would go wrong again is asked once', () => {
  const message = 'Syntax error: Unexpected end of script at [1:7]';
  it.each([
    [
      'wrong SQL',
      new Refused(400, 'invalidQuery', message),
      `BigQuery cannot run “figures”: see that the tables of acme-data.crm have the columns and types of docs/warehouse-contract.md. BigQuery says: “${message}”`,
    ],
    [
      'no such dataset',
      new Refused(404, 'notFound', 'Not found: Dataset acme-data:crm was not found in location US'),
      'BigQuery does not find something: check the names of the project and of the datasets acme-data.crm and acme-data.smarketing, and give their place with --location. BigQuery says: “Not found: Dataset acme-data:crm was not found in location US”',
    ],
    [
      'no right',
      new Refused(403, 'accessDenied', 'Access Denied: Dataset acme-data:smarketing'),
      'You lack a right in BigQuery: ask for Job User in the project acme-data, Data Viewer on acme-data.crm and Data Editor on acme-data.smarketing, or name a dataset that you may write with --target. BigQuery says: “Access Denied: Dataset acme-data:smarketing”',
    ],
    [
      'no quota',
      new Refused(403, 'quotaExceeded', 'Custom quota exceeded'),
      'The quota of BigQuery is used up: wait until tomorrow or ask who looks after the project acme-data. BigQuery says: “Custom quota exceeded”',
    ],
    [
      'anything else',
      new Refused(400, 'invalid', 'Invalid value'),
      'BigQuery has refused “figures”, and asking again would not help: “Invalid value”',
    ],
  ])('%s', async (_, error, sentence) => {
    standIn.next.push(error);
    expect(await refusedWith(door().rows('SELECT', 'figures'))).toBe(sentence);
    expect([standIn.asked.length, standIn.jobsRun, pauses]).toEqual([1, 0, []]);
  });
});

describe('what may pass is asked again', () => {
  it.each([
    ['503', new Refused(503, 'backendError', 'Service unavailable')],
    ['429', new Refused(429, 'rateLimitExceeded', 'Too many requests')],
    ['403 rateLimitExceeded', new Refused(403, 'rateLimitExceeded', 'Exceeded rate limits')],
    ['a page of something in between', '<html>502 Bad gateway</html>'],
  ])('%s', async (_, error) => {
    standIn.next.push(error, error, error);
    expect(await door().rows('SELECT n, word FROM t')).toHaveLength(3);
    expect(pauses).toEqual([1000, 2000, 4000]);
  });

  it('but not without an end', async () => {
    standIn.next.push(...Array.from({ length: 20 }, () => new Refused(503, 'backendError', 'Try later')));
    expect(await refusedWith(door().rows('SELECT n, word FROM t'))).toBe(
      'BigQuery did not answer, although it was asked 6 times: check the connection and try later. The last answer was: “Try later”',
    );
    expect(pauses).toEqual([1000, 2000, 4000, 8000, 16_000]);
  });

  it('an answer that was lost on its way, without running the job twice', async () => {
    let lost = 0;
    const loses: typeof fetch = async (url, options) => {
      const response = await fetch(url, options);
      if (String(url).endsWith('/queries') && lost++ < 2) throw new TypeError('fetch failed');
      return response;
    };
    expect(await door({ fetch: loses }).rows('SELECT n, word FROM t')).toHaveLength(3);
    expect([standIn.run.length, standIn.jobsRun]).toEqual([3, 1]);
  });
});

describe('the login', () => {
  it('is a token that is given, else that of the Google Cloud CLI', async () => {
    const none = async () => Promise.reject(new Error('gcloud: not found'));
    expect(await ownLogin({ GOOGLE_OAUTH_ACCESS_TOKEN: ' given\n' }, none)).toBe('given');
    expect(await ownLogin({}, async () => 'printed\n')).toBe('printed');
    for (const printed of [none, async () => '\n'])
      expect(await refusedWith(ownLogin({}, printed))).toMatch(
        /^There is no login for BigQuery: log in with/,
      );
  });

  it('is missing: nothing is asked', async () => {
    const login = () => ownLogin({}, async () => '');
    expect(await refusedWith(door({ login }).rows('SELECT 1'))).toMatch(/^There is no login/);
    expect(standIn.asked).toEqual([]);
  });

  it('runs out in the middle, and is fetched anew once', async () => {
    const tokens = ['old', 'token'];
    const bigQuery = door({ login: async () => tokens.shift()! });
    standIn.tokens.add('old');
    await bigQuery.rows('SELECT n, word FROM t');
    standIn.tokens.delete('old');
    expect(await bigQuery.rows('SELECT n, word FROM t')).toHaveLength(3);
    expect(tokens).toEqual([]);
  });

  it('is not accepted', async () => {
    expect(await refusedWith(door({ login: async () => 'bad' }).rows('SELECT 1'))).toMatch(
      /^Google does not accept the login any more: .* BigQuery says: “Request had invalid authentication/,
    );
    expect([standIn.asked.length, pauses]).toEqual([2, []]);
  });
});

describe('what is typed', () => {
  it('names datasets', () => {
    expect(sourceDataset('bigquery://example.com:acme-data/crm_eu')).toEqual({
      project: 'example.com:acme-data',
      dataset: 'crm_eu',
    });
    expect(targetDataset('scratch', 'acme-data')).toEqual({ project: 'acme-data', dataset: 'scratch' });
    expect(targetDataset('my-own.scratch', 'acme-data')).toEqual({ project: 'my-own', dataset: 'scratch' });
    expect(bytesFrom('1000000000')).toBe(1e9);
  });

  it.each([
    ['bigquery://acme-data', sourceDataset],
    ['bigquery://acme-data/crm`; DROP TABLE t', sourceDataset],
    ['bigquery://acme/../data/crm', sourceDataset],
    ['duckdb:crm.db', sourceDataset],
    ['my dataset', (typed: string) => targetDataset(typed, 'acme-data')],
    ['`.crm', (typed: string) => targetDataset(typed, 'acme-data')],
    ['1e9', bytesFrom],
    ['0', bytesFrom],
  ])('%s is refused', async (typed, read) => {
    expect(await refusedWith(Promise.resolve().then(() => read(typed)))).toContain(`“${typed}” is no `);
  });
});
