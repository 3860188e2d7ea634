/** The one door to o-spreadsheet: what is used of it, and quiet. (The page's templates are a file of their own.) */
import {
  addFunction,
  astToFormula,
  CorePlugin,
  convertAstNodes,
  coreTypes,
  helpers,
  iterateAstNodes,
  LocalTransportService,
  Model,
  parse,
  registries,
  Spreadsheet,
  setTranslationMethod,
  stores,
  UIPlugin,
} from '@odoo/o-spreadsheet';

export {
  addFunction,
  astToFormula,
  CorePlugin,
  convertAstNodes,
  coreTypes,
  helpers,
  iterateAstNodes,
  LocalTransportService,
  Model,
  parse,
  registries,
  Spreadsheet,
  setTranslationMethod,
  stores,
  UIPlugin,
};

/** o-spreadsheet's own types, taken from its Model since the package exports few of them by name. */
export type Dispatch = Model['dispatch'];
export type Getters = Model['getters'];
export type WorkbookData = ReturnType<Model['exportData']>;
export type Locale = ReturnType<Getters['getLocale']>;
export type EvaluatedCell = ReturnType<Getters['getEvaluatedCell']>;
export type EngineCell = NonNullable<ReturnType<Getters['getCell']>>;
export type CellStyle = NonNullable<EngineCell['style']>;
export type ChartDefinition = ReturnType<Getters['getChartDefinition']>;
export type CellZone = { left: number; right: number; top: number; bottom: number };

/** The version of o-spreadsheet's data that this code writes; a snapshot of another version is migrated by it. */
export const DATA_VERSION = '19.3.2';

/**
 * o-spreadsheet tells how long it took on console.debug, at loading and after slow commands. Only that method is
 * held back and only while its code runs; warnings, errors and what a script prints come through.
 */
export function quietly<T>(body: () => T): T {
  const debug = console.debug;
  console.debug = () => undefined;
  const restore = (): void => {
    console.debug = debug;
  };
  let result: T;
  try {
    result = body();
  } catch (error) {
    restore();
    throw error;
  }
  if (result instanceof Promise) return result.finally(restore) as T;
  restore();
  return result;
}
