/** The packages of which something is in a built file, each with its licence and the texts that go along with it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Bundled } from './bundled.ts';

/** A package at one version. */
export interface BundledPackage {
  readonly name: string;
  readonly version: string;
  /** As its package.json says, in SPDX's terms. */
  readonly licence: string;
  /** Where its source is, if it says so. */
  readonly source: string | undefined;
  /** Its licence and, where there is one, its notice. */
  readonly text: string;
}

/** Texts of packages that bring none along: `NAME-VERSION.txt`, with `-` for `/`. */
const TEXTS = join(import.meta.dirname, 'texts');
const LICENCE_FILE = /^(licen[cs]e|copying|copyright|notice)(-[\w.]+)?(\.(md|txt))?$/i;
/** A package's own files lie below the last node_modules of a path. */
const PACKAGE_HOME = /^(.*[\\/]node_modules[\\/])((?:@[^\\/]+[\\/])?[^\\/]+)/;
/** How a bundler marks what it has put into a package's built file. */
const PACKED_REGION = /^\/\/#region .*?node_modules\/((?:@[^/\s]+\/)?[^/\s]+)/gm;

/**
 * The packages in a built file, by name. A package's file may itself be built and hold others: these are found by the
 * marks in it, and since they may be built too, what they depend on is taken to be in them.
 *
 * @param texts the folder with the texts of packages that bring none along
 * @throws Error that says what to do, where a package has no licence, or no text of it
 */
export function packagesIn({ inputs }: Pick<Bundled, 'inputs'>, texts: string = TEXTS): BundledPackage[] {
  const homes = new Set<string>();
  for (const input of inputs) {
    const home = PACKAGE_HOME.exec(input);
    if (!home) continue;
    homes.add(home[0]);
    if (!/\.[cm]?js$/.test(input)) continue;
    for (const [, packed] of readFileSync(input, 'utf8').matchAll(PACKED_REGION))
      addWithDependencies(homes, homeOf(packed!, home[0]));
  }
  return [...homes].map((home) => packageAt(home, texts)).sort(byName);
}

function addWithDependencies(homes: Set<string>, home: string): void {
  if (homes.has(home)) return;
  homes.add(home);
  for (const name of Object.keys(manifestAt(home).dependencies ?? {}))
    addWithDependencies(homes, homeOf(name, home));
}

/** Where Node would find a package that is asked for from another one. */
function homeOf(name: string, from: string): string {
  for (let at = from; dirname(at) !== at; at = dirname(at)) {
    const home = join(at, 'node_modules', name);
    if (existsSync(home)) return home;
  }
  throw new Error(
    `${name} is packed into ${from}, but is not installed: its licence cannot be read. Add it to package.json.`,
  );
}

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: unknown;
  readonly repository?: string | { readonly url?: string };
  readonly homepage?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

function manifestAt(home: string): Manifest {
  return JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as Manifest;
}

function packageAt(home: string, texts: string): BundledPackage {
  const manifest = manifestAt(home);
  const { name, version, license } = manifest;
  if (typeof license !== 'string' || license === '')
    throw new Error(
      `${name} ${version} does not say its licence in package.json. Ask its authors, or take it out.`,
    );
  return { name, version, licence: license, source: sourceOf(manifest), text: textOf(home, manifest, texts) };
}

function textOf(home: string, { name, version }: Manifest, texts: string): string {
  const brought = readdirSync(home)
    .filter((file) => LICENCE_FILE.test(file))
    .sort()
    .map((file) => join(home, file));
  const ours = join(texts, `${name.replace('/', '-')}-${version}.txt`);
  const files = brought.length > 0 ? brought : [ours].filter((file) => existsSync(file));
  const text = files.map((file) => tidy(readFileSync(file, 'utf8'))).join('\n\n');
  if (text === '')
    throw new Error(
      `${name} ${version} has no licence text. Put the one that its authors publish into ${ours}, or take it out.`,
    );
  return text;
}

/** The same text whatever system it was written on. */
function tidy(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[ \t\f]+$/gm, '')
    .trim();
}

function sourceOf({ repository, homepage }: Manifest): string | undefined {
  const url = typeof repository === 'string' ? repository : (repository?.url ?? homepage);
  return url
    ?.replace(/^git\+/, '')
    .replace(/^git:/, 'https:')
    .replace(/\.git$/, '');
}

function byName(a: BundledPackage, b: BundledPackage): number {
  const [one, other] = [`${a.name} ${a.version}`, `${b.name} ${b.version}`];
  return one < other ? -1 : Number(one > other);
}
