import { INSTALL_WALKS } from './install.ts';
import { TUTORIAL_WALKS } from './tutorial.ts';
import type { Walk } from './walk.ts';

/** Every way on which photographs are taken for the documents. */
export const WALKS: readonly Walk[] = [...INSTALL_WALKS, ...TUTORIAL_WALKS];
