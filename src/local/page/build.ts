/** Makes the static folder of the page: works on any host that serves files, at any path. */
import { copyFileSync, cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type BuildOptions, build } from 'esbuild';
import { SAMPLES } from '../sampleFiles.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const HERE = import.meta.dirname;

/** Packages of which something lies in the folder: whoever puts it on a host passes them on. */
const PASSED_ON = [
  '@odoo/o-spreadsheet',
  '@odoo/owl',
  'rbush',
  'chart.js',
  'bootstrap',
  'font-awesome',
  'fflate',
];

/** Builds the page from src/local/page and the add-on that lies in dist/. */
export async function buildPage(folder: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'addon'), { recursive: true });
  copyFileSync(join(HERE, 'index.html'), join(folder, 'index.html'));
  for (const name of ['Code.js', 'Reports.js', 'Sidebar.html']) {
    copyFileSync(join(ROOT, 'dist', name), join(folder, 'addon', name));
  }
  for (const { folder: sample } of Object.values(SAMPLES)) {
    cpSync(join(ROOT, 'samples', sample), join(folder, 'samples', sample), { recursive: true });
  }
  await Promise.all([
    bundle('main.ts', folder, { entryNames: 'page' }),
    bundle('opening.ts', folder),
    bundle('googleScriptShim.ts', folder, { entryNames: 'shim', globalName: 'googleScript_' }),
    bundle('page.css', folder, { entryNames: 'page', assetNames: 'fonts/[name]' }),
  ]);
  writeFileSync(join(folder, 'licences.txt'), licences());
}

async function bundle(entry: string, folder: string, options: BuildOptions = {}): Promise<void> {
  await build({
    entryPoints: [join(HERE, entry)],
    outdir: folder,
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'warning',
    // o-spreadsheet's file for browsers is made for a script tag and lacks what is imported here.
    mainFields: ['module', 'browser', 'main'],
    loader: {
      '.xml': 'text',
      ...Object.fromEntries(['.eot', '.svg', '.ttf', '.woff', '.woff2'].map((font) => [font, 'file'])),
    },
    ...options,
  });
}

function licences(): string {
  const texts = PASSED_ON.map((name) => {
    const home = join(ROOT, 'node_modules', name);
    const { version, license } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as {
      version: string;
      license: string;
    };
    const file = ['LICENSE', 'LICENSE.md', 'LICENSE.txt'].map((each) => join(home, each)).find(existsSync);
    return `${name} ${version}: ${license}\n\n${file ? readFileSync(file, 'utf8').trim() : ''}`.trim();
  });
  return `${texts.join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}
