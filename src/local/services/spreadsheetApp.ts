import { LocalConditionalFormatRuleBuilder } from './conditionalFormat.ts';
import type { Context } from './context.ts';
import { LocalDataValidationBuilder } from './dataValidation.ts';
import { type EnumValue, enumeration, type Journal, Service } from './service.ts';
import { LocalSpreadsheet } from './spreadsheet.ts';
import { LocalUi } from './ui.ts';

type SpreadsheetApp = GoogleAppsScript.Spreadsheet.SpreadsheetApp;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

type AppSubset = Pick<
  SpreadsheetApp,
  | 'getActiveSpreadsheet'
  | 'getActive'
  | 'getActiveSheet'
  | 'flush'
  | 'newDataValidation'
  | 'newConditionalFormatRule'
>;

const WRAP_STRATEGIES = ['WRAP', 'OVERFLOW', 'CLIP'] as const;
const VISIBILITIES = ['DOCUMENT', 'PROJECT'] as const;
const BORDER_STYLES = ['DOTTED', 'DASHED', 'SOLID', 'SOLID_MEDIUM', 'SOLID_THICK', 'DOUBLE'] as const;
const PROTECTION_TYPES = ['RANGE', 'SHEET'] as const;

/** SpreadsheetApp: the way in. */
export class LocalSpreadsheetApp extends Service implements AppSubset {
  readonly #context: Context;
  readonly #spreadsheet: Spreadsheet;
  readonly #ui: LocalUi;
  readonly #enums;

  constructor(context: Context, addonName: string) {
    super(context.journal, {
      name: 'SpreadsheetApp',
      inCustomFunctions: 'reading',
      scope: 'spreadsheets.currentonly',
      scoped: ['getActiveSpreadsheet', 'getActive', 'getActiveSheet', 'flush'],
      navigation: [
        'getActiveSpreadsheet',
        'getActive',
        'getActiveSheet',
        'getUi',
        'newDataValidation',
        'newConditionalFormatRule',
      ],
    });
    this.#context = context;
    this.#spreadsheet = new LocalSpreadsheet(context) as unknown as Spreadsheet;
    this.#ui = new LocalUi(context.journal, context.screen, addonName);
    const { journal } = context;
    this.#enums = {
      WrapStrategy: enumeration(journal, 'SpreadsheetApp.WrapStrategy', WRAP_STRATEGIES),
      DeveloperMetadataVisibility: enumeration(
        journal,
        'SpreadsheetApp.DeveloperMetadataVisibility',
        VISIBILITIES,
      ),
      BorderStyle: enumeration(journal, 'SpreadsheetApp.BorderStyle', BORDER_STYLES),
      ProtectionType: enumeration(journal, 'SpreadsheetApp.ProtectionType', PROTECTION_TYPES),
    };
  }

  get WrapStrategy(): Record<(typeof WRAP_STRATEGIES)[number], EnumValue> {
    return this.#enums.WrapStrategy;
  }
  get DeveloperMetadataVisibility(): Record<(typeof VISIBILITIES)[number], EnumValue> {
    return this.#enums.DeveloperMetadataVisibility;
  }
  get BorderStyle(): Record<(typeof BORDER_STYLES)[number], EnumValue> {
    return this.#enums.BorderStyle;
  }
  get ProtectionType(): Record<(typeof PROTECTION_TYPES)[number], EnumValue> {
    return this.#enums.ProtectionType;
  }

  getActiveSpreadsheet(): Spreadsheet {
    return this.#spreadsheet;
  }
  getActive(): Spreadsheet {
    return this.#spreadsheet;
  }
  getActiveSheet(): GoogleAppsScript.Spreadsheet.Sheet {
    return this.#spreadsheet.getActiveSheet();
  }
  getUi(): GoogleAppsScript.Base.Ui {
    if (!this.#context.hasUser) throw new Error('Cannot call SpreadsheetApp.getUi() from this context.');
    return this.#ui as unknown as GoogleAppsScript.Base.Ui;
  }
  flush(): void {
    this.#context.book.flush();
    this.#context.unseenCharts.clear();
  }
  newDataValidation(): GoogleAppsScript.Spreadsheet.DataValidationBuilder {
    return new LocalDataValidationBuilder(
      this.#context,
    ) as unknown as GoogleAppsScript.Spreadsheet.DataValidationBuilder;
  }
  newConditionalFormatRule(): GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder {
    return new LocalConditionalFormatRuleBuilder(
      this.#context,
    ) as unknown as GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
  }
}

const CHART_TYPES = [
  'TIMELINE',
  'AREA',
  'BAR',
  'BUBBLE',
  'CANDLESTICK',
  'COLUMN',
  'COMBO',
  'GAUGE',
  'GEO',
  'HISTOGRAM',
  'RADAR',
  'LINE',
  'ORG',
  'PIE',
  'SCATTER',
  'SPARKLINE',
  'STEPPED_AREA',
  'TABLE',
  'TREEMAP',
  'WATERFALL',
] as const;
const MERGE_STRATEGIES = ['MERGE_COLUMNS', 'MERGE_ROWS'] as const;
const POSITIONS = ['TOP', 'RIGHT', 'BOTTOM', 'LEFT', 'NONE'] as const;

/** Charts: only its enumerations are of use in a spreadsheet. */
export class LocalCharts extends Service {
  readonly #enums;

  constructor(journal: Journal) {
    super(journal, { name: 'Charts' });
    this.#enums = {
      ChartType: enumeration(journal, 'Charts.ChartType', CHART_TYPES),
      ChartMergeStrategy: enumeration(journal, 'Charts.ChartMergeStrategy', MERGE_STRATEGIES),
      Position: enumeration(journal, 'Charts.Position', POSITIONS),
    };
  }

  get ChartType(): Record<(typeof CHART_TYPES)[number], EnumValue> {
    return this.#enums.ChartType;
  }
  get ChartMergeStrategy(): Record<(typeof MERGE_STRATEGIES)[number], EnumValue> {
    return this.#enums.ChartMergeStrategy;
  }
  get Position(): Record<(typeof POSITIONS)[number], EnumValue> {
    return this.#enums.Position;
  }
}
