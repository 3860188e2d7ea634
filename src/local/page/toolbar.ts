/** The toolbar on top: the add-on's menus where Sheets has Extensions, and what can be done with the workbook. */

import { SAMPLES, type SampleName } from '../sampleFiles.ts';
import type { MenuEntry } from '../services/ui.ts';
import type { LocalWorkbook } from '../workbook.ts';
import { button, element } from './element.ts';
import { type Entry, menuButton } from './menu.ts';
import type { PageWords } from './words.ts';

/** The function of the add-on that a newcomer wants first: the way to it through the menu is long. */
const BEGIN = 'openSidebar';

export interface ToolbarOptions {
  words: PageWords;
  addonName: string;
  workbook: LocalWorkbook;
  /** Runs a function of the add-on, as its menu does. */
  run: (functionName: string) => void;
  onNew: (locale: string) => void;
  onSample: (name: SampleName) => void;
  onDownload: () => void;
  onTriggers: () => void;
  onMails: () => void;
}

export interface Toolbar {
  readonly element: HTMLElement;
  /** The sign that something is going on. */
  readonly busy: HTMLElement;
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
  const samples: Entry[] = [
    { caption: words.swedishSample, run: () => options.onSample('sv') },
    { caption: words.englishSample, run: () => options.onSample('en') },
  ];
  const languages: Entry[] = [
    { caption: words.swedish, run: () => options.onNew(SAMPLES.sv.locale) },
    { caption: words.english, run: () => options.onNew(SAMPLES.en.locale) },
  ];

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
      menuButton(words.extensions, () =>
        shown.map(({ caption, entries }) => ({ caption, entries: entries.map(entryOf) })),
      ),
    );
  };
  refresh();

  const made = element(
    'header',
    { class: 'toolbar' },
    element('h1', {}, options.addonName),
    menus,
    ...(workbook.functions.includes(BEGIN) ? [begin] : []),
    busy,
    element(
      'div',
      { class: 'toolbar-part', role: 'group', 'aria-label': words.toolbar },
      menuButton(words.newWorkbook, () => languages),
      menuButton(words.loadSamples, () => samples),
      button(words.download, options.onDownload, { class: 'toolbar-button' }),
      triggers,
      mails,
    ),
  );
  // The grid takes every key for itself.
  made.addEventListener('keydown', (event) => event.stopPropagation());
  return { element: made, busy, refresh };
}
