/** The address of the site, put in by a build that knows it; without `/` at its end. */
declare const SITE: string | undefined;
/** The address of the documents' folder, which the page of the local workbook says where it has them itself. */
declare const DOCUMENTS_HERE: string | undefined;

/** Where the documents are that the tabs lead to, with `/` at its end; undefined where nobody knows. */
export function documentsAddress(): string | undefined {
  if (typeof DOCUMENTS_HERE === 'string') return DOCUMENTS_HERE;
  return typeof SITE === 'string' ? `${SITE}/docs/` : undefined;
}
