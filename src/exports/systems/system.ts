import type { ActivityType } from '../../schema/activityTypes.ts';
import type { RecordKind } from '../../schema/kinds.ts';
import type { StageTarget } from '../../schema/stages.ts';
import type { DateOrder } from '../../values/writtenDate.ts';

/** One kind of export of one system: what its columns are called there. */
export interface SystemLayout {
  /** What the person sees it called: "HubSpot contacts". A name of the system's own, the same in all languages. */
  readonly name: string;
  readonly kind: RecordKind;
  /** Headers of which a file of this layout has at least `minMatches`; other systems have fewer of them. */
  readonly signature: readonly string[];
  readonly minMatches: number;
  /** A header that names the list: where it is, the file is of this layout, however few others it has. */
  readonly named?: string;
  /** Headers of which one must be there, where the marks alone would also fit a neighbour. */
  readonly requiresOneOf?: readonly string[];
  /**
   * Field → its headers, the preferred one first; with an empty list no column of this layout is the field. What is not
   * here is found by synonyms.
   */
  readonly headers: Readonly<Record<string, readonly string[]>>;
  /** The layout’s own stage words, written as `stageWord` compares them; they go behind what Settings say. */
  readonly stages?: Readonly<Record<string, StageTarget>>;
  /** The layout’s own words for types of activity, written as `stageWord` compares them; they go behind what Settings say. */
  readonly activityTypes?: Readonly<Record<string, ActivityType>>;
  /** Field → its value in every row, where the file has no column for it. */
  readonly constants?: Readonly<Record<string, string>>;
  /**
   * Field → a column that is not the field and whose words, in lower case, say its value: whether an answer came by an
   * advert says its source. What its words do not say is as in `constants`.
   */
  readonly saidBy?: Readonly<
    Record<string, { readonly header: string; readonly words: Readonly<Record<string, string>> }>
  >;
  /** The order of day and month that this layout always has, for a file that does not prove it. */
  readonly dates?: DateOrder;
  /** A list of persons: where a list of leads names the same person, the lead's own row says when it was created. */
  readonly persons?: true;
  /** A field that every row has but the one that sums up the others. */
  readonly blankInTotals?: string;
}

export interface System {
  readonly id: string;
  /** The name that a person sees. */
  readonly label: string;
  readonly layouts: readonly SystemLayout[];
}
