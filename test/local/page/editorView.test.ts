import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Visit } from '../../support/browser.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const CODE = `function onOpen() {
  SpreadsheetApp.getUi().createAddonMenu().addItem('Say', 'say').addToUi();
}
function say() { SpreadsheetApp.getUi().alert('one'); }
function fail() { throw new TypeError('no such thing'); }
function hidden_() {}
`;

let visit: Visit;
let editor: Page;
async function openEditor(): Promise<void> {
  const { page, context } = visit;
  await page.bringToFront();
  await page.getByRole('button', { name: 'Tillägg', exact: true }).click();
  const opened = context.waitForEvent('page');
  await page.getByRole('menuitem', { name: 'Apps Script' }).click();
  editor = await opened;
  await editor.locator('textarea').waitFor();
}
beforeAll(async () => {
  visit = await Visit.begin();
  await visit.menu('Ny arbetsbok', 'Börja med ett tomt projekt');
  await visit.page.waitForFunction(() => window.workbook?.functions.join() === 'myFunction');
  await visit.idle();
  await openEditor();
}, 60_000);
afterAll(() => visit.close());

const files = () => editor.locator('.file').allInnerTexts();
const save = () => editor.keyboard.press('ControlOrMeta+s');
const isSaved = () => editor.waitForFunction(() => !document.querySelector('.file[title]'));
const problems = async () => {
  await editor.evaluate(AXE);
  return editor.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run(where: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const { violations } = await axe.run(document);
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html.slice(0, 160)}`);
  });
};

describe('the editor', () => {
  it('says in the language of the browser what it is, and names its buttons as Google does', async () => {
    expect(await editor.locator('.stand-in').innerText()).toContain(
      'efterbildning av Googles Apps Script-redigerare',
    );
    expect(await editor.getByRole('button', { name: 'Save project to Drive' }).isDisabled()).toBe(true);
    expect(await files()).toEqual(['Code.gs']);
    expect(await editor.locator('textarea').inputValue()).toBe('function myFunction() {\n  \n}\n');
  });

  it('marks what is not saved, and does not run it', async () => {
    await editor.locator('textarea').fill(CODE);
    expect(await files()).toEqual(['Code.gs ●']);
    expect(await editor.getByRole('button', { name: 'Code.gs (inte sparad)' }).count()).toBe(1);
    expect(await editor.getByRole('button', { name: '▷ Run' }).isDisabled()).toBe(true);
    expect(await visit.page.evaluate(() => window.workbook!.functions)).toEqual(['myFunction']);
    await save();
    await isSaved();
    await visit.page.waitForFunction(() => window.workbook!.functions.includes('say'));
    const offered = editor.getByLabel('Select function to run').locator('option');
    expect(await offered.allInnerTexts()).toEqual(['onOpen', 'say', 'fail']);
  });

  it('goes back to what was saved without a mark', async () => {
    await editor.locator('textarea').fill(`${CODE}x`);
    await editor.locator('textarea').fill(CODE);
    expect(await files()).toEqual(['Code.gs']);
  });

  it('can be used without eyes and with weak ones', async () => {
    expect(await problems()).toEqual([]);
    await editor.getByRole('button', { name: 'Add a file' }).click();
    expect(await problems()).toEqual([]);
    await editor.getByRole('menuitem', { name: 'HTML' }).click();
    expect(await problems()).toEqual([]);
    await editor.keyboard.press('Escape');
    await editor.getByRole('button', { name: 'Project Settings' }).click();
    expect(await problems()).toEqual([]);
    await editor.getByRole('button', { name: 'Editor', exact: true }).click();
  });

  it('asks for consent at the first run, as wide as the code makes it, and says what went wrong', async () => {
    await editor.getByLabel('Select function to run').selectOption('fail');
    await editor.getByRole('button', { name: '▷ Run' }).click();
    const dialog = editor.getByRole('dialog');
    for (const name of ['Review permissions', 'name@example.com', 'Avancerat'])
      await dialog.getByRole('button', { name }).click();
    await dialog.getByRole('button', { name: 'Gå till Untitled project (osäkert)' }).click();
    await editor.getByLabel('Markera allt').check();
    expect(await problems()).toEqual([]);
    await dialog.getByRole('button', { name: 'Fortsätt' }).click();
    await editor.getByText('TypeError: no such thing').waitFor();
  });

  it('runs in the spreadsheet: a menu that onOpen makes is there at once', async () => {
    await editor.getByLabel('Select function to run').selectOption('onOpen');
    await editor.getByRole('button', { name: '▷ Run' }).click();
    await editor.getByText('Execution completed').waitFor();
    await visit.page.bringToFront();
    await visit.menu('Tillägg', 'Untitled project', 'Say');
    await visit.page.getByText('one', { exact: true }).waitFor();
    await visit.page.keyboard.press('Escape');
  });

  it('a menu that is there runs what was saved since', async () => {
    await editor.bringToFront();
    await editor.locator('textarea').fill(CODE.replace("'one'", "'two'"));
    await save();
    await isSaved();
    await visit.page.bringToFront();
    await visit.menu('Tillägg', 'Untitled project', 'Say');
    await visit.page.getByText('two', { exact: true }).waitFor();
    await visit.page.keyboard.press('Escape');
  });

  it('renames a file with what is typed in it, and asks before it deletes one', async () => {
    await editor.bringToFront();
    await editor.getByRole('button', { name: 'Add a file' }).click();
    await editor.getByRole('menuitem', { name: 'HTML' }).click();
    await editor.keyboard.type('page');
    await editor.keyboard.press('Enter');
    await editor.locator('.file[aria-current]', { hasText: 'page.html' }).waitFor();
    await editor.locator('textarea').fill('<p>typed');
    await editor.getByRole('button', { name: 'Options page.html' }).click();
    await editor.getByRole('menuitem', { name: 'Rename' }).click();
    await editor.getByRole('dialog').getByRole('textbox').fill('Page');
    await editor.keyboard.press('Enter');
    await editor.getByRole('button', { name: 'Page.html (inte sparad)' }).waitFor();
    expect(await editor.locator('textarea').inputValue()).toBe('<p>typed');
    await editor.getByRole('button', { name: 'Options Page.html' }).click();
    await editor.getByRole('menuitem', { name: 'Delete' }).click();
    await editor.keyboard.press('Escape');
    expect(await files()).toContain('Page.html ●');
    await editor.getByRole('button', { name: 'Options Page.html' }).click();
    await editor.getByRole('menuitem', { name: 'Delete' }).click();
    await editor.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
    await editor.waitForFunction(() => document.querySelectorAll('.file').length === 1);
  });

  it('is as it was left when it is opened again', async () => {
    await editor.reload();
    await editor.locator('textarea').waitFor();
    expect(await editor.locator('textarea').inputValue()).toContain("'two'");
  });
});

describe('the spreadsheet', () => {
  it('has its project and the consent after a reload', async () => {
    await visit.page.bringToFront();
    await visit.reload();
    await visit.menu('Tillägg', 'Untitled project', 'Say');
    await visit.page.getByText('two', { exact: true }).waitFor();
    await visit.page.keyboard.press('Escape');
  });

  it('opens also when its scripts cannot be run: there is just no menu', async () => {
    await editor.bringToFront();
    await editor.locator('textarea').fill(`${CODE}\nnowhere.to.be.found();`);
    await save();
    await isSaved();
    await visit.page.bringToFront();
    await visit.reload();
    await visit.page.getByRole('button', { name: 'Tillägg', exact: true }).click();
    expect(await visit.page.getByRole('menuitem').allInnerTexts()).toEqual(['Apps Script']);
    await visit.page.keyboard.press('Escape');
    await editor.bringToFront();
    await editor.locator('textarea').fill(CODE);
    await save();
    await isSaved();
  });

  it('is asked for again after a copy, which has the project too', async () => {
    const { page } = visit;
    await page.bringToFront();
    await visit.reload();
    await page.locator('.o-topbar-menu', { hasText: /^(Arkiv|File)$/ }).click();
    await page.locator('.o-menu-item', { hasText: 'Skapa en kopia' }).click();
    await page.getByRole('button', { name: 'OK', exact: true }).click();
    await page.waitForFunction(() => window.workbook?.name.startsWith('Kopia av'));
    await visit.idle();
    await visit.menu('Tillägg', 'Untitled project', 'Say');
    await page.getByRole('heading', { name: 'Auktorisering krävs' }).waitFor();
    await page.keyboard.press('Escape');
  });

  it('is not written over by the editor of the one that was copied', async () => {
    await editor.bringToFront();
    await editor.locator('textarea').fill('function other() {}');
    await save();
    await editor.getByText('Kalkylarket i webbläsaren är ett annat nu').waitFor();
    expect(await files()).toEqual(['Code.gs ●']);
    await editor.locator('textarea').fill(CODE);
  });

  it('that is not open anywhere runs nothing', async () => {
    await editor.reload();
    await editor.locator('textarea').waitFor();
    await visit.page.goto('about:blank');
    await editor.locator('textarea').fill('function nothing() {}');
    await save();
    await isSaved();
    await editor.getByRole('button', { name: '▷ Run' }).click();
    await editor.getByText('Kalkylarket är inte öppet i en annan flik').waitFor();
    await visit.open();
  });

  it('that begins anew with the add-on has no project any more', async () => {
    await visit.menu('Ny arbetsbok', 'Svenska');
    await visit.page.waitForFunction(() => window.workbook?.functions.includes('openSidebar'));
    await visit.idle();
    await editor.reload();
    await editor.getByText('Det finns inget skriptprojekt i den här webbläsaren.').waitFor();
    expect(visit.troubles).toEqual([]);
  });
});
