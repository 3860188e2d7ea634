import type { CallLog } from './service.ts';
import { Service } from './service.ts';

type Style = GoogleAppsScript.Spreadsheet.TextStyle;
type Builder = GoogleAppsScript.Spreadsheet.TextStyleBuilder;

/** What a style says of a text; what it does not say stays as it is in the cell. */
export interface TextLook {
  readonly bold?: boolean;
  readonly fontSize?: number;
  readonly colour?: string;
}

/** A size of letters in points, as Google's toolbar takes them: whole ones of 1 to 400. */
export function requireFontSize(fontSize: unknown): number {
  if (Number.isInteger(fontSize) && (fontSize as number) >= 1 && (fontSize as number) <= 400)
    return fontSize as number;
  throw new Error(`Invalid argument: font size ${String(fontSize)}`);
}

/** How the text of a cell looks. */
export class LocalTextStyle extends Service {
  readonly #look: TextLook;

  constructor(callLog: CallLog, look: TextLook) {
    super(callLog, { name: 'TextStyle' });
    this.#look = look;
  }

  static lookOf(style: unknown): TextLook {
    return (style as LocalTextStyle).#look;
  }
}

/** SpreadsheetApp.newTextStyle(): it asks nothing of the spreadsheet. */
export class LocalTextStyleBuilder
  extends Service
  implements Pick<Builder, 'setBold' | 'setFontSize' | 'setForegroundColor' | 'build'>
{
  readonly #callLog: CallLog;
  #look: TextLook = {};

  constructor(callLog: CallLog) {
    super(callLog, {
      name: 'TextStyleBuilder',
      navigation: ['setBold', 'setFontSize', 'setForegroundColor', 'build'],
    });
    this.#callLog = callLog;
  }

  setBold(bold: boolean): Builder {
    return this.#with({ bold });
  }
  setFontSize(fontSize: number): Builder {
    return this.#with({ fontSize: requireFontSize(fontSize) });
  }
  setForegroundColor(colour: string): Builder {
    return this.#with({ colour });
  }
  build(): Style {
    return new LocalTextStyle(this.#callLog, this.#look) as unknown as Style;
  }

  #with(look: TextLook): Builder {
    this.#look = { ...this.#look, ...look };
    return this as unknown as Builder;
  }
}
