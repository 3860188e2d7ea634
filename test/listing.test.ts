import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bannerDrawing, ICON_SIZES, iconDrawing } from '../listing/drawings.ts';
import { LIMITS, type ListingPart, troublesOf } from '../listing/limits.ts';
import { sizeOfPng } from '../listing/png.ts';
import { screenshotNames } from '../listing/screenshots.ts';
import { FOLDERS } from '../src/language/folder.ts';

const ROOT = join(import.meta.dirname, '..');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const LANGUAGES = ['en', 'sv'] as const;
const PARTS = Object.keys(LIMITS) as ListingPart[];
const POLICIES = ['PRIVACY.en.md', 'PRIVACY.sv.md', 'TERMS.en.md', 'TERMS.sv.md'];
const DOCUMENTS = [
  ...POLICIES,
  'listing/scopes.md',
  'listing/video.md',
  'listing/review.md',
  'docs/publish.md',
];
const textOf = (language: string, part: ListingPart) =>
  read(`listing/${language}/${part}.txt`).replace(/\n$/, '');

describe('the texts of the store', () => {
  it.each(PARTS)('%s: a text of as many characters as the store takes is taken, one more is not', (part) => {
    const most = { name: 50, short: 200, long: 16_000 }[part];
    expect(troublesOf(part, 'å'.repeat(most))).toEqual([]);
    expect(troublesOf(part, 'å'.repeat(most + 1))).toEqual([
      `${part} has ${most + 1} characters, ${most} at most.`,
    ]);
    expect(troublesOf(part, ' \n')).toEqual([`${part} is blank.`]);
  });

  it('a sign outside the first plane is one character', () =>
    expect(troublesOf('name', '📈'.repeat(50))).toEqual([]));

  it('no name says whose store it is', () => {
    expect(troublesOf('name', 'Smarketing for google Sheets')).toEqual(['name says “Google”.']);
    expect(troublesOf('short', 'Works in Google Sheets')).toEqual([]);
  });

  for (const language of LANGUAGES)
    it.each(PARTS)(`${language}: %s is taken`, (part) =>
      expect(troublesOf(part, textOf(language, part))).toEqual([]),
    );

  it('both languages have the same parts, and the long text the same headings and lists', () => {
    for (const language of LANGUAGES)
      expect(readdirSync(join(ROOT, 'listing', language)).sort()).toEqual(
        PARTS.map((part) => `${part}.txt`).sort(),
      );
    const shapeOf = (language: string) =>
      textOf(language, 'long')
        .split('\n')
        .map((line) => (/^\p{Lu}{2}[\p{Lu}\s,]+$/u.test(line) ? 'heading' : /^(?:•|\d\.|)/.exec(line)![0]));
    expect(shapeOf('sv')).toEqual(shapeOf('en'));
  });

  it('functions are written as each language’s spreadsheets take them', () => {
    expect(textOf('en', 'long')).toContain('=LEADS_NEEDED(100000, 10000, 2%)');
    expect(textOf('sv', 'long')).toContain('=LEADS_NEEDED(100000;10000;2%)');
  });
});

describe('the scopes', () => {
  const { oauthScopes } = JSON.parse(read('appsscript.json')) as { oauthScopes: string[] };
  const sections = read('listing/scopes.md').split('\n## ').slice(1);

  it('that are explained are exactly those of the manifest', () =>
    expect(sections.map((section) => /^`(\S+)`\n/.exec(section)?.[1]).sort()).toEqual(
      [...oauthScopes].sort(),
    ));

  it('say each what for, by what, what would not work, and that nothing wider is used', () => {
    for (const section of sections)
      for (const part of ['**Used for:**', '**By:**', '**Without it**', '**Nothing wider:**'])
        expect(section).toContain(part);
  });

  it('are all shown in the video, and used in the test plan', () => {
    for (const scope of oauthScopes) {
      const name = scope.split('/').pop()!;
      expect(read('listing/video.md')).toContain(`\`${name}\``);
      expect(read('listing/review.md')).toContain(`\`${name}\``);
    }
  });
});

describe('the policies', () => {
  const placesIn = (text: string) => [...text.matchAll(/\{\{([A-Z_]+)\}\}/g)].map(([, name]) => name!);

  it('both languages have the same chapters, tables and lists', () => {
    const shapeOf = (text: string) =>
      text
        .split('\n')
        .filter((line) => /^(?:#|\||- )/.test(line))
        .map((line) => (line.startsWith('|') ? line.split('|').length : /^(?:#+|-)/.exec(line)![0]));
    for (const name of ['PRIVACY', 'TERMS'])
      expect(shapeOf(read(`${name}.sv.md`)), name).toEqual(shapeOf(read(`${name}.en.md`)));
  });

  it('every place that the publisher fills in is in the guide’s table, with the documents that have it', () => {
    const rows = [...read('docs/publish.md').matchAll(/^\| `\{\{([A-Z_]+)\}\}` \|[^|]*\| ([^|]*) \|$/gm)];
    const said = Object.fromEntries(rows.map(([, place, where]) => [place, where!.split(', ')]));
    const found: Record<string, string[]> = {};
    for (const file of [
      ...DOCUMENTS,
      ...LANGUAGES.flatMap((l) => PARTS.map((p) => `listing/${l}/${p}.txt`)),
    ]) {
      if (file === 'docs/publish.md') continue;
      for (const place of placesIn(read(file))) {
        found[place] ??= [];
        const name = file.split('.')[0]!;
        if (!found[place].includes(name)) found[place].push(name);
      }
    }
    expect(found).toEqual(said);
    for (const name of ['PRIVACY', 'TERMS'])
      expect(new Set(placesIn(read(`${name}.sv.md`)))).toEqual(new Set(placesIn(read(`${name}.en.md`))));
  });

  it('name the menu item for erasing as it is called', () => {
    for (const language of LANGUAGES)
      expect(read(`PRIVACY.${language}.md`)).toContain(FOLDERS[language].menu.openErase);
  });
});

it.each(DOCUMENTS)('%s: links lead to files that are there', (file) => {
  const links = [...read(file).matchAll(/\]\(([^)\s]+)\)/g)].map(([, to]) => to!);
  for (const to of links)
    if (!to.startsWith('https://'))
      expect(existsSync(join(ROOT, dirname(file), to.split('#')[0]!)), to).toBe(true);
});

describe('the pictures', () => {
  it('are drawn from the project’s own lines, with no picture, font or link from elsewhere', () => {
    for (const drawing of [iconDrawing(), bannerDrawing()])
      expect(drawing.replace('xmlns="http://www.w3.org/2000/svg"', '')).not.toMatch(
        /<image|<script|href|url\(|https?:/,
      );
    expect(iconDrawing()).not.toContain('<text');
  });

  it('the banner has the icon in it', () => {
    const shapes = iconDrawing().match(/<(?:path|circle)[^>]*>/g)!;
    expect(shapes.length).toBeGreaterThan(3);
    for (const shape of shapes) expect(bannerDrawing()).toContain(shape);
  });

  it('are of the sizes that the store asks for, five of each language', () => {
    expect(ICON_SIZES).toEqual([32, 48, 96, 128]);
    for (const language of LANGUAGES) expect(screenshotNames(language)).toHaveLength(5);
  });

  it('a PNG says its size', () =>
    expect(sizeOfPng(readFileSync(join(ROOT, 'docs/page.png')))).toEqual({ width: 1440, height: 900 }));
});
