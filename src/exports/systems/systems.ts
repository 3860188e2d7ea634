import { hubspot } from './hubspot.ts';
import type { System } from './system.ts';

/** The systems that are known by name. To add one: write its file beside this one and name it here. */
export const SYSTEMS: readonly System[] = [hubspot];
