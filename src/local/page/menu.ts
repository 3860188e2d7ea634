/** Menu buttons as the ARIA practices have them: arrows, Home, End, Escape, first letters, submenus. */
import { element } from './element.ts';

/** An entry of a menu: a command, a line, or a menu of its own. */
export type Entry =
  | { readonly caption: string; readonly run: () => void }
  | { readonly caption: string; readonly entries: readonly Entry[] }
  | { readonly separator: true };

/** A button that opens a menu. The entries are asked for when it opens. */
export function menuButton(caption: string, entries: () => readonly Entry[]): HTMLElement {
  const opener = element(
    'button',
    { type: 'button', class: 'toolbar-button', 'aria-haspopup': 'menu', 'aria-expanded': 'false' },
    caption,
  );
  const holder = element('div', { class: 'menu-holder' }, opener);
  let menu: HTMLElement | undefined;

  const close = (focusOpener: boolean): void => {
    const closing = menu;
    // First, since what is removed loses the focus, and that closes too.
    menu = undefined;
    if (focusOpener) opener.focus();
    closing?.remove();
    opener.setAttribute('aria-expanded', 'false');
  };
  const open = (last = false): void => {
    close(false);
    menu = menuOf(caption, entries(), close);
    holder.append(menu);
    opener.setAttribute('aria-expanded', 'true');
    focusItem(menu, last ? -1 : 0);
  };
  opener.addEventListener('click', () => (menu ? close(true) : open()));
  opener.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    open(event.key === 'ArrowUp');
  });
  // Focus that goes elsewhere, by Tab, mouse or into a frame, closes the menu.
  holder.addEventListener('focusout', ({ relatedTarget }) => {
    if (menu && !holder.contains(relatedTarget as Node | null)) close(false);
  });
  return holder;
}

type Close = (focusOpener: boolean) => void;

function menuOf(caption: string, entries: readonly Entry[], close: Close): HTMLElement {
  const menu = element('div', { role: 'menu', 'aria-label': caption, class: 'menu' });
  for (const entry of entries) menu.append(itemOf(entry, close));
  menu.addEventListener('keydown', (event) => onKey(event, menu, close));
  return menu;
}

function itemOf(entry: Entry, close: Close): HTMLElement {
  if ('separator' in entry) return element('div', { role: 'separator' });
  const item = element('button', { type: 'button', role: 'menuitem', tabindex: '-1' }, entry.caption);
  item.addEventListener('mouseenter', () => item.focus());
  if ('run' in entry) {
    item.addEventListener('click', () => {
      close(true);
      entry.run();
    });
    return item;
  }
  item.setAttribute('aria-haspopup', 'menu');
  item.setAttribute('aria-expanded', 'false');
  const holder = element('div', { role: 'none', class: 'submenu-holder' }, item);
  const closeSub = (): void => {
    // What is removed must not have the focus, else the whole menu takes it for gone elsewhere.
    if (holder.contains(document.activeElement)) item.focus();
    holder.querySelector(':scope > [role=menu]')?.remove();
    item.setAttribute('aria-expanded', 'false');
  };
  const openSub = (): void => {
    closeSub();
    const menu = menuOf(entry.caption, entry.entries, close);
    holder.append(menu);
    item.setAttribute('aria-expanded', 'true');
    focusItem(menu, 0);
  };
  item.addEventListener('click', openSub);
  holder.addEventListener('keydown', (event) => {
    const onItem = event.target === item;
    if (onItem && event.key === 'ArrowRight') openSub();
    else if (!onItem && (event.key === 'ArrowLeft' || event.key === 'Escape')) {
      closeSub();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  });
  holder.addEventListener('mouseleave', closeSub);
  return holder;
}

function onKey(event: KeyboardEvent, menu: HTMLElement, close: Close): void {
  const items = itemsOf(menu);
  const at = items.indexOf(document.activeElement as HTMLElement);
  if (at < 0) return;
  const { key } = event;
  if (key === 'ArrowDown') focusItem(menu, at + 1);
  else if (key === 'ArrowUp') focusItem(menu, at - 1);
  else if (key === 'Home') focusItem(menu, 0);
  else if (key === 'End') focusItem(menu, -1);
  else if (key === 'Escape') close(true);
  else if (key.length === 1 && key !== ' ') {
    const following = [...items.slice(at + 1), ...items.slice(0, at + 1)];
    following.find((item) => item.textContent.toLowerCase().startsWith(key.toLowerCase()))?.focus();
  } else return;
  event.preventDefault();
  event.stopPropagation();
}

const itemsOf = (menu: HTMLElement): HTMLElement[] => [
  ...menu.querySelectorAll<HTMLElement>(
    ':scope > [role=menuitem], :scope > .submenu-holder > [role=menuitem]',
  ),
];

/** Focuses an item by its number, which may run over either end. */
function focusItem(menu: HTMLElement, index: number): void {
  const items = itemsOf(menu);
  items[(index + items.length) % items.length]?.focus();
}
