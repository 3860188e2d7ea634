import { copyFileSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type BuildOptions, build, type Plugin, transformSync } from 'esbuild';
import * as entries from './src/addon/entries.ts';
import * as code from './src/addon/main.ts';
import { stubs } from './src/functions/stubs.ts';
import * as english from './src/language/en/en.ts';
import * as swedish from './src/language/sv/sv.ts';
import { textsSaid } from './src/language/textsSaid.ts';
import { pageScript } from './src/sidebar/pageScript.ts';

/**
 * Makes dist/, which is what is pushed to Apps Script: Code.js, Reports.js, Sidebar.html and appsscript.json.
 * `npm run build -- --language sv` gives the help cards of the custom functions in Swedish; their errors follow the spreadsheet.
 * `--publish` is for a script project that others install: there the log lies with the publisher, so nothing is written into it.
 * `--out FOLDER` takes another folder.
 */

const root = import.meta.dirname;
/** Both end in `_`, so that Google offers them neither as macros nor over google.script.run. */
const CODE = 'App_';
const REPORTS = 'Reports_';

const { values: options } = parseArgs({
  options: {
    quiet: { type: 'boolean' },
    publish: { type: 'boolean' },
    out: { type: 'string' },
    language: { type: 'string', default: 'en' },
  },
});
const dist = options.out ?? join(root, 'dist');
const language = options.language === 'sv' ? 'sv' : 'en';

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };

/** A topic of a language's texts. */
const TOPIC = /language[\\/](en|sv)[\\/](\w+)\.ts$/;

const files = {
  'Code.js': await codeFile(),
  'Reports.js': await reportsFile(),
  'Sidebar.html': await sidebarFile(),
};
// A folder that somebody has named may hold other things.
if (options.out === undefined) rmSync(dist, { recursive: true, force: true });
mkdirSync(dist, { recursive: true });
for (const [name, text] of Object.entries(files)) writeFileSync(join(dist, name), text);
if (options.publish) writeFileSync(join(dist, 'appsscript.json'), manifestWithoutLog());
else copyFileSync(join(root, 'appsscript.json'), join(dist, 'appsscript.json'));
if (!options.quiet) {
  for (const name of [...Object.keys(files), 'appsscript.json'])
    console.log(`dist/${name}  ${(statSync(join(dist, name)).size / 1000).toFixed(1)} kB`);
}

/** Google's parser knows ES2019. */
async function bundle(file: string, bundled: BuildOptions): Promise<string> {
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
    ...(options.publish && { drop: ['console'] }),
    ...bundled,
  });
  return result.outputFiles![0]!.text.trim();
}

/** An error that nobody has caught is not kept either: its words may say what somebody has typed. */
function manifestWithoutLog(): string {
  const manifest = JSON.parse(readFileSync(join(root, 'appsscript.json'), 'utf8')) as object;
  return `${JSON.stringify({ ...manifest, exceptionLogging: 'NONE' }, null, 2)}\n`;
}

/** What every cell formula loads: the custom functions, the menu and the doors to Reports.js. */
function codeFile(): Promise<string> {
  const own = Object.keys(code).filter((name) => name !== 'runFunction' && name !== 'reports');
  const footer = stubs(language, CODE, own, Object.keys(entries));
  return bundle('src/addon/main.ts', { globalName: CODE, footer: { js: footer } });
}

/**
 * Everything else, as the body of one function: a cell formula reads past it, and it is made when a menu item, the
 * sidebar or a trigger calls it. Names are kept, so that an error in Google's log can be read.
 */
async function reportsFile(): Promise<string> {
  const exports = 'exported';
  const body = await bundle('src/addon/entries.ts', {
    globalName: exports,
    define: { VERSION: JSON.stringify(version) },
    minify: false,
    minifyWhitespace: true,
    minifySyntax: true,
    plugins: [textsFrom('reportTexts.ts')],
  });
  return `function ${REPORTS}() {\n${body}\nreturn ${exports};\n}\n`;
}

/** The page and Reports.js say few of the topics, or not all: each carries its own alone. */
function textsFrom(file: 'pageTexts.ts' | 'reportTexts.ts'): Plugin {
  return {
    name: 'textsFrom',
    setup: ({ onResolve }) =>
      onResolve({ filter: /\/texts\.ts$/ }, ({ resolveDir, path }) => ({
        path: join(resolveDir, path.replace('texts.ts', file)),
      })),
  };
}

/** The code of all files that a bundle is made of, but for the texts. */
async function codeOf(file: string, options: BuildOptions): Promise<string> {
  const { metafile } = await build({
    entryPoints: [join(root, file)],
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    absWorkingDir: root,
    ...options,
  });
  const [made] = Object.values(metafile!.outputs);
  return Object.entries(made!.inputs)
    .filter(([name, { bytesInOutput }]) => bytesInOutput > 0 && name.startsWith('src/') && !TOPIC.test(name))
    .map(([name]) => readFileSync(join(root, name), 'utf8'))
    .join('\n');
}

/** Of each topic the texts that the code says, and no other. */
function textsOnly(code: string): Plugin {
  return {
    name: 'textsOnly',
    setup: ({ onLoad }) =>
      onLoad({ filter: TOPIC }, ({ path }) => {
        const [, language, topic] = TOPIC.exec(path)!;
        const topics: Readonly<Record<string, Readonly<Record<string, string>>>> =
          language === 'sv' ? swedish : english;
        const texts = topics[topic!];
        if (!texts) return undefined;
        const said = textsSaid(code, Object.keys(texts)).map((key) => [key, texts[key]]);
        return { contents: `export const ${topic} = ${JSON.stringify(Object.fromEntries(said))};` };
      }),
  };
}

/** The page with everything in it, in letters and signs that Google serves as they are. */
async function sidebarFile(): Promise<string> {
  const page: BuildOptions = {
    jsx: 'automatic',
    jsxImportSource: 'preact',
    charset: 'ascii',
    supported: { 'template-literal': false },
  };
  const code = await codeOf('src/sidebar/main.tsx', { ...page, plugins: [textsFrom('pageTexts.ts')] });
  const script = await bundle('src/sidebar/main.tsx', {
    ...page,
    plugins: [textsFrom('pageTexts.ts'), textsOnly(code)],
  });
  const html = readFileSync(join(root, 'src/sidebar/sidebar.html'), 'utf8')
    .replace(/<style>([\s\S]*)<\/style>/, (_, css) => `<style>${minifiedCss(css)}</style>`)
    .replace(/^\s+/gm, '');
  return html.replace('<!-- script -->', () => `<script>${pageScript(script)}</script>`);
}

function minifiedCss(css: string): string {
  return transformSync(css, { loader: 'css', minify: true }).code.trim();
}
