/** Google's editor of script projects: the list of files, the text, the settings, and what is said when one runs. */
import { missingScopes } from '../project/consent.ts';
import {
  fullName,
  type Project,
  type ProjectFile,
  renamed,
  runnableFunctions,
  saved,
  shownFiles,
  withFile,
  without,
} from '../project/project.ts';
import { askForScopes } from './consentPages.ts';
import { consentWords } from './consentWords.ts';
import { ask, openDialog } from './dialogs.ts';
import type { EditorWords } from './editorWords.ts';
import { button, element } from './element.ts';
import { menuButton } from './menu.ts';
import { ProjectLink, type ProjectMessage } from './projectLink.ts';
import type { KeptProject, ProjectStorage } from './projectStorage.ts';
import { syntaxFaultOf } from './syntaxFault.ts';

/** Milliseconds in which a tab with the spreadsheet says that it runs what it was asked for. */
const ANSWERED = 3000;

/** The names that Google gives its buttons and pages. */
const GOOGLE = {
  save: 'Save project to Drive',
  run: 'Run',
  functions: 'Select function to run',
  none: 'No functions',
  log: 'Execution log',
  editor: 'Editor',
  settings: 'Project Settings',
  files: 'Files',
  add: 'Add a file',
  options: 'Options',
  rename: 'Rename',
  delete: 'Delete',
  cancel: 'Cancel',
  renameProject: 'Rename project',
  manifest: 'Show "appsscript.json" manifest file in editor',
  needsPermission: 'This project requires your permission to access your data.',
  review: 'Review permissions',
} as const;

/** What can be gone to at the left. */
type Pane = 'editor' | 'settings';

export class EditorView {
  readonly element = element('div', { class: 'editor-page' });
  private project: Project;
  private readonly spreadsheet: string;
  /** Texts that were typed and not saved, by the files' names. */
  private readonly drafts = new Map<string, string>();
  private open: string;
  private readonly link: ProjectLink;
  private readonly running = new Map<string, (message: ProjectMessage) => void>();

  private readonly title = button('', () => void this.renameProject(), {
    class: 'project-name',
    title: GOOGLE.renameProject,
  });
  private readonly tools = element('div', { class: 'tools' });
  private readonly choice = element('select', { 'aria-label': GOOGLE.functions });
  private readonly save = button('', () => void this.saveAll(), {
    class: 'save',
    'aria-label': GOOGLE.save,
    title: `${GOOGLE.save} (Ctrl+S)`,
  });
  private readonly runIt = button(`▷ ${GOOGLE.run}`, () => void this.run(), {});
  private readonly list = element('ul', {});
  private readonly adding = element('div', {});
  private readonly text = element('textarea', { spellcheck: 'false', autocomplete: 'off', wrap: 'off' });
  private readonly log = element('section', {
    class: 'log',
    'aria-label': GOOGLE.log,
    role: 'log',
    hidden: true,
  });
  private readonly trouble = element('div', { class: 'trouble', role: 'alert' });
  private readonly body = element('main', {});
  private readonly ways: Readonly<Record<Pane, HTMLButtonElement>>;

  constructor(
    kept: KeptProject,
    private readonly storage: ProjectStorage,
    private readonly words: EditorWords,
    private readonly language: string,
  ) {
    this.project = kept.project;
    this.spreadsheet = kept.spreadsheet;
    this.open = fullName(this.project.files.find(({ kind }) => kind === 'script') ?? this.project.files[0]!);
    this.link = new ProjectLink(this.spreadsheet, (message) => {
      if ('id' in message) this.running.get(message.id)?.(message);
    });
    const way = (page: Pane, caption: string, sign: string) =>
      button(sign, () => this.go(page), { 'aria-label': caption, title: caption });
    this.ways = {
      editor: way('editor', GOOGLE.editor, '< >'),
      settings: way('settings', GOOGLE.settings, '⚙'),
    };
    this.text.addEventListener('input', () => this.note());
    document.addEventListener('keydown', (event) => {
      if (event.key.toLowerCase() !== 's' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      void this.saveAll();
    });
    window.addEventListener('beforeunload', (event) => {
      if (this.drafts.size > 0) event.preventDefault();
    });
    this.lay();
    this.go('editor');
  }

  private lay(): void {
    this.tools.append(
      this.save,
      this.runIt,
      this.choice,
      button(GOOGLE.log, () => this.log.toggleAttribute('hidden'), {}),
    );
    this.element.append(
      element('header', {}, element('h1', {}, 'Apps Script'), this.title),
      element('aside', { class: 'stand-in' }, this.words.standIn),
      element(
        'div',
        { class: 'panes' },
        element('nav', { 'aria-label': 'Apps Script' }, this.ways.editor, this.ways.settings),
        this.body,
      ),
      this.trouble,
    );
  }

  private go(page: Pane): void {
    for (const [name, way] of Object.entries(this.ways))
      if (name === page) way.setAttribute('aria-current', 'page');
      else way.removeAttribute('aria-current');
    this.body.replaceChildren(...(page === 'settings' ? this.settings() : this.files()));
    this.body.className = page;
    this.draw();
  }

  private files(): HTMLElement[] {
    const add = menuButton('+', () => [
      { caption: 'Script', run: () => this.askForFile('script') },
      { caption: 'HTML', run: () => this.askForFile('html') },
    ]);
    add.querySelector('button')!.setAttribute('aria-label', GOOGLE.add);
    const heading = element('div', { class: 'files-heading' }, element('h2', {}, GOOGLE.files), add);
    return [
      element('div', { class: 'files' }, heading, this.list, this.adding),
      element('div', { class: 'code' }, this.tools, this.text, this.log),
    ];
  }

  private settings(): HTMLElement[] {
    const tick = element('input', { type: 'checkbox' });
    tick.checked = this.project.showsManifest;
    tick.addEventListener('change', () => {
      void this.attempt(() => this.keep({ ...this.project, showsManifest: tick.checked }));
    });
    return [
      element(
        'div',
        { class: 'settings-page' },
        element('h2', {}, GOOGLE.settings),
        element('label', {}, tick, ` ${GOOGLE.manifest}`),
      ),
    ];
  }

  /** Draws what may have changed. */
  private draw(): void {
    const shown = shownFiles(this.project);
    if (!shown.some((file) => fullName(file) === this.open)) this.open = shown[0] ? fullName(shown[0]) : '';
    this.title.textContent = this.project.name;
    document.title = `${this.project.name} - Apps Script`;
    this.list.replaceChildren(...shown.map((file) => this.row(file)));
    const file = this.fileOpen();
    this.text.hidden = !file;
    this.text.setAttribute('aria-label', this.open);
    const text = file ? (this.drafts.get(this.open) ?? file.text) : '';
    if (this.text.value !== text) this.text.value = text;
    this.drawTools(file);
  }

  private drawTools(file: ProjectFile | undefined): void {
    const isSaved = this.drafts.size === 0;
    this.save.disabled = isSaved;
    const names = file?.kind === 'script' ? runnableFunctions(file.text) : [];
    const chosen = this.choice.value;
    this.choice.replaceChildren(
      ...(names.length > 0 ? names : [GOOGLE.none]).map((name) => element('option', {}, name)),
    );
    if (names.includes(chosen)) this.choice.value = chosen;
    this.choice.disabled = names.length === 0 || !isSaved;
    // What is not saved is not run.
    this.runIt.disabled = this.choice.disabled;
  }

  private row(file: ProjectFile): HTMLElement {
    const full = fullName(file);
    const isDraft = this.drafts.has(full);
    const choose = button(isDraft ? `${full} ●` : full, () => this.show(full), {
      class: 'file',
      ...(full === this.open && { 'aria-current': 'true' }),
      ...(isDraft && { 'aria-label': `${full} (${this.words.unsaved})`, title: this.words.unsaved }),
    });
    if (file.kind === 'manifest') return element('li', {}, choose);
    const options = menuButton('⋮', () => [
      { caption: GOOGLE.rename, run: () => void this.renameFile(file) },
      { caption: GOOGLE.delete, run: () => void this.deleteFile(full) },
    ]);
    options.querySelector('button')!.setAttribute('aria-label', `${GOOGLE.options} ${full}`);
    return element('li', {}, choose, options);
  }

  private show(full: string): void {
    this.open = full;
    this.draw();
    this.text.focus();
    this.text.setSelectionRange(0, 0);
  }

  private fileOpen(): ProjectFile | undefined {
    return this.project.files.find((file) => fullName(file) === this.open);
  }

  private note(): void {
    const had = this.drafts.has(this.open);
    if (this.text.value === this.fileOpen()?.text) this.drafts.delete(this.open);
    else this.drafts.set(this.open, this.text.value);
    if (had !== this.drafts.has(this.open)) this.draw();
  }

  /** The name is typed in the list, and Enter adds the file. */
  private askForFile(kind: 'script' | 'html'): void {
    const input = element('input', { type: 'text', value: 'Untitled', 'aria-label': 'File name' });
    const done = (): void => this.adding.replaceChildren();
    input.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') done();
      if (event.key !== 'Enter') return;
      event.preventDefault();
      const typed = input.value;
      void this.attempt(async () => {
        const project = withFile(this.project, kind, typed);
        done();
        await this.keep(project);
        this.show(fullName(project.files.at(-1)!));
      });
    });
    this.adding.replaceChildren(input, kind === 'html' ? '.html' : '.gs');
    input.focus();
    input.select();
  }

  private async renameFile(file: ProjectFile): Promise<void> {
    const typed = await askForName(GOOGLE.rename, file.name);
    if (typed === undefined) return;
    await this.attempt(async () => {
      const full = fullName(file);
      const project = renamed(this.project, full, typed);
      const to = fullName({ ...file, name: typed.trim() });
      const draft = this.drafts.get(full);
      this.drafts.delete(full);
      if (draft !== undefined) this.drafts.set(to, draft);
      if (this.open === full) this.open = to;
      await this.keep(project);
    });
  }

  private async deleteFile(full: string): Promise<void> {
    const choices = [
      { label: GOOGLE.delete, answer: 'OK' },
      { label: GOOGLE.cancel, answer: 'CANCEL' },
    ];
    if ((await ask(`${GOOGLE.delete} ${full}?`, '', choices, 1)) !== 'OK') return;
    await this.attempt(async () => {
      this.drafts.delete(full);
      await this.keep(without(this.project, full));
    });
  }

  private async renameProject(): Promise<void> {
    const typed = (await askForName(GOOGLE.renameProject, this.project.name))?.trim();
    if (typed) await this.attempt(() => this.keep({ ...this.project, name: typed }));
  }

  private async saveAll(): Promise<void> {
    await this.attempt(async () => {
      const texts = new Map(this.drafts);
      const project = saved(this.project, texts, syntaxFaultOf);
      this.drafts.clear();
      await this.keep(project).catch((error: unknown) => {
        for (const [full, text] of texts) this.drafts.set(full, text);
        throw error;
      });
    });
  }

  /** From now on the project is this one, in the tab with the spreadsheet too. */
  private async keep(project: Project): Promise<void> {
    // There is one workbook in the browser, and it may have been replaced.
    if ((await this.storage.read())?.spreadsheet !== this.spreadsheet) throw new Error(this.words.replaced);
    this.project = project;
    this.trouble.replaceChildren();
    await this.storage.keep({ spreadsheet: this.spreadsheet, project });
    this.link.say({ said: 'saved', spreadsheet: this.spreadsheet });
    this.draw();
  }

  /** Says what Google says where something cannot be done. */
  private async attempt(task: () => Promise<void>): Promise<void> {
    try {
      await task();
    } catch (error) {
      const dismiss = button('Dismiss', () => this.trouble.replaceChildren(), {});
      this.trouble.replaceChildren(element('span', {}, (error as Error).message), dismiss);
    }
  }

  private async run(): Promise<void> {
    const name = this.choice.value;
    if (!(await this.isAllowed())) return;
    this.log.hidden = false;
    this.log.replaceChildren();
    this.say('Execution started');
    const error = await this.ran(name);
    if (error === undefined) this.say('Execution completed');
    else this.say(error, 'Error');
  }

  private say(text: string, kind = 'Notice'): void {
    const time = new Date().toLocaleTimeString('en-US');
    this.log.append(element('p', { 'data-kind': kind }, `${time}  ${kind}  ${text}`));
  }

  private async isAllowed(): Promise<boolean> {
    const consent = await this.storage.consent(this.spreadsheet);
    const missing = missingScopes(this.project, consent);
    if (missing.length === 0) return true;
    const asked = { text: GOOGLE.needsPermission, goOn: GOOGLE.review };
    const ticked = await askForScopes(missing, consentWords(this.language, this.project.name), asked);
    if (!ticked) return false;
    await this.storage.keepConsent(this.spreadsheet, { granted: [...consent.granted, ...ticked] });
    this.link.say({ said: 'saved', spreadsheet: this.spreadsheet });
    return true;
  }

  /** Lets the tab with the spreadsheet run a function; gives what went wrong. */
  private ran(name: string): Promise<string | undefined> {
    const id = crypto.randomUUID();
    return new Promise<string | undefined>((resolve) => {
      const nobody = setTimeout(() => resolve(this.words.noSpreadsheet), ANSWERED);
      this.running.set(id, (message) => {
        clearTimeout(nobody);
        if (message.said === 'ran') resolve(message.error);
      });
      this.link.say({ said: 'run', spreadsheet: this.spreadsheet, id, name });
    }).finally(() => this.running.delete(id));
  }
}

/** Asks for a name; undefined if none was given. */
function askForName(title: string, former: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    const input = element('input', { type: 'text', value: former, 'aria-label': title });
    const rename = button(GOOGLE.rename, () => dialog.close('OK'), { class: 'primary' });
    const cancel = button(GOOGLE.cancel, () => dialog.close(), {});
    const dialog = openDialog(title, input, element('div', { class: 'dialog-buttons' }, rename, cancel));
    input.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter') return;
      // Else it would press what has the focus next.
      event.preventDefault();
      dialog.close('OK');
    });
    dialog.addEventListener('close', () => resolve(dialog.returnValue === 'OK' ? input.value : undefined));
    input.select();
  });
}
