import { spawn } from 'node:child_process';

/** Before the tests, all at once: the types and the style are checked, the add-on is built, the browser is got where there is none. */
const COMMANDS = [
  'tsc -p test',
  'tsc -p .',
  'tsc -p src/sidebar',
  'biome check .',
  'tsx build.ts --quiet',
  'tsx test/support/getBrowser.ts',
];

/** What it says is shown when it has ended: of two commands at once no line stands within another's. */
function run(command: string): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(command, { shell: true });
    const said: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (part: Buffer) => void said.push(part));
    child.on('close', (code) => {
      if (said.length > 0 || code !== 0) console.log(`> ${command}\n${Buffer.concat(said)}`);
      resolve(code === 0);
    });
  });
}

const done = await Promise.all(COMMANDS.map(run));
process.exitCode = done.every(Boolean) ? 0 : 1;
