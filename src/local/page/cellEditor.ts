/** The editor of a cell: what is typed into it is read as Google reads it, and can be brought to its end. */
import { type Locale, stores } from '../engine/engine.ts';
import { typedNumber } from '../engine/typedInput.ts';

interface Selection {
  readonly start: number;
  readonly end: number;
}

/** Parts of o-spreadsheet's editor that are not in its types. */
interface Editor {
  readonly editionMode: string;
  readonly _currentContent: string;
  readonly currentEditedCell: { sheetId: string; col: number; row: number };
  readonly getters: {
    getLocale(): Locale;
    getEvaluatedCell(position: Editor['currentEditedCell']): { format?: string };
  };
  numberComposerContent(value: number, format: string | undefined, locale: Locale): string;
  setContent(text: string, selection: Selection): void;
  getCurrentCanonicalContent(): string;
  stopEdition(): void;
  _startEdition(text?: string, selection?: Selection): void;
}

let latest: Editor | undefined;

/** Makes all editors read what is typed as Google does; once, before the first grid. */
export function registerCellEditor(): void {
  const editor = stores.CellComposerStore.prototype as unknown as Editor;
  const { _startEdition, getCurrentCanonicalContent, numberComposerContent } = editor;
  // o-spreadsheet puts a percent sign behind the first digit in a cell that shows percent: a person who types the sign too had two.
  editor._startEdition = function (this: Editor, text, selection) {
    latest = this;
    _startEdition.call(this, undefined, text ? undefined : selection);
    if (text) this.setContent(text, selection ?? { start: text.length, end: text.length });
  };
  // It shows 0.07 as 7.000000000000001 %, and who looks at it without a change had that in the cell.
  editor.numberComposerContent = function (this: Editor, value, format, locale) {
    if (!format?.includes('%')) return numberComposerContent.call(this, value, format, locale);
    const percent = Number((value * 100).toPrecision(15));
    return `${numberComposerContent.call(this, percent, undefined, locale)}%`;
  };
  editor.getCurrentCanonicalContent = function (this: Editor) {
    const { getters, currentEditedCell, _currentContent } = this;
    const { format } = getters.getEvaluatedCell(currentEditedCell);
    return typedNumber(_currentContent, getters.getLocale(), format) ?? getCurrentCanonicalContent.call(this);
  };
}

/** Ends what is being typed, as Enter does. */
export function finishTyping(): void {
  if (latest && latest.editionMode !== 'inactive') latest.stopEdition();
}
