/** A workbook on the page: the toolbar above, the grid, the sidebar beside it, and what pops up. */

import type { SampleName } from '../sampleFiles.ts';
import type { Screen, ShownHtml } from '../services/ui.ts';
import type { LocalWorkbook } from '../workbook.ts';
import { workbookXlsx } from '../xlsx/xlsx.ts';
import type { SaveState } from './autosave.ts';
import { Calls } from './calls.ts';
import { ask, choicesOf, showPanel } from './dialogs.ts';
import { element } from './element.ts';
import { goThrough } from './focusRegions.ts';
import { type AddonFrame, addonFrame } from './frame.ts';
import { showGrid } from './grid.ts';
import { mailList, triggerList } from './outboxPanel.ts';
import { Sidebar } from './sidebar.ts';
import { showToast, toastCorner } from './toasts.ts';
import { toolbar } from './toolbar.ts';
import { fill, wordsFor } from './words.ts';

export interface WorkbookViewOptions {
  workbook: LocalWorkbook;
  addonName: string;
  /** The text of the built shim.ts. */
  shim: string;
  /** Called after a call to the add-on, which may have changed anything. */
  onChange: () => void;
  /** The person wants another workbook in place of this one. */
  onNew: (locale: string) => void;
  /** File → Make a copy: the person wants the copy in place of the workbook. */
  onCopy: () => void;
  onSample: (name: SampleName) => void;
  /** A new workbook with an empty script project, where it can be kept. */
  onEmptyProject?: () => void;
  /** Extensions → Apps Script: of a workbook whose script project a person puts together. */
  onEditor?: () => void;
  /** Whether a menu item may be run now; always, where it is not said. */
  mayCall?: () => Promise<boolean>;
}

/** A workbook that is shown. */
export interface WorkbookView {
  readonly calls: Calls;
  /** Shows a message in the corner. */
  tell(message: string, seconds?: number): void;
  /** Says that something went wrong. */
  fail(error: unknown): void;
  /** Says whether all is saved. */
  showSaved(state: SaveState): void;
  /** Asks whether what is in the workbook may go; says yes at once if nothing is. */
  mayGo(): Promise<boolean>;
  stop(): void;
}

/** Draws a workbook on the page and listens to it. */
export async function openWorkbookView(
  place: HTMLElement,
  options: WorkbookViewOptions,
): Promise<WorkbookView> {
  const { workbook, shim } = options;
  const { screen, model } = workbook;
  const words = wordsFor(workbook.gridModel.locale.code);
  document.documentElement.lang = words.code;

  const corner = toastCorner();
  const tell = (message: string, seconds?: number): void => showToast(corner, message, words, seconds);
  const fail = (error: unknown): void => {
    const text = error instanceof Error || isErrorLike(error) ? error.message : String(error);
    void ask(words.failed, text, choicesOf('OK', words));
  };

  const calls = new Calls({
    onBusy: (busy, what) => {
      top.busy.hidden = !busy;
      if (what) top.busy.textContent = fill(words.workingOn, { what });
      else if (!busy || what === '' || !top.busy.textContent) top.busy.textContent = words.working;
    },
    afterCall: () => {
      top.refresh();
      options.onChange();
    },
  });
  const run = async (name: string): Promise<void> => {
    try {
      if ((await options.mayCall?.()) ?? true) await calls.ask(() => workbook.call(name));
    } catch (error) {
      fail(error);
    }
  };

  const frameOf = (html: ShownHtml): AddonFrame =>
    addonFrame({
      html: html.content,
      title: html.title,
      shim,
      workbook,
      calls,
      onClose: () => sidebar.close(),
      onFocusEditor: () => grid.focus(),
      onLeave: (back) => walk.go(back ? -1 : 1),
    });
  const sidebar: Sidebar = new Sidebar(words, frameOf, () => {
    screen.sidebar = undefined;
    grid.focus();
  });

  const top = toolbar({
    words,
    addonName: options.addonName,
    workbook,
    run: (name) => void run(name),
    onNew: options.onNew,
    onEmptyProject: options.onEmptyProject,
    onEditor: options.onEditor,
    onSample: options.onSample,
    onTry: () => options.onSample(words.code === 'sv' ? 'sv' : 'en'),
    onDownload: () => void calls.ask(() => download(workbook)).catch(fail),
    onTriggers: () => {
      const list = triggerList(
        workbook.triggers.filter(({ spreadsheet }) => spreadsheet === workbook.id),
        (trigger) => {
          panel.close();
          calls.ask(() => workbook.runTrigger(trigger)).catch(fail);
        },
        words,
      );
      const panel = showPanel(words.triggers, list, words);
    },
    onMails: () => showPanel(words.mails, mailList(workbook.outbox, words), words),
  });

  // What the add-on shows, it shows while it runs: here it is drawn at once and seen when it is done.
  const show: Screen['onShow'] = (what) => {
    if (what === 'menu') top.refresh();
    else if (what === 'sidebar' && screen.sidebar) sidebar.open(screen.sidebar);
    else if (what === 'toast') for (const message of screen.toasts.splice(0)) tell(message);
    else if (what === 'alert')
      for (const { title, text } of screen.alerts.splice(0)) void ask(title, text, choicesOf('OK', words));
  };
  screen.onShow = show;

  const gridPlace = element('main', { class: 'grid', 'aria-label': words.grid });
  place.replaceChildren(
    top.element,
    element('div', { class: 'workbook-view' }, gridPlace, sidebar.element),
    corner,
  );
  const grid = await showGrid(model, gridPlace, {
    tell: (text, sticky) => tell(text, sticky ? -1 : undefined),
    refuse: (text, after) => void ask('', text, choicesOf('OK', words)).then(after),
    confirm: (text, yes, no) =>
      void ask('', text, choicesOf('OK_CANCEL', words)).then((answer) => (answer === 'OK' ? yes() : no?.())),
    hiddenTabsCaption: words.hiddenTabs,
    copyCaption: words.makeCopy,
    copy: () =>
      void ask(words.makeCopy, words.copyText, choicesOf('OK_CANCEL', words)).then((answer) => {
        if (answer === 'OK') options.onCopy();
      }),
  });

  // Only an empty workbook is looked through at each change.
  const seeWhetherEmpty = (): void => {
    if (isEmpty(workbook)) return;
    top.hideTry();
    model.off('update', top);
  };
  model.on('update', top, seeWhetherEmpty);
  seeWhetherEmpty();

  const regions = [
    { element: gridPlace, focus: () => grid.focus() },
    { element: sidebar.element, focus: () => sidebar.focus() },
    { element: top.element, focus: () => top.element.querySelector('button')?.focus() },
  ];
  const walk = goThrough(regions);

  // What onOpen has shown already, before there was a page to show it on.
  for (const what of ['sidebar', 'toast', 'alert'] as const) show(what);

  return {
    calls,
    tell,
    fail,
    showSaved: top.showSaved,
    mayGo: async () => {
      if (isEmpty(workbook)) return true;
      const choices = [
        { label: words.replace, answer: 'OK' },
        { label: words.cancel, answer: 'CANCEL' },
      ];
      return (await ask(words.replaceTitle, words.replaceText, choices, 1)) === 'OK';
    },
    stop: () => {
      screen.onShow = undefined;
      model.off('update', top);
      walk.stop();
      sidebar.close();
      grid.stop();
      for (const dialog of document.querySelectorAll('dialog')) dialog.remove();
    },
  };
}

const isEmpty = ({ model: { getters } }: LocalWorkbook): boolean =>
  getters.getSheetIds().every((id) => getters.getCells(id).length === 0);

/** An error of the script's sandbox is none of ours. */
const isErrorLike = (error: unknown): error is { message: string } =>
  typeof error === 'object' && error !== null && typeof (error as { message?: unknown }).message === 'string';

async function download(workbook: LocalWorkbook): Promise<void> {
  const bytes = await workbookXlsx(workbook);
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  const address = URL.createObjectURL(new Blob([bytes as BlobPart], { type }));
  const link = element('a', { href: address, download: `${workbook.name}.xlsx` });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
