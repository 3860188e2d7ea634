/** The kinds of record that an export can hold; figures are counts that a warehouse has made of its own records. */
export type RecordKind = 'leads' | 'deals' | 'activities' | 'spend' | 'visits' | 'figures';
export const RECORD_KINDS: readonly RecordKind[] = [
  'leads',
  'deals',
  'activities',
  'spend',
  'visits',
  'figures',
];

/** Those of which a person may say which column is which field; figures are written by our own SQL. */
export const MAPPED_KINDS: readonly RecordKind[] = RECORD_KINDS.filter((kind) => kind !== 'figures');

/** How a column's values are read: day, month or year first, decimal comma or decimal point. */
export const COLUMN_FORMS = ['dmy', 'mdy', 'ymd', 'comma', 'point'] as const;
export type ColumnForm = (typeof COLUMN_FORMS)[number];

/** Stands in place of a header where a field shall not be read from any column. */
export const NO_COLUMN = '\u2013';

/** A column that a person has named for a field, and how its values are read where the person has said it. */
export interface MappedColumn {
  readonly header: string;
  readonly form?: ColumnForm;
}

/**
 * Field → columns, as a person has named them in Settings; they go before everything that is found. Of several, the
 * first that an export has is the one: so exports of two systems can have their own.
 */
export type Mapping = Readonly<
  Partial<Record<RecordKind, Readonly<Record<string, readonly MappedColumn[]>>>>
>;
