import type { Context } from './context.ts';
import { LocalDataValidationBuilder } from './dataValidation.ts';
import { type CallLog, type EnumValue, enumeration, Service } from './service.ts';
import { LocalSpreadsheet } from './spreadsheet.ts';
import { LocalTextStyleBuilder } from './textStyle.ts';
import { LocalUi } from './ui.ts';

type SpreadsheetApp = GoogleAppsScript.Spreadsheet.SpreadsheetApp;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** SpreadsheetApp: the way in. */
export class LocalSpreadsheetApp
  extends Service
  implements
    Pick<
      SpreadsheetApp,
      'getActiveSpreadsheet' | 'getActive' | 'flush' | 'newDataValidation' | 'newTextStyle'
    >
{
  readonly #copyPasteType: Record<string, EnumValue>;
  readonly #context: Context;
  readonly #spreadsheet: Spreadsheet;
  readonly #ui: LocalUi;

  constructor(context: Context, addonName: string) {
    super(context.callLog, {
      name: 'SpreadsheetApp',
      inCustomFunctions: 'reading',
      scope: 'spreadsheets.currentonly',
      scoped: ['getActiveSpreadsheet', 'getActive', 'flush'],
      navigation: ['getActiveSpreadsheet', 'getActive', 'getUi', 'newDataValidation', 'newTextStyle'],
    });
    this.#copyPasteType = enumeration(context.callLog, 'SpreadsheetApp.CopyPasteType', ['PASTE_NORMAL']);
    this.#context = context;
    this.#spreadsheet = new LocalSpreadsheet(context) as unknown as Spreadsheet;
    this.#ui = new LocalUi(context.callLog, context.screen, addonName);
  }

  get CopyPasteType(): Record<string, EnumValue> {
    return this.#copyPasteType;
  }
  getActiveSpreadsheet(): Spreadsheet {
    return this.#spreadsheet;
  }
  getActive(): Spreadsheet {
    return this.#spreadsheet;
  }
  getUi(): GoogleAppsScript.Base.Ui {
    if (!this.#context.hasUser) throw new Error('Cannot call SpreadsheetApp.getUi() from this context.');
    return this.#ui as unknown as GoogleAppsScript.Base.Ui;
  }
  flush(): void {
    this.#context.gridModel.flush();
    this.#context.unseenCharts.clear();
  }
  newDataValidation(): GoogleAppsScript.Spreadsheet.DataValidationBuilder {
    return new LocalDataValidationBuilder(
      this.#context,
    ) as unknown as GoogleAppsScript.Spreadsheet.DataValidationBuilder;
  }
  newTextStyle(): GoogleAppsScript.Spreadsheet.TextStyleBuilder {
    return new LocalTextStyleBuilder(
      this.#context.callLog,
    ) as unknown as GoogleAppsScript.Spreadsheet.TextStyleBuilder;
  }
}

const MERGE_STRATEGIES = ['MERGE_COLUMNS'] as const;

/** Charts: only its enumerations are of use in a spreadsheet. */
export class LocalCharts extends Service {
  readonly #ChartMergeStrategy: Record<(typeof MERGE_STRATEGIES)[number], EnumValue>;

  constructor(callLog: CallLog) {
    super(callLog, { name: 'Charts' });
    this.#ChartMergeStrategy = enumeration(callLog, 'Charts.ChartMergeStrategy', MERGE_STRATEGIES);
  }

  get ChartMergeStrategy(): Record<(typeof MERGE_STRATEGIES)[number], EnumValue> {
    return this.#ChartMergeStrategy;
  }
}
