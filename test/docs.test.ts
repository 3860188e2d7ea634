import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { Marked, type Token } from 'marked';
import { describe, expect, it } from 'vitest';
import { PAGES } from '../docs/make.ts';
import { wordsIn } from '../src/language/language.ts';
import { anchorOf } from '../src/local/site/documentPage.ts';

const ROOT = resolve(import.meta.dirname, '..');

it.each(Object.entries(PAGES))('docs/%s is up to date (else: npm run docs)', async (name, page) => {
  expect(readFileSync(join(ROOT, 'docs', name), 'utf8')).toBe(await page());
});

/** What a document links to, pictures as well, and what in it can be linked to. */
function linksOf(markdown: string): { to: string[]; anchors: Set<string> } {
  const to: string[] = [];
  const anchors = new Set<string>();
  const marked = new Marked();
  const seen = (token: Token) => {
    if (token.type === 'link' || token.type === 'image') to.push(token.href as string);
    if (token.type === 'heading') anchors.add(anchorOf(token.text as string));
    if (token.type !== 'html') return;
    for (const [, id] of token.raw.matchAll(/\sid="([^"]+)"/g)) anchors.add(id!);
    for (const [, link] of token.raw.matchAll(/\s(?:href|src)="([^"]+)"/g)) to.push(link!);
  };
  marked.walkTokens(marked.lexer(markdown), seen);
  return { to, anchors };
}

/**
 * The links of a document that lead nowhere: to no file, or to no heading of one.
 *
 * @param file its path from the root
 */
function brokenLinks(file: string, markdown: string): string[] {
  return linksOf(markdown).to.filter((to) => {
    if (/^(https?|mailto):/.test(to)) return false;
    const [path, anchor] = to.split('#') as [string, string?];
    const target = path === '' ? file : relative(ROOT, resolve(ROOT, dirname(file), decodeURI(path)));
    if (target !== file && (target.startsWith('..') || !existsSync(join(ROOT, target)))) return true;
    if (anchor === undefined) return false;
    const text = target === file ? markdown : readFileSync(join(ROOT, target), 'utf8');
    return !linksOf(text).anchors.has(decodeURIComponent(anchor));
  });
}

describe('the links of the documents', () => {
  const documents = ['.', 'docs', 'listing', 'src', 'test'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: folder !== '.', encoding: 'utf8' })
      .filter((name) => name.endsWith('.md') && !name.includes('node_modules'))
      .map((name) => join(folder, name)),
  );
  it.each(documents)('%s: each leads to a file, and to a heading of it', (file) =>
    expect(brokenLinks(file, readFileSync(join(ROOT, file), 'utf8'))).toEqual([]),
  );
  it('are looked at in all of them', () =>
    expect(documents).toEqual(
      expect.arrayContaining(['README.md', 'docs/method.md', 'docs/questions.sv.md']),
    ));
  it.each([
    ['[a](nowhere.md)', ['nowhere.md']],
    ['[a](method.md#no-such-heading)', ['method.md#no-such-heading']],
    ['![a](nowhere.svg)', ['nowhere.svg']],
    ['<img src="nowhere.png">', ['nowhere.png']],
    ['# Here\n[a](#here), [b](#there)', ['#there']],
    ['[a](../../outside.md)', ['../../outside.md']],
    ['[a](method.md#data-quality) ![b](certainty.svg) [c](https://example.com/)', []],
  ])('%s', (markdown, broken) => expect(brokenLinks('docs/one.md', markdown)).toEqual(broken));
});

describe('questions and answers', () => {
  const read = (language: 'en' | 'sv') => readFileSync(join(ROOT, `docs/questions.${language}.md`), 'utf8');
  const questions = (language: 'en' | 'sv') => read(language).split(/^### /m).slice(1);

  it('are the same in both languages, each with an answer of three to six lines', () => {
    expect(questions('sv')).toHaveLength(questions('en').length);
    expect(questions('en').length).toBeGreaterThanOrEqual(20);
    for (const one of [...questions('en'), ...questions('sv')]) {
      const [question, , ...answer] = one
        .replace(/\n## [\s\S]*$/, '')
        .trim()
        .split('\n');
      expect(answer.length, question).toBeGreaterThanOrEqual(3);
      expect(answer.length, question).toBeLessThanOrEqual(6);
    }
  });

  it.each(['en', 'sv'] as const)('name what is in Settings as it is called there: %s', (language) => {
    const words = wordsIn(language);
    const names = [
      words('settings.columns'),
      words('settings.stages'),
      words('settings.rates'),
      words('settings.sourceAliases'),
      words('input.convertedMeans'),
      words('input.asOf'),
      words('start.rejected'),
      words('start.duplicates'),
      words('figures.blank'),
    ];
    const text = read(language).replace(/\s+/g, ' ');
    expect(names.filter((name) => !new RegExp(`[“”]${name}[“”]`).test(text))).toEqual([]);
  });
});
