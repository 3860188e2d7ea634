import { afterEach, expect, it } from 'vitest';
import { Visit } from '../../support/browser.ts';

let visit: Visit | undefined;
afterEach(async () => {
  await visit?.close();
  visit = undefined;
});

/** Holds back what the page asks for at the address until it is let go. */
async function hold(from: Visit, address: string): Promise<() => void> {
  let letGo = (): void => undefined;
  const gone = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await from.page.route(address, async (route) => {
    await gone;
    await route.continue();
  });
  return letGo;
}

/** The properties that the sign's animations change. */
const moved = (from: Visit, sign: string): Promise<string[]> =>
  from.page.locator(sign).evaluate((element) =>
    element.getAnimations({ subtree: true }).flatMap((animation) =>
      animation.playState === 'running'
        ? (animation.effect as KeyframeEffect)
            .getKeyframes()
            .flatMap((frame) => Object.keys(frame))
            .filter((key) => !/offset|easing|composite/i.test(key))
        : [],
    ),
  );

/** Writes down what a sign says now and from now on, '' where it is away. */
async function watch(from: Visit, sign: string): Promise<() => Promise<string[]>> {
  await from.page.evaluate((selector) => {
    const watched = window as unknown as { said: string[] };
    const look = () => document.querySelector(`${selector}:not([hidden])`)?.textContent ?? '';
    watched.said = [look()];
    new MutationObserver(() => {
      const shown = look();
      if (watched.said.at(-1) !== shown) watched.said.push(shown);
    }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  }, sign);
  return () => from.page.evaluate(() => (window as unknown as { said: string[] }).said);
}

it('a sign turns by itself while the page opens, before its script is there', async () => {
  visit = await Visit.begin();
  const { page } = visit;
  const letGo = await hold(visit, '**/page.js');
  await page.reload({ waitUntil: 'commit' });
  const sign = page.locator('.opening', { hasText: 'Öppnar …' });
  await sign.waitFor();
  // A transform is moved by the compositor, whatever holds up the page.
  expect(new Set(await moved(visit, '.opening'))).toEqual(new Set(['transform']));
  letGo();
  await visit.ready();
  await sign.waitFor({ state: 'hidden' });
});

it('the frame is there before any other file of the page', async () => {
  visit = await Visit.begin();
  const { page } = visit;
  const release = [await hold(visit, '**/page.css'), await hold(visit, '**/*.js')];
  await page.reload({ waitUntil: 'commit' });
  await page.locator('h1', { hasText: 'Smarketing for Sheets' }).waitFor();
  await page.locator('.opening', { hasText: 'Öppnar …' }).waitFor();
  // Drawn, not only in the document.
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
  for (const letGo of release) letGo();
  await visit.ready();
});

it('a kept workbook says what it is waited for', async () => {
  visit = await Visit.begin();
  const { page } = visit;
  await visit.type(0, 0, 'kept');
  await page.addInitScript(() => {
    const watched = window as unknown as { said: string[] };
    watched.said = [];
    new MutationObserver(() => {
      const shown = document.querySelector('.opening:not([hidden])')?.textContent ?? '';
      if (watched.said.at(-1) !== shown) watched.said.push(shown);
    }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  });
  await visit.reload();
  await page.locator('.opening').waitFor({ state: 'hidden' });
  const said = await page.evaluate(() => (window as unknown as { said: string[] }).said);
  expect(said.filter((text) => text.includes(':'))).toEqual([
    'Öppnar: läser det sparade …',
    'Öppnar: räknar arken …',
    'Öppnar: ritar …',
  ]);
});

it('who wants nothing to move reads it', async () => {
  visit = await Visit.begin(undefined, 'en-US');
  const { page } = visit;
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const letGo = await hold(visit, '**/page.js');
  await page.reload({ waitUntil: 'commit' });
  await page.locator('.opening', { hasText: 'Opening …' }).waitFor();
  expect(await moved(visit, '.opening')).toEqual([]);
  letGo();
  await visit.ready();
});

it('a new workbook and a copy are opened under the sign', async () => {
  visit = await Visit.begin();
  const { page } = visit;
  const said = await watch(visit, '.opening');
  await visit.menu('Ny arbetsbok', 'Svenska');
  await page.waitForFunction(() => (window as unknown as { said: string[] }).said.length > 2);
  await page.getByText('Arkiv', { exact: true }).click();
  await page.getByText('Skapa en kopia', { exact: true }).click();
  await page.getByRole('button', { name: 'OK', exact: true }).click();
  await page.waitForFunction(() => (window as unknown as { said: string[] }).said.length > 4);
  expect(await said()).toEqual(['', 'Öppnar …', '', 'Öppnar …', '']);
});

it('one sign stays from the first file of the samples to the last report', async () => {
  visit = await Visit.begin();
  const { page } = visit;
  const letGo = await hold(visit, '**/settings.json');
  await visit.menu('Läs in exempel', 'Svenskt exempel');
  await page.locator('.busy', { hasText: 'Arbetar: settings.json …' }).waitFor();
  expect(new Set(await moved(visit, '.busy'))).toEqual(new Set(['transform']));
  const said = await watch(visit, '.busy');
  letGo();
  await visit.idle();
  expect(await said()).toEqual([
    'Arbetar: settings.json …',
    'Arbetar: kontakter.csv …',
    'Arbetar: affarer.csv …',
    'Arbetar: aktiviteter.csv …',
    'Arbetar: kostnader.csv …',
    'Arbetar …',
    '',
  ]);
});
