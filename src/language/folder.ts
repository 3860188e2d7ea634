import * as folders from './folders.ts';
import type { Language } from './languages.ts';
import type { Folder } from './topics.ts';

/** Each language’s folder. In a pushed file it has only what carried.ts names. */
export const FOLDERS: Readonly<Record<Language, Folder>> = folders;
