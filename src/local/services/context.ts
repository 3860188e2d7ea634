import type { MetadataEntry } from '../engine/corePlugins.ts';
import type { GridModel } from '../engine/gridModel.ts';
import type { CallLog, EnumValue } from './service.ts';
import type { Screen } from './ui.ts';

/** What the service objects of one workbook share. */
export interface Context {
  readonly callLog: CallLog;
  readonly gridModel: GridModel;
  readonly screen: Screen;
  readonly identity: { id: string; name: string };
  /** Developer metadata of the spreadsheet itself. */
  readonly metadata: MetadataEntry[];
  /** Charts, by o-spreadsheet's id, that were put in after the last `SpreadsheetApp.flush()`. */
  readonly unseenCharts: Set<string>;
  /** False while a trigger runs: then there is nobody to show a dialog to. */
  hasUser: boolean;
  readonly now: () => Date;
}

/** The name of an enum value or string that a script passed. */
export const nameOf = (value: EnumValue | unknown): string => String(value);
