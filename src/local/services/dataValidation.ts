import { helpers, type Zone } from '../engine.ts';
import { toEngineFormula } from '../formulaText.ts';
import type { Context } from './context.ts';
import { LocalRange } from './range.ts';
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

const ruleIn = (context: Context, sheetId: string, zone: Zone): boolean =>
  context.book.getters
    .getDataValidationRules(sheetId)
    .some(({ ranges }) => ranges.some((range) => helpers.overlap(range.zone, zone)));

type BuilderSubset = Pick<
  Builder,
  | 'requireValueInRange'
  | 'requireCheckbox'
  | 'requireDate'
  | 'requireFormulaSatisfied'
  | 'requireNumberBetween'
  | 'requireNumberNotBetween'
  | 'requireNumberEqualTo'
  | 'requireNumberNotEqualTo'
  | 'requireNumberGreaterThan'
  | 'requireNumberGreaterThanOrEqualTo'
  | 'requireNumberLessThan'
  | 'requireNumberLessThanOrEqualTo'
  | 'requireTextContains'
  | 'requireTextDoesNotContain'
  | 'requireTextEqualTo'
  | 'requireTextIsEmail'
  | 'requireTextIsUrl'
  | 'setAllowInvalid'
  | 'setHelpText'
  | 'build'
>;

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
  requireValueInRange(range: GoogleAppsScript.Spreadsheet.Range, showDropdown = true): Builder {
    const { sheetId, zone } = LocalRange.placeOf(range);
    const { getters } = this.#context.book;
    const place = getters.getRangeString(getters.getRangeFromZone(sheetId, zone), 'another tab');
    return this.#require('isValueInRange', [place], { displayStyle: showDropdown ? 'arrow' : 'plainText' });
  }
  requireCheckbox(...values: unknown[]): Builder {
    return this.#require('isBoolean', Array.from(values, String));
  }
  requireDate(): Builder {
    return this.#require('dateIsValid');
  }
  requireFormulaSatisfied(formula: string): Builder {
    return this.#require('customFormula', [toEngineFormula(formula, this.#context.book.locale)]);
  }
  requireNumberBetween(start: number, end: number): Builder {
    return this.#require('isBetween', [start, end]);
  }
  requireNumberNotBetween(start: number, end: number): Builder {
    return this.#require('isNotBetween', [start, end]);
  }
  requireNumberEqualTo(number: number): Builder {
    return this.#require('isEqual', [number]);
  }
  requireNumberNotEqualTo(number: number): Builder {
    return this.#require('isNotEqual', [number]);
  }
  requireNumberGreaterThan(number: number): Builder {
    return this.#require('isGreaterThan', [number]);
  }
  requireNumberGreaterThanOrEqualTo(number: number): Builder {
    return this.#require('isGreaterOrEqualTo', [number]);
  }
  requireNumberLessThan(number: number): Builder {
    return this.#require('isLessThan', [number]);
  }
  requireNumberLessThanOrEqualTo(number: number): Builder {
    return this.#require('isLessOrEqualTo', [number]);
  }
  requireTextContains(text: string): Builder {
    return this.#require('containsText', [text]);
  }
  requireTextDoesNotContain(text: string): Builder {
    return this.#require('notContainsText', [text]);
  }
  requireTextEqualTo(text: string): Builder {
    return this.#require('isEqualText', [text]);
  }
  requireTextIsEmail(): Builder {
    return this.#require('isEmail');
  }
  requireTextIsUrl(): Builder {
    return this.#require('isLink');
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
