/** What can be read on a page, and which of the product's texts that is. */
import type { Frame, Page } from 'playwright-core';

/** Every text of a page that a person can see or that a screen reader names something by. */
export function saidOn(page: Page | Frame): Promise<string[]> {
  return page.evaluate(() => {
    const said: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const within = node.parentElement!;
      if (within.closest('script, style, [hidden]')) continue;
      if (within.closest('select') || within.checkVisibility()) said.push(node.textContent!);
    }
    for (const named of document.querySelectorAll('[aria-label], [placeholder], [title]'))
      for (const attribute of ['aria-label', 'placeholder', 'title'])
        said.push(named.getAttribute(attribute) ?? '');
    return said.map((text) => text.trim()).filter((text) => text !== '');
  });
}

/** Shorter ones may be a part of another text by chance. */
const LONG = 12;

/**
 * @param text with gaps as the language files have them: `{name}`, `{n|one|several}`
 * @param said of all pages together
 * @param isPart does the text stand within others, however short it is?
 */
export function isSaid(text: string, said: ReadonlySet<string>, isPart = false): boolean {
  const literal = text.split(/\{[^}]*\}/);
  const pattern = literal.map((part) => part.replace(/[.*+?^$()[\]{}|\\]/g, '\\$&')).join('[\\s\\S]*');
  const isLong = isPart || literal.join('').length >= LONG;
  const whole = new RegExp(isLong ? pattern : `^(?:[!✓] )?${pattern}$`);
  for (const one of said) if (whole.test(one)) return true;
  return false;
}
