import { helpers, type Zone } from '../engine/engine.ts';
import { a1Of } from './a1Notation.ts';
import type { Context } from './context.ts';
import { Service } from './service.ts';

type Rule = GoogleAppsScript.Spreadsheet.DataValidation;
type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;

/** A rule in o-spreadsheet's terms, and what Google has beside it. */
interface RuleSpec {
  type: string;
  values: string[];
  displayStyle?: 'arrow' | 'plainText';
  dateValue?: 'exactDate';
  allowInvalid: boolean;
  helpText: string | null;
}

const READING = ['getAllowInvalid', 'getHelpText', 'copy'];

/** What may be entered in a cell. */
export class LocalDataValidation extends Service implements Pick<Rule, 'getAllowInvalid' | 'copy'> {
  readonly #context: Context;
  readonly #spec: RuleSpec;

  constructor(context: Context, spec: RuleSpec) {
    super(context.journal, { name: 'DataValidation', navigation: READING });
    this.#context = context;
    this.#spec = spec;
  }

  getAllowInvalid(): boolean {
    return this.#spec.allowInvalid;
  }
  getHelpText(): string | null {
    return this.#spec.helpText;
  }
  copy(): Builder {
    return new LocalDataValidationBuilder(this.#context, { ...this.#spec }) as unknown as Builder;
  }

  /** Puts the rule on a zone of a tab, or takes every rule off it. */
  static put(context: Context, sheetId: string, zone: Zone, rule: Rule | null): void {
    const { book } = context;
    const ranges = [book.getters.getRangeDataFromZone(sheetId, zone)];
    // A rule put over others takes their place; to clear the zone, one is put there and removed again.
    const spec: RuleSpec = rule
      ? (rule as unknown as LocalDataValidation).#spec
      : { type: 'dateIsValid', values: [], allowInvalid: true, helpText: null };
    if (!rule && !ruleIn(context, sheetId, zone)) return;
    const id = `dv${crypto.randomUUID()}`;
    const { type, values, displayStyle, dateValue } = spec;
    const criterion = {
      type,
      values,
      ...(displayStyle && { displayStyle }),
      ...(dateValue && { dateValue }),
    };
    book.dispatch('ADD_DATA_VALIDATION_RULE', {
      sheetId,
      ranges,
      rule: { id, criterion: criterion as never, isBlocking: !spec.allowInvalid },
    });
    if (!rule) book.dispatch('REMOVE_DATA_VALIDATION_RULE', { sheetId, id });
    else if (spec.helpText) {
      const validationHelp = { ...book.extras(sheetId).validationHelp, [id]: spec.helpText };
      book.setExtras(sheetId, { validationHelp });
    }
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
  zone: Zone,
  valueAt: (col: number, row: number) => unknown,
): void {
  const rules = context.book.model.getters.getDataValidationRules(sheetId);
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

const ruleIn = (context: Context, sheetId: string, zone: Zone): boolean =>
  context.book.getters
    .getDataValidationRules(sheetId)
    .some(({ ranges }) => ranges.some((range) => helpers.overlap(range.zone, zone)));

type BuilderSubset = Pick<Builder, 'setAllowInvalid' | 'setHelpText' | 'build'>;

/** Builds a rule. */
export class LocalDataValidationBuilder extends Service implements BuilderSubset {
  readonly #context: Context;
  readonly #spec: RuleSpec;

  constructor(context: Context, spec?: RuleSpec) {
    super(context.journal, {
      name: 'DataValidationBuilder',
      // Every step only builds.
      navigation: Object.getOwnPropertyNames(LocalDataValidationBuilder.prototype),
    });
    this.#context = context;
    this.#spec = spec ?? { type: '', values: [], allowInvalid: true, helpText: null };
  }

  #require(type: string, values: (string | number)[] = [], rest: Partial<RuleSpec> = {}): Builder {
    Object.assign(this.#spec, { type, values: Array.from(values, String), ...rest });
    return this as unknown as Builder;
  }
  requireValueInList(values: readonly unknown[], showDropdown = true): Builder {
    return this.#require('isValueInList', Array.from(values, String), {
      displayStyle: showDropdown ? 'arrow' : 'plainText',
    });
  }
  setAllowInvalid(allowInvalidData: boolean): Builder {
    this.#spec.allowInvalid = allowInvalidData;
    return this as unknown as Builder;
  }
  setHelpText(helpText: string): Builder {
    this.#spec.helpText = helpText;
    return this as unknown as Builder;
  }
  build(): Rule {
    if (!this.#spec.type) throw new Error('A data validation rule needs a requirement.');
    return new LocalDataValidation(this.#context, { ...this.#spec }) as unknown as Rule;
  }
}
