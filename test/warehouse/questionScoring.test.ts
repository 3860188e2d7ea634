import { expect, it } from 'vitest';
import { say } from '../../src/language/language.ts';
import { definitionsFrom } from '../../src/settings/definitions.ts';
import {
  columnsNotFilled,
  columnsNotInContract,
  questionScoringOf,
} from '../../src/warehouse/questionScoring.ts';

const rulesOf = (...rules: readonly (readonly unknown[])[]) =>
  definitionsFrom({ salesReady: null, rules }, []).rules;
const questionOf = (rules: ReturnType<typeof rulesOf>) =>
  questionScoringOf({ version: 1, since: null, salesReady: [], rules, changed: null }).inForce;
const said = (columns: ReturnType<typeof columnsNotFilled>) => columns.map((column) => say('sv', column));

it('a rule asks for a column of the contract, whatever language it is typed in', () => {
  expect(
    questionOf(
      rulesOf(
        ['Passform', 'Källa', 'innehåller', 'WEB ', '12,5'],
        ['interest', 'MQL-datum', 'inom dagar', 30, 60],
        ['interest', 'Team', 'is', 'Nord', 5],
      ),
    ),
  ).toMatchObject({
    perPoint: 2,
    rules: [
      { score: 'fit', column: 'source', condition: 'contains', value: 'web', parts: 25 },
      { score: 'interest', column: 'mql_at', condition: 'withinDays', value: 30, parts: 120 },
      { score: 'interest', column: 'team', condition: 'is', value: 'nord', parts: 10 },
    ],
  });
});

it('one about another column is named, and by such rules no question is asked', () => {
  const rules = rulesOf(
    ['fit', 'Source', 'filled', '', 5],
    ['fit', 'Company', 'contains', 'AB', 60],
    ['interest', 'Number of employees', 'at least', 50, 30],
    ['interest', 'Company', 'filled', '', 5],
    ['interest', 'Team', 'at least', 3, 5],
  );
  expect(said(columnsNotInContract(rules))).toEqual(['Företag', '”Number of employees”', '”Team”']);
  expect(questionOf(rules)).toBeNull();
});

it('one that is filled for no lead is named where a CRM may lack it', () => {
  const rules = rulesOf(
    ['fit', 'Country', 'is', 'Sweden', 60],
    ['fit', 'Campaign', 'is', 'Spring', 60],
    ['interest', 'Attempts', 'at most', 2, 30],
  );
  expect(said(columnsNotFilled(rules, new Set(['attempts'])))).toEqual(['Land']);
});
