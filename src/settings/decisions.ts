import { type Sentence, sentence } from '../language/sentence.ts';
import { TICKS } from './definitions.ts';
import { dateOf } from './typedValue.ts';

/** The columns of the decision log, in the order in which they are on a new tab, and their heads. */
export const DECISION_HEADS = {
  issue: 'decisions.issue',
  decision: 'decisions.decision',
  owner: 'decisions.owner',
  due: 'decisions.due',
  done: 'decisions.done',
} as const;
export type DecisionColumn = keyof typeof DECISION_HEADS;
export const DECISION_COLUMNS = Object.keys(DECISION_HEADS) as DecisionColumn[];

/** What a meeting has decided, who does it and until when. */
export interface Decision {
  readonly issue: string;
  readonly decision: string;
  readonly owner: string;
  /** Serial day; null where none can be read. */
  readonly due: number | null;
  /** As it was typed. */
  readonly dueText: string;
  readonly done: boolean;
}

/** The lines of the log that say anything; a day that cannot be read gives one sentence, and the line stays. */
export function decisionsFrom(lines: readonly (readonly unknown[])[], problems: Sentence[]): Decision[] {
  return lines.flatMap((line) => {
    const read = readDecision(line);
    if (!read) return [];
    const due = textOf(line, 'due');
    if (due !== '' && read.due === null && !read.done)
      problems.push(sentence('decisions.badDate', { name: read.issue || read.decision, value: due }));
    return [read];
  });
}

/** A line of the log; undefined where it says neither issue nor decision. */
export function readDecision(line: readonly unknown[]): Decision | undefined {
  const [issue, decision] = [textOf(line, 'issue'), textOf(line, 'decision')];
  if (issue === '' && decision === '') return undefined;
  const due = line[DECISION_COLUMNS.indexOf('due')];
  return {
    issue,
    decision,
    owner: textOf(line, 'owner'),
    due: textOf(line, 'due') === '' ? null : (dateOf(due) ?? null),
    dueText: textOf(line, 'due'),
    done: isDone(line[DECISION_COLUMNS.indexOf('done')]),
  };
}

/** A tick, a word that says so, or the day on which it was done; with anything else it is still open. */
function isDone(mark: unknown): boolean {
  const word = String(mark ?? '')
    .trim()
    .toLowerCase();
  return TICKS.has(word) || DONE.has(word) || (word !== '' && dateOf(mark) !== undefined);
}

const DONE = new Set([
  'done',
  'finished',
  'ok',
  'klar',
  'klart',
  'färdig',
  'färdigt',
  'gjort',
  'avslutad',
  'avslutat',
]);

function textOf(line: readonly unknown[], column: DecisionColumn): string {
  return String(line[DECISION_COLUMNS.indexOf(column)] ?? '').trim();
}
