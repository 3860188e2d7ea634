import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { SCRIPT_FILES } from '../docs/install/guide.ts';
import { keptPhotographs, releaseFiles, type Sources, zipOf } from '../release.ts';

const ROOT = join(import.meta.dirname, '..');
const read = (name: string) => readFileSync(join(ROOT, name), 'utf8');
/** As they are here, with notices that are made up. */
const SOURCES: Sources = {
  version: '1.2.3',
  changelog: '# Changes\n\n## 1.2.3\n\n- One.\n\n## 1.2.2\n',
  scripts: {
    'Code.js': read('dist/Code.js'),
    'Reports.js': read('dist/Reports.js'),
    'Sidebar.html': read('dist/Sidebar.html'),
    'appsscript.json': read('dist/appsscript.json'),
  },
  photographs: keptPhotographs(),
  licence: read('LICENSE'),
  notices: '# Notices\n\nA library: MIT.\n',
};
const zip = zipOf(releaseFiles(SOURCES));
const inside = unzipSync(zip);
const textOf = (name: string) => strFromU8(inside[name]!);
const names = Object.keys(inside);

describe('the zip', () => {
  it('has the same bytes twice, whatever the order of its files', () => {
    const files = releaseFiles(SOURCES);
    const turned = Object.fromEntries(Object.entries(files).reverse());
    expect(Buffer.compare(zipOf(turned), zip)).toBe(0);
  });

  it('has the same day in every time zone', () => {
    const here = process.env.TZ;
    try {
      for (const zone of ['Pacific/Kiritimati', 'America/Los_Angeles']) {
        process.env.TZ = zone;
        // The day is in the tenth to thirteenth byte of a file's header: 1 January 1980 at midnight.
        expect([...zipOf({ a: 'b' }).subarray(10, 14)]).toEqual([0, 0, 0x21, 0]);
      }
    } finally {
      if (here === undefined) delete process.env.TZ;
      else process.env.TZ = here;
    }
  });

  it('holds the four files of dist byte for byte, and all of dist', () => {
    expect(readdirSync(join(ROOT, 'dist')).sort()).toEqual([...SCRIPT_FILES].sort());
    for (const name of SCRIPT_FILES)
      expect(Buffer.compare(inside[name]!, readFileSync(join(ROOT, 'dist', name)))).toBe(0);
  });

  it('holds the guide, its pictures, the licence and the notices, and nothing else', () => {
    const others = names.filter((name) => !name.startsWith('pictures/'));
    expect(others.sort()).toEqual(
      [...SCRIPT_FILES, 'INSTALL.html', 'INSTALL.md', 'LICENSE', 'NOTICES.md'].sort(),
    );
    expect(textOf('LICENSE')).toBe(SOURCES.licence);
    expect(textOf('NOTICES.md')).toBe(SOURCES.notices);
  });
});

describe('INSTALL.md', () => {
  const [, english = '', swedish = ''] = textOf('INSTALL.md').split(/<a id="(?:en|sv)"><\/a>/);
  it.each([
    ['English', english],
    ['Swedish', swedish],
  ])('names every file of the zip in %s', (_, guide) => {
    for (const name of names) {
      const place = name.startsWith('pictures/') ? '`pictures/`' : `\`${name}\``;
      expect(guide).toContain(place);
    }
  });
  it('shows every picture of the zip, once, and none that is not in it', () => {
    const shown = [...textOf('INSTALL.md').matchAll(/!\[[^\]]+\]\(([^)]+)\)/g)].map(([, path]) => path);
    expect(shown.sort()).toEqual(names.filter((name) => name.startsWith('pictures/')).sort());
  });
  it('leads nowhere that is not there', () => {
    const links = [...textOf('INSTALL.md').matchAll(/\]\(([^)]+)\)/g)].map(([, to]) => to!);
    const places = links.filter((to) => !to.startsWith('pictures/'));
    expect(places).toEqual(['#en', '#sv']);
    for (const place of places) expect(textOf('INSTALL.md')).toContain(`<a id="${place.slice(1)}">`);
  });
  it('has a picture to every step, and as many steps in both languages', () => {
    const steps = (guide: string) => guide.match(/^## \d+ /gm)!.length;
    expect(steps(english)).toBe(steps(swedish));
    for (const guide of [english, swedish])
      for (const step of guide.split(/^## /m).filter((part) => /^\d/.test(part)))
        expect(step).toContain('](pictures/');
  });
  it('names the rights that the manifest asks for, a row each', () => {
    const { oauthScopes } = JSON.parse(read('appsscript.json')) as { oauthScopes: string[] };
    for (const [guide, title] of [
      [english, 'What Google asks for'],
      [swedish, 'Det här ber Google om'],
    ] as const) {
      const section = guide.split(`## ${title}`)[1]!.split('\n## ')[0]!;
      expect(section.match(/^\| /gm)!.length - 2).toBe(oauthScopes.length);
    }
  });
});

describe('pictures', () => {
  const pictures = names.filter((name) => name.endsWith('.svg'));
  it.each(pictures)('%s is well-formed, says that it is schematic, and stays inside its frame', (name) => {
    const { document } = new JSDOM(textOf(name), { contentType: 'image/svg+xml' }).window;
    const svg = document.documentElement;
    const [, , width = 0, height = 0] = svg.getAttribute('viewBox')!.split(' ').map(Number);
    expect(svg.querySelector('title')!.textContent).not.toBe('');
    expect(svg.textContent).toMatch(/Schematic:|Schematisk bild:/);
    for (const part of svg.querySelectorAll('rect')) {
      const at = (side: string) => Number(part.getAttribute(side) ?? 0);
      expect(at('x') + at('width')).toBeLessThanOrEqual(width);
      expect(at('y') + at('height')).toBeLessThanOrEqual(height);
    }
    expect(textOf(name)).not.toMatch(/<script|href=|url\(/);
  });
});

describe('INSTALL.html', () => {
  const page = textOf('INSTALL.html');
  const { document } = new JSDOM(page).window;
  it('copies the whole text of each file, by a button in both languages', () => {
    for (const name of SCRIPT_FILES) {
      const kept = document.getElementById(`file-${name}`)!.textContent;
      expect(JSON.parse(kept) === SOURCES.scripts[name]).toBe(true);
      expect(document.querySelectorAll(`button[data-file="${name}"]`)).toHaveLength(2);
    }
  });
  it('needs nothing from elsewhere', () => {
    for (const element of document.querySelectorAll('[src], [href]'))
      expect(element.getAttribute('src') ?? element.getAttribute('href')).toMatch(
        /^(?:#(?:en|sv)$|data:image\/png;base64,)/,
      );
    expect(document.querySelectorAll('link, iframe')).toHaveLength(0);
  });
  it('says and shows what INSTALL.md does', () => {
    const headings = [...document.querySelectorAll('h1, h2')].map((heading) => heading.textContent);
    expect(headings).toEqual(
      [...textOf('INSTALL.md').matchAll(/^##? (.+)$/gm)].map(([, heading]) => heading),
    );
    expect(document.querySelectorAll('svg[role=img] > title, img[alt]')).toHaveLength(
      names.filter((name) => name.startsWith('pictures/')).length,
    );
  });
});

describe('a release is refused', () => {
  it('without notices', () =>
    expect(() => releaseFiles({ ...SOURCES, notices: undefined })).toThrow(
      'docs/licences.md is missing: make it with npm run licences, then release again.',
    ));
  it('while the newest changes are not those of the version', () =>
    expect(() => releaseFiles({ ...SOURCES, changelog: '# Changes\n\n## Unreleased\n' })).toThrow(
      'CHANGELOG.md begins with “Unreleased”, package.json has version 1.2.3',
    ));
});
