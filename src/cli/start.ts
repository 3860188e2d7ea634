/** `npm start`: builds the page in page/, serves it on this machine and opens the browser if there is one. */
import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildPage } from '../local/page/build.ts';
import { serveFolder } from '../local/page/serve.ts';

const USUAL_PORT = 8787;
const USAGE = 'Usage: npm start -- [--port NUMBER] [--no-open] [--project empty]';

interface Order {
  port: number | undefined;
  open: boolean;
  /** With an empty script project in place of the add-on. */
  isEmptyProject: boolean;
}

function orderOf(args: string[]): Order | undefined {
  try {
    const { values } = parseArgs({
      args,
      options: { port: { type: 'string' }, 'no-open': { type: 'boolean' }, project: { type: 'string' } },
    });
    const port = values.port === undefined ? undefined : Number(values.port);
    if (port !== undefined && !(Number.isInteger(port) && port >= 0 && port < 65_536)) return undefined;
    if (values.project !== undefined && values.project !== 'empty') return undefined;
    return { port, open: !values['no-open'], isEmptyProject: values.project === 'empty' };
  } catch {
    return undefined;
  }
}

async function main(): Promise<void> {
  const order = orderOf(process.argv.slice(2));
  if (!order) {
    process.stderr.write(`${USAGE}\n`);
    process.exitCode = 1;
    return;
  }
  const folder = join(resolve(import.meta.dirname, '../..'), 'page');
  await buildPage(folder);
  // A port that somebody has asked for is that one or none.
  const { address } = await serveFolder(
    folder,
    order.port ?? USUAL_PORT,
    order.port === undefined ? 20 : 1,
  ).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'EADDRINUSE') throw new Error(`Port ${order.port ?? USUAL_PORT} is taken. ${USAGE}`);
    throw error;
  });
  const opened = order.isEmptyProject ? `${address}?project=empty` : address;
  process.stdout.write(`${opened}\n`);
  if (order.open) openBrowser(opened);
}

/** Where there is no browser, the address that was printed must do. */
function openBrowser(address: string): void {
  const commands: Partial<Record<NodeJS.Platform, [string, string[]]>> = {
    darwin: ['open', [address]],
    win32: ['cmd', ['/c', 'start', '', address]],
  };
  const [command, args] = commands[process.platform] ?? ['xdg-open', [address]];
  const opener = spawn(command, args, { stdio: 'ignore', detached: true });
  opener.on('error', () => undefined);
  opener.unref();
}

main().catch((error: Error) => {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});
