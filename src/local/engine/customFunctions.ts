/** Custom functions, found in the script as Google finds them and put before o-spreadsheet. */

import { addFunction, helpers, registries } from './engine.ts';
import { PARSE_ERROR_FUNCTION } from './formulaText.ts';
import { type GridModel, googleError, isDate } from './gridModel.ts';
import type { Sandbox } from './sandbox.ts';

/** A custom function as its JSDoc declares it: what Google's help card shows. */
export interface DeclaredFunction {
  name: string;
  description: string;
  parameters: { name: string; type: string; description: string; isOptional: boolean }[];
}

/** An argument or a result as o-spreadsheet has it. */
interface EngineValue {
  value: unknown;
  format?: string | undefined;
  message?: string;
}

const DECLARATION =
  /\/\*\*((?:(?!\*\/)[\s\S])*?@customfunction\b(?:(?!\*\/)[\s\S])*?)\*\/\s*function\s+([A-Za-z_$][\w$]*)\s*\(([^)]*)\)/gi;

/** The custom functions that a script declares: top-level functions directly under a JSDoc with the tag. */
export function findCustomFunctions(code: string): DeclaredFunction[] {
  return [...code.matchAll(DECLARATION)]
    .filter(([, , name]) => !name!.endsWith('_'))
    .map(([, comment, name, parameters]) => {
      const lines = comment!.split('\n').map((line) => line.replace(/^\s*\*? ?/, '').trimEnd());
      const [head = '', ...tags] = lines.join('\n').split(/(?:^|\s)(?=@[a-z]+\b)/i);
      const help = new Map(
        tags.flatMap((tag) => {
          const match = /^@param\s+(?:\{([^}]*)\}\s+)?(\[?)([\w$]+)[^\s]*\s*-?\s*([\s\S]*)$/.exec(tag);
          if (!match) return [];
          const [, type = '', bracket, name, description] = match;
          return [[name!, { type, description: oneLine(description!), isOptional: bracket === '[' }]];
        }),
      );
      return {
        name: name!,
        description: oneLine(head),
        parameters: parameters!
          .split(',')
          .map((parameter) => parameter.replace(/=.*/s, '').trim())
          .filter(Boolean)
          .map((parameter) => ({
            name: parameter,
            ...(help.get(parameter) ?? { type: '', description: '', isOptional: false }),
          })),
      };
    });
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** What a formula needs of the workbook that it is in; o-spreadsheet hands it to the function as `this`. */
export interface CustomFunctionHost {
  compute?: (name: string, args: unknown[]) => unknown;
}

/**
 * Registers the functions with o-spreadsheet. Its registry is one for all workbooks of the process, so what is
 * registered only looks up the workbook in which the formula is.
 */
export function registerCustomFunctions(functions: readonly DeclaredFunction[]): void {
  registries.errorTypes.add('#ERROR!');
  registries.errorTypes.add('#NUM!');
  register(PARSE_ERROR_FUNCTION, 'A formula that could not be read.', [
    { name: 'formula', type: '', description: 'The formula as it was typed.', isOptional: false },
  ]);
  for (const { name, description, parameters } of functions) register(name, description, parameters);
}

function register(name: string, description: string, parameters: DeclaredFunction['parameters']): void {
  const upper = name.toUpperCase();
  // Another open workbook may have a function of this name that takes more.
  const former = registries.functionRegistry.contains(upper)
    ? registries.functionRegistry.get(upper).args.slice(parameters.length)
    : [];
  if (registries.functionRegistry.contains(upper)) registries.functionRegistry.remove(upper);
  addFunction(upper, {
    description,
    category: 'Custom',
    isExported: false,
    args: [
      ...parameters.map((parameter) => ({
        name: parameter.name,
        description: parameter.description,
        type: ['ANY', 'RANGE<ANY>'] as ('ANY' | 'RANGE<ANY>')[],
        optional: parameter.isOptional,
        acceptMatrix: true,
        acceptErrors: true,
      })),
      ...former.map((arg) => ({ ...arg, optional: true })),
    ],
    compute(...args: unknown[]) {
      if (upper === PARSE_ERROR_FUNCTION)
        return { value: '#ERROR!', message: 'Formula parse error.' } as never;
      const { customFunctions } = this as { customFunctions?: CustomFunctionHost };
      const compute = customFunctions?.compute;
      if (!compute) return { value: '#NAME?', message: `Unknown function: '${name}'.` } as never;
      return compute(upper, args) as never;
    },
  });
  // The help card shows what is needed. As at Google, it is the function itself that refuses what is missing.
  Object.assign(registries.functionRegistry.get(upper), { minArgRequired: 0 });
}

/** Results by the code that gave them, and by function and arguments. */
const RESULTS = new Map<string, Map<string, EngineValue | EngineValue[][]>>();
/** So many results are kept; then all are forgotten. */
const MOST_RESULTS = 10_000;

/** What a function has given for some arguments, for all workbooks with the same script. */
function resultsOf(code: string): Map<string, EngineValue | EngineValue[][]> {
  let results = RESULTS.get(code);
  if (!results) {
    RESULTS.clear();
    results = new Map();
    RESULTS.set(code, results);
  }
  return results;
}

/**
 * Runs the script's functions for cells of one workbook. As at Google, a function is not run again for arguments that it
 * has had: it must be the same for the same arguments.
 *
 * @param code the script's text
 * @param asCustomFunction runs the script's own code, which may do less than when a person has called it
 */
export function customFunctionRunner(
  code: string,
  sandbox: Sandbox,
  gridModel: GridModel,
  asCustomFunction: <T>(body: () => T) => T,
  declared: readonly DeclaredFunction[],
): (name: string, args: unknown[]) => unknown {
  const functions = new Map(
    declared.flatMap(({ name }) => {
      const body = sandbox.functions[name];
      return body ? [[name.toUpperCase(), body] as const] : [];
    }),
  );
  const results = resultsOf(code);
  return (name, args) => {
    const body = functions.get(name);
    if (!body) return { value: '#NAME?', message: `Unknown function: '${name}'.` };
    try {
      const given = args.map((arg) => fromEngine(arg, gridModel));
      // A date is another one in another time zone, and a text may be another date in another locale or zone.
      const key = given.flat(2).some(isDate)
        ? null
        : JSON.stringify([name, given, gridModel.locale.code, gridModel.time.timeZone], inWords);
      const known = key === null ? undefined : results.get(key);
      if (known) return known;
      const result = toEngine(
        asCustomFunction(() => body(...given)),
        gridModel,
      );
      if (results.size >= MOST_RESULTS) results.clear();
      if (key !== null && !hasFormat(result)) results.set(key, result);
      return result;
    } catch (error) {
      return { value: '#ERROR!', message: messageOf(error) };
    }
  };
}

/** JSON has no word for nothing and for what is no finite number. */
const inWords = (_: string, value: unknown): unknown =>
  value === undefined || (typeof value === 'number' && !Number.isFinite(value)) ? `\u0000${value}` : value;

/** Is a date in it, which is another serial day in another time zone? */
const hasFormat = (result: EngineValue | EngineValue[][]): boolean =>
  [result].flat(2).some(({ format }) => format !== undefined);

const messageOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error);

/** An argument as Google would give it: a cell's value, a range row by row, undefined where nothing was given. */
function fromEngine(arg: unknown, gridModel: GridModel): unknown {
  if (arg === undefined) return undefined;
  if (!Array.isArray(arg)) return gridModel.value(arg as EngineValue);
  const columns = arg as EngineValue[][];
  // o-spreadsheet hands over a single cell as a range of one, too.
  if (columns.length === 1 && columns[0]!.length === 1) return gridModel.value(columns[0]![0]!);
  return (columns[0] ?? []).map((_, row) => columns.map((column) => gridModel.value(column[row]!)));
}

/** A result for o-spreadsheet: one value, or a table, which it wants column by column. */
function toEngine(result: unknown, gridModel: GridModel): EngineValue | EngineValue[][] {
  if (!Array.isArray(result)) return resultValue(result, gridModel);
  if (result.length === 0) return { value: '' };
  if (!result.every(Array.isArray)) {
    throw new Error('A custom function gives a single value or an array of rows.');
  }
  const rows = result as unknown[][];
  const width = Math.max(1, ...rows.map((row) => row.length));
  return Array.from({ length: width }, (_, col) =>
    Array.from(rows, (row) => resultValue(row[col], gridModel)),
  );
}

function resultValue(value: unknown, gridModel: GridModel): EngineValue {
  if (value === undefined || value === null || value === '') return { value: '' };
  if (typeof value === 'number') {
    return Number.isFinite(value) ? { value } : { value: '#NUM!', message: 'Result is not a number.' };
  }
  if (typeof value === 'boolean') return { value };
  if (isDate(value)) {
    const serial = gridModel.time.toSerial(value.getTime());
    return { value: serial, format: gridModel.dateFormat(serial) };
  }
  const text = String(value);
  // The text "#N/A" from a script is a text at Google too, but o-spreadsheet knows no such text.
  return helpers.isEvaluationError(text) ? { value: googleError(text), message: text } : { value: text };
}
