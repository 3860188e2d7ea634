import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describeWhere } from './describeWhere.ts';

/** Data made by others lies beside the project and is read in place. */
const SHARED = resolve(import.meta.dirname, '../../../shared');

/** Describes tests on shared data: without it they are left out and say so; with CI=true that is a failure. */
export function describeShared(
  path: string,
  name: string,
  body: (file: (name: string) => string) => void,
): void {
  const folder = join(SHARED, path);
  describeWhere(existsSync(folder), `../shared/${path} is not here`, name, () =>
    body((file) => join(folder, file)),
  );
}

export interface Vector {
  readonly id: string;
  // biome-ignore lint/suspicious/noExplicitAny: every vector has inputs of its own shape
  readonly inputs: any;
  // biome-ignore lint/suspicious/noExplicitAny: every vector has results of its own shape
  readonly expected: any;
  readonly tol: number | null;
  readonly kind: string;
}

export function vectors(file: string): Map<string, Vector> {
  const list = JSON.parse(readFileSync(file, 'utf8')) as Vector[];
  return new Map(list.map((vector) => [vector.id, vector]));
}
