import type { SheetFilter } from '../engine/corePlugins.ts';
import type { CellZone } from '../engine/engine.ts';
import type { Context } from './context.ts';
import { Service } from './service.ts';

type Filter = GoogleAppsScript.Spreadsheet.Filter;
type FilterCriteria = GoogleAppsScript.Spreadsheet.FilterCriteria;
type FilterCriteriaBuilder = GoogleAppsScript.Spreadsheet.FilterCriteriaBuilder;

type Criterion = SheetFilter['columns'][number];

/** Which rows a filter shows, by one column. */
export class LocalFilterCriteria extends Service {
  readonly #criterion: Criterion;

  constructor(context: Context, criterion: Criterion) {
    super(context.callLog, { name: 'FilterCriteria' });
    this.#criterion = criterion;
  }

  static criterionOf(criteria: unknown): Criterion {
    return (criteria as LocalFilterCriteria).#criterion;
  }
}

/** Builds criteria: values that are hidden, or a formula for the first row below the heads. */
export class LocalFilterCriteriaBuilder
  extends Service
  implements Pick<FilterCriteriaBuilder, 'setHiddenValues' | 'whenFormulaSatisfied' | 'build'>
{
  readonly #context: Context;
  #criterion: Criterion = {};

  constructor(context: Context) {
    super(context.callLog, {
      name: 'FilterCriteriaBuilder',
      navigation: Object.getOwnPropertyNames(LocalFilterCriteriaBuilder.prototype),
    });
    this.#context = context;
  }

  #self(): FilterCriteriaBuilder {
    return this as unknown as FilterCriteriaBuilder;
  }
  /** @param values as they are seen */
  setHiddenValues(values: readonly string[]): FilterCriteriaBuilder {
    this.#criterion = { ...this.#criterion, hidden: Array.from(values, String) };
    return this.#self();
  }
  whenFormulaSatisfied(formula: string): FilterCriteriaBuilder {
    this.#criterion = { ...this.#criterion, formula };
    return this.#self();
  }
  build(): FilterCriteria {
    return new LocalFilterCriteria(this.#context, this.#criterion) as unknown as FilterCriteria;
  }
}

/** The filter of a tab: rows that it does not show are hidden. */
export class LocalFilter extends Service implements Pick<Filter, 'remove'> {
  readonly #context: Context;
  readonly #sheetId: string;

  constructor(context: Context, sheetId: string) {
    super(context.callLog, { name: 'Filter' });
    this.#context = context;
    this.#sheetId = sheetId;
  }

  /** A tab has one at most. */
  static create(context: Context, sheetId: string, zone: CellZone): Filter {
    if (context.gridModel.extras(sheetId).filter)
      throw new Error("You can't create a filter in a sheet that already has a filter.");
    context.gridModel.setExtras(sheetId, { filter: { zone, columns: {} } });
    return new LocalFilter(context, sheetId) as unknown as Filter;
  }

  static of(context: Context, sheetId: string): Filter | null {
    return context.gridModel.extras(sheetId).filter
      ? (new LocalFilter(context, sheetId) as unknown as Filter)
      : null;
  }

  #filter(): SheetFilter {
    const { filter } = this.#context.gridModel.extras(this.#sheetId);
    if (!filter) throw new Error('The filter was removed.');
    return filter;
  }

  /** @param columnPosition counted from 1 on the tab */
  setColumnFilterCriteria(columnPosition: number, filterCriteria: FilterCriteria | null): Filter {
    const { zone, columns } = this.#filter();
    const column = columnPosition - 1;
    if (column < zone.left || column > zone.right)
      throw new Error('The column of the criteria is outside of the filter.');
    const { [column]: _, ...others } = columns;
    const filter = {
      zone,
      columns: filterCriteria
        ? { ...others, [column]: LocalFilterCriteria.criterionOf(filterCriteria) }
        : others,
    };
    this.#context.gridModel.setExtras(this.#sheetId, { filter });
    this.#show(filter);
    return this as unknown as Filter;
  }

  remove(): void {
    const { zone } = this.#filter();
    this.#context.gridModel.setExtras(this.#sheetId, { filter: undefined });
    this.#show({ zone, columns: {} });
  }

  #show({ zone, columns }: SheetFilter): void {
    const { gridModel } = this.#context;
    gridModel.flush();
    const rows = Array.from({ length: zone.bottom - zone.top }, (_, i) => zone.top + 1 + i);
    const criteria = Object.entries(columns).map(([column, criterion]) => ({
      column: Number(column),
      criterion,
    }));
    const isShown = (row: number) =>
      criteria.every(({ column, criterion }) => this.#meets(column, row, zone.top + 1, criterion));
    const place = { sheetId: this.#sheetId, dimension: 'ROW' } as const;
    if (rows.length > 0) gridModel.dispatch('UNHIDE_COLUMNS_ROWS', { ...place, elements: rows });
    const elements = rows.filter((row) => !isShown(row));
    if (elements.length > 0) gridModel.dispatch('HIDE_COLUMNS_ROWS', { ...place, elements });
  }

  /** @param first the row that the formula is written for */
  #meets(col: number, row: number, first: number, { hidden = [], formula }: Criterion): boolean {
    const { getters } = this.#context.gridModel;
    const { formattedValue } = getters.getEvaluatedCell({ sheetId: this.#sheetId, col, row });
    if (hidden.includes(formattedValue)) return false;
    if (formula === undefined) return true;
    const ofRow = formula.replace(
      /\b([A-Z]{1,3})(\d+)\b/g,
      (_, letters: string, number: string) => `${letters}${Number(number) - first + row}`,
    );
    const result = getters.evaluateFormula(this.#sheetId, ofRow);
    return result !== false && result !== 0 && result !== '' && typeof result !== 'object';
  }
}
