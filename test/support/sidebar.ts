/** What a person does in the sidebar, and what its page must be like. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame } from 'playwright-core';
import { expect } from 'vitest';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** Nothing that a screen reader, a keyboard or weak eyes would stumble on, and nothing wider than the sidebar. */
export async function fits(frame: Frame): Promise<void> {
  const wide = await frame.evaluate(
    () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
  );
  expect(wide).toBe(false);
  await frame.evaluate(AXE);
  const found = await frame.evaluate(async () => {
    const { violations } = await (
      window as unknown as {
        axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
      }
    ).axe.run();
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
    );
  });
  expect(found).toEqual([]);
}
/** A press ends when the page answers again; on a slow machine a long step takes its time. */
export const press = (frame: Frame, name: string) =>
  frame.getByRole('button', { name, exact: true }).click({ timeout: 120_000 });
/** Pastes a text into the sidebar's field. */
export const paste = (frame: Frame, text: string) =>
  frame.locator('#paste').evaluate((field, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, text);
export const heading = (frame: Frame, name: string) =>
  frame.getByRole('heading', { name, exact: true, level: 1 }).waitFor({ timeout: 30_000 });
