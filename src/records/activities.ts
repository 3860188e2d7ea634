import { type Outcome, outcomeOf } from '../schema/activityOutcomes.ts';
import {
  type ActivityType,
  activityTypeOf,
  type FormActivityTypes,
  isInboundWord,
  isOutboundWord,
} from '../schema/activityTypes.ts';
import { flagColumn } from '../values/columns.ts';
import type { TextColumn } from '../values/textColumn.ts';
import { yesOrNo } from '../values/yesNo.ts';
import { contactEmailsOf } from './emails.ts';
import { onceForEachWord } from './onceForEachWord.ts';
import { IdLists } from './splitIds.ts';
import type { MergedRow, Origin, RecordTable } from './table.ts';

/** Activities as columns: what somebody did towards a lead. */
export interface Activities {
  readonly length: number;
  readonly duplicates: number;
  /** How many of the records each export brought first. */
  readonly newInReading: readonly number[];
  /** How many of the rows of each export belong to a record that was there. */
  readonly knownInReading: readonly number[];
  readonly merged: readonly MergedRow[];
  readonly leadIds: IdLists;
  readonly emails: IdLists;
  readonly at: Float64Array;
  /** Null for a word that nobody knows: it counts as no attempt. */
  readonly type: readonly (ActivityType | null)[];
  /** Type words that nobody knows, with the number of activities that have them. */
  readonly unknownTypes: ReadonlyMap<string, number>;
  /** Activities without a type, in exports where others have one: they count as attempts. */
  readonly withoutType: number;
  /** 1 for what came from the lead, or by itself. */
  readonly inbound: Uint8Array;
  readonly reached: Uint8Array;
  /** 1 for what was planned, called off or left undone: nobody did it. */
  readonly undone: Uint8Array;
  readonly owner: TextColumn;
  readonly origin: (activity: number) => Origin;
}

/**
 * Makes one activity of all rows with the same id: the last row wins. A type word that nobody knows is counted and says
 * of nothing that it is an attempt. A blank type is one, as every row is where an export has no column for it.
 *
 * @param mapped what Settings say of type words, by `stageWord`
 */
export function activitiesFrom(
  table: RecordTable,
  mapped: ReadonlyMap<string, ActivityType> = new Map(),
): Activities {
  const rows = table.groupById();
  const group = table.ordered(rows, table.latestNumber('at', rows));
  const { length } = group.first;
  const text = (field: string) => table.latestText(field, group);
  const types = text('type');
  const [outcomes, directions] = [text('outcome'), text('direction')];
  const outcomeOfWord = outcomes.words.map(outcomeOf);
  const outcome = (i: number): Outcome => outcomeOfWord[outcomes.codes[i]!]!;
  const [inbound, outbound] = [directions.flags(isInboundWord), directions.flags(isOutboundWord)];
  const undone = text('done').flags((word) => outcomeOf(word).undone || yesOrNo(word) === false);
  const typeOf = onceForEachWord<ActivityType | null, FormActivityTypes>((word, form) =>
    word === '' ? 'other' : activityTypeOf(word, mapped, form),
  );
  const unknownTypes = new Map<string, number>();
  const type = new Array<ActivityType | null>(length);
  let withoutType = 0;
  for (let i = 0; i < length; i++) {
    const word = types.words[types.codes[i]!]!;
    type[i] = typeOf(word, table.formActivityTypes(group.last[i]!));
    if (word === '') withoutType++;
    else if (type[i] === null) unknownTypes.set(word, (unknownTypes.get(word) ?? 0) + 1);
  }
  return {
    length,
    duplicates: group.duplicates,
    ...table.newAndKnown(group),
    merged: table.merged(group),
    leadIds: IdLists.of(text('leadId')),
    emails: IdLists.of(text('email'), contactEmailsOf),
    at: table.latestNumber('at', group),
    type,
    unknownTypes,
    withoutType: withoutType < length ? withoutType : 0,
    // An automatic reply is the row of what came in, unless the row says that it is of what went out.
    inbound: flagColumn(length, (i) => inbound[i] === 1 || (outcome(i).arrived && outbound[i] === 0)),
    reached: flagColumn(length, (i) => outcome(i).reached),
    undone: flagColumn(
      length,
      (i) => undone[i] === 1 || outcome(i).undone || (outcome(i).unsent && type[i] === 'email'),
    ),
    owner: text('owner'),
    origin: (activity) => table.origin(group.last[activity]!),
  };
}
