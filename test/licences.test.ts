import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { handedOn, licencesText } from '../docs/licences.ts';
import { ALLOWED_EVERYWHERE, ALLOWED_IN_THE_PAGE, isAllowed } from '../licences/allowed.ts';
import { bundledFiles } from '../licences/bundled.ts';
import { noticesFor } from '../licences/notices.ts';
import { packagesIn } from '../licences/packages.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'smarketing-licences-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(file: string, text: string): string {
  const path = join(root, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  return path;
}

/** Puts a package there and gives its script. */
function install(name: string, manifest: object = {}, files: Readonly<Record<string, string>> = {}): string {
  const home = `node_modules/${name}`;
  write(`${home}/package.json`, JSON.stringify({ name, version: '1.2.3', license: 'MIT', ...manifest }));
  for (const [file, text] of Object.entries(files)) write(`${home}/${file}`, text);
  return write(`${home}/index.js`, files['index.js'] ?? '');
}

const inputsOf = (...inputs: string[]) => packagesIn({ inputs }, join(root, 'texts'));

describe('what a bundle is made of', () => {
  it('is what esbuild has put into it, without what it left out as unused', async () => {
    install('used', {}, { 'index.js': 'export const used = () => globalThis.a;' });
    install('unused', { sideEffects: false }, { 'index.js': 'export const unused = () => globalThis.b;' });
    write('node_modules/looks/font.svg', '<svg/>');
    write('node_modules/looks/looks.css', '@font-face { src: url("font.svg?v=1#looks") }');
    write('main.js', 'import { used } from "used"; import { unused } from "unused"; used();');
    write('main.css', '@import "looks/looks.css";');
    const { metafile } = await build({
      entryPoints: [join(root, 'main.js'), join(root, 'main.css')],
      outdir: join(root, 'out'),
      bundle: true,
      write: false,
      metafile: true,
      absWorkingDir: root,
      assetNames: '[name]',
      loader: { '.svg': 'file' },
    });
    const made = bundledFiles(metafile, root);
    const inputs = (name: string) => made.find((file) => file.name === `out/${name}`)?.inputs.map(shortened);
    expect(inputs('main.js')).toEqual(['node_modules/used/index.js', 'main.js']);
    expect(inputs('main.css')).toContain('node_modules/looks/looks.css');
    expect(inputs('font.svg')).toEqual(['node_modules/looks/font.svg']);
  });

  const shortened = (path: string) =>
    path.slice(path.lastIndexOf('smarketing-licences-')).replace(/^[^/]*\//, '');
});

describe('the packages in a bundle', () => {
  it('come once each, by name, with version, licence, source and texts', () => {
    const b = install(
      '@scope/b',
      { repository: { url: 'git+https://code.example/b.git' } },
      { LICENSE: 'MIT of b  \r\nand on\r\n', NOTICE: 'b’s notice', 'more.js': '' },
    );
    const a = install('a', { license: 'ISC' }, { 'LICENCE.md': 'ISC of a' });
    expect(inputsOf(b, join(dirname(b), 'more.js'), write('src/own.ts', ''), a)).toEqual([
      {
        name: '@scope/b',
        version: '1.2.3',
        licence: 'MIT',
        source: 'https://code.example/b',
        text: 'MIT of b\nand on\n\nb’s notice',
      },
      { name: 'a', version: '1.2.3', licence: 'ISC', source: undefined, text: 'ISC of a' },
    ]);
  });

  it('include those that a package’s built file has packed into it, and what these depend on', () => {
    const packed = '//#region node_modules/packed/packed.min.js\n';
    const outer = install('outer', {}, { 'index.js': packed, LICENSE: 'of outer' });
    install('packed', { dependencies: { deeper: '^1.0.0' } }, { LICENSE: 'of packed' });
    expect(() => inputsOf(outer)).toThrow('deeper is packed into');
    install('packed/node_modules/deeper', { name: 'deeper' }, { LICENSE: 'of deeper' });
    expect(inputsOf(outer).map(({ name }) => name)).toEqual(['deeper', 'outer', 'packed']);
  });

  it('two versions of one are two', () => {
    const one = install('a', {}, { LICENSE: 'of a' });
    const two = install('b/node_modules/a', { name: 'a', version: '2.0.0' }, { LICENSE: 'of a' });
    expect(inputsOf(two, one).map(({ name, version }) => `${name} ${version}`)).toEqual([
      'a 1.2.3',
      'a 2.0.0',
    ]);
  });

  it('have a text, their own or one that was put here for this version; else it is said what to do', () => {
    const a = install('@scope/a', {}, { LICENSE: ' \n' });
    const bare = install('bare');
    expect(() => inputsOf(a)).toThrow('@scope/a 1.2.3 has no licence text. Put the one');
    expect(() => inputsOf(bare)).toThrow(join('texts', 'bare-1.2.3.txt'));
    write('texts/bare-1.2.2.txt', 'of another version');
    expect(() => inputsOf(bare)).toThrow('bare 1.2.3 has no licence text');
    write('texts/bare-1.2.3.txt', 'of bare');
    expect(inputsOf(bare)[0]!.text).toBe('of bare');
  });

  it('say their licence', () => {
    for (const license of [undefined, '', { type: 'MIT' }])
      expect(() => inputsOf(install('a', { license }, { LICENSE: 'x' }))).toThrow(
        'a 1.2.3 does not say its licence',
      );
  });
});

describe('a licence', () => {
  it.each(['MIT', 'ISC', '(MIT)', 'MIT AND ISC', '(MIT OR GPL-3.0-only)', 'Apache-2.0'])(
    '%s may be anywhere',
    (each) => expect(isAllowed(each, ALLOWED_EVERYWHERE)).toBe(true),
  );

  it.each(['LGPL-3.0-only', 'LGPL-3.0-or-later', '(OFL-1.1 AND MIT)'])(
    '%s may be in the page alone',
    (each) => {
      expect(isAllowed(each, ALLOWED_EVERYWHERE)).toBe(false);
      expect(isAllowed(each, ALLOWED_IN_THE_PAGE)).toBe(true);
    },
  );

  it.each([
    'GPL-3.0-only',
    'AGPL-3.0-only',
    'LGPL-2.1-only',
    'MIT AND GPL-3.0-only',
    'GPL-2.0-only OR SSPL-1.0',
    'SEE LICENSE IN LICENSE.md',
    'UNLICENSED',
    '(MIT OR ISC) AND GPL-3.0-only',
    'mit',
    '',
  ])('%j may be nowhere', (each) => expect(isAllowed(each, ALLOWED_IN_THE_PAGE)).toBe(false));
});

describe('the page of licences', () => {
  it('refuses what may not be in a file, and says what to do', () => {
    const inputs = [install('weak', { license: 'LGPL-3.0-only' }, { LICENSE: 'of weak' })];
    expect(handedOn([{ name: 'page/page.js', inputs }])).toHaveLength(1);
    expect(() => handedOn([{ name: 'dist/Reports.js', inputs }])).toThrow(
      /^weak 1\.2\.3 is in dist\/Reports\.js under LGPL-3\.0-only, .* Take the package out; or, .* licences\/allowed\.ts/,
    );
  });

  it('is the same in whatever order the files come, and has each text once', () => {
    const a = install('a', {}, { LICENSE: 'said by both' });
    const b = install('b', {}, { LICENSE: 'said by both' });
    const files = [
      { name: 'page/page.js', inputs: [b, a] },
      { name: 'dist/Sidebar.html', inputs: [a] },
    ];
    const text = licencesText(handedOn(files));
    expect(licencesText(handedOn(files.toReversed()))).toBe(text);
    expect(text).toContain(
      '| a | 1.2.3 | MIT | `dist/Sidebar.html`, `page/page.js` |\n| b | 1.2.3 | MIT | `page/page.js` |',
    );
    expect(text.split('said by both')).toHaveLength(2);
    expect(text).toContain('### a 1.2.3, b 1.2.3');
    expect(text).not.toContain(root);
  });

  it('what goes into a file names each package before its text', () =>
    expect(
      noticesFor(inputsOf(install('a', {}, { LICENSE: 'of a' }), install('b', {}, { LICENSE: 'of b' }))),
    ).toBe('a 1.2.3\n\nof a\n\nb 1.2.3\n\nof b'));
});
