import type { Context } from './context.ts';
import { LocalDataValidationBuilder } from './dataValidation.ts';
import { LocalFilterCriteriaBuilder } from './filter.ts';
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
      | 'getActiveSpreadsheet'
      | 'getActive'
      | 'flush'
      | 'newDataValidation'
      | 'newTextStyle'
      | 'newFilterCriteria'
    >
{
  readonly #enums;
  readonly #context: Context;
  readonly #spreadsheet: Spreadsheet;
  readonly #ui: LocalUi;

  constructor(context: Context, addonName: string) {
    super(context.callLog, {
      name: 'SpreadsheetApp',
      inCustomFunctions: 'reading',
      scope: 'spreadsheets.currentonly',
      scoped: ['getActiveSpreadsheet', 'getActive', 'flush'],
      navigation: [
        'getActiveSpreadsheet',
        'getActive',
        'getUi',
        'newDataValidation',
        'newTextStyle',
        'newFilterCriteria',
      ],
    });
    const { callLog } = context;
    this.#enums = {
      CopyPasteType: enumeration(callLog, 'SpreadsheetApp.CopyPasteType', ['PASTE_NORMAL']),
      BorderStyle: enumeration(callLog, 'SpreadsheetApp.BorderStyle', [
        'SOLID',
        'SOLID_MEDIUM',
        'SOLID_THICK',
        'DASHED',
        'DOTTED',
      ]),
    };
    this.#context = context;
    this.#spreadsheet = new LocalSpreadsheet(context) as unknown as Spreadsheet;
    this.#ui = new LocalUi(context.callLog, context.screen, addonName);
  }

  get CopyPasteType(): Record<string, EnumValue> {
    return this.#enums.CopyPasteType;
  }
  get BorderStyle(): Record<string, EnumValue> {
    return this.#enums.BorderStyle;
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
  newFilterCriteria(): GoogleAppsScript.Spreadsheet.FilterCriteriaBuilder {
    return new LocalFilterCriteriaBuilder(
      this.#context,
    ) as unknown as GoogleAppsScript.Spreadsheet.FilterCriteriaBuilder;
  }
  newTextStyle(): GoogleAppsScript.Spreadsheet.TextStyleBuilder {
    return new LocalTextStyleBuilder(
      this.#context.callLog,
    ) as unknown as GoogleAppsScript.Spreadsheet.TextStyleBuilder;
  }
}

/** Charts: only its enumerations are of use in a spreadsheet. */
export class LocalCharts extends Service {
  readonly #enums;

  constructor(callLog: CallLog) {
    super(callLog, { name: 'Charts' });
    this.#enums = {
      ChartMergeStrategy: enumeration(callLog, 'Charts.ChartMergeStrategy', ['MERGE_COLUMNS']),
      ChartHiddenDimensionStrategy: enumeration(callLog, 'Charts.ChartHiddenDimensionStrategy', [
        'IGNORE_BOTH',
        'SHOW_BOTH',
      ]),
    };
  }

  get ChartMergeStrategy(): Record<string, EnumValue> {
    return this.#enums.ChartMergeStrategy;
  }
  get ChartHiddenDimensionStrategy(): Record<string, EnumValue> {
    return this.#enums.ChartHiddenDimensionStrategy;
  }
}
