import { type CellZone, type Getters, helpers } from '../engine/engine.ts';
import { type GridModel, isDate } from '../engine/gridModel.ts';
import { typedInput } from '../engine/typedInput.ts';
import { a1Of } from './a1Notation.ts';
import type { Context } from './context.ts';
import { Service } from './service.ts';

type Rule = GoogleAppsScript.Spreadsheet.DataValidation;
type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;

type EngineCriterion = ReturnType<Getters['getDataValidationRules']>[number]['criterion'];

/** Google's requirements by o-spreadsheet's. */
const TYPES = {
  VALUE_IN_LIST: 'isValueInList',
  NUMBER_GREATER_THAN_OR_EQUAL_TO: 'isGreaterOrEqualTo',
  NUMBER_BETWEEN: 'isBetween',
  DATE_IS_VALID_DATE: 'dateIsValid',
} as const;

/** A requirement in o-spreadsheet's terms, with the help text that it has no place for. */
interface Criterion {
  readonly type: (typeof TYPES)[keyof typeof TYPES];
  readonly values: readonly string[];
  /** Of a list. */
  readonly displayStyle?: 'arrow' | 'plainText';
  readonly helpText?: string;
}

/** What may be entered. */
interface RuleSpec {
  criterion: Criterion | undefined;
  helpText: string | undefined;
  allowInvalid: boolean;
}

/** What may be entered in a cell. */
export class LocalDataValidation extends Service {
  readonly #spec: RuleSpec;

  constructor(context: Context, spec: RuleSpec) {
    super(context.callLog, { name: 'DataValidation' });
    this.#spec = spec;
  }

  /** The rule in o-spreadsheet's terms. */
  #engineRule() {
    const { criterion, helpText, allowInvalid } = this.#spec;
    const { type, values, ...rest } = criterion!;
    return {
      criterion: { type, values: [...values], ...rest, ...(helpText ? { helpText } : {}) },
      isBlocking: !allowInvalid,
    };
  }

  /** Puts the rule on a zone of a tab, or takes every rule off it. */
  static put(context: Context, sheetId: string, zone: CellZone, rule: Rule | null): void {
    if (!rule && !ruleIn(context, sheetId, zone)) return;
    const { gridModel } = context;
    const id = `dv${crypto.randomUUID()}`;
    // A rule put over others takes their place; to clear the zone, one is put there and removed again.
    const { criterion, isBlocking } = rule
      ? (rule as unknown as LocalDataValidation).#engineRule()
      : { criterion: { type: 'dateIsValid' as const, values: [] }, isBlocking: false };
    gridModel.dispatch('ADD_DATA_VALIDATION_RULE', {
      sheetId,
      ranges: [gridModel.layout.getRangeDataFromZone(sheetId, zone)],
      rule: { id, criterion: criterion as EngineCriterion, isBlocking },
    });
    if (!rule) gridModel.dispatch('REMOVE_DATA_VALIDATION_RULE', { sheetId, id });
  }

  /** The rule of a cell; null where it has none. */
  static at(context: Context, sheetId: string, col: number, row: number): Rule | null {
    const cell = { left: col, right: col, top: row, bottom: row };
    const found = context.gridModel.layout
      .getDataValidationRules(sheetId)
      .find(({ ranges }) => ranges.some((range) => helpers.overlap(range.zone, cell)));
    if (!found) return null;
    const { helpText, ...criterion } = found.criterion as Criterion;
    const spec = { criterion, helpText, allowInvalid: !found.isBlocking };
    return new LocalDataValidation(context, spec) as unknown as Rule;
  }

  /** Do two rules say the same? */
  static isSame(one: Rule | null, other: Rule | null): boolean {
    const specOf = (rule: Rule | null) =>
      rule && JSON.stringify((rule as unknown as LocalDataValidation).#spec);
    return specOf(one) === specOf(other);
  }
}

/**
 * Throws as Google does if a rule that refuses does not allow what a script is about to write: scripts are not exempt.
 *
 * @param valueAt what is to be written to a cell
 */
export function requireValid(
  context: Context,
  sheetId: string,
  zone: CellZone,
  valueAt: (col: number, row: number) => unknown,
): void {
  const rules = context.gridModel.layout.getDataValidationRules(sheetId);
  for (const { criterion, isBlocking, ranges } of rules) {
    if (!isBlocking) continue;
    for (const { zone: ruled } of ranges) {
      if (!helpers.overlap(ruled, zone)) continue;
      for (let row = Math.max(ruled.top, zone.top); row <= Math.min(ruled.bottom, zone.bottom); row++) {
        for (let col = Math.max(ruled.left, zone.left); col <= Math.min(ruled.right, zone.right); col++) {
          if (allows(context, criterion as Criterion, valueAt(col, row))) continue;
          throw new Error(
            `The data that you entered in cell ${a1Of({ left: col, right: col, top: row, bottom: row })} violates the data validation rules set on this cell.`,
          );
        }
      }
    }
  }
}

/** A blank and a formula are always allowed; a number may be written as the text that a person would type. */
function allows({ gridModel }: Context, { type, values }: Criterion, value: unknown): boolean {
  const text = String(value ?? '').replace(/^'/, '');
  if (text === '' || text.startsWith('=')) return true;
  if (type === 'isValueInList') return values.includes(text);
  if (type === 'dateIsValid') return isDate(value) || isDateText(gridModel, value);
  const number = typeof value === 'string' ? numberTyped(gridModel, value) : value;
  if (typeof number !== 'number') return false;
  const [from, to = Number.POSITIVE_INFINITY] = values.map(Number);
  return number >= from! && number <= to;
}

const typed = ({ locale }: GridModel, text: string) => typedInput(text, locale, undefined);

function numberTyped(gridModel: GridModel, text: string): number | undefined {
  const { content } = typed(gridModel, text);
  return content === '' || Number.isNaN(Number(content)) ? undefined : Number(content);
}

function isDateText(gridModel: GridModel, value: unknown): boolean {
  return typeof value === 'string' && helpers.isDateTimeFormat(typed(gridModel, value).format ?? '');
}

const ruleIn = (context: Context, sheetId: string, zone: CellZone): boolean =>
  context.gridModel.layout
    .getDataValidationRules(sheetId)
    .some(({ ranges }) => ranges.some((range) => helpers.overlap(range.zone, zone)));

/** Builds a rule. */
export class LocalDataValidationBuilder
  extends Service
  implements
    Pick<
      Builder,
      | 'requireNumberGreaterThanOrEqualTo'
      | 'requireNumberBetween'
      | 'requireDate'
      | 'setAllowInvalid'
      | 'setHelpText'
      | 'build'
    >
{
  readonly #context: Context;
  readonly #spec: RuleSpec = { criterion: undefined, helpText: undefined, allowInvalid: true };

  constructor(context: Context) {
    super(context.callLog, {
      name: 'DataValidationBuilder',
      // Every step only builds.
      navigation: Object.getOwnPropertyNames(LocalDataValidationBuilder.prototype),
    });
    this.#context = context;
  }

  #with(change: Partial<RuleSpec>): Builder {
    Object.assign(this.#spec, change);
    return this as unknown as Builder;
  }
  requireValueInList(values: readonly unknown[], showDropdown = true): Builder {
    const displayStyle = showDropdown ? ('arrow' as const) : ('plainText' as const);
    return this.#with({
      criterion: { type: TYPES.VALUE_IN_LIST, values: Array.from(values, String), displayStyle },
    });
  }
  requireNumberGreaterThanOrEqualTo(number: number): Builder {
    return this.#with({
      criterion: { type: TYPES.NUMBER_GREATER_THAN_OR_EQUAL_TO, values: numbers(number) },
    });
  }
  requireNumberBetween(start: number, end: number): Builder {
    return this.#with({ criterion: { type: TYPES.NUMBER_BETWEEN, values: numbers(start, end) } });
  }
  requireDate(): Builder {
    return this.#with({ criterion: { type: TYPES.DATE_IS_VALID_DATE, values: [] } });
  }
  setAllowInvalid(allowInvalidData: boolean): Builder {
    return this.#with({ allowInvalid: allowInvalidData });
  }
  /** @param helpText what a person is told beside the cell, and when the rule refuses */
  setHelpText(helpText: string): Builder {
    return this.#with({ helpText });
  }
  build(): Rule {
    const { criterion } = this.#spec;
    if (!criterion || (criterion.type === TYPES.VALUE_IN_LIST && criterion.values.length === 0))
      throw new Error('A data validation rule needs a requirement.');
    return new LocalDataValidation(this.#context, { ...this.#spec }) as unknown as Rule;
  }
}

/** Numbers as o-spreadsheet keeps them in a rule. */
function numbers(...values: number[]): string[] {
  if (!values.every(Number.isFinite))
    throw new Error("The parameters don't match the method signature: a number is expected.");
  return values.map(String);
}
