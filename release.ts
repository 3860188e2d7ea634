import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type ZipOptions, zipSync } from 'fflate';
import { PHOTOGRAPHED, picturePath, SCRIPT_FILES, type ScriptFile } from './docs/install/guide.ts';
import { installText } from './docs/install/markdown.ts';
import { installPage } from './docs/install/page.ts';
import { installPictures } from './docs/install/pictures.ts';

/**
 * `npm run release`: builds dist/ and makes of it release/smarketing-VERSION.zip, the first way to install. The same sources
 * give the same bytes. `--site ADDRESS` is passed on to the build.
 */

const ROOT = import.meta.dirname;

/** The earliest day that a zip can have, in any time zone: when a file was made says nothing and would change the bytes. */
const noDay = () => new Date(1980, 0, 1);
/** A plain file that everybody may read, as Unix keeps it. */
const UNIX = 3;
const READABLE = (0o100644 << 16) >>> 0;

/** What a release is made of. */
export interface Sources {
  /** The version of package.json. */
  readonly version: string;
  /** CHANGELOG.md. */
  readonly changelog: string;
  /** The four texts of dist/, by name. */
  readonly scripts: Readonly<Record<ScriptFile, string>>;
  /** Photographs of the add-on, by their path from the guide. */
  readonly photographs: Readonly<Record<string, Uint8Array>>;
  readonly licence: string;
  /** Notices of the libraries inside; undefined where nobody has made them. */
  readonly notices: string | undefined;
}

/**
 * The files of the zip, by name.
 *
 * @throws Error in a sentence for who makes the release, where something of it is not there
 */
export function releaseFiles(sources: Sources): Readonly<Record<string, string | Uint8Array>> {
  const { version, changelog, scripts, photographs, licence, notices } = sources;
  if (notices === undefined)
    throw new Error('docs/licences.md is missing: make it with npm run licences, then release again.');
  const [, newest] = /^## (.+)$/m.exec(changelog) ?? [];
  if (newest !== version)
    throw new Error(
      `CHANGELOG.md begins with “${newest}”, package.json has version ${version}: CONTRIBUTING.md says how a release is made.`,
    );
  return {
    ...scripts,
    'INSTALL.html': installPage(scripts, photographs),
    'INSTALL.md': installText(),
    ...installPictures(),
    ...photographs,
    LICENSE: licence,
    'NOTICES.md': notices,
  };
}

/** The zip of some files: in the order of their names, without day or owner. */
export function zipOf(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const options: ZipOptions = { level: 9, mtime: noDay(), os: UNIX, attrs: READABLE };
  const names = Object.keys(files).sort();
  return zipSync(Object.fromEntries(names.map((name) => [name, bytesOf(files[name]!)])), options);
}

function bytesOf(file: string | Uint8Array): Uint8Array {
  return typeof file === 'string' ? new TextEncoder().encode(file) : file;
}

function readSources(): Sources {
  const read = (name: string) => readFileSync(join(ROOT, name), 'utf8');
  const notices = 'docs/licences.md';
  return {
    version: (JSON.parse(read('package.json')) as { version: string }).version,
    changelog: read('CHANGELOG.md'),
    scripts: Object.fromEntries(SCRIPT_FILES.map((name) => [name, read(`dist/${name}`)])) as Record<
      ScriptFile,
      string
    >,
    photographs: keptPhotographs(),
    licence: read('LICENSE'),
    notices: existsSync(join(ROOT, notices)) ? read(notices) : undefined,
  };
}

/** As they lie beside the guide. */
export function keptPhotographs(): Readonly<Record<string, Uint8Array>> {
  return Object.fromEntries(
    (['en', 'sv'] as const).flatMap((language) =>
      PHOTOGRAPHED.map((picture) => {
        const path = picturePath(picture, language);
        return [path, new Uint8Array(readFileSync(join(ROOT, 'docs/install', path)))];
      }),
    ),
  );
}

/** @param site where the site is published, in place of what package.json says */
function release(site: string | undefined): void {
  const address = site === undefined ? [] : ['--site', site];
  execFileSync(process.execPath, ['--import', 'tsx', join(ROOT, 'build.ts'), '--quiet', ...address], {
    stdio: 'inherit',
  });
  const sources = readSources();
  const zip = zipOf(releaseFiles(sources));
  const name = `release/smarketing-${sources.version}.zip`;
  mkdirSync(join(ROOT, 'release'), { recursive: true });
  writeFileSync(join(ROOT, name), zip);
  const sum = createHash('sha256').update(zip).digest('hex');
  console.log(`${name}  ${(zip.length / 1000).toFixed(1)} kB\nSHA-256 ${sum}`);
}

if (process.argv[1] === import.meta.filename) {
  try {
    release(parseArgs({ options: { site: { type: 'string' } } }).values.site);
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
