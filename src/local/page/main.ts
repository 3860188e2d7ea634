/** The page: loads the built add-on, opens the workbook that is kept here or a new one, and shows it. */

import type { Scripts } from '../engine/sandbox.ts';
import { openWorkbook, type Workbook, type WorkbookOptions } from '../workbook.ts';
import { Keeper } from './autosave.ts';
import { translateGrid } from './gridWords.ts';
import { loadSample, SAMPLES } from './samples.ts';
import { runInPage } from './sandbox.ts';
import { type Kept, ownStorage, Storage } from './storage.ts';
import { fill, wordsFor } from './words.ts';
import { type Desk, openDesk } from './workbookView.ts';

const ADDON_NAME = 'Smarketing for Sheets';

declare global {
  interface Window {
    /** The open workbook, for tests and for the curious. */
    workbook?: Workbook;
  }
}

interface Built {
  scripts: Scripts;
  sidebar: string;
  shim: string;
}

/** What is open; one thing at a time. */
interface Open {
  desk: Desk;
  keeper: Keeper | undefined;
}

class Page {
  private open: Open | undefined;
  private language = 'en';

  constructor(
    private readonly place: HTMLElement,
    private readonly built: Built,
    private readonly storage: Storage | undefined,
  ) {
    translateGrid(() => this.language);
  }

  /** Shows a workbook in place of the one that is shown. */
  async show(what: Pick<WorkbookOptions, 'locale' | 'snapshot'>, activeSheet?: string): Promise<Desk> {
    const locale = what.snapshot?.locale ?? what.locale ?? 'en_US';
    this.language = wordsFor(locale).code;
    const workbook = openWorkbook({
      scripts: this.built.scripts,
      files: { Sidebar: this.built.sidebar },
      runCode: runInPage,
      addonName: ADDON_NAME,
      timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
      name: wordsFor(locale).untitled,
      ...what,
    });
    const { model } = workbook;
    if (activeSheet && model.getters.tryGetSheet(activeSheet)) {
      const sheetIdFrom = model.getters.getActiveSheetId();
      if (sheetIdFrom !== activeSheet) {
        workbook.book.dispatch('ACTIVATE_SHEET', { sheetIdFrom, sheetIdTo: activeSheet });
      }
    }
    this.open?.keeper?.stop();
    this.open?.desk.stop();
    const desk = await openDesk(this.place, {
      workbook,
      addonName: ADDON_NAME,
      shim: this.built.shim,
      onChange: () => this.open?.keeper?.afterCall(),
      onNew: (chosen) => void this.replace(chosen),
      onCopy: () =>
        void this.show({
          snapshot: workbook.makeCopy(fill(wordsFor(locale).copyOf, { name: workbook.name })),
        }),
      onSample: (name) =>
        void this.replace(SAMPLES[name].locale).then((fresh) => {
          if (fresh) loadSample(name, fresh.workbook, fresh.desk.calls).catch(fresh.desk.fail);
        }),
    });
    const keeper =
      this.storage &&
      new Keeper({
        workbook,
        storage: this.storage,
        withSign: desk.whileSaving,
        onFailure: () => desk.tell(wordsFor(locale).notKept, -1),
      });
    this.open = { desk, keeper };
    keeper?.soon();
    window.workbook = workbook;
    return desk;
  }

  private async replace(locale: string): Promise<{ desk: Desk; workbook: Workbook } | undefined> {
    if (this.open && !(await this.open.desk.mayGo())) return undefined;
    const desk = await this.show({ locale });
    return { desk, workbook: window.workbook! };
  }
}

async function main(): Promise<void> {
  const place = document.getElementById('page')!;
  const [code, reports, sidebar, shim] = await Promise.all(
    ['addon/Code.js', 'addon/Reports.js', 'addon/Sidebar.html', 'shim.js'].map(async (path) => {
      const answer = await fetch(path);
      if (!answer.ok) throw new Error(`${path}: ${answer.status} ${answer.statusText}`);
      return answer.text();
    }),
  );
  // First the right, then the reading: after a reload the page before may still be saving.
  const owns = await ownStorage();
  let kept: Kept | undefined;
  let storage: Storage | undefined;
  try {
    storage = await Storage.open();
    kept = await storage.read();
  } catch {
    storage = undefined;
  }
  const page = new Page(
    place,
    { scripts: { 'Code.js': code!, 'Reports.js': reports! }, sidebar: sidebar!, shim: shim! },
    owns ? storage : undefined,
  );
  const words = wordsFor(kept?.snapshot.locale ?? usualLocale());
  const desk = await openKept(page, kept);
  if (!storage) desk.tell(words.notKept, -1);
  else if (!owns) desk.tell(words.otherTab, -1);
}

/** The workbook that was kept, or a new one when there is none or when it cannot be read. */
async function openKept(page: Page, kept: Kept | undefined): Promise<Desk> {
  const locale = usualLocale();
  if (!kept) return page.show({ locale });
  try {
    return await page.show({ snapshot: kept.snapshot }, kept.activeSheet);
  } catch (error) {
    const desk = await page.show({ locale });
    desk.tell(fill(wordsFor(locale).unreadable, { reason: String(error) }), -1);
    return desk;
  }
}

const usualLocale = (): string => (navigator.language.startsWith('sv') ? 'sv_SE' : 'en_US');

main().catch((error: unknown) => {
  console.error(error);
  document.getElementById('page')!.textContent = String(error);
});
