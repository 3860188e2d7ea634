import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type BuildOptions, build } from 'esbuild';
import * as code from './src/addon/code.ts';
import * as entries from './src/addon/entries.ts';
import { ADDON, BLOCK_END, BLOCK_START } from './src/addon/page.ts';
import { stubs } from './src/functions/stubs.ts';

/**
 * Makes dist/, which is what is pushed to Apps Script: Code.js, Sidebar.html and appsscript.json.
 * `npm run build -- --language sv` gives the help cards and errors of the custom functions in Swedish.
 */

const root = import.meta.dirname;
const dist = join(root, 'dist');
/** It ends in `_`, so that Google offers it neither as a macro nor over google.script.run. */
const GLOBAL = 'App_';

const { values: options } = parseArgs({
  options: { quiet: { type: 'boolean' }, language: { type: 'string', default: 'en' } },
});
const language = options.language === 'sv' ? 'sv' : 'en';

rmSync(dist, { recursive: true, force: true });
mkdirSync(dist);
await buildCode();
await buildSidebar();
copyFileSync(join(root, 'appsscript.json'), join(dist, 'appsscript.json'));
if (!options.quiet) {
  for (const name of readdirSync(dist))
    console.log(`dist/${name}  ${(statSync(join(dist, name)).size / 1000).toFixed(1)} kB`);
}

/** Google's parser knows ES2019; `charset: utf8` keeps å, ä and ö as they are. */
async function bundle(file: string, options: BuildOptions): Promise<string> {
  const result = await build({
    entryPoints: [join(root, file)],
    bundle: true,
    format: 'iife',
    target: 'es2019',
    charset: 'utf8',
    legalComments: 'none',
    minify: true,
    write: false,
    logLevel: 'warning',
    ...options,
  });
  return result.outputFiles![0]!.text.trim();
}

async function buildCode(): Promise<void> {
  const own = Object.keys(code).filter((name) => name !== 'cell' && name !== 'addon');
  const footer = stubs(language, GLOBAL, own, Object.keys(entries));
  writeFileSync(
    join(dist, 'Code.js'),
    await bundle('src/addon/code.ts', { globalName: GLOBAL, footer: { js: footer } }),
  );
}

/**
 * The sidebar with everything in it, and the block with the add-on's code, which no browser gets: it keeps its lines and
 * names, so that an error in Google's log can be read. When Google serves a page it strips what
 * looks like a comment inside template literals: there are none.
 */
async function buildSidebar(): Promise<void> {
  const plain = { supported: { 'template-literal': false } };
  const script = await bundle('src/sidebar/main.tsx', {
    ...plain,
    jsx: 'automatic',
    jsxImportSource: 'preact',
  });
  const addon = await bundle('src/addon/entries.ts', { ...plain, globalName: ADDON, minify: false });
  const page = readFileSync(join(root, 'src/sidebar/sidebar.html'), 'utf8')
    .replace('<!-- script -->', () => `<script>${script}</script>`)
    .replace('</body>', () => `${BLOCK_START}${addon}${BLOCK_END}</body>`);
  writeFileSync(join(dist, 'Sidebar.html'), page);
}
