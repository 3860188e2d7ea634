/** The page: loads the built add-on, opens the workbook that is kept here or a new one, and shows it. */

import type { Scripts } from '../engine/sandbox.ts';
import { type Consent, NO_CONSENT } from '../project/consent.ts';
import { newProject, type Project, pagesOf, scriptsOf } from '../project/project.ts';
import { SAMPLES } from '../sampleFiles.ts';
import { type LocalWorkbook, openWorkbook, type WorkbookOptions } from '../workbook.ts';
import { Autosave } from './autosave.ts';
import { BoundProject, refuse } from './boundProject.ts';
import { painted } from './calls.ts';
import { finishTyping } from './cellEditor.ts';
import { element } from './element.ts';
import { translateGrid } from './gridWords.ts';
import { hideOpening, showOpening } from './openingSign.ts';
import { ProjectStorage } from './projectStorage.ts';
import { loadSample } from './samples.ts';
import { runInPage, runProjectInPage } from './sandbox.ts';
import { type Kept, ownStorage, Storage } from './storage.ts';
import { fill, usualLocale, wordsFor } from './words.ts';
import { openWorkbookView, type WorkbookView } from './workbookView.ts';

const ADDON_NAME = 'Smarketing for Sheets';
/** In the address: `?project=empty` opens a new workbook with an empty script project. */
const ASKS_FOR_PROJECT = ['project', 'empty'] as const;
const EDITOR = 'editor.html';

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
  project: BoundProject | undefined;
}

/** What is to be opened: a new workbook in a locale, one as it was, or what is kept here. */
interface Opened extends Pick<WorkbookOptions, 'locale' | 'snapshot'> {
  readonly kept?: Kept;
  /** In place of the built add-on. */
  readonly project?: Project | undefined;
}

/** What the page keeps in the browser. */
interface Places {
  readonly workbooks: Storage;
  readonly projects: ProjectStorage;
}

class Page {
  private shown: Shown | undefined;
  private language = wordsFor(usualLocale()).code;

  constructor(
    private readonly place: HTMLElement,
    private readonly built: Built,
    private readonly places: Places | undefined,
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

  private async open({ kept, project, ...what }: Opened): Promise<WorkbookView> {
    const locale = what.snapshot?.locale ?? what.locale ?? 'en_US';
    const words = wordsFor(locale);
    this.language = words.code;
    let view: WorkbookView | undefined;
    const autosave = new Autosave({
      storage: this.places?.workbooks,
      finishTyping,
      onState: (state) => view?.showSaved(state),
      onFailure: () => view?.tell(words.saveFailed, -1),
    });
    const workbook = openWorkbook({
      drawn: true,
      scripts: project ? scriptsOf(project) : this.built.scripts,
      files: project ? pagesOf(project) : { Sidebar: this.built.sidebar },
      runScripts: project ? runProjectInPage : runInPage,
      addonName: project?.name ?? ADDON_NAME,
      open: !project,
      documents: document.querySelector<HTMLLinkElement>('link[rel=help]')?.href,
      timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
      name: words.untitled,
      onRevision: (revision) => autosave.note(revision),
      ...what,
    });
    const projects = this.places?.projects;
    const consent = (project && (await projects?.consent(workbook.id))) ?? NO_CONSENT;
    if (project) openQuietly(workbook, project, consent);
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
    this.shown?.project?.stop();
    let bound: BoundProject | undefined;
    view = await openWorkbookView(this.place, {
      workbook,
      addonName: ADDON_NAME,
      shim: this.built.shim,
      onChange: () => autosave.soon(),
      onNew: (chosen) => void this.replace({ locale: chosen }),
      ...(projects && { onEmptyProject: () => void this.openEmptyProject() }),
      ...(project && {
        // The browser goes to the tab in which it is open already.
        onEditor: () => void window.open(EDITOR, EDITOR),
        mayCall: async () => (await bound?.mayCall()) ?? true,
      }),
      onCopy: () =>
        void this.show(() => ({
          snapshot: workbook.makeCopy(fill(words.copyOf, { name: workbook.name })),
          project: bound?.project,
        })),
      onSample: (name) =>
        void this.replace({ locale: SAMPLES[name].locale }).then((fresh) => {
          if (fresh) loadSample(name, fresh.workbook, fresh.view.calls).catch(fresh.view.fail);
        }),
    });
    if (project && projects) {
      const { calls } = view;
      bound = new BoundProject({
        workbook,
        project,
        storage: projects,
        consent,
        calls,
        language: words.code,
      });
    }
    this.shown = { view, autosave, project: bound };
    // What belongs to another workbook is of no use any more.
    if (!kept) await (project ? projects?.keep({ spreadsheet: workbook.id, project }) : projects?.forget());
    autosave.begin(workbook, kept);
    window.workbook = workbook;
    return view;
  }

  /** A new workbook with a script project in which there is nothing yet. */
  async openEmptyProject(): Promise<void> {
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
    const locale = window.workbook?.gridModel.locale.code ?? usualLocale();
    await this.replace({ locale, project: newProject(timeZone) });
  }

  private async replace(
    opened: Opened,
  ): Promise<{ view: WorkbookView; workbook: LocalWorkbook } | undefined> {
    if (this.shown && !(await this.shown.view.mayGo())) return undefined;
    const view = await this.show(() => opened);
    return { view, workbook: window.workbook! };
  }
}

/** Runs the project's onOpen. What goes wrong in it nobody is told, at Google either: there is just no menu. */
function openQuietly(workbook: LocalWorkbook, project: Project, consent: Consent): void {
  refuse(workbook, project, consent);
  try {
    workbook.open();
  } catch (error) {
    console.info(error);
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
  let places: Places | undefined;
  let project: Project | undefined;
  try {
    places = { workbooks: await Storage.open(), projects: await ProjectStorage.open() };
    kept = await places.workbooks.read();
    const bound = await places.projects.read();
    if (bound && bound.spreadsheet === kept?.snapshot.id) project = bound.project;
  } catch {
    places = undefined;
  }
  const page = new Page(
    place,
    { scripts: { 'Code.js': code!, 'Reports.js': reports! }, sidebar: sidebar!, shim: shim! },
    owns ? places : undefined,
  );
  const words = wordsFor(kept?.snapshot.locale ?? usualLocale());
  const view = await openKept(page, kept, project);
  if (!places) view.tell(words.notKept, -1);
  else if (!owns) view.tell(words.otherTab, -1);
  const asked = new URLSearchParams(location.search);
  if (asked.get(ASKS_FOR_PROJECT[0]) !== ASKS_FOR_PROJECT[1]) return;
  // Once: reloaded, the page goes on with what is in it.
  history.replaceState(null, '', location.pathname);
  if (owns && places) await page.openEmptyProject();
}

/** The workbook that was kept, or a new one when there is none or when it cannot be read. */
async function openKept(
  page: Page,
  kept: Kept | undefined,
  project: Project | undefined,
): Promise<WorkbookView> {
  const locale = usualLocale();
  if (!kept) return page.show(() => ({ locale }));
  const { revisions = [], ...snapshot } = kept.snapshot;
  try {
    const sign = wordsFor(locale).openingComputes;
    return await page.show(() => ({ snapshot: kept.snapshot, kept, project }), sign);
  } catch (error) {
    if (revisions.length > 0) {
      try {
        const view = await page.show(() => ({ snapshot, project }));
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
