import type { Definitions } from '../settings/definitions.ts';

/** The version of the definitions that the reports obey, kept in the document apart from the cells that people change. */

const KEY = 'definitions';
/** A property holds 9 KB, and a character takes up to three bytes. */
const PART = 3000;

export function keptDefinitions(): Definitions | null {
  const properties = PropertiesService.getDocumentProperties().getProperties();
  const parts = Number(properties[KEY] ?? 0);
  if (parts === 0) return null;
  const json = Array.from({ length: parts }, (_, i) => properties[KEY + i] ?? '').join('');
  return JSON.parse(json) as Definitions;
}

export function keepDefinitions(definitions: Definitions): void {
  const json = JSON.stringify({ ...definitions, changed: null });
  const parts = Array.from({ length: Math.ceil(json.length / PART) }, (_, i) =>
    json.slice(i * PART, (i + 1) * PART),
  );
  PropertiesService.getDocumentProperties().setProperties({
    [KEY]: String(parts.length),
    ...Object.fromEntries(parts.map((part, i) => [KEY + i, part])),
  });
}
