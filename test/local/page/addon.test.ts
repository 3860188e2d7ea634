import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Visit } from '../../support/browser.ts';

/** A small add-on that tells what it sees and does what each test needs. */
const CODE = `
/**
 * Twice a number.
 *
 * @param {2} n The number.
 * @return Twice that.
 * @customfunction
 */
function TWICE(n) { return n * 2; }
function onOpen() {
  SpreadsheetApp.getUi().createAddonMenu()
    .addItem('Open', 'open').addItem('Say', 'say').addItem('Toast', 'toast')
    .addSeparator()
    .addItem('Schedule', 'schedule').addItem('Fail', 'fail').addToUi();
}
function open() {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Sidebar').setTitle('<b>Side</b>'));
}
function say() { SpreadsheetApp.getUi().alert('Title <b>', 'Text <img src=x onerror=alert(1)>', SpreadsheetApp.getUi().ButtonSet.OK); }
function toast() { SpreadsheetApp.getActive().toast('Toast <img src=x onerror=alert(1)>'); }
function schedule() { ScriptApp.newTrigger('send').timeBased().everyDays(1).atHour(7).create(); }
function send() {
  MailApp.sendEmail({ to: 'a@example.com', subject: 'S <i>', body: 'Plain', htmlBody: '<p>Rich</p><img src="https://example.com/x.png"><script>parent.reached = 1</script>' });
}
function fail() { throw new Error('It broke.'); }
function failWith(text) { throw new TypeError(text); }
function echo(value) { return value; }
function date() { return new Date(0); }
function nothing() {}
function slow() { const end = Date.now() + 200; while (Date.now() < end); }
function put(text) { const range = SpreadsheetApp.getActive().getSheets()[0].getRange('A1'); range.setValue("'" + text); return range.getValue(); }
function wrap(widths) {
  const sheet = SpreadsheetApp.getActive().getSheets()[0];
  sheet.getRange('C3').setValue('A text that needs many lines in a narrow column').setWraps([[true]]);
  for (const width of widths) sheet.setColumnWidths(3, 1, width);
}
var order_ = [];
function note(n) { order_.push(n); return order_.join(); }
function private_() { return 1; }
function sees() {
  const inCode = [typeof window, typeof document, typeof location, typeof top, typeof fetch, typeof setTimeout,
    typeof parent, typeof localStorage, typeof XMLHttpRequest, typeof self];
  const refused = [() => new Function('return 1')(), () => (0, eval)('1'), () => (() => {}).constructor('return 1')()].map((make) => {
    try { return make(); } catch (error) { return error.name; }
  });
  return { inCode, refused, error: new Error('x') instanceof Error };
}
function errorKind() { try { SpreadsheetApp.getActive().getSheets()[0].getRange(0, 0); } catch (e) { return [e instanceof Error, e.name]; } }
`;
const SIDEBAR =
  '<!doctype html><html><head><style>body { margin: 0 }</style></head><body><p>Sidebar</p></body></html>';
type Run = Record<string, (...args: unknown[]) => unknown> & {
  withSuccessHandler(handler: (value: unknown, user?: unknown) => void): Run;
  withFailureHandler(handler: (error: Error, user?: unknown) => void): Run;
  withUserObject(user: unknown): Run;
};
declare const google: {
  script: { run: Run; host: { close(): void; setHeight(n: number): void; editor: { focus(): void } } };
};

describe('an add-on on the page', () => {
  let visit: Visit;
  beforeAll(async () => {
    visit = await Visit.begin({ code: CODE, sidebar: SIDEBAR }, 'en-US');
  }, 60_000);
  afterAll(() => visit?.close());

  const open = () => visit.openSidebar('Extensions', 'Smarketing for Sheets', 'Open');

  it('opens its menu by keyboard', async () => {
    const { page } = visit;
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    await page.getByRole('button', { name: 'Extensions' }).focus();
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe('Smarketing for Sheets');
    await page.keyboard.press('ArrowRight');
    expect(await focused()).toBe('Open');
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe('Say');
    await page.keyboard.press('End');
    expect(await focused()).toBe('Fail');
    await page.keyboard.press('s');
    expect(await focused()).toBe('Say');
    await page.keyboard.press('ArrowLeft');
    expect(await focused()).toBe('Smarketing for Sheets');
    await page.keyboard.press('Escape');
    expect(await focused()).toBe('Extensions');
    expect(await page.getByRole('menu').count()).toBe(0);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.sidebar iframe');
    await page.getByRole('button', { name: 'Close' }).click();
    expect(await page.locator('.sidebar iframe').count()).toBe(0);
  });

  it('has a sidebar of exactly 300 px beside a grid that can be used', async () => {
    const frame = await open();
    expect(await frame.evaluate(() => window.innerWidth)).toBe(300);
    const box = await visit.page.locator('.sidebar iframe').boundingBox();
    expect(box!.width).toBe(300);
    expect(await visit.page.locator('.sidebar h2').textContent()).toBe('<b>Side</b>');
    await visit.type(3, 3, '=TWICE(21)');
    expect((await visit.cell('Sheet1', 3, 3)).value).toBe(42);
  });

  it('cannot reach the page around it, nor anybody else', async () => {
    const frame = await open();
    const seen = await frame.evaluate(async () => {
      const tried = async (what: () => unknown): Promise<string> => {
        try {
          return `reached: ${String(await what())}`;
        } catch (error) {
          return (error as Error).name;
        }
      };
      return {
        origin: window.origin,
        parent: await tried(() => parent.document.title),
        workbook: await tried(() => (parent as Window & { workbook?: unknown }).workbook),
        storage: await tried(() => localStorage.length),
        fetch: await tried(() => fetch('https://example.com/')),
        picture: await tried(
          () =>
            new Promise((resolve, reject) => {
              const picture = new Image();
              picture.onload = resolve;
              picture.onerror = () => reject(new Error('refused'));
              picture.src = 'https://example.com/x.png';
            }),
        ),
      };
    });
    expect(seen).toEqual({
      origin: 'null',
      parent: 'SecurityError',
      workbook: 'SecurityError',
      storage: 'SecurityError',
      fetch: 'TypeError',
      picture: 'Error',
    });
    // The refusals are on the console.
    const refusals = visit.troubles.splice(0);
    expect(refusals.filter((text) => !text.includes('Content Security Policy'))).toEqual([]);
  });

  it('cannot be led elsewhere', async () => {
    const frame = await open();
    await frame.evaluate(() => {
      location.href = 'https://example.com/';
    });
    await visit.page.waitForTimeout(300);
    const refusals = visit.troubles.splice(0);
    expect(refusals.filter((text) => text.startsWith('asked for'))).toEqual([]);
  });

  it('is asked through google.script.run as at Google', async () => {
    const frame = await open();
    const told = await frame.evaluate(async () => {
      const { run } = google.script;
      const ask = (name: string, ...args: unknown[]): Promise<unknown> =>
        new Promise((resolve) => {
          run
            .withUserObject({ tag: 7 })
            .withSuccessHandler((value, user) => resolve(['ok', value, user]))
            .withFailureHandler((error, user) =>
              resolve(['failed', error.name, error.message, error instanceof Error, user]),
            )[name]!(...args);
        });
      const orders = await Promise.all([ask('note', 1), ask('note', 2), ask('note', 3)]);
      return {
        echo: await ask('echo', { a: [1, 'two', true, null] }),
        nothing: await ask('nothing'),
        failed: await ask('failWith', 'No good.'),
        date: await ask('date'),
        orders,
        returned: run.echo!(1),
        hidden: [typeof run.private_, typeof run.unknown, typeof run.order_],
        later: await new Promise((resolve) => {
          let after = false;
          run.withSuccessHandler(() => resolve(after)).echo!(1);
          after = true;
        }),
      };
    });
    const user = { tag: 7 };
    expect(told.echo).toEqual(['ok', { a: [1, 'two', true, null] }, user]);
    expect(told.nothing).toEqual(['ok', null, user]);
    expect(told.failed).toEqual(['failed', 'TypeError', 'No good.', true, user]);
    expect(told.date).toEqual(['failed', 'Error', expect.stringContaining('it is Date'), true, user]);
    expect(told.orders).toEqual([
      ['ok', '1', user],
      ['ok', '1,2', user],
      ['ok', '1,2,3', user],
    ]);
    expect(told.returned).toBeUndefined();
    expect(told.hidden).toEqual(['undefined', 'undefined', 'undefined']);
    expect(told.later).toBe(true);
  });

  it('refuses what is not JSON-like, at the call', async () => {
    const frame = await open();
    const errors = await frame.evaluate(() => {
      const round: Record<string, unknown> = {};
      round.self = round;
      const bad = [
        new Date(0),
        () => 1,
        { a: undefined },
        undefined,
        Number.NaN,
        new Map(),
        { a: [new Date(0)] },
        round,
      ];
      return bad.map((value) => {
        try {
          google.script.run.echo!(value);
          return 'sent';
        } catch (error) {
          return (error as Error).message;
        }
      });
    });
    expect(errors[0]).toMatch(/^Failed due to illegal value in property: 0\. It is Date\./);
    expect(errors[1]).toContain('Function');
    expect(errors[2]).toContain('0.a. It is Undefined');
    expect(errors[6]).toContain('0.a[0]. It is Date');
    for (const error of errors) expect(error).toContain('illegal value');
  });

  it('shows a sign while it works', async () => {
    const frame = await open();
    await visit.idle();
    await frame.evaluate(() => {
      for (let i = 0; i < 4; i += 1) google.script.run.slow!();
    });
    await visit.page.locator('.busy', { hasText: 'Working …' }).waitFor();
    await visit.idle();
  });

  it('closes its sidebar and gives the focus back', async () => {
    const frame = await open();
    await frame.evaluate(() => google.script.host.close());
    await visit.page.waitForSelector('.sidebar iframe', { state: 'detached' });
    expect(await visit.page.evaluate(() => document.activeElement?.closest('.o-spreadsheet') !== null)).toBe(
      true,
    );
  });

  it('has rows as high as their wrapped texts need, whatever the width was before', async () => {
    const heightAfter = (...widths: number[]): Promise<number> =>
      visit.page.evaluate((all) => {
        window.workbook!.call('wrap', all);
        return window.workbook!.model.getters.getRowSize('s0', 2);
      }, widths);
    const [wide, narrow] = [await heightAfter(600), await heightAfter(60)];
    expect(narrow).toBeGreaterThan(wide);
    expect(await heightAfter(60, 600)).toBe(wide);
    expect(await heightAfter(600, 60)).toBe(narrow);
  });

  it('sees nothing of the browser', async () => {
    const frame = await open();
    const sees = await frame.evaluate(
      () => new Promise((resolve) => google.script.run.withSuccessHandler(resolve).sees!()),
    );
    expect(sees).toEqual({
      inCode: Array(10).fill('undefined'),
      refused: Array(3).fill('EvalError'),
      error: true,
    });
    const kind = await frame.evaluate(
      () => new Promise((resolve) => google.script.run.withSuccessHandler(resolve).errorKind!()),
    );
    expect(kind).toEqual([true, 'Exception']);
  });

  it('shows alerts and toasts as text', async () => {
    const { page } = visit;
    await visit.menu('Extensions', 'Smarketing for Sheets', 'Say');
    const alert = page.locator('dialog');
    await alert.waitFor();
    expect(await alert.locator('h2').textContent()).toBe('Title <b>');
    expect(await alert.locator('p').textContent()).toBe('Text <img src=x onerror=alert(1)>');
    expect(await alert.getByRole('button').allTextContents()).toEqual(['OK']);
    await page.keyboard.press('Enter');
    await alert.waitFor({ state: 'detached' });
    await visit.menu('Extensions', 'Smarketing for Sheets', 'Toast');
    await page.getByText('Toast <img src=x onerror=alert(1)>').waitFor();
    await page.locator('.toasts').getByRole('button', { name: 'Close' }).click();
  });

  it('says what failed', async () => {
    await visit.menu('Extensions', 'Smarketing for Sheets', 'Fail');
    await visit.page.locator('dialog', { hasText: 'It broke.' }).waitFor();
    await visit.page.keyboard.press('Escape');
    await visit.page.locator('dialog').waitFor({ state: 'detached' });
  });

  it('has its triggers run by hand, and its mails shown, over a reload as well', async () => {
    const { page } = visit;
    await visit.menu('Extensions', 'Smarketing for Sheets', 'Schedule');
    await page.getByRole('button', { name: 'Triggers (1)' }).waitFor();
    await visit.reload();
    await page.getByRole('button', { name: 'Triggers (1)' }).click();
    await page.getByText('every day, about 7:00').waitFor();
    await page.getByRole('button', { name: 'Run now: send' }).click();
    await page.getByRole('button', { name: 'Mails (1)' }).waitFor();
    await visit.reload();
    await page.getByRole('button', { name: 'Mails (1)' }).click();
    const mail = page.locator('.mail');
    expect(await mail.locator('h3').textContent()).toBe('S <i>');
    expect(await mail.locator('pre').textContent()).toBe('Plain');
    await page.frameLocator('.mail iframe').getByText('Rich').waitFor();
    expect(await page.evaluate(() => 'reached' in window)).toBe(false);
    await page.keyboard.press('Escape');
    const refusals = visit.troubles.splice(0);
    expect(refusals.filter((text) => text.startsWith('asked for'))).toEqual([]);
  });

  it('had no other errors', () => {
    expect(visit.troubles).toEqual([]);
    expect(visit.dialogs).toEqual([]);
  });
});
