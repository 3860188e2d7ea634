/** A person who has the release zip alone, and does what its INSTALL.html says: sentence by sentence, and nothing else. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import type { Visit } from './browser.ts';

/** A step of the guide as it is read: its sentences, with \`code\` and **strong**, and the button that copies. */
export interface ReadStep {
  readonly title: string;
  readonly sentences: readonly string[];
}

type Act = (reader: GuideReader, ...named: string[]) => Promise<void>;

/** What is done at which words, in English or in Swedish. */
const ACTS: readonly (readonly [RegExp, Act])[] = [
  [/(?:choose|välj) \*\*([^*]+ → [^*]+)\*\*/i, (reader, path) => reader.choose(path!.split(' → '))],
  [
    /(?:name|namnet) .*?[“”](.+?)[”].* (?:call it|kalla det) `(.+?)`/,
    (reader, former, name) => reader.nameProject(former!, name!),
  ],
  [/(?:cog|kugghjulet)\b.*?\*\*(.+?)\*\*/, (reader, button) => reader.press(button!)],
  [
    /(?:Tick|Kryssa i) \*\*(.+?)\*\*.* (?:click|klicka sedan på) \*\*(.+?)\*\*/,
    async (reader, box, button) => {
      await reader.editor.getByLabel(box!, { exact: true }).check();
      await reader.press(button!);
    },
  ],
  [
    /(?:Click|Klicka på) \*\*(.+?)\*\* .*(?:choose|välj) \*\*(.+?)\*\*/,
    (reader, button, kind) => reader.add(button!, kind!),
  ],
  [/(?:Click|Klicka på) `(.+?)`/, (reader, file) => reader.press(file!)],
  [
    /(?:Type|Skriv) `(.+?)` (?:and press|och tryck) Enter/,
    async (reader, name) => {
      await reader.editor.keyboard.type(name!);
      await reader.editor.keyboard.press('Enter');
      await reader.isOpen(name!);
    },
  ],
  [/(?:select all|markera all).*(?:paste|klistra in)/i, (reader) => reader.paste()],
  [/^(?:Save|Spara): .*Ctrl\+S/, (reader) => reader.save()],
  [/(?:reload the page|ladda om sidan)/, (reader) => reader.reload()],
  [
    /(?:press|tryck på) \*\*(.+?)\*\* .*(?:choose your account|välj ditt konto)/,
    async (reader, button) => {
      await reader.answer(button!);
      await reader.answer('name@example.com');
    },
  ],
  [
    /(?:Press|Tryck på) \*\*(.+?)\*\*(?:, then| och sedan på) \*\*(.+?)\*\*/,
    async (reader, first, second) => {
      await reader.answer(first!);
      await reader.answer(second!);
    },
  ],
  [
    /(?:Tick all four|Kryssa i alla fyra).*(?:press|tryck på) \*\*(.+?)\*\*/,
    (reader, button) => reader.tickAll(4, button!),
  ],
  [/(?:choose the menu entry once more|välj menyvalet en gång till)/, (reader) => reader.chooseAgain()],
];

export class GuideReader {
  /** The tab with Apps Script; set as soon as a menu has opened it. */
  editor!: Page;
  /** Sentences at which nothing was done. */
  readonly onlyRead: string[] = [];
  private file: string | undefined;
  private path: readonly string[] = [];

  private constructor(
    private readonly visit: Visit,
    private readonly guide: Page,
    readonly folder: string,
    private readonly language: string,
  ) {}

  /** Unpacks the zip and opens the guide in a tab of its own. */
  static async begin(visit: Visit, zip: Uint8Array, language: 'en' | 'sv'): Promise<GuideReader> {
    const folder = mkdtempSync(join(tmpdir(), 'smarketing-zip-'));
    for (const [name, bytes] of Object.entries(unzipSync(zip))) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), bytes);
    }
    await visit.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const guide = await visit.context.newPage();
    await guide.goto(pathToFileURL(join(folder, 'INSTALL.html')).href);
    return new GuideReader(visit, guide, folder, language);
  }

  end(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** The steps of the guide, in order. */
  steps(): Promise<ReadStep[]> {
    return this.guide.locator(`#${this.language}`).evaluate((main) => {
      const written = (item: Element) =>
        item.innerHTML
          .replace(/<\/?code>/g, '`')
          .replace(/<\/?strong>/g, '**')
          .replace(/&lt;/g, '<')
          .replace(/&gt;/g, '>')
          .replace(/&quot;/g, '"')
          .replace(/&amp;/g, '&');
      return [...main.querySelectorAll('h2')]
        .filter((heading) => /^\d/.test(heading.textContent))
        .map((heading) => ({
          title: heading.textContent,
          sentences: [...heading.nextElementSibling!.querySelectorAll('li')].flatMap((item) =>
            written(item).split(/(?<=[.!]) (?=[A-ZÅÄÖ])/),
          ),
        }));
    });
  }

  /** What the guide says that helps, by what is seen. */
  troubles(): Promise<Record<string, string>> {
    return this.guide.locator(`#${this.language}`).evaluate((main) => {
      const table = [...main.querySelectorAll('table')].find((one) =>
        /what helps|hjälper/.test(one.rows[0]!.textContent),
      )!;
      return Object.fromEntries(
        [...table.rows].slice(1).map((row) => [row.cells[0]!.textContent, row.cells[1]!.textContent]),
      );
    });
  }

  /** Does a step. */
  async follow({ title, sentences }: ReadStep): Promise<void> {
    this.file = await this.guide
      .locator(`#${this.language} h2`, { hasText: title })
      .evaluate(
        (heading) => heading.nextElementSibling!.nextElementSibling!.querySelector('button')?.dataset.file,
      );
    for (const sentence of sentences) await this.obey(sentence);
  }

  private async obey(sentence: string): Promise<void> {
    const known = ACTS.filter(([words]) => words.test(sentence));
    if (known.length === 0) this.onlyRead.push(sentence);
    for (const [words, act] of known) {
      const [, ...named] = words.exec(sentence)!;
      await act(this, ...named).catch((error: unknown) => {
        throw new Error(`The guide says “${sentence}”, and it cannot be done: ${String(error)}`);
      });
    }
  }

  /** Goes through the spreadsheet's menus. What opens in a tab of its own is the editor. */
  async choose(path: readonly string[]): Promise<void> {
    const { page, context } = this.visit;
    this.path = path;
    const [opener, ...entries] = path;
    await page.bringToFront();
    const opened = entries.includes('Apps Script') ? context.waitForEvent('page') : undefined;
    await page.getByRole('button', { name: opener!, exact: true }).click();
    for (const name of entries) await page.getByRole('menuitem', { name, exact: true }).click();
    if (opened) this.editor = await opened;
  }

  /** The last menu entry once more, if its sidebar has not come. */
  async chooseAgain(): Promise<void> {
    if ((await this.visit.page.locator('.sidebar iframe').count()) === 0) await this.choose(this.path);
  }

  /** Until a file that was added is the open one. */
  async isOpen(name: string): Promise<void> {
    await this.editor.locator('.file[aria-current]', { hasText: `${name}.` }).waitFor();
  }

  async nameProject(former: string, name: string): Promise<void> {
    await this.editor.getByText(former, { exact: true }).click();
    await this.editor.getByRole('dialog').getByRole('textbox').fill(name);
    await this.editor.keyboard.press('Enter');
    await this.editor.getByText(name, { exact: true }).waitFor();
  }

  /** A button of the editor. */
  async press(name: string): Promise<void> {
    // A file that is not saved has its mark in the name.
    await this.editor.getByRole('button', { name, exact: true }).click();
  }

  async add(button: string, kind: string): Promise<void> {
    await this.editor.getByText(button, { exact: true }).click();
    await this.editor.getByRole('menuitem', { name: kind, exact: true }).click();
  }

  /** Copies the step's file by its button in the guide, and pastes it over what is in the open file. */
  async paste(file = this.file): Promise<void> {
    await this.guide.bringToFront();
    const copies = this.guide.locator(`#${this.language} button[data-file="${file}"]`);
    await copies.click();
    const said = await copies.evaluate((one) => one.nextElementSibling!.textContent);
    if (!/^(?:Copied|Kopierat): /.test(said)) throw new Error(said);
    await this.editor.bringToFront();
    await this.editor.locator('textarea').click();
    await this.editor.keyboard.press('ControlOrMeta+a');
    await this.editor.keyboard.press('ControlOrMeta+v');
  }

  /** Saves; no file may have a mark left. */
  async save(): Promise<void> {
    await this.editor.bringToFront();
    await this.editor.keyboard.press('ControlOrMeta+s');
    await this.editor.waitForFunction(
      () => !document.querySelector('.file[title]') || document.querySelector('.trouble span'),
    );
    const trouble = await this.trouble();
    if (trouble) throw new Error(trouble);
  }

  /** What the editor says has gone wrong. */
  async trouble(): Promise<string> {
    const said = this.editor.locator('.trouble span');
    return (await said.count()) > 0 ? said.innerText() : '';
  }

  async reload(): Promise<void> {
    await this.visit.page.bringToFront();
    await this.visit.reload();
  }

  /** A button of one of Google's pages of consent. */
  async answer(name: string, where = this.visit.page): Promise<void> {
    await where.getByRole('dialog').getByRole('button', { name, exact: true }).click();
  }

  /** The rights that are asked for, and all of them ticked one by one. */
  async tickAll(count: number, button: string): Promise<void> {
    const boxes = this.visit.page.getByRole('dialog').locator('input[type=checkbox][value]:not([value=""])');
    await boxes.first().waitFor();
    if ((await boxes.count()) !== count) throw new Error(`There are ${await boxes.count()} rights.`);
    for (const box of await boxes.all()) await box.check();
    await this.answer(button);
  }
}
