import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BuildOptions, build, type Plugin, transformSync } from 'esbuild';
import { type Bundled, bundledFiles } from './licences/bundled.ts';
import { noticesFor } from './licences/notices.ts';
import { packagesIn } from './licences/packages.ts';
import * as entries from './src/addon/entries.ts';
import * as code from './src/addon/main.ts';
import { stubs } from './src/functions/stubs.ts';
import { CARRIED } from './src/language/carried.ts';
import { FOLDERS } from './src/language/folder.ts';
import type { Language } from './src/language/languages.ts';
import { textsSaid } from './src/language/textsSaid.ts';
import { APART } from './src/language/topics.ts';
import { pageScript } from './src/sidebar/pageScript.ts';

const root = import.meta.dirname;
/** Both end in `_`, so that Google offers them neither as macros nor over google.script.run. */
const CODE = 'App_';
const REPORTS = 'Reports_';

const { version, homepage } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  version: string;
  homepage: string;
};

/** Where the site is published, on which the documents are: `homepage` of package.json; '' while it is not. */
export const HOMEPAGE = homepage;

/** A topic of a language's texts. */
const TOPIC = /language[\\/]([a-z]{2})[\\/](\w+)\.ts$/;
/** What a language's folder has in it: a name with its file in each line. */
const FOLDER = /language[\\/](?:[a-z]{2})[\\/][a-z]{2}\.ts$/;

/** A file of dist/: its text, and the files that it is made of. */
export interface PushedFile extends Bundled {
  readonly text: string;
}

/**
 * Makes the files that are pushed to Apps Script, but for the manifest, which is as it is.
 *
 * @param language of the help cards of the functions for cells
 * @param isPublished for a script project that others install: there the log lies with the publisher, and nothing is written into it
 * @param site where the documents are that the tabs lead to; '' for none: then the tabs name the menu item
 * @throws Error where that is no address
 */
export function pushedFiles(language: Language, isPublished = false, site = HOMEPAGE): Promise<PushedFile[]> {
  const log: BuildOptions = isPublished ? { drop: ['console'] } : {};
  return Promise.all([codeFile(language, log), reportsFile(log, siteAddress(site)), sidebarFile()]);
}

/** Without `/` at its end; undefined for none. */
function siteAddress(site: string): string | undefined {
  if (site === '') return undefined;
  const { protocol, search, hash, href } = URL.canParse(site) ? new URL(site) : new URL('none:');
  if (protocol !== 'https:' || search !== '' || hash !== '')
    throw new Error(`“${site}” is no address of a site: write it as https://example.com/path`);
  return href.replace(/\/+$/, '');
}

/** Google's parser knows ES2019. */
async function bundle(name: string, file: string, options: BuildOptions): Promise<PushedFile> {
  const result = await build({
    entryPoints: [join(root, file)],
    bundle: true,
    format: 'iife',
    target: 'es2019',
    charset: 'utf8',
    legalComments: 'none',
    minify: true,
    write: false,
    metafile: true,
    absWorkingDir: root,
    logLevel: 'warning',
    ...options,
  });
  const [{ inputs }] = bundledFiles(result.metafile!, root) as [Bundled];
  return { name, inputs, text: result.outputFiles![0]!.text.trim() };
}

/** What every cell formula loads: the custom functions, the menu and the doors to Reports.js. */
function codeFile(language: Language, log: BuildOptions): Promise<PushedFile> {
  const own = Object.keys(code).filter((name) => name !== 'runFunction' && name !== 'reports');
  const footer = stubs(language, CODE, own, Object.keys(entries));
  return bundle('Code.js', 'src/addon/main.ts', {
    globalName: CODE,
    footer: { js: footer },
    plugins: [carriedBy('Code.js')],
    ...log,
  });
}

/**
 * Everything else, as the body of one function: a cell formula reads past it, and it is made when a menu item, the
 * sidebar or a trigger calls it. Names are kept, so that an error in Google's log can be read.
 */
async function reportsFile(log: BuildOptions, site: string | undefined): Promise<PushedFile> {
  const exports = 'exported';
  const made = await bundle('Reports.js', 'src/addon/entries.ts', {
    globalName: exports,
    define: { VERSION: JSON.stringify(version), ...(site && { SITE: JSON.stringify(site) }) },
    minify: false,
    minifyWhitespace: true,
    minifySyntax: true,
    plugins: [carriedBy('Reports.js')],
    ...log,
  });
  return { ...made, text: `function ${REPORTS}() {\n${made.text}\nreturn ${exports};\n}\n` };
}

/** Of each language's folder the lines of what the file carries. */
function carriedBy(file: keyof typeof CARRIED): Plugin {
  return {
    name: 'carriedBy',
    setup: ({ onLoad }) =>
      onLoad({ filter: FOLDER }, ({ path }) => {
        const lines = readFileSync(path, 'utf8').split('\n');
        const isCarried = (line: string) =>
          CARRIED[file].some((name) => line.startsWith(`export { ${name} }`));
        return { contents: lines.filter(isCarried).join('\n'), loader: 'ts' };
      }),
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
        const folder: object = FOLDERS[language as Language];
        const texts = (folder as Readonly<Record<string, Readonly<Record<string, string>>>>)[topic!];
        if (!texts || (APART as readonly string[]).includes(topic!)) return undefined;
        const said = textsSaid(code, Object.keys(texts)).map((key) => [key, texts[key]]);
        return { contents: `export const ${topic} = ${JSON.stringify(Object.fromEntries(said))};` };
      }),
  };
}

/**
 * The page with everything in it, in letters and signs that Google serves as they are. The notices of the packages in it
 * are in an element that shows nothing, since Google takes comments out.
 */
async function sidebarFile(): Promise<PushedFile> {
  const page: BuildOptions = {
    jsx: 'automatic',
    jsxImportSource: 'preact',
    charset: 'ascii',
    supported: { 'template-literal': false },
  };
  const code = await codeOf('src/sidebar/main.tsx', { ...page, plugins: [carriedBy('Sidebar.html')] });
  const made = await bundle('Sidebar.html', 'src/sidebar/main.tsx', {
    ...page,
    plugins: [carriedBy('Sidebar.html'), textsOnly(code)],
  });
  const html = readFileSync(join(root, 'src/sidebar/sidebar.html'), 'utf8')
    .replace(/<style>([\s\S]*)<\/style>/, (_, css) => `<style>${minifiedCss(css)}</style>`)
    .replace(/^\s+/gm, '');
  const text = html
    .replace('<!-- licences -->', () => `<template>${inHtml(noticesFor(packagesIn(made)))}</template>`)
    .replace('<!-- script -->', () => `<script>${pageScript(made.text)}</script>`);
  return { ...made, text };
}

function inHtml(text: string): string {
  return text.replace(/[<>&]|[^\n -~]/gu, (sign) => `&#${sign.codePointAt(0)};`);
}

function minifiedCss(css: string): string {
  return transformSync(css, { loader: 'css', minify: true }).code.trim();
}
