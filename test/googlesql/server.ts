import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { accessSync, chmodSync, constants, existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { join } from 'node:path';

const PACKAGE = join(import.meta.dirname, 'node_modules/@fivetrandevelopers/zetasql/lib/zetasql');
const BINARY = join(
  PACKAGE,
  `remote_server${process.arch.startsWith('arm') ? '_arm' : ''}${process.platform === 'darwin' ? '' : '.so'}`,
);
const READY_WITHIN_MS = 30_000;
const TRIES = 3;

export const isInstalled = existsSync(BINARY);

type Done = (error: Error | null, answer: unknown) => void;
interface Client {
  waitForReady(deadline: number, done: (error?: Error) => void): void;
  close(): void;
}

/** The little of gRPC that is used here: its own types are where it is installed, and only there. */
interface Grpc {
  readonly credentials: { createInsecure(): unknown };
  loadPackageDefinition(definition: unknown): {
    zetasql: {
      local_service: { ZetaSqlLocalService: new (at: string, as: unknown, options: object) => Client };
    };
  };
}
interface ProtoLoader {
  loadSync(file: string, options: object): unknown;
}

/** Google's own GoogleSQL, as a process beside the tests that is asked over loopback. */
export class GoogleSqlServer {
  private constructor(
    private readonly process: ChildProcess,
    private readonly client: Client,
  ) {}

  /** Starts it on a free port and waits until it answers. */
  static async start(): Promise<GoogleSqlServer> {
    makeExecutable(BINARY);
    // Between the look for a free port and its use another program may take it: then another one is tried.
    for (let tried = 1; ; tried++) {
      const port = await freePort();
      const child = spawn(BINARY, ['localhost', String(port)], { stdio: 'ignore' });
      const client = clientAt(port);
      const server = new GoogleSqlServer(child, client);
      process.once('exit', () => child.kill('SIGKILL'));
      try {
        await Promise.race([ready(client), ended(child)]);
        return server;
      } catch (error) {
        await server.stop();
        if (tried === TRIES) throw error;
      }
    }
  }

  /** @throws Error with what Google's analyzer or evaluator says */
  call<Answer>(method: string, request: unknown): Promise<Answer> {
    const methods = this.client as unknown as Record<string, (request: unknown, done: Done) => void>;
    return new Promise((resolve, reject) => {
      methods[method]!.call(this.client, request, (error, answer) => {
        if (error) reject(new Error(error.message.replace(/^\d+ [A-Z_]+: /, '')));
        else resolve(answer as Answer);
      });
    });
  }

  async stop(): Promise<void> {
    this.client.close();
    const { pid, exitCode, signalCode } = this.process;
    if (pid === undefined || exitCode !== null || signalCode !== null) return;
    const end = once(this.process, 'exit');
    this.process.kill('SIGKILL');
    await end;
  }
}

function clientAt(port: number): Client {
  const load = createRequire(import.meta.url);
  const grpc = load('@grpc/grpc-js') as Grpc;
  const definition = (load('@grpc/proto-loader') as ProtoLoader).loadSync('local_service.proto', {
    includeDirs: [join(PACKAGE, 'protos')],
    defaults: false,
    oneofs: true,
    longs: Number,
    enums: String,
  });
  const { ZetaSqlLocalService } = grpc.loadPackageDefinition(definition).zetasql.local_service;
  return new ZetaSqlLocalService(`localhost:${port}`, grpc.credentials.createInsecure(), {
    'grpc.max_send_message_length': -1,
    'grpc.max_receive_message_length': -1,
  });
}

function ready(client: Client): Promise<void> {
  return new Promise((resolve, reject) => {
    client.waitForReady(Date.now() + READY_WITHIN_MS, (error) => (error ? reject(error) : resolve()));
  });
}

function ended(child: ChildProcess): Promise<never> {
  return new Promise((_, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`The server of GoogleSQL ended with ${code}.`)));
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}

/** Packages are sometimes unpacked without their rights. */
function makeExecutable(file: string): void {
  try {
    accessSync(file, constants.X_OK);
  } catch {
    chmodSync(file, 0o755);
  }
}
