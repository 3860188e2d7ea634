/**
 * Ids or e-mails of several contacts in one cell: "8001;8002". Space may be between them or be part of an id
 * ("LEAD 001"): both readings are given, and only those that exist match.
 */
export function splitIds(value: string): string[] {
  const parts = value.split(/[;,|\n]+/).map((part) => part.trim());
  return parts.flatMap((part) =>
    /\s/.test(part) ? [part, ...part.split(/\s+/)] : part === '' ? [] : [part],
  );
}
