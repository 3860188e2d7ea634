import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { wordsIn } from '../../src/language/language.ts';
import { LANGUAGE_CODES, LANGUAGES } from '../../src/language/languages.ts';
import { TEXTS } from '../../src/language/texts.ts';
import type { SentenceKey } from '../../src/language/topics.ts';
import { stumbles } from '../support/axe.ts';
import '../support/pageSetup.ts';
import { isSaid, saidOn } from '../support/said.ts';
import { SidebarAlone } from '../support/sidebarAlone.ts';
import { Person, sidebarViews } from '../support/sidebarViews.ts';

const SIDEBAR = join(import.meta.dirname, '../../src/sidebar');
const KEYS = Object.keys(TEXTS.en) as SentenceKey[];

/**
 * The texts that the sidebar's own source names: a state of it that nobody has looked at says something that was never read.
 * Of those that a template names ("kind.${kind}") one is enough.
 */
function named(): readonly (readonly SentenceKey[])[] {
  const source = readdirSync(SIDEBAR, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => readFileSync(join(SIDEBAR, file), 'utf8'))
    .join('\n');
  const known = new Set<string>(KEYS);
  const whole = [...source.matchAll(/'([\w.]+)'/g)].map(([, key]) => key!).filter((key) => known.has(key));
  const begun = [...source.matchAll(/`([\w.]+\.)\$\{[^}]*\}`/g)].map(([, beginning]) => beginning!);
  return [
    ...[...new Set(whole)].map((key) => [key as SentenceKey]),
    ...[...new Set(begun)].map((beginning) => KEYS.filter((key) => key.startsWith(beginning))),
  ];
}

describe.each(LANGUAGE_CODES)('the sidebar in %s', (language) => {
  let browser: Browser;
  let context: BrowserContext;
  const said = new Set<string>();
  beforeAll(async () => {
    browser = await chromium.connect(inject('browser'));
    context = await browser.newContext({ locale: language });
    context.setDefaultTimeout(30_000);
  });
  afterAll(async () => {
    await context?.close();
    await browser?.close();
  });

  it('has nothing that a screen reader, a keyboard or weak eyes would stumble on, whatever it shows', async () => {
    const sidebar = await SidebarAlone.on(await context.newPage());
    const person = new Person(sidebar, wordsIn(language));
    const found: Record<string, string[]> = {};
    for (const { name, answers, walk } of sidebarViews(language)) {
      try {
        await sidebar.open(answers);
        await walk?.(person);
        await person.unfold();
      } catch (error) {
        throw new Error(`${name}: ${(error as Error).message}`);
      }
      for (const text of await saidOn(sidebar.page)) said.add(text);
      const here = [
        // What axe looks at is the same in every language but for its length: two are enough, and all have their width looked at.
        ...(LANGUAGES[language].isReadByNative ? await stumbles(sidebar.page) : []),
        ...(await sidebar.page.evaluate((right) => {
          const { lang, scrollWidth, clientWidth } = document.documentElement;
          return [
            ...(lang === right ? [] : [`it is said to be in ${lang}`]),
            ...(scrollWidth > clientWidth ? [`it is ${scrollWidth} pixels wide`] : []),
          ];
        }, language)),
      ];
      if (here.length > 0) found[name] = here;
    }
    expect(found).toEqual({});
  });

  it('was looked at in every state: nothing that it can say was not on the page', () => {
    const unseen = named().filter(
      (keys) => !keys.some((key) => isSaid(TEXTS[language][key], said, keys.length > 1)),
    );
    // Nobody says of a language that has been read that it has not.
    const { isReadByNative } = LANGUAGES[language];
    expect(unseen.map(([key]) => key).filter((key) => key !== 'language.unread' || !isReadByNative)).toEqual(
      [],
    );
  });
});

it('rings on a button without a name, faint words and a target that is too small', async () => {
  const browser = await chromium.connect(inject('browser'));
  try {
    const page = await browser.newPage();
    const rules = async (body: string) => {
      await page.setContent(
        `<!doctype html><html lang="en"><title>T</title><main><h1>H</h1>${body}</main></html>`,
      );
      return (await stumbles(page)).map((line) => line.split(':')[0]);
    };
    expect(await rules('<button>Go</button>')).toEqual([]);
    expect(await rules('<button></button>')).toEqual(['button-name']);
    expect(await rules('<p style="color:#bbb">Faint</p>')).toEqual(['color-contrast']);
    const small = '<button style="width:9px;height:9px;padding:0" aria-label="x"></button>';
    expect(await rules(`<p>${small}${small}</p>`)).toEqual(['target-size']);
  } finally {
    await browser.close();
  }
});
