/** What a person does in the sidebar. */
import type { Frame } from 'playwright-core';
import { expect } from 'vitest';

/** Nothing is wider than the sidebar. What everybody can use is in sidebar/accessibility.test.ts, for every state of it. */
export async function fits(frame: Frame): Promise<void> {
  const wide = await frame.evaluate(
    () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
  );
  expect(wide).toBe(false);
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
