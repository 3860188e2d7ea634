/** o-spreadsheet's own interface on a model: grid, formula bar, tabs, charts. */
import templates from '@odoo/o-spreadsheet/dist/o_spreadsheet.xml';
import { App } from '@odoo/owl';
import * as charts from 'chart.js';
import { type Model, registries, Spreadsheet } from '../engine/engine.ts';
import { goToTab, registerRowLinks } from '../engine/rowLinks.ts';
import { registerCellEditor } from './cellEditor.ts';
import { showCellNotes } from './cellNotes.ts';

// o-spreadsheet looks for Chart.js where a script tag would have put it.
charts.Chart.register(...charts.registerables);
Object.assign(globalThis, { Chart: Object.assign(charts.Chart, charts) });

/**
 * The panel behind File → Settings changes the locale under the script's feet, which reads and writes numbers in the
 * locale that the workbook began with.
 */
function hideSettings(): void {
  const file = registries.topbarMenuRegistry.get('file');
  if (Array.isArray(file.children)) {
    file.children = file.children.filter((child) => !('id' in child) || child.id !== 'settings');
  }
}
hideSettings();
registerRowLinks();
registerCellEditor();
showCellNotes();

/** What File → Make a copy does in the grid that is shown; the menu is one for all grids. */
let copy: { readonly caption: string; readonly make: () => void } | undefined;
registries.topbarMenuRegistry.addChild('make_copy', ['file'], {
  name: () => copy?.caption ?? '',
  sequence: 15,
  isReadonlyAllowed: true,
  execute: () => copy?.make(),
});

const hiddenTabs = ({ getters }: Model): string[] =>
  getters.getSheetIds().filter((id) => !getters.isSheetVisible(id));

/** Its caption, with their number in place of `{n}`. */
let hiddenTabsCaption = '';
// As Google has it. The list at the bottom left shows hidden tabs too, in grey.
registries.topbarMenuRegistry.addChild('hidden_tabs', ['view'], {
  name: ({ model }) => hiddenTabsCaption.replace('{n}', String(hiddenTabs(model).length)),
  sequence: 2,
  isVisible: ({ model }) => hiddenTabs(model).length > 0,
  isReadonlyAllowed: true,
  children: [
    ({ model }) =>
      hiddenTabs(model).map((sheetId, index) => ({
        id: `hidden_tab_${sheetId}`,
        name: model.getters.getSheetName(sheetId),
        sequence: index,
        execute: () => goToTab(model, sheetId),
      })),
  ],
});

/** A grid on the page. */
export interface Grid {
  focus(): void;
  /** Takes it off the page. */
  stop(): void;
}

/** Draws the model into an element. */
export async function showGrid(model: Model, place: HTMLElement, notify: GridNotices): Promise<Grid> {
  const app = new App(
    Spreadsheet as never,
    {
      props: {
        model,
        notifyUser: ({ text, sticky }: { text: string; sticky: boolean }) => notify.tell(text, sticky),
        raiseError: (text: string, after?: () => void) => notify.refuse(text, after),
        askConfirmation: (text: string, yes: () => void, no?: () => void) => notify.confirm(text, yes, no),
      },
      templates,
    } as never,
  );
  hiddenTabsCaption = notify.hiddenTabsCaption;
  copy = { caption: notify.copyCaption, make: () => notify.copy() };
  drawAtOnce(app);
  await app.mount(place);
  // It measures itself only when the window changes, and here a sidebar comes and goes beside it.
  const observer = new ResizeObserver(() => window.dispatchEvent(new Event('resize')));
  observer.observe(place);
  return {
    focus: () =>
      place.querySelector<HTMLElement>('.o-grid [contenteditable], .o-grid-composer, .o-grid')?.focus(),
    stop: () => {
      observer.disconnect();
      app.destroy();
    },
  };
}

/** A part of owl's App that is not in its types: how it waits for the next frame. */
interface AppInside {
  scheduler: { requestAnimationFrame(draw: () => void): number };
}

/**
 * A cell's editor holds the cell's old text, unseen, until the first key is drawn; a second key before that is joined
 * to the old text ("8" and "0" over 400000 gave 80400000). So what a key changes is drawn before the next key is taken.
 */
function drawAtOnce(app: App): void {
  (app as unknown as AppInside).scheduler.requestAnimationFrame = (draw) => {
    queueMicrotask(draw);
    return 1;
  };
}

/** How the grid speaks to the person. */
export interface GridNotices {
  tell(text: string, sticky: boolean): void;
  refuse(text: string, after?: () => void): void;
  confirm(text: string, yes: () => void, no?: () => void): void;
  /** Of View → Hidden sheets. */
  readonly hiddenTabsCaption: string;
  /** Of File → Make a copy. */
  readonly copyCaption: string;
  copy(): void;
}
