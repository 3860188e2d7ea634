import { FORMER_TABS } from '../schema/tabs.ts';

/** The id that a tab has now; the same one for a tab of the present version. */
export function presentId(id: string): string {
  return FORMER_TABS.find(([former]) => former === id)?.[1] ?? id;
}

/** Is it the name that an earlier version gave to the tab, or that with a number, and no person's? */
export function isFormerName(formerId: string, name: string): boolean {
  const [, , ...names] = FORMER_TABS.find(([id]) => id === formerId) ?? [];
  return names.includes(name.replace(/ \d+$/, ''));
}
