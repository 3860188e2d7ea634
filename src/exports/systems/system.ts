import type { RecordKind } from '../../settings/kinds.ts';

/** One kind of export of one system: what its columns are called there. */
export interface SystemForm {
  /** What the person sees it called: "HubSpot contacts". A name of the system's own, the same in all languages. */
  readonly name: string;
  readonly kind: RecordKind;
  /** Headers of which a file of this form has at least `least`; other systems have fewer of them. */
  readonly marks: readonly string[];
  readonly least: number;
  /** Field → its headers, the preferred one first. What is not here is found by synonyms. */
  readonly headers: Readonly<Record<string, readonly string[]>>;
}

export interface System {
  readonly id: string;
  readonly forms: readonly SystemForm[];
}
