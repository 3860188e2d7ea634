import { writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { Visit } from '../../support/browser.ts';
import { swedishSample } from '../../support/swedishSample.ts';

it('pic', async () => {
  const v = await Visit.begin();
  await v.page.setViewportSize({ width: 1440, height: 1000 });
  const wb = swedishSample();
  await v.openKept(wb.snapshot());
  for (const tab of (process.env.TABS ?? 'Start').split(',')) {
    await v.goTo(tab);
    await v.page.waitForTimeout(1500);
    await v.page.screenshot({ path: `/tmp/pic-${tab.replace(/\W/g, '')}.png` });
  }
  await v.close();
  expect(1).toBe(1);
}, 180_000);
