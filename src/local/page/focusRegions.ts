/** F6 and Shift+F6 go through the parts of the page, as in desktop programs: the grid keeps the Tab key for itself. */

export interface Region {
  readonly element: HTMLElement;
  readonly focus: () => void;
}

export interface Walk {
  /** On to the next region, or back to the one before; those that are not shown are passed over. */
  go(step: 1 | -1): void;
  stop(): void;
}

/** Listens for the keys. A frame of another origin keeps its keys, so it must ask by `go`. */
export function goThrough(regions: readonly Region[]): Walk {
  const go = (step: 1 | -1): void => {
    const shown = regions.filter(({ element }) => !element.hidden);
    const here = shown.findIndex(({ element }) => element.contains(document.activeElement));
    shown[(here + step + shown.length) % shown.length]?.focus();
  };
  const listen = (event: KeyboardEvent): void => {
    if (event.key !== 'F6' || document.querySelector('dialog[open]')) return;
    event.preventDefault();
    event.stopPropagation();
    go(event.shiftKey ? -1 : 1);
  };
  window.addEventListener('keydown', listen, { capture: true });
  return { go, stop: () => window.removeEventListener('keydown', listen, { capture: true }) };
}
