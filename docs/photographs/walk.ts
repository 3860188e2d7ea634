import type { Browser, Locator } from 'playwright-core';
import type { LocalPage, PhotographedLanguage } from './localPage.ts';

/**
 * Takes a photograph, or only notes what is on it.
 *
 * @param path of the picture, from docs/
 * @param lines what can be read on it
 * @param part of the page that is shown; without it all of it is
 */
export type Camera = (path: string, lines: readonly string[], part?: Locator) => Promise<void>;

/**
 * A way through the local page on which photographs are taken. Their bytes depend on the browser and its fonts, so the
 * pictures are kept, and beside them what could be read on them (shown.json): a test walks the same way and says when a
 * kept picture no longer shows what the page does.
 */
export interface Walk {
  readonly name: string;
  readonly language: PhotographedLanguage;
  /** The pictures that are taken on it, from docs/, in their order. */
  readonly paths: readonly string[];
  /** Opens the page as the walk needs it. */
  open(browser: Browser, address: string): Promise<LocalPage>;
  go(local: LocalPage, camera: Camera): Promise<void>;
}
