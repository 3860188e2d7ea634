import type { RecordKind } from '../../src/schema/kinds.ts';

/** The languages of the pages. */
export type PageLanguage = 'en' | 'sv';
/** A text in each language. */
export type Both = Readonly<Record<PageLanguage, string>>;
/**
 * How sure a statement is: a file, public code that reads such files or the vendor's own documentation shows it, or it
 * has been taken to be so.
 */
export type Said = 'confirmed' | 'assumed';

/** A sentence, how sure it is, and the source that shows it, by its place in the page’s list counted from 1. */
export interface Statement {
  readonly text: Both;
  readonly said: Said;
  readonly source?: number;
}

/** A column of an export. */
export interface Column {
  readonly header: string;
  /** What the header is in a CRM that is set to Swedish: assumed, unless the header itself is Swedish. */
  readonly swedish?: string;
  /** The field of its kind that the product reads it as. */
  readonly field: string;
  readonly said: Said;
}

/** One file to export. */
export interface ExportList {
  readonly title: Both;
  readonly kind: RecordKind;
  /** Where the export is in the CRM. */
  readonly path: Statement;
  readonly columns: readonly Column[];
  /** Columns that are read as nothing and by which the list is known as the system’s own. */
  readonly knownBy?: readonly Pick<Column, 'header' | 'swedish'>[];
}

/** What people ask of every export: how these come out. */
export const TOPICS = ['stages', 'zone', 'owner', 'lostReason', 'wonDate'] as const;
export type Topic = (typeof TOPICS)[number];

/** A document or other ground that shows what is confirmed. */
export interface Source {
  readonly title: string;
  readonly address?: string;
}

/** The page of one CRM. */
export interface CrmPage {
  /** Its file’s name: docs/crm/NAME.en.md. */
  readonly name: string;
  /** Its name inside a sentence. */
  readonly label: Both;
  /** The id of the system in src/exports/systems; "other" where none is known. */
  readonly system: string;
  /** What somebody who reads no further should know. */
  readonly finding: Both;
  readonly lists: readonly ExportList[];
  readonly comesOut: Readonly<Record<Topic, Statement>>;
  readonly traps: readonly Statement[];
  readonly sources: readonly Source[];
}

/**
 * Columns from a list of pairs.
 *
 * @param pairs header, field and where it is known the Swedish header
 */
export function columns(
  said: Said,
  ...pairs: readonly (readonly [header: string, field: string, swedish?: string])[]
): Column[] {
  return pairs.map(([header, field, swedish]) => ({
    header,
    field,
    said,
    ...(swedish === undefined ? {} : { swedish }),
  }));
}

export const confirmed = (en: string, sv: string, source?: number): Statement => ({
  text: { en, sv },
  said: 'confirmed',
  ...(source === undefined ? {} : { source }),
});
export const assumed = (en: string, sv: string): Statement => ({ text: { en, sv }, said: 'assumed' });
