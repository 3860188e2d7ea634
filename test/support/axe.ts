/** What axe-core says of a page: WCAG 2.0, 2.1 and 2.2 of the levels A and AA, and what is good practice besides. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axeCore from 'axe-core';
import type { Frame, Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Every rule of axe's of these levels, those that it calls experimental as well: it leaves them out unless they are named. */
const LEVELS = [
  'wcag2a',
  'wcag2aa',
  'wcag21a',
  'wcag21aa',
  'wcag22a',
  'wcag22aa',
  'best-practice',
  'experimental',
];

/** Other people's elements, and the rules of which they are known to fall short: all other rules hold for them too. */
export interface Foreign {
  readonly selector: string;
  readonly rules: readonly string[];
}

/** o-spreadsheet draws its own elements. What they lack is named here, one by one; whatever else is in the grid rings. */
export const GRID: readonly Foreign[] = [
  // The editors of a cell and of the formula bar: first in the order of Tab, and their role is not said.
  { selector: '.o-composer', rules: ['tabindex', 'focus-order-semantics'] },
  // Where a cell is named, the zoom and the size of letters, and how many rows are to be added: fields without a label.
  { selector: '.os-input, .o-number-input, .o-grid-add-rows-input', rules: ['label'] },
];

interface WithAxe {
  axe?: typeof axeCore;
}

/**
 * What somebody with a screen reader, a keyboard or weak eyes would stumble on: a line for each rule, with the elements.
 * Frames are looked at by themselves.
 *
 * @param foreign elements that are not the product's, each with the rules that are off for it
 */
export async function stumbles(page: Page | Frame, foreign: readonly Foreign[] = []): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
  return page.evaluate(
    async ({ levels, excused }) => {
      const { violations } = await (window as unknown as Required<WithAxe>).axe.run(document, {
        runOnly: { type: 'tag', values: levels },
        resultTypes: ['violations'],
        iframes: false,
      });
      const isExcused = (rule: string, target: readonly unknown[]) =>
        excused.some(
          ({ selector, rules }) =>
            rules.includes(rule) && document.querySelector(String(target[0]))?.closest(selector) != null,
        );
      return violations.flatMap(({ id, nodes }) => {
        const ours = nodes.filter(({ target }) => !isExcused(id, target));
        return ours.length === 0 ? [] : `${id}: ${ours.map(({ html }) => html.slice(0, 120)).join(' | ')}`;
      });
    },
    { levels: LEVELS, excused: foreign },
  );
}
