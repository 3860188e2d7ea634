import type { Words } from '../../language/language.ts';
import type { SentenceKey } from '../../language/topics.ts';
import { fieldLabel } from '../../schema/fields.ts';
import {
  CONDITIONS,
  DEFAULT_READY,
  FITS,
  INTERESTS,
  SCORES,
  TICK,
  type TypedDefinitions,
} from '../../settings/definitions.ts';
import { fieldOf, isWord } from '../../settings/typedValue.ts';
import { cell } from '../cells.ts';
import type { Format, TabCell } from '../tab.ts';
import type { Column } from '../table.ts';
import type { TabWriter } from '../writer.ts';

const BLANK_RULES = 12;

/** The words by which the parts that are read are found again. */
export const MATRIX_HEAD: SentenceKey = 'definitions.matrixHead';
export const RULE_HEADS = [
  'definitions.score',
  'definitions.field',
  'definitions.condition',
  'definitions.value',
  'definitions.points',
] as const;

/** Which grades are ready for sales: fit × interest, ticked or not. */
export function writeMatrix(writer: TabWriter, { salesReady }: TypedDefinitions): void {
  const { words } = writer;
  const marks = new Map(
    (salesReady ?? DEFAULT_READY.map((grade) => [grade, TICK])).map(([grade, mark]) => [String(grade), mark]),
  );
  const columns: Column<(typeof FITS)[number]>[] = [
    { head: words(MATRIX_HEAD), format: 'text', value: (fit) => fit, style: 'strong' },
    ...INTERESTS.map(
      (interest): Column<(typeof FITS)[number]> => ({
        head: interest,
        format: 'text',
        value: (fit) => typedCell(marks.get(fit + interest), 'text'),
      }),
    ),
  ];
  writer.band('section', words('definitions.ready'));
  writer.band('note', words('definitions.readyNote'));
  const { first } = writer.table(columns, FITS);
  for (const fit of FITS.keys())
    for (const interest of INTERESTS.keys())
      writer.choice({ row: first + fit, column: interest + 2, choices: [TICK] });
  writer.blank();
}

/** What gives points for fit or interest. */
export function writeRules(writer: TabWriter, { rules }: TypedDefinitions): void {
  const { words } = writer;
  const columns = RULE_HEADS.map((key, i): Column<readonly unknown[]> => {
    const format = key === 'definitions.points' ? 'general' : 'text';
    return { head: words(key), format, value: (line) => typedCell(line[i], format) };
  });
  const below = Math.max(BLANK_RULES, rules.length + 5);
  const lines = Array.from({ length: below }, (_, i) => ruleInWords(rules[i] ?? [], words));
  writer.band('section', words('definitions.rules'));
  writer.band('note', words('definitions.rulesNote'));
  writer.band('note', words('definitions.rulesExample'));
  const { head: row } = writer.table(columns, lines);
  const offer = (column: number, choices: readonly string[]) =>
    writer.choice({ row, column, choices, below });
  offer(
    1,
    SCORES.map((score) => words(`field.${score}`)),
  );
  offer(
    3,
    CONDITIONS.map((condition) => words(`condition.${condition}`)),
  );
  writer.blank();
}

/** What a settings file calls by its inner name is here as people call it, in the language of the tab. */
function ruleInWords(line: readonly unknown[], words: Words): readonly unknown[] {
  if (line.length === 0) return line;
  const [score, field, condition, ...rest] = line;
  const knownScore = SCORES.find((known) => isWord(score, known, `field.${known}`));
  const knownField = fieldOf('leads', String(field ?? ''));
  const knownCondition = CONDITIONS.find((known) => isWord(condition, known, `condition.${known}`));
  return [
    knownScore ? words(`field.${knownScore}`) : score,
    knownField ? words(fieldLabel(knownField)) : field,
    knownCondition ? words(`condition.${knownCondition}`) : condition,
    ...rest,
  ];
}

function typedCell(value: unknown, format: Format): TabCell {
  if (value === undefined || value === null || value === '') return cell(null, format, 'input');
  return cell(value as string | number | boolean, typeof value === 'number' ? 'general' : format, 'input');
}
