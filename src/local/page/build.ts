/** Makes the static folder of the page: works on any host that serves files, at any path. */
import { copyFileSync, cpSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { type BuildOptions, build, type Plugin } from 'esbuild';
import { type Bundled, bundledFiles } from '../../../licences/bundled.ts';
import { SAMPLES } from '../sampleFiles.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const HERE = import.meta.dirname;

/** Builds the page from src/local/page and the add-on that lies in dist/. */
export async function buildPage(folder: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'addon'), { recursive: true });
  for (const page of ['index.html', 'editor.html']) copyFileSync(join(HERE, page), join(folder, page));
  for (const name of ['Code.js', 'Reports.js', 'Sidebar.html']) {
    copyFileSync(join(ROOT, 'dist', name), join(folder, 'addon', name));
  }
  for (const { folder: sample } of Object.values(SAMPLES)) {
    cpSync(join(ROOT, 'samples', sample), join(folder, 'samples', sample), { recursive: true });
  }
  await pageBundles(folder);
  // Whoever puts the folder on a host passes on what is in it: a test sees to it that the list has all of that.
  copyFileSync(join(ROOT, 'docs/licences.md'), join(folder, 'licences.txt'));
}

/**
 * Makes the scripts, the styles and the fonts of the page.
 *
 * @param folder to write them into; without it nothing is written
 * @returns the files, and what each is made of
 */
export async function pageBundles(folder?: string): Promise<Bundled[]> {
  const made = await Promise.all([
    bundle('main.ts', folder, { entryNames: 'page' }),
    bundle('opening.ts', folder),
    bundle('googleScriptShim.ts', folder, { entryNames: 'shim', globalName: 'googleScript_' }),
    bundle('editor.ts', folder),
    bundle('editor.css', folder),
    bundle('page.css', folder, { entryNames: 'page', assetNames: 'fonts/[name]' }),
  ]);
  return made.flat();
}

/** Of a font in five forms the one that every browser takes which the page runs in: the others would be kept for nothing. */
const WOFF2_ALONE: Plugin = {
  name: 'woff2Alone',
  setup: ({ onLoad }) =>
    onLoad({ filter: /font-awesome[\w.]*\.css$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replace(/src:[^;}]*/g, (src) => {
        const [woff2] = /url\([^)]*\.woff2[^)]*\)\s*format\([^)]*\)/.exec(src) ?? [];
        return woff2 === undefined ? '' : `src:${woff2}`;
      }),
      loader: 'css',
    })),
};

async function bundle(
  entry: string,
  folder: string | undefined,
  options: BuildOptions = {},
): Promise<Bundled[]> {
  const outdir = folder ?? join(ROOT, 'page');
  const { metafile } = await build({
    entryPoints: [join(HERE, entry)],
    outdir,
    write: folder !== undefined,
    metafile: true,
    absWorkingDir: ROOT,
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
      '.woff2': 'file',
    },
    plugins: [WOFF2_ALONE],
    ...options,
  });
  return bundledFiles(metafile!, ROOT).map(({ name, inputs }) => ({
    name: relative(outdir, resolve(ROOT, name)).replaceAll('\\', '/'),
    inputs,
  }));
}
