import { servedHtml } from './servedHtml.ts';
import { type CallLog, type EnumValue, enumeration, Service } from './service.ts';

/** An entry of a menu: a command or a separator. */
export type MenuEntry = { caption: string; functionName: string } | { separator: true };

/** A menu that the script has added to the spreadsheet. */
export interface ShownMenu {
  caption: string;
  entries: MenuEntry[];
}

/** A page of HTML as the browser gets it. */
export interface ShownHtml {
  title: string;
  content: string;
}

/** A message put to the person, who can only say OK. */
export interface ShownAlert {
  title: string;
  text: string;
}

/** What a person would see beside the grid. */
export interface Screen {
  menus: ShownMenu[];
  sidebar: ShownHtml | undefined;
  alerts: ShownAlert[];
  /** Messages in the corner. */
  toasts: string[];
  /** Called when something of the above is shown, for a page that draws it. */
  onShow?: ((what: 'menu' | 'sidebar' | 'alert' | 'toast') => void) | undefined;
}

class LocalHtmlOutput extends Service implements Pick<GoogleAppsScript.HTML.HtmlOutput, 'setTitle'> {
  readonly #html: ShownHtml;

  constructor(callLog: CallLog, content: string) {
    super(callLog, { name: 'HtmlOutput', inCustomFunctions: 'all', navigation: ['setTitle'] });
    this.#html = { title: '', content: servedHtml(content) };
  }

  static shown(html: unknown): ShownHtml {
    return { ...(html as LocalHtmlOutput).#html };
  }

  setTitle(title: string): GoogleAppsScript.HTML.HtmlOutput {
    this.#html.title = title;
    return this as unknown as GoogleAppsScript.HTML.HtmlOutput;
  }
}

/**
 * HtmlService: pages from the project's html files. What a page holds cannot be read again: at Google it is not
 * the file any more.
 */
export class LocalHtmlService
  extends Service
  implements Pick<GoogleAppsScript.HTML.HtmlService, 'createHtmlOutputFromFile'>
{
  readonly #callLog: CallLog;
  readonly #files: Readonly<Record<string, string>>;

  constructor(callLog: CallLog, files: Readonly<Record<string, string>>) {
    super(callLog, {
      name: 'HtmlService',
      inCustomFunctions: 'all',
      navigation: ['createHtmlOutputFromFile'],
    });
    this.#callLog = callLog;
    this.#files = files;
  }

  createHtmlOutputFromFile(filename: string): GoogleAppsScript.HTML.HtmlOutput {
    const content = this.#files[filename.replace(/\.html$/, '')];
    if (content === undefined) throw new Error(`No HTML file named ${filename} was found.`);
    return new LocalHtmlOutput(this.#callLog, content) as unknown as GoogleAppsScript.HTML.HtmlOutput;
  }
}

type Menu = GoogleAppsScript.Base.Menu;

class LocalMenu extends Service implements Pick<Menu, 'addToUi'> {
  readonly #menu: ShownMenu;
  readonly #show: () => void;

  constructor(callLog: CallLog, menu: ShownMenu, show: () => void) {
    super(callLog, { name: 'Menu', navigation: ['addItem', 'addSeparator'] });
    this.#menu = menu;
    this.#show = show;
  }

  addItem(caption: string, functionName: string): Menu {
    this.#menu.entries.push({ caption, functionName });
    return this as unknown as Menu;
  }
  addSeparator(): Menu {
    this.#menu.entries.push({ separator: true });
    return this as unknown as Menu;
  }
  addToUi(): void {
    this.#show();
  }
}

const BUTTON_SETS = ['OK'] as const;

/** Ui: the menu, the sidebar, alerts. What is shown stays on the {@link Screen}. */
export class LocalUi
  extends Service
  implements Pick<GoogleAppsScript.Base.Ui, 'createAddonMenu' | 'showSidebar'>
{
  readonly #callLog: CallLog;
  readonly #screen: Screen;
  readonly #addonName: string;
  readonly #ButtonSet: Record<(typeof BUTTON_SETS)[number], EnumValue>;

  constructor(callLog: CallLog, screen: Screen, addonName: string) {
    super(callLog, {
      name: 'Ui',
      navigation: ['createAddonMenu'],
      scope: 'script.container.ui',
      scoped: ['showSidebar'],
    });
    this.#callLog = callLog;
    this.#screen = screen;
    this.#addonName = addonName;
    this.#ButtonSet = enumeration(callLog, 'Ui.ButtonSet', BUTTON_SETS);
  }

  get ButtonSet(): Record<(typeof BUTTON_SETS)[number], EnumValue> {
    return this.#ButtonSet;
  }

  createAddonMenu(): Menu {
    const menu: ShownMenu = { caption: this.#addonName, entries: [] };
    return new LocalMenu(this.#callLog, menu, () => {
      // It takes the place of the former one, as when the page is loaded again.
      this.#screen.menus = [menu];
      this.#screen.onShow?.('menu');
    }) as unknown as Menu;
  }
  showSidebar(userInterface: object): void {
    this.#screen.sidebar = LocalHtmlOutput.shown(userInterface);
    this.#screen.onShow?.('sidebar');
  }
  /** @param parts the text; or the title, the text and `ButtonSet.OK` */
  alert(...parts: [text: string] | [title: string, text: string, buttons: EnumValue]): void {
    if (parts.length !== 1 && parts[2] !== this.ButtonSet.OK) {
      throw new Error('An alert with these arguments is not available in the local workbook');
    }
    const [title, text] = parts.length === 1 ? ['', parts[0]] : parts;
    this.#screen.alerts.push({ title, text });
    this.#screen.onShow?.('alert');
  }
}
