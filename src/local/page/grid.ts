/** o-spreadsheet's own interface on a model: grid, formula bar, tabs, charts. */
import templates from '@odoo/o-spreadsheet/dist/o_spreadsheet.xml';
import { App } from '@odoo/owl';
import * as charts from 'chart.js';
import { type Model, registries, Spreadsheet } from '../engine/engine.ts';
import { registerRowLinks } from '../engine/rowLinks.ts';
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
showCellNotes();

/** What File → Make a copy does in the grid that is shown; the menu is one for all grids. */
let copy: { readonly caption: string; readonly make: () => void } | undefined;
registries.topbarMenuRegistry.addChild('make_copy', ['file'], {
  name: () => copy?.caption ?? '',
  sequence: 15,
  isReadonlyAllowed: true,
  execute: () => copy?.make(),
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
  /** Of File → Make a copy. */
  readonly copyCaption: string;
  copy(): void;
}
