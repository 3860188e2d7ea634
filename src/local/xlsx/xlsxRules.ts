/** The rules of a tab's cells in an xlsx file: those that o-spreadsheet writes, with what it leaves out. */
import type { Getters } from '../engine/engine.ts';
import { xmlAttribute } from './xml.ts';

type Rule = ReturnType<Getters['getDataValidationRules']>[number];

/** What Excel takes in a list that is written in the rule itself, and in a help text. */
const MOST_LETTERS = 255;

/** A rule that o-spreadsheet cannot write and would count all the same. */
export const isWrittenHere = ({ criterion }: { criterion: { type: string } }): boolean =>
  criterion.type === 'dateIsValid';

/** The xml of a tab, with help texts at its rules and with those that want a date. */
export function withRules(xml: string, getters: Getters, sheetId: string): string {
  const rules = getters.getDataValidationRules(sheetId);
  const helpOf = new Map(rules.map((rule) => [placeOf(rule, getters, sheetId), helpText(rule)]));
  const written = [...xml.matchAll(/<dataValidation [\s\S]*?<\/dataValidation>/g)]
    .map(([rule]) => rule)
    .filter(isListThatFits)
    .map((rule) =>
      rule
        // The standard knows no empty error style: Excel and others would not open the file.
        .replace(' errorStyle=""', '')
        .replace(
          '<dataValidation ',
          `<dataValidation${helpOf.get(/sqref="([^"]*)"/.exec(rule)?.[1] ?? '') ?? ''} `,
        )
        .replace(/>\s+</g, '><'),
    );
  const dates = rules
    .filter(isWrittenHere)
    .map(
      (rule) =>
        `<dataValidation${helpText(rule)} type="date" operator="greaterThanOrEqual" allowBlank="1" showInputMessage="1" showErrorMessage="1"${rule.isBlocking ? '' : ' errorStyle="warning"'} sqref="${placeOf(rule, getters, sheetId)}"><formula1>1</formula1></dataValidation>`,
    );
  const all = [...written, ...dates];
  const block =
    all.length > 0 ? `<dataValidations count="${all.length}">${all.join('')}</dataValidations>` : '';
  const former = /<dataValidations[\s\S]*?<\/dataValidations>/;
  if (former.test(xml)) return xml.replace(former, () => block);
  return xml.replace(/(?=<hyperlinks|<drawing |<tableParts|<\/worksheet>)/, () => block);
}

function isListThatFits(rule: string): boolean {
  const list = /type="list"[\s\S]*<formula1>(?:"|&quot;)([\s\S]*)(?:"|&quot;)<\/formula1>/.exec(rule)?.[1];
  return list === undefined || list.replace(/&\w+;/g, ' ').length <= MOST_LETTERS;
}

const placeOf = ({ ranges }: Rule, getters: Getters, sheetId: string): string =>
  ranges.map((range) => getters.getRangeString(range, sheetId, { useBoundedReference: true })).join(' ');

/** Excel shows the one when a person comes to the cell, the other when the rule refuses or warns. */
function helpText({ criterion }: Rule): string {
  const { helpText: text } = criterion as { helpText?: string };
  if (!text) return '';
  const short = xmlAttribute(text.length > MOST_LETTERS ? `${text.slice(0, MOST_LETTERS - 1)}…` : text);
  return ` error="${short}" prompt="${short}"`;
}
