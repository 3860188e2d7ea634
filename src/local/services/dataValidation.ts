import { type CellZone, helpers } from '../engine/engine.ts';
import { a1Of } from './a1Notation.ts';
import type { Context } from './context.ts';
import { Service } from './service.ts';

type Rule = GoogleAppsScript.Spreadsheet.DataValidation;
type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;

/** What may be entered, in o-spreadsheet's terms, to which the help is added. */
interface Criterion {
  type: 'isValueInList' | 'isGreaterOrEqualTo' | 'isBetween' | 'dateIsValid';
  values: string[];
  displayStyle?: 'arrow' | 'plainText';
  helpText?: string;
}

interface RuleSpec {
  criterion: Criterion | undefined;
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
    const { criterion, allowInvalid } = this.#spec;
    return { criterion: { ...criterion! }, isBlocking: !allowInvalid };
  }

  /** Puts the rule on a zone of a tab, or takes every rule off it. */
  static put(context: Context, sheetId: string, zone: CellZone, rule: Rule | null): void {
    if (!rule && !ruleIn(context, sheetId, zone)) return;
    const { gridModel } = context;
    const id = `dv${crypto.randomUUID()}`;
    // A rule put over others takes their place; to clear the zone, one is put there and removed again.
    const { criterion, isBlocking } = rule
      ? (rule as unknown as LocalDataValidation).#engineRule()
      : { criterion: { type: 'dateIsValid' as const, values: [] as string[] }, isBlocking: false };
    gridModel.dispatch('ADD_DATA_VALIDATION_RULE', {
      sheetId,
      ranges: [gridModel.layout.getRangeDataFromZone(sheetId, zone)],
      rule: { id, criterion: criterion as never, isBlocking },
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
    const { criterion, isBlocking } = found;
    const spec = { criterion: { ...criterion } as Criterion, allowInvalid: !isBlocking };
    return new LocalDataValidation(context, spec) as unknown as Rule;
  }

  /** Do two rules say the same? */
  static isSame(one: Rule | null, other: Rule | null): boolean {
    const specOf = (rule: Rule | null) => {
      if (!rule) return null;
      const { criterion, allowInvalid } = (rule as unknown as LocalDataValidation).#spec;
      const { type, values, displayStyle, helpText } = criterion!;
      return JSON.stringify([type, values, displayStyle, helpText, allowInvalid]);
    };
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
          if (allows(criterion, valueAt(col, row))) continue;
          throw new Error(
            `The data that you entered in cell ${a1Of({ left: col, right: col, top: row, bottom: row })} violates the data validation rules set on this cell.`,
          );
        }
      }
    }
  }
}

/** A blank and a formula are always allowed. */
function allows({ type, values }: { type: string; values: readonly string[] }, value: unknown): boolean {
  const text = String(value ?? '').replace(/^'/, '');
  if (text === '' || text.startsWith('=')) return true;
  if (type === 'isValueInList') return values.includes(text);
  throw new Error(`A rule that refuses (${type}) is not available in the local workbook`);
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
      | 'requireDate'
      | 'requireNumberBetween'
      | 'requireNumberGreaterThanOrEqualTo'
      | 'setAllowInvalid'
      | 'setHelpText'
      | 'build'
    >
{
  readonly #context: Context;
  readonly #spec: RuleSpec = { criterion: undefined, allowInvalid: true };
  #helpText: string | undefined;

  constructor(context: Context) {
    super(context.callLog, {
      name: 'DataValidationBuilder',
      // Every step only builds.
      navigation: Object.getOwnPropertyNames(LocalDataValidationBuilder.prototype),
    });
    this.#context = context;
  }

  requireValueInList(values: readonly unknown[], showDropdown = true): Builder {
    return this.#require({
      type: 'isValueInList',
      values: Array.from(values, String),
      displayStyle: showDropdown ? 'arrow' : 'plainText',
    });
  }
  requireNumberGreaterThanOrEqualTo(number: number): Builder {
    return this.#require({ type: 'isGreaterOrEqualTo', values: [String(number)] });
  }
  requireNumberBetween(start: number, end: number): Builder {
    return this.#require({ type: 'isBetween', values: [String(start), String(end)] });
  }
  requireDate(): Builder {
    return this.#require({ type: 'dateIsValid', values: [] });
  }
  setHelpText(helpText: string): Builder {
    this.#helpText = helpText;
    return this as unknown as Builder;
  }
  setAllowInvalid(allowInvalidData: boolean): Builder {
    this.#spec.allowInvalid = allowInvalidData;
    return this as unknown as Builder;
  }
  build(): Rule {
    const { criterion, allowInvalid } = this.#spec;
    if (!criterion) throw new Error('A data validation rule needs a requirement.');
    const helped = this.#helpText === undefined ? criterion : { ...criterion, helpText: this.#helpText };
    return new LocalDataValidation(this.#context, { criterion: helped, allowInvalid }) as unknown as Rule;
  }

  #require(criterion: Criterion): Builder {
    this.#spec.criterion = criterion;
    return this as unknown as Builder;
  }
}
