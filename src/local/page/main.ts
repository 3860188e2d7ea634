/** The page: loads the built add-on, opens the workbook that is kept here or a new one, and shows it. */

import type { Scripts } from '../engine/sandbox.ts';
import { SAMPLES } from '../sampleFiles.ts';
import { type LocalWorkbook, openWorkbook, type WorkbookOptions } from '../workbook.ts';
import { Autosave } from './autosave.ts';
import { painted } from './calls.ts';
import { finishTyping } from './cellEditor.ts';
import { element } from './element.ts';
import { translateGrid } from './gridWords.ts';
import { hideOpening, showOpening } from './openingSign.ts';
import { loadSample } from './samples.ts';
import { runInPage } from './sandbox.ts';
import { type Kept, ownStorage, Storage } from './storage.ts';
import { fill, usualLocale, wordsFor } from './words.ts';
import { openWorkbookView, type WorkbookView } from './workbookView.ts';

const ADDON_NAME = 'Smarketing for Sheets';

declare global {
  interface Window {
    /** The open workbook, for tests and for the curious. */
    workbook?: LocalWorkbook;
  }
}

interface Built {
  scripts: Scripts;
  sidebar: string;
  shim: string;
}

/** What is open; one thing at a time. */
interface Shown {
  view: WorkbookView;
  autosave: Autosave;
}

/** What is to be opened: a new workbook in a locale, one as it was, or what is kept here. */
interface Opened extends Pick<WorkbookOptions, 'locale' | 'snapshot'> {
  readonly kept?: Kept;
}

class Page {
  private shown: Shown | undefined;
  private language = wordsFor(usualLocale()).code;

  constructor(
    private readonly place: HTMLElement,
    private readonly built: Built,
    private readonly storage: Storage | undefined,
  ) {
    translateGrid(() => this.language);
  }

  /** Shows a workbook in place of the one that is shown, and meanwhile the sign that it is being opened. */
  async show(whatOf: () => Opened, sign = wordsFor(this.language).opening): Promise<WorkbookView> {
    showOpening(wordsFor(this.language), sign);
    await painted();
    try {
      return await this.open(whatOf());
    } finally {
      hideOpening();
    }
  }

  private async open({ kept, ...what }: Opened): Promise<WorkbookView> {
    const locale = what.snapshot?.locale ?? what.locale ?? 'en_US';
    const words = wordsFor(locale);
    this.language = words.code;
    let view: WorkbookView | undefined;
    const autosave = new Autosave({
      storage: this.storage,
      finishTyping,
      onState: (state) => view?.showSaved(state),
      onFailure: () => view?.tell(words.saveFailed, -1),
    });
    const workbook = openWorkbook({
      drawn: true,
      scripts: this.built.scripts,
      files: { Sidebar: this.built.sidebar },
      runScripts: runInPage,
      addonName: ADDON_NAME,
      documents: document.querySelector<HTMLLinkElement>('link[rel=help]')?.href,
      timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
      name: words.untitled,
      onRevision: (revision) => autosave.note(revision),
      ...what,
    });
    const { model } = workbook;
    const activeSheet = kept?.activeSheet;
    if (activeSheet && model.getters.tryGetSheet(activeSheet)) {
      const sheetIdFrom = model.getters.getActiveSheetId();
      if (sheetIdFrom !== activeSheet) {
        workbook.gridModel.dispatch('ACTIVATE_SHEET', { sheetIdFrom, sheetIdTo: activeSheet });
      }
    }
    // A kept one may take a while, and a person sees what for.
    if (kept) {
      showOpening(words, words.openingDraws);
      await painted();
    }
    this.shown?.autosave.stop();
    this.shown?.view.stop();
    view = await openWorkbookView(this.place, {
      workbook,
      addonName: ADDON_NAME,
      shim: this.built.shim,
      onChange: () => autosave.soon(),
      onNew: (chosen) => void this.replace(chosen),
      onCopy: () =>
        void this.show(() => ({
          snapshot: workbook.makeCopy(fill(words.copyOf, { name: workbook.name })),
        })),
      onSample: (name) =>
        void this.replace(SAMPLES[name].locale).then((fresh) => {
          if (fresh) loadSample(name, fresh.workbook, fresh.view.calls).catch(fresh.view.fail);
        }),
    });
    this.shown = { view, autosave };
    autosave.begin(workbook, kept);
    window.workbook = workbook;
    return view;
  }

  private async replace(
    locale: string,
  ): Promise<{ view: WorkbookView; workbook: LocalWorkbook } | undefined> {
    if (this.shown && !(await this.shown.view.mayGo())) return undefined;
    const view = await this.show(() => ({ locale }));
    return { view, workbook: window.workbook! };
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
  showOpening(wordsFor(usualLocale()), wordsFor(usualLocale()).openingReads);
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
  const view = await openKept(page, kept);
  if (!storage) view.tell(words.notKept, -1);
  else if (!owns) view.tell(words.otherTab, -1);
}

/** The workbook that was kept, or a new one when there is none or when it cannot be read. */
async function openKept(page: Page, kept: Kept | undefined): Promise<WorkbookView> {
  const locale = usualLocale();
  if (!kept) return page.show(() => ({ locale }));
  const { revisions = [], ...snapshot } = kept.snapshot;
  try {
    const sign = wordsFor(locale).openingComputes;
    return await page.show(() => ({ snapshot: kept.snapshot, kept }), sign);
  } catch (error) {
    if (revisions.length > 0) {
      try {
        const view = await page.show(() => ({ snapshot }));
        view.tell(fill(wordsFor(snapshot.locale).changesUnreadable, { reason: String(error) }), -1);
        return view;
      } catch {
        // Then it is not the changes.
      }
    }
    const view = await page.show(() => ({ locale }));
    view.tell(fill(wordsFor(locale).unreadable, { reason: String(error) }), -1);
    return view;
  }
}

main().catch((error: unknown) => {
  console.error(error);
  hideOpening();
  const said = element('p', { role: 'alert' }, String(error));
  document
    .getElementById('page')!
    .replaceChildren(element('main', { class: 'broken' }, element('h1', {}, ADDON_NAME), said));
});
