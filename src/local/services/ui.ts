import { servedHtml } from './servedHtml.ts';
import { type EnumValue, enumeration, type Journal, Service } from './service.ts';

/** An entry of a menu: a command, a separator or a menu of its own. */
export type MenuEntry =
  | { caption: string; functionName: string }
  | { separator: true }
  | { caption: string; entries: MenuEntry[] };

/** A menu that the script has added to the spreadsheet. */
export interface ShownMenu {
  caption: string;
  /** Under Extensions rather than beside it. */
  addon: boolean;
  entries: MenuEntry[];
}

/** A page of HTML as the browser gets it. */
export interface ShownHtml {
  title: string;
  content: string;
  width?: number;
  height?: number;
}

/** A question or message put to the person. */
export interface ShownAlert {
  title: string;
  text: string;
  buttons: string;
}

/** A message in the corner. */
export interface ShownToast {
  message: string;
  title: string;
  seconds?: number;
}

/** What a person would see beside the grid, and how a person answers. */
export interface Screen {
  menus: ShownMenu[];
  sidebar: ShownHtml | undefined;
  dialogs: ShownHtml[];
  alerts: ShownAlert[];
  toasts: ShownToast[];
  /** Gives the button that the person presses: its name (`OK`, `YES`, `CANCEL` …). */
  answer: (alert: ShownAlert) => string;
  /** Called when something of the above is shown, for a page that draws it. */
  onShow?: ((what: 'menu' | 'sidebar' | 'dialog' | 'alert' | 'toast') => void) | undefined;
}

type HtmlOutputSubset = Pick<
  GoogleAppsScript.HTML.HtmlOutput,
  'setTitle' | 'getTitle' | 'setWidth' | 'setHeight'
>;

class LocalHtmlOutput extends Service implements HtmlOutputSubset {
  readonly #html: ShownHtml;

  constructor(journal: Journal, content: string) {
    super(journal, {
      name: 'HtmlOutput',
      inCustomFunctions: 'all',
      navigation: ['setTitle', 'getTitle', 'setWidth', 'setHeight'],
    });
    this.#html = { title: '', content: servedHtml(content) };
  }

  static shown(html: unknown): ShownHtml {
    if (typeof html === 'string') return { title: '', content: servedHtml(html) };
    return { ...(html as LocalHtmlOutput).#html };
  }

  #set(change: Partial<ShownHtml>): GoogleAppsScript.HTML.HtmlOutput {
    Object.assign(this.#html, change);
    return this as unknown as GoogleAppsScript.HTML.HtmlOutput;
  }
  setTitle(title: string): GoogleAppsScript.HTML.HtmlOutput {
    return this.#set({ title });
  }
  getTitle(): string {
    return this.#html.title;
  }
  setWidth(width: number): GoogleAppsScript.HTML.HtmlOutput {
    return this.#set({ width });
  }
  setHeight(height: number): GoogleAppsScript.HTML.HtmlOutput {
    return this.#set({ height });
  }
}

/**
 * HtmlService: pages from the project's html files or from text. What a page holds cannot be read again: at Google it is not
 * the file any more.
 */
export class LocalHtmlService
  extends Service
  implements Pick<GoogleAppsScript.HTML.HtmlService, 'createHtmlOutputFromFile'>
{
  readonly #journal: Journal;
  readonly #files: Readonly<Record<string, string>>;

  constructor(journal: Journal, files: Readonly<Record<string, string>>) {
    super(journal, {
      name: 'HtmlService',
      inCustomFunctions: 'all',
      navigation: ['createHtmlOutput', 'createHtmlOutputFromFile'],
    });
    this.#journal = journal;
    this.#files = files;
  }

  createHtmlOutputFromFile(filename: string): GoogleAppsScript.HTML.HtmlOutput {
    const content = this.#files[filename.replace(/\.html$/, '')];
    if (content === undefined) throw new Error(`No HTML file named ${filename} was found.`);
    return this.createHtmlOutput(content);
  }
  createHtmlOutput(html = ''): GoogleAppsScript.HTML.HtmlOutput {
    return new LocalHtmlOutput(this.#journal, html) as unknown as GoogleAppsScript.HTML.HtmlOutput;
  }
}

type Menu = GoogleAppsScript.Base.Menu;

class LocalMenu extends Service implements Menu {
  readonly #menu: ShownMenu;
  readonly #show: (menu: ShownMenu) => void;

  constructor(journal: Journal, menu: ShownMenu, show: (menu: ShownMenu) => void) {
    super(journal, { name: 'Menu', navigation: ['addItem', 'addSeparator', 'addSubMenu'] });
    this.#menu = menu;
    this.#show = show;
  }

  addItem(caption: string, functionName: string): Menu {
    this.#menu.entries.push({ caption, functionName });
    return this;
  }
  addSeparator(): Menu {
    this.#menu.entries.push({ separator: true });
    return this;
  }
  addSubMenu(menu: Menu): Menu {
    const { caption, entries } = (menu as LocalMenu).#menu;
    this.#menu.entries.push({ caption, entries });
    return this;
  }
  addToUi(): void {
    this.#show(this.#menu);
  }
}

const BUTTONS = ['CLOSE', 'OK', 'CANCEL', 'YES', 'NO'] as const;
const BUTTON_SETS = ['OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL'] as const;

type UiSubset = Pick<
  GoogleAppsScript.Base.Ui,
  'createMenu' | 'createAddonMenu' | 'showSidebar' | 'showModalDialog' | 'alert'
>;

/** Ui: menus, sidebar, dialogs. What is shown stays on the {@link Screen}. */
export class LocalUi extends Service implements UiSubset {
  readonly #journal: Journal;
  readonly #screen: Screen;
  readonly #addonName: string;
  readonly #Button: Record<(typeof BUTTONS)[number], EnumValue>;
  readonly #ButtonSet: Record<(typeof BUTTON_SETS)[number], EnumValue>;

  constructor(journal: Journal, screen: Screen, addonName: string) {
    super(journal, { name: 'Ui', navigation: ['createMenu', 'createAddonMenu'] });
    this.#journal = journal;
    this.#screen = screen;
    this.#addonName = addonName;
    this.#Button = enumeration(journal, 'Ui.Button', BUTTONS);
    this.#ButtonSet = enumeration(journal, 'Ui.ButtonSet', BUTTON_SETS);
  }

  get Button(): Record<(typeof BUTTONS)[number], EnumValue> {
    return this.#Button;
  }
  get ButtonSet(): Record<(typeof BUTTON_SETS)[number], EnumValue> {
    return this.#ButtonSet;
  }

  #menu(caption: string, addon: boolean): Menu {
    return new LocalMenu(this.#journal, { caption, addon, entries: [] }, (menu) => {
      // A menu of the same name is replaced, as when the page is loaded again.
      this.#screen.menus = this.#screen.menus.filter((shown) => shown.caption !== menu.caption);
      this.#screen.menus.push(menu);
      this.#screen.onShow?.('menu');
    });
  }
  createMenu(caption: string): Menu {
    return this.#menu(caption, false);
  }
  createAddonMenu(): Menu {
    return this.#menu(this.#addonName, true);
  }
  showSidebar(userInterface: object): void {
    this.#screen.sidebar = LocalHtmlOutput.shown(userInterface);
    this.#screen.onShow?.('sidebar');
  }
  showModalDialog(userInterface: object, title: string): void {
    this.#screen.dialogs.push({ ...LocalHtmlOutput.shown(userInterface), title });
    this.#screen.onShow?.('dialog');
  }
  alert(...args: unknown[]): GoogleAppsScript.Base.Button {
    const texts = args.filter((arg): arg is string => typeof arg === 'string');
    const set = args.find((arg) => typeof arg !== 'string') ?? this.ButtonSet.OK;
    const alert: ShownAlert = {
      title: texts.length > 1 ? texts[0]! : '',
      text: texts.at(-1) ?? '',
      buttons: String(set),
    };
    this.#screen.alerts.push(alert);
    this.#screen.onShow?.('alert');
    return this.Button[this.#screen.answer(alert) as 'OK'] as never;
  }
}
