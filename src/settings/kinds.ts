/** The kinds of record that an export can hold. */
export type RecordKind = 'leads' | 'deals' | 'activities' | 'spend';
export const RECORD_KINDS: readonly RecordKind[] = ['leads', 'deals', 'activities', 'spend'];

/** Field → header, as a person has named it in Settings; it goes before everything that is found. */
export type Mapping = Readonly<Partial<Record<RecordKind, Readonly<Record<string, string>>>>>;
