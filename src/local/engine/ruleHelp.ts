import type { Model } from './engine.ts';

/** Lets a rule that was given a help text say it, in place of o-spreadsheet's own sentence, where a cell breaks it. */
export function tellHelpTexts({ getters }: Model): void {
  const { getInvalidDataValidationMessage } = getters;
  getters.getInvalidDataValidationMessage = (position) => {
    const message = getInvalidDataValidationMessage(position);
    if (message === undefined) return undefined;
    const rule = getters.getValidationRuleForCell(position);
    return (rule?.criterion as { helpText?: string } | undefined)?.helpText ?? message;
  };
}
