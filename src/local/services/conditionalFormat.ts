import { helpers, type Style } from '../engine/engine.ts';
import { toEngineFormula } from '../engine/formulaText.ts';
import type { Context } from './context.ts';
import { engineColour, LocalRange } from './range.ts';
import { Service } from './service.ts';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type Builder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;

/** A rule in o-spreadsheet's terms. */
export interface ConditionalFormatSpec {
  operator: string;
  values: string[];
  style: Style;
  ranges: Range[];
}

/** A conditional format of a tab. */
export class LocalConditionalFormatRule extends Service implements Pick<Rule, 'getRanges' | 'copy'> {
  readonly #context: Context;
  readonly #spec: ConditionalFormatSpec;

  constructor(context: Context, spec: ConditionalFormatSpec) {
    super(context.journal, { name: 'ConditionalFormatRule', navigation: ['getRanges', 'copy'] });
    this.#context = context;
    this.#spec = spec;
  }

  static specOf(rule: unknown): ConditionalFormatSpec {
    return (rule as LocalConditionalFormatRule).#spec;
  }

  getRanges(): Range[] {
    return [...this.#spec.ranges];
  }
  copy(): Builder {
    return new LocalConditionalFormatRuleBuilder(this.#context, { ...this.#spec }) as unknown as Builder;
  }
}

type BuilderSubset = Pick<
  Builder,
  | 'whenFormulaSatisfied'
  | 'whenTextEqualTo'
  | 'whenTextContains'
  | 'whenTextDoesNotContain'
  | 'whenTextStartsWith'
  | 'whenTextEndsWith'
  | 'whenNumberLessThan'
  | 'whenNumberLessThanOrEqualTo'
  | 'whenNumberGreaterThan'
  | 'whenNumberGreaterThanOrEqualTo'
  | 'whenNumberEqualTo'
  | 'whenNumberNotEqualTo'
  | 'whenNumberBetween'
  | 'whenNumberNotBetween'
  | 'whenCellEmpty'
  | 'whenCellNotEmpty'
  | 'setBackground'
  | 'setFontColor'
  | 'setBold'
  | 'setItalic'
  | 'setRanges'
  | 'build'
>;

/** Builds a conditional format. */
export class LocalConditionalFormatRuleBuilder extends Service implements BuilderSubset {
  readonly #context: Context;
  readonly #spec: ConditionalFormatSpec;

  constructor(context: Context, spec?: ConditionalFormatSpec) {
    super(context.journal, {
      name: 'ConditionalFormatRuleBuilder',
      // Every step only builds.
      navigation: Object.getOwnPropertyNames(LocalConditionalFormatRuleBuilder.prototype),
    });
    this.#context = context;
    this.#spec = spec ?? { operator: '', values: [], style: {}, ranges: [] };
  }

  #when(operator: string, ...values: (string | number)[]): Builder {
    Object.assign(this.#spec, { operator, values: values.map(String) });
    return this as unknown as Builder;
  }
  #style(style: Style): Builder {
    this.#spec.style = { ...this.#spec.style, ...style };
    return this as unknown as Builder;
  }
  whenFormulaSatisfied(formula: string): Builder {
    return this.#when('customFormula', toEngineFormula(formula, this.#context.book.locale));
  }
  whenTextEqualTo(text: string): Builder {
    return this.#when('isEqual', text);
  }
  whenTextContains(text: string): Builder {
    return this.#when('containsText', text);
  }
  whenTextDoesNotContain(text: string): Builder {
    return this.#when('notContainsText', text);
  }
  whenTextStartsWith(text: string): Builder {
    return this.#when('beginsWithText', text);
  }
  whenTextEndsWith(text: string): Builder {
    return this.#when('endsWithText', text);
  }
  whenNumberLessThan(number: number): Builder {
    return this.#when('isLessThan', number);
  }
  whenNumberLessThanOrEqualTo(number: number): Builder {
    return this.#when('isLessOrEqualTo', number);
  }
  whenNumberGreaterThan(number: number): Builder {
    return this.#when('isGreaterThan', number);
  }
  whenNumberGreaterThanOrEqualTo(number: number): Builder {
    return this.#when('isGreaterOrEqualTo', number);
  }
  whenNumberEqualTo(number: number): Builder {
    return this.#when('isEqual', number);
  }
  whenNumberNotEqualTo(number: number): Builder {
    return this.#when('isNotEqual', number);
  }
  whenNumberBetween(start: number, end: number): Builder {
    return this.#when('isBetween', start, end);
  }
  whenNumberNotBetween(start: number, end: number): Builder {
    return this.#when('isNotBetween', start, end);
  }
  whenCellEmpty(): Builder {
    return this.#when('isEmpty');
  }
  whenCellNotEmpty(): Builder {
    return this.#when('isNotEmpty');
  }
  setBackground(colour: string | null): Builder {
    return this.#style({ fillColor: engineColour(colour) } as Style);
  }
  setFontColor(colour: string | null): Builder {
    return this.#style({ textColor: engineColour(colour) } as Style);
  }
  setBold(bold: boolean): Builder {
    return this.#style({ bold });
  }
  setItalic(italic: boolean): Builder {
    return this.#style({ italic });
  }
  setRanges(ranges: Range[]): Builder {
    this.#spec.ranges = [...ranges];
    return this as unknown as Builder;
  }
  build(): Rule {
    if (!this.#spec.operator) throw new Error('Conditional format rules must have a condition.');
    if (this.#spec.ranges.length === 0)
      throw new Error('Conditional format rules must have at least one range.');
    return new LocalConditionalFormatRule(this.#context, { ...this.#spec }) as unknown as Rule;
  }
}

/** The conditional formats of a tab, as rules that can be set again. */
export function readRules(context: Context, sheetId: string, rangeOf: (a1: string) => Range): Rule[] {
  return context.book.getters.getConditionalFormats(sheetId).map(({ rule, ranges }) => {
    if (rule.type !== 'CellIsRule') {
      throw new Error(`A conditional format of type ${rule.type} is not available in the local workbook`);
    }
    const { operator, values, style } = rule;
    const spec = { operator, values: [...values], style, ranges: ranges.map(rangeOf) };
    return new LocalConditionalFormatRule(context, spec) as unknown as Rule;
  });
}

/** Puts these conditional formats in the place of all that the tab has. */
export function writeRules(context: Context, sheetId: string, rules: readonly Rule[]): void {
  const { book } = context;
  const specs = rules.map((rule) => LocalConditionalFormatRule.specOf(rule));
  for (const { ranges } of specs) {
    if (ranges.some((range) => LocalRange.placeOf(range).sheetId !== sheetId)) {
      throw new Error('Conditional format rules must be on the sheet that they are set on.');
    }
  }
  for (const { id } of book.getters.getConditionalFormats(sheetId)) {
    book.dispatch('REMOVE_CONDITIONAL_FORMAT', { sheetId, id });
  }
  // As at Google, the first rule that holds goes before the others.
  for (const { operator, values, style, ranges } of specs) {
    book.dispatch('ADD_CONDITIONAL_FORMAT', {
      sheetId,
      cf: {
        id: `cf${crypto.randomUUID()}`,
        stopIfTrue: true,
        rule: {
          type: 'CellIsRule',
          operator: operator as 'isEqual',
          values: [...values],
          style: { ...style },
        },
      },
      ranges: ranges.map((range) =>
        book.getters.getRangeDataFromZone(sheetId, helpers.toZone(range.getA1Notation())),
      ),
    });
  }
}
