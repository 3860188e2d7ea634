/** The toolbar on top: the add-on's menus where Sheets has Extensions, and what can be done with the workbook. */

import { LANGUAGES } from '../../language/languages.ts';
import type { SampleName } from '../sampleFiles.ts';
import type { MenuEntry } from '../services/ui.ts';
import type { LocalWorkbook } from '../workbook.ts';
import type { SaveState } from './autosave.ts';
import { button, element } from './element.ts';
import { type Entry, menuButton } from './menu.ts';
import type { PageWords } from './words.ts';

/** The function of the add-on that a newcomer wants first: the way to it through the menu is long. */
const BEGIN = 'openSidebar';
/** Milliseconds. */
const SAVING_SEEN = 400;

export interface ToolbarOptions {
  words: PageWords;
  addonName: string;
  workbook: LocalWorkbook;
  /** Runs a function of the add-on, as its menu does. */
  run: (functionName: string) => void;
  onNew: (locale: string) => void;
  onSample: (name: SampleName) => void;
  onEmptyProject: (() => void) | undefined;
  /** Where there is a script project: the way to its editor. */
  onEditor: (() => void) | undefined;
  /** The first of what an empty workbook offers: one press shows what it is all about. */
  onTry: () => void;
  onDownload: () => void;
  onTriggers: () => void;
  onMails: () => void;
}

export interface Toolbar {
  readonly element: HTMLElement;
  /** The sign that something is going on. */
  readonly busy: HTMLElement;
  /** Says whether all is saved. */
  showSaved(state: SaveState): void;
  /** The workbook has something in it, so the sample is no longer offered. */
  hideTry(): void;
  /** Draws anew what the add-on may have changed: its menus, how many triggers and mails there are. */
  refresh(): void;
}

/** Makes the toolbar. */
export function toolbar(options: ToolbarOptions): Toolbar {
  const { words, workbook } = options;
  const busy = element('div', { class: 'busy', role: 'status', hidden: true });
  const menus = element('div', { class: 'toolbar-part' });
  const triggers = button('', options.onTriggers, { class: 'toolbar-button' });
  const mails = button('', options.onMails, { class: 'toolbar-button' });
  const begin = button(words.begin, () => options.run(BEGIN), { class: 'toolbar-button begin' });
  const trySample = button(words.trySample, options.onTry, { class: 'toolbar-button begin' });
  const saved = element('span', { class: 'saved' });
  let until = 0;
  let later: ReturnType<typeof setTimeout> | undefined;
  const showSaved = (state: SaveState): void => {
    clearTimeout(later);
    // A save takes a few thousandths of a second; what a person should see stays for a moment.
    const wait = state === 'saved' ? until - performance.now() : 0;
    if (wait > 0) {
      later = setTimeout(() => showSaved(state), wait);
      return;
    }
    if (state === 'saving') until = performance.now() + SAVING_SEEN;
    saved.textContent = words[state];
    saved.dataset.state = state;
  };
  const samples: Entry[] = [
    { caption: words.swedishSample, run: () => options.onSample('sv') },
    { caption: words.englishSample, run: () => options.onSample('en') },
  ];
  const languages: Entry[] = [
    ...Object.values(LANGUAGES).map(({ name, locale }) => ({
      caption: name,
      run: () => options.onNew(locale),
    })),
    ...lastEntry(words.emptyProject, options.onEmptyProject),
  ];
  const { onEditor } = options;
  const editor: Entry[] = onEditor ? [{ caption: 'Apps Script', run: onEditor }] : [];

  const entryOf = (entry: MenuEntry): Entry =>
    'separator' in entry ? entry : { caption: entry.caption, run: () => options.run(entry.functionName) };
  const refresh = (): void => {
    const counted = (label: string, count: number): string => (count > 0 ? `${label} (${count})` : label);
    const own = workbook.triggers.filter(({ spreadsheet }) => spreadsheet === workbook.id);
    triggers.textContent = counted(words.triggers, own.length);
    mails.textContent = counted(words.mails, workbook.outbox.length);
    const shown = workbook.screen.menus;
    if (menus.dataset.shown === JSON.stringify(shown)) return;
    menus.dataset.shown = JSON.stringify(shown);
    menus.replaceChildren(
      menuButton(words.extensions, () => [
        ...editor,
        ...shown.map(({ caption, entries }) => ({ caption, entries: entries.map(entryOf) })),
      ]),
    );
  };
  refresh();

  const made = element(
    'header',
    { class: 'toolbar' },
    element('h1', {}, options.addonName),
    saved,
    menus,
    // Who puts the add-on in finds everything where it is at Google.
    ...(workbook.functions.includes(BEGIN) && !onEditor ? [trySample, begin] : []),
    busy,
    element(
      'div',
      { class: 'toolbar-part', role: 'group', 'aria-label': words.toolbar },
      menuButton(words.newWorkbook, () => languages),
      menuButton(words.loadSamples, () => samples),
      button(words.download, options.onDownload, { class: 'toolbar-button' }),
      triggers,
      mails,
      ...documentsLink(words),
    ),
  );
  // The grid takes every key for itself.
  made.addEventListener('keydown', (event) => event.stopPropagation());
  return {
    element: made,
    busy,
    showSaved,
    hideTry: () => {
      trySample.hidden = true;
    },
    refresh,
  };
}

/** Where the page says that there are documents, the way to them. */
function documentsLink(words: PageWords): HTMLElement[] {
  const help = document.querySelector<HTMLLinkElement>('link[rel=help]');
  return help ? [element('a', { class: 'toolbar-button', href: help.href }, words.documents)] : [];
}

/** An entry below a line, where there is something to run. */
const lastEntry = (caption: string, run: (() => void) | undefined): Entry[] =>
  run ? [{ separator: true }, { caption, run }] : [];
