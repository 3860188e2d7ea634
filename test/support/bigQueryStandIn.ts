import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a statement gives. */
export interface Result {
  readonly fields: readonly { readonly name: string; readonly type: string }[];
  readonly rows: readonly (readonly (string | null)[])[];
  readonly bytes: number;
  /** That it reads. */
  readonly tables: number;
}

/** An error as BigQuery answers it. */
export class Refused extends Error {
  constructor(
    readonly status: number,
    readonly reason: string,
    message: string,
  ) {
    super(message);
  }
}

export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly body: Body;
}

/** What jobs.insert and jobs.query are sent. A request has the fields of its own route. */
interface Body {
  readonly configuration: { readonly dryRun: boolean; readonly query: { readonly query: string } };
  readonly jobReference: { readonly projectId: string; readonly location: string };
  readonly query: string;
  readonly useLegacySql: boolean;
  readonly maximumBytesBilled?: string;
  readonly requestId: string;
  readonly location: string;
}

interface Job {
  readonly result: Result;
  polls: number;
}

const LOCATION = 'EU';
const LEAST_BILLED = 10 * 2 ** 20;
const NOTHING: Result = { fields: [], rows: [], bytes: 0, tables: 0 };

/**
 * Answers on loopback as BigQuery's REST service does: dry runs by jobs.insert, jobs.query and jobs.getQueryResults, pages, jobs
 * that are waited for, tokens, places and ceilings.
 */
export class BigQueryStandIn {
  /** All that was asked, in its order. */
  readonly asked: Asked[] = [];
  /** What the next requests are answered in place of a result: an error, or a page that is no JSON. */
  readonly next: (Refused | string)[] = [];
  /** That are taken. */
  readonly tokens = new Set(['token']);
  pageSize = 1000;
  /** So often a job is not yet done. */
  polls = 0;
  private readonly jobs = new Map<string, Job>();

  private constructor(
    private readonly server: Server,
    private readonly answer: (sql: string, isDry: boolean) => Promise<Result> | Result,
  ) {}

  /** @param answer what a statement gives; throws Refused for one that is wrong */
  static async open(
    answer: (sql: string, isDry: boolean) => Promise<Result> | Result = () => NOTHING,
  ): Promise<BigQueryStandIn> {
    const server = createServer((request, response) => {
      standIn.answered(request).then(({ status, text }) => {
        response.writeHead(status, { 'content-type': 'application/json' });
        response.end(text);
      });
    });
    const standIn = new BigQueryStandIn(server, answer);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return standIn;
  }

  get root(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/bigquery/v2`;
  }

  /** The jobs that were run, dry ones not among them. */
  get run(): readonly Asked[] {
    return this.asked.filter(({ method, path }) => method === 'POST' && path.endsWith('/queries'));
  }

  get jobsRun(): number {
    return this.jobs.size;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private async answered(request: IncomingMessage): Promise<{ status: number; text: string }> {
    let text = '';
    for await (const chunk of request) text += chunk;
    const { pathname, searchParams } = new URL(request.url!, this.root);
    const asked = {
      method: request.method!,
      path: pathname.slice('/bigquery/v2'.length),
      parameters: Object.fromEntries(searchParams),
      body: text === '' ? undefined : JSON.parse(text),
    };
    this.asked.push(asked);
    try {
      const next = this.next.shift();
      if (typeof next === 'string') return { status: 502, text: next };
      if (next) throw next;
      const token = request.headers.authorization?.replace(/^Bearer /, '');
      if (!this.tokens.has(token!))
        throw new Refused(401, 'authError', 'Request had invalid authentication credentials.');
      return { status: 200, text: JSON.stringify(await this.json(asked)) };
    } catch (error) {
      const { status = 500, reason = 'internalError', message } = error as Partial<Refused>;
      const json = { error: { code: status, message, errors: [{ message, reason, domain: 'global' }] } };
      return { status, text: JSON.stringify(json) };
    }
  }

  private json({ method, path, parameters, body }: Asked): object | Promise<object> {
    const [, , project, kind, id] = path.split('/');
    if (method === 'POST' && kind === 'jobs') return this.dryRun(body);
    if (method === 'POST' && kind === 'queries') return this.begun(project!, body);
    const job = this.jobs.get(id!);
    if (method !== 'GET' || kind !== 'queries' || !job || parameters.location !== LOCATION)
      throw new Refused(404, 'notFound', `Not found: Job ${project}:${id}`);
    return this.page(project!, id!, Number(parameters.pageToken ?? 0));
  }

  private async dryRun({ configuration }: Asked['body']): Promise<object> {
    const { dryRun, query } = configuration;
    if (dryRun !== true) throw new Refused(400, 'invalid', 'Here jobs.insert is for dry runs.');
    const { bytes, tables } = await this.answer(query.query, true);
    return {
      status: { state: 'DONE' },
      statistics: {
        totalBytesProcessed: String(bytes),
        query: {
          totalBytesProcessed: String(bytes),
          totalBytesBilled: '0',
          referencedTables: Array.from({ length: tables }, (_, i) => ({ tableId: `t${i}` })),
        },
      },
    };
  }

  private async begun(project: string, body: Asked['body']): Promise<object> {
    const { query, useLegacySql, maximumBytesBilled, requestId } = body;
    if (useLegacySql !== false) throw new Refused(400, 'invalid', 'Legacy SQL is another language.');
    // BigQuery itself would run it, at any price.
    if (!/^\d+$/.test(maximumBytesBilled ?? ''))
      throw new Refused(400, 'invalid', 'A job without maximumBytesBilled.');
    if (!this.jobs.has(requestId)) {
      const result = await this.answer(query, false);
      const billed = Math.max(result.bytes, LEAST_BILLED * Math.max(1, result.tables));
      if (billed > Number(maximumBytesBilled))
        throw new Refused(
          500,
          'bytesBilledLimitExceeded',
          `Query exceeded limit for bytes billed: ${maximumBytesBilled}. ${billed} or higher required.`,
        );
      this.jobs.set(requestId, { result, polls: this.polls });
    }
    return this.page(project, requestId, 0);
  }

  private page(project: string, jobId: string, from: number): object {
    const job = this.jobs.get(jobId)!;
    const jobReference = { projectId: project, jobId, location: LOCATION };
    if (job.polls-- > 0) return { jobReference, jobComplete: false };
    const { fields, rows, bytes } = job.result;
    const until = from + this.pageSize;
    return {
      jobReference,
      jobComplete: true,
      totalBytesProcessed: String(bytes),
      ...(fields.length > 0 && { schema: { fields } }),
      ...(rows.length > 0 && {
        rows: rows.slice(from, until).map((row) => ({ f: row.map((v) => ({ v })) })),
      }),
      ...(until < rows.length && { pageToken: String(until) }),
    };
  }
}
