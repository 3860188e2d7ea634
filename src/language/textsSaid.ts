/**
 * Which texts some code says. A name that is put together is in the code as its beginning and its end: `kind.${kind}`.
 *
 * @param code of all files, in TypeScript
 * @param keys the names of the texts
 */
export function textsSaid<Key extends string>(code: string, keys: readonly Key[]): Key[] {
  const made = [...code.matchAll(/`([a-z]\w*\.[\w.]*)\$\{[^}`]*\}([\w.]*)`/g)];
  return keys.filter(
    (key) =>
      code.includes(`'${key}'`) ||
      made.some(([, start, end]) => key.startsWith(start!) && key.endsWith(end!)),
  );
}
