/** Notes on cells, which Google has and o-spreadsheet has not: they move with their cells, and go along in a copy of the tab. */
import { columnOfPlace, placeOfCell, rowOfPlace } from './cellPlace.ts';
import { CorePlugin, helpers, type WorkbookData } from './engine.ts';

export const SET_NOTES = 'SET_NOTES';

/** What a command puts on one cell; '' takes the note away. */
export interface NoteWrite {
  col: number;
  row: number;
  note: string;
}

/** The notes of a tab by {@link placeOfCell}. */
type Notes = Readonly<Record<number, string>>;

type RangeAdapters = Parameters<CorePlugin['adaptRanges']>[0];
type WithNotes = { id: string; notes?: Record<string, string> };

export class CellNotesPlugin extends CorePlugin<{ notes: Record<string, Notes | undefined> }> {
  static override getters = ['getNote', 'getNotes'] as const;
  readonly notes: Record<string, Notes | undefined> = {};

  /** The note of a cell, '' if it has none. */
  getNote({ sheetId, col, row }: { sheetId: string; col: number; row: number }): string {
    return this.notes[sheetId]?.[placeOfCell(col, row)] ?? '';
  }

  /** All notes of a tab, row by row. */
  getNotes(sheetId: string): NoteWrite[] {
    return Object.entries(this.notes[sheetId] ?? {})
      .map(([place, note]) => ({ col: columnOfPlace(+place), row: rowOfPlace(+place), note }))
      .sort((one, other) => one.row - other.row || one.col - other.col);
  }

  override handle(command: unknown): void {
    const { type, sheetId, ...rest } = command as { type: string; sheetId: string };
    if (type === SET_NOTES) {
      const notes: Record<number, string> = { ...this.notes[sheetId] };
      for (const { col, row, note } of (rest as { notes: NoteWrite[] }).notes) {
        if (note === '') delete notes[placeOfCell(col, row)];
        else notes[placeOfCell(col, row)] = note;
      }
      this.keep(sheetId, notes);
    } else if (type === 'DELETE_SHEET') {
      this.keep(sheetId, undefined);
    } else if (type === 'DUPLICATE_SHEET') {
      this.keep((rest as { sheetIdTo: string }).sheetIdTo, this.notes[sheetId]);
    }
  }

  /** Rows and columns that come and go, and cells that are cut and put elsewhere. */
  override adaptRanges({ applyChange }: RangeAdapters): void {
    for (const [sheetId, notes] of Object.entries(this.notes)) {
      if (!notes) continue;
      const moved: Record<string, Record<number, string>> = {};
      let isChanged = false;
      for (const { col, row, note } of this.getNotes(sheetId)) {
        const zone = { left: col, right: col, top: row, bottom: row };
        const change = applyChange(this.getters.getRangeFromZone(sheetId, zone));
        isChanged ||= change.changeType !== 'NONE';
        if (change.changeType === 'REMOVE') continue;
        const to = change.changeType === 'NONE' ? { sheetId, zone } : change.range;
        moved[to.sheetId] ??= {};
        moved[to.sheetId]![placeOfCell(to.zone.left, to.zone.top)] = note;
      }
      if (!isChanged) continue;
      this.keep(sheetId, moved[sheetId] ?? {});
      // Cut from one tab and put into another.
      for (const [other, added] of Object.entries(moved))
        if (other !== sheetId) this.keep(other, { ...this.notes[other], ...added });
    }
  }

  override import(data: WorkbookData): void {
    for (const { id, notes } of data.sheets as WithNotes[]) {
      if (!notes) continue;
      this.notes[id] = Object.fromEntries(
        Object.entries(notes).map(([xc, note]) => {
          const { col, row } = helpers.toCartesian(xc);
          return [placeOfCell(col, row), note];
        }),
      );
    }
  }

  override export(data: WorkbookData): void {
    for (const sheet of data.sheets as WithNotes[]) {
      const notes = this.getNotes(sheet.id);
      if (notes.length > 0)
        sheet.notes = Object.fromEntries(notes.map(({ col, row, note }) => [helpers.toXC(col, row), note]));
    }
  }

  private keep(sheetId: string, notes: Notes | undefined): void {
    const isEmpty = notes === undefined || Object.keys(notes).length === 0;
    if (isEmpty && !this.notes[sheetId]) return;
    this.history.update('notes', sheetId, isEmpty ? undefined : notes);
  }
}
