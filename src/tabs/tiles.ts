import { cell, text } from './cells.ts';
import type { Format, TabCell, Value } from './tab.ts';
import type { TabWriter } from './writer.ts';

/** A figure that is read from afar. */
export interface Tile {
  readonly name: string;
  /** null: it is not known. */
  readonly value: Value;
  readonly format: Format;
  /** What is to be said of it; blank: nothing. */
  readonly note?: string;
  /** Is it as it should be? null where nothing tells. */
  readonly isGood?: boolean | null;
  /** How it is computed and from what: a note on its name. */
  readonly method?: string;
}

/** Figures side by side, one a column: their names, they themselves, what is to be said of them. Always three rows. */
export function writeTiles(writer: TabWriter, tiles: readonly Tile[]): void {
  writer.row(
    ...tiles.map(
      ({ name, method }): TabCell => ({
        ...text(name, 'tileName'),
        ...(method === undefined ? {} : { note: method }),
      }),
    ),
  );
  writer.row(
    ...tiles.map(({ value, format, isGood = null }) => {
      const style = isGood === null ? 'tile' : isGood ? 'goodTile' : 'badTile';
      return value === null ? text('–', 'tile') : cell(value, format, style);
    }),
  );
  writer.row(...tiles.map(({ note = '' }) => text(note, 'tileNote')));
}
