import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';
import { Refusal, type Sentence, sentence } from '../language/sentence.ts';
import type { FigureRow } from '../schema/figures.ts';
import { figureRow } from '../warehouse/engine.ts';
import type { Question } from '../warehouse/question.ts';
import { statementsOf } from '../warehouse/script.ts';

/** A dataset, and the project that it is in. */
export interface Dataset {
  readonly project: string;
  readonly dataset: string;
}

export interface BigQueryOptions {
  /** Where the steps and the figures go. Jobs are run in its project, which is billed for them. */
  readonly target: Dataset;
  /** Where the datasets are, such as EU; BigQuery mostly knows it by their names. */
  readonly location?: string | undefined;
  /** What may be billed for everything together, in bytes; by default ten times what each statement is expected to cost. */
  readonly mostBytes?: number | undefined;
  /** Takes what is said meanwhile: what each statement reads. */
  readonly say?: (said: Sentence) => void;
  /** Gives an access token. */
  readonly login?: () => Promise<string>;
  readonly fetch?: typeof fetch;
  readonly sleep?: (ms: number) => Promise<unknown>;
  /** Where the service is. */
  readonly root?: string;
}

/** Of a statement, before it is run. */
interface DryRun {
  readonly bytes: number;
  /** What is billed at least. */
  readonly billed: number;
}

interface Field {
  readonly name: string;
  readonly type: string;
}
/** What jobs.query and jobs.getQueryResults answer, as far as it is read here. */
interface Page {
  readonly jobReference: { readonly jobId: string; readonly location?: string };
  readonly jobComplete: boolean;
  readonly schema?: { readonly fields?: readonly Field[] };
  readonly rows?: readonly { readonly f: readonly { readonly v: string | null }[] }[];
  readonly pageToken?: string;
  readonly totalBytesProcessed?: string;
}
type Row = Readonly<Record<string, unknown>>;

/** What went wrong, as BigQuery says it. Status 0: there was no answer. */
interface Failure {
  readonly status: number;
  readonly reason: string;
  readonly message: string;
}

const ROOT = 'https://bigquery.googleapis.com/bigquery/v2';
const SOURCE = /^bigquery:\/\/([^/]+)\/([^/]+)\/?$/;
const PROJECT = /^[a-z][a-z\d.:-]*[a-z\d]$/;
const DATASET = /^\w{1,1024}$/;
/** Least that is billed for each table that a query reads: https://cloud.google.com/bigquery/pricing */
const LEAST_BILLED = 10 * 2 ** 20;
/** A statement may cost so many times what the dry run says: what it reads grows while nobody looks. */
const MARGIN = 10;
const ROWS_A_PAGE = 10_000;
const TRIES = 6;
const FIRST_PAUSE_MS = 1000;
const LONGEST_PAUSE_MS = 30_000;
const FIRST_WAIT_MS = 250;
const LONGEST_WAIT_MS = 5000;
/** The service itself waits so long for the end of a job before it answers that it is not done yet. */
const ASKED_MS = 10_000;
const LONGEST_JOB_MS = 3_600_000;
const NO_ANSWER_MS = 60_000;
const PASSING = [
  'rateLimitExceeded',
  'jobRateLimitExceeded',
  'backendError',
  'jobBackendError',
  'internalError',
];
const TOO_DEAR = 'bytesBilledLimitExceeded';
const NUMBERS = ['INTEGER', 'INT64', 'FLOAT', 'FLOAT64', 'NUMERIC', 'BIGNUMERIC'];

/**
 * @param source as in `--source bigquery://project/dataset`
 * @throws Refusal where it names no dataset
 */
export function sourceDataset(source: string): Dataset {
  const [, project = '', dataset = ''] = SOURCE.exec(source) ?? [];
  return checked({ project, dataset }, 'bigquery.badSource', source);
}

/**
 * @param target `dataset`, or `project.dataset` in another project
 * @param project where it is by default
 * @throws Refusal where it names no dataset
 */
export function targetDataset(target: string, project: string): Dataset {
  const dot = target.lastIndexOf('.');
  const named = dot < 0 ? project : target.slice(0, dot);
  return checked({ project: named, dataset: target.slice(dot + 1) }, 'bigquery.badTarget', target);
}

/** @throws Refusal where it is no whole number of bytes above 0 */
export function bytesFrom(typed: string): number {
  const bytes = /^\d+$/.test(typed) ? Number(typed) : 0;
  if (bytes < 1 || !Number.isSafeInteger(bytes)) throw new Refusal('bigquery.badCeiling', { value: typed });
  return bytes;
}

/** Names go into SQL and addresses, so they hold nothing that could end one. */
function checked(found: Dataset, key: 'bigquery.badSource' | 'bigquery.badTarget', value: string): Dataset {
  if (PROJECT.test(found.project) && DATASET.test(found.dataset)) return found;
  throw new Refusal(key, { value });
}

/**
 * The person's own login: the token in GOOGLE_OAUTH_ACCESS_TOKEN, or that of the Google Cloud CLI.
 *
 * @throws Refusal where there is neither
 */
export async function ownLogin(
  env: NodeJS.ProcessEnv = process.env,
  printed: () => Promise<string> = printedByGcloud,
): Promise<string> {
  const given = env.GOOGLE_OAUTH_ACCESS_TOKEN?.trim();
  if (given) return given;
  // Whether it is not installed or not logged in, the way out is the same.
  const token = (await printed().catch(() => '')).trim();
  if (token === '') throw new Refusal('bigquery.noLogin');
  return token;
}

async function printedByGcloud(): Promise<string> {
  // On Windows it is a script, which only a shell can start; the arguments are ours.
  const options = { shell: process.platform === 'win32' };
  return (await promisify(execFile)('gcloud', ['auth', 'print-access-token'], options)).stdout;
}

/**
 * BigQuery through its REST service: https://cloud.google.com/bigquery/docs/reference/rest/v2/jobs. Each statement is tried dry
 * first, and none is run without a ceiling to what it may be billed.
 */
export class BigQuery {
  private readonly target: Dataset;
  private readonly location: string | undefined;
  private readonly say: (said: Sentence) => void;
  private readonly login: () => Promise<string>;
  private readonly fetch: typeof fetch;
  private readonly sleep: (ms: number) => Promise<unknown>;
  private readonly root: string;
  private token: Promise<string> | undefined;
  /** What may still be billed. */
  private left: number | undefined;

  /** @param source where the tables of the contract are */
  constructor(
    private readonly source: Dataset,
    options: BigQueryOptions,
  ) {
    this.target = options.target;
    this.location = options.location;
    this.left = options.mostBytes;
    this.say = options.say ?? (() => undefined);
    this.login = options.login ?? ownLogin;
    this.fetch = options.fetch ?? fetch;
    this.sleep = options.sleep ?? ((ms) => setTimeout(ms));
    this.root = options.root ?? ROOT;
  }

  /**
   * Makes the steps and the figures in the target, and reads the figures.
   *
   * @throws Refusal with what was wrong and what to do
   */
  async figures(question: Question): Promise<FigureRow[]> {
    const target = inBackticks(this.target);
    for (const { name, sql } of statementsOf(
      'bigquery',
      question,
      'script',
      inBackticks(this.source),
      target,
    ))
      await this.run(sql, name);
    return (await this.rows(`SELECT * FROM ${target}.figures`, 'figures')).map(figureRow);
  }

  /** @param name of what it makes, for sentences */
  async run(sql: string, name = 'SQL'): Promise<void> {
    await this.rows(sql, name);
  }

  async rows(sql: string, name = 'SQL'): Promise<readonly Row[]> {
    const { bytes, billed } = await this.dryRun(sql, name);
    if (this.left !== undefined && billed > this.left)
      throw new Refusal('bigquery.tooDear', { name, bytes: billed, left: this.left });
    const most = this.left ?? MARGIN * billed;
    this.say(sentence('bigquery.dryRun', { name, bytes, most }));
    let page = await this.begun(sql, name, most);
    const { jobId, location = this.location } = page.jobReference;
    const results = (more: Record<string, string>) => {
      const asked = new URLSearchParams({
        maxResults: String(ROWS_A_PAGE),
        timeoutMs: String(ASKED_MS),
        ...(location && { location }),
        ...more,
      });
      return this.ask<Page>('GET', `queries/${encodeURIComponent(jobId)}?${asked}`, name, most);
    };
    for (let waited = 0, pause = FIRST_WAIT_MS; !page.jobComplete; ) {
      if (waited >= LONGEST_JOB_MS) throw new Refusal('bigquery.stillRunning', { name, job: jobId });
      await this.sleep(pause);
      page = await results({});
      waited += pause + ASKED_MS;
      pause = Math.min(pause * 2, LONGEST_WAIT_MS);
    }
    if (this.left !== undefined) this.left -= Math.max(billed, Number(page.totalBytesProcessed ?? 0));
    const fields = page.schema?.fields ?? [];
    const rows: Row[] = [];
    for (;;) {
      for (const { f } of page.rows ?? [])
        rows.push(Object.fromEntries(fields.map(({ name, type }, i) => [name, fromJson(type, f[i]!.v)])));
      if (!page.pageToken) return rows;
      page = await results({ pageToken: page.pageToken });
    }
  }

  /** What a statement reads: nothing is run, and nothing is billed. */
  private async dryRun(sql: string, name: string): Promise<DryRun> {
    const { statistics } = await this.ask<{
      readonly statistics: {
        readonly totalBytesProcessed?: string;
        readonly query?: {
          readonly totalBytesProcessed?: string;
          readonly referencedTables?: readonly unknown[];
        };
      };
    }>('POST', 'jobs', name, 0, {
      configuration: { dryRun: true, query: { query: sql, useLegacySql: false } },
      ...(this.location && { jobReference: { projectId: this.target.project, location: this.location } }),
    });
    const { query } = statistics;
    const bytes = Number(query?.totalBytesProcessed ?? statistics.totalBytesProcessed ?? 0);
    const tables = query?.referencedTables?.length ?? 0;
    return { bytes, billed: Math.max(bytes, LEAST_BILLED * Math.max(1, tables)) };
  }

  private begun(sql: string, name: string, most: number): Promise<Page> {
    return this.ask<Page>('POST', 'queries', name, most, {
      query: sql,
      useLegacySql: false,
      maximumBytesBilled: String(most),
      timeoutMs: ASKED_MS,
      maxResults: ROWS_A_PAGE,
      // Asked again after an answer that was lost, BigQuery does not run it twice.
      requestId: randomUUID(),
      ...(this.location && { location: this.location }),
    });
  }

  /** Asks until there is an answer, with growing pauses while what is wrong may pass. */
  private async ask<Answer>(
    method: 'GET' | 'POST',
    path: string,
    name: string,
    most: number,
    body?: object,
  ): Promise<Answer> {
    let hasNewLogin = false;
    for (let tried = 1; ; tried++) {
      const answer = await this.askedOnce(method, path, body);
      if (!('failure' in answer)) return answer.json as Answer;
      const { failure } = answer;
      if (failure.status === 401 && !hasNewLogin) {
        // A token holds for an hour; what prints one prints a new one then.
        hasNewLogin = true;
        this.token = undefined;
      } else if (!mayPass(failure)) throw this.refusal(failure, name, most);
      else if (tried >= TRIES)
        throw new Refusal('bigquery.noAnswer', { tries: tried, message: failure.message });
      else await this.sleep(Math.min(FIRST_PAUSE_MS * 2 ** (tried - 1), LONGEST_PAUSE_MS));
    }
  }

  private async askedOnce(
    method: string,
    path: string,
    body: object | undefined,
  ): Promise<{ json: unknown } | { failure: Failure }> {
    this.token ??= this.login();
    const headers = { authorization: `Bearer ${await this.token}`, 'content-type': 'application/json' };
    const url = `${this.root}/projects/${encodeURIComponent(this.target.project)}/${path}`;
    try {
      const response = await this.fetch(url, {
        method,
        headers,
        signal: AbortSignal.timeout(NO_ANSWER_MS),
        ...(body && { body: JSON.stringify(body) }),
      });
      const text = await response.text();
      return response.ok ? { json: JSON.parse(text) } : { failure: failureOf(response, text) };
    } catch (error) {
      return { failure: { status: 0, reason: '', message: (error as Error).message } };
    }
  }

  private refusal({ status, reason, message }: Failure, name: string, most: number): Refusal {
    const { project } = this.target;
    const dataset = called(this.source);
    const target = called(this.target);
    if (status === 401) return new Refusal('bigquery.loginRefused', { message });
    if (reason === TOO_DEAR) return new Refusal('bigquery.tooDearByFar', { name, most, message });
    if (reason === 'quotaExceeded') return new Refusal('bigquery.quota', { project, message });
    if (reason === 'accessDenied')
      return new Refusal('bigquery.noRight', { project, dataset, target, message });
    if (reason === 'notFound') return new Refusal('bigquery.notFound', { dataset, target, message });
    if (reason === 'invalidQuery') return new Refusal('bigquery.badSql', { name, dataset, message });
    return new Refusal('bigquery.refused', { name, message });
  }
}

/** Too dear comes with status 500, and is as dear the next time. */
function mayPass({ status, reason }: Failure): boolean {
  if (PASSING.includes(reason)) return true;
  return reason !== TOO_DEAR && (status === 0 || status === 429 || status >= 500);
}

/** Something between here and BigQuery may answer in its place, and not in JSON. */
function failureOf({ status, statusText }: Response, text: string): Failure {
  try {
    const { error } = JSON.parse(text) as {
      error: { message: string; errors?: readonly { reason?: string }[] };
    };
    return { status, reason: error.errors?.[0]?.reason ?? '', message: String(error.message) };
  } catch {
    return { status, reason: '', message: `${status} ${statusText}`.trim() };
  }
}

function called({ project, dataset }: Dataset): string {
  return `${project}.${dataset}`;
}

function inBackticks({ project, dataset }: Dataset): string {
  return `\`${project}\`.\`${dataset}\``;
}

function fromJson(type: string, value: string | null): string | number | boolean | null {
  if (value === null) return null;
  if (NUMBERS.includes(type)) return Number(value);
  return type === 'BOOLEAN' || type === 'BOOL' ? value === 'true' : value;
}
