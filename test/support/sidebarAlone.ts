/** The built sidebar in a browser without a workbook: what the add-on answers is said by the test. */
import type { Page } from 'playwright-core';
import type { Server } from '../../src/addon/protocol.ts';
import { servedHtml } from '../../src/local/services/servedHtml.ts';
import { built } from './localWorkbook.ts';

const ADDRESS = 'http://sidebar.example/';

/** The add-on's answers by what is asked; an error is thrown, and what is NEVER answered leaves the sidebar waiting. */
export type Answers = {
  readonly [Name in keyof Server]?: (
    ...request: Parameters<Server[Name]>
  ) => ReturnType<Server[Name]> | typeof NEVER;
};
export const NEVER = Symbol('never');

/** As Google's google.script.run, with the answers of the test's. */
const RUN = `
const runner = (good, bad) => new Proxy({}, { get: (_, name) =>
  name === 'withSuccessHandler' ? (handler) => runner(handler, bad)
  : name === 'withFailureHandler' ? (handler) => runner(good, handler)
  : (request) => {
      window.unanswered += 1;
      void answered(name, request).then((said) => {
        window.unanswered -= 1;
        if ('value' in said) good(said.value);
        else if ('error' in said) bad(new Error(said.error));
      });
    } });
window.unanswered = 0;
window.usualFrame = window.requestAnimationFrame;
window.google = { script: { run: runner(), host: { close() {} } } };`;

interface Begun {
  readonly usualFrame: typeof requestAnimationFrame;
  /** The sidebar's script. */
  begin(): void;
}

/** The page with its script as a function: a browser reads half a million letters once, and not for every view. */
const beginAgain = (html: string): string =>
  html.replace(
    /<script>([\s\S]*?)<\/script>/,
    (_, script: string) => `<script>window.begin = function () {${script}\n};</script>`,
  );

export class SidebarAlone {
  private answers: Answers = {};

  private constructor(readonly page: Page) {}

  /** @param page of a browser's, which can be used again and again */
  static async on(page: Page): Promise<SidebarAlone> {
    const sidebar = new SidebarAlone(page);
    // As wide as Google's.
    await page.setViewportSize({ width: 300, height: 800 });
    await page.exposeFunction('answered', (name: keyof Server, request: never) => {
      const answer = sidebar.answers[name] as ((request: never) => unknown) | undefined;
      if (!answer) return { error: `The test has no answer to ${name}` };
      try {
        const value = answer(request);
        return value === NEVER ? {} : { value: value ?? null };
      } catch (error) {
        return { error: (error as Error).message };
      }
    });
    await page.addInitScript(RUN);
    const body = beginAgain(servedHtml(built('Sidebar.html')));
    await page.route(`${ADDRESS}**`, (route) =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', body }),
    );
    await page.goto(ADDRESS);
    return sidebar;
  }

  /** Opens the sidebar anew: its script runs from the beginning, and nothing of what was there stays. */
  async open(answers: Answers): Promise<void> {
    this.answers = answers;
    await this.page.evaluate(() => {
      const { usualFrame, begin } = window as unknown as Begun;
      window.requestAnimationFrame = usualFrame;
      const place = document.createElement('div');
      place.id = 'app';
      document.getElementById('app')!.replaceWith(place);
      document.documentElement.lang = 'en';
      begin();
    });
    await this.settle();
  }

  /** Until it asks for nothing more and has drawn what it was told. */
  async settle(): Promise<void> {
    await this.page.waitForFunction(() => {
      const { unanswered, quiet = 0 } = window as unknown as { unanswered: number; quiet?: number };
      Object.assign(window, { quiet: unanswered === 0 ? quiet + 1 : 0 });
      return quiet > 2;
    });
    await this.page.evaluate(() => Object.assign(window, { quiet: 0 }));
  }
}
