import { FORMER_IDS } from '../schema/tabs.ts';

/** What our tabs were called in workbooks that an earlier version made, in both languages, by the id that they had then. */
const FORMER_NAMES: Readonly<Record<string, readonly string[]>> = {
  young: ['Young leads', 'Unga leads'],
  feedback: ['Back to marketing', 'Tillbaka till marknad'],
  moved: ['What moved', 'Vad som ändrades'],
  attempts: ['Attempts', 'Kontaktförsök'],
  meeting: ['Meeting', 'Veckomöte'],
  reconcile: ['Reconcile', 'Avstämning'],
};

/** The id that a tab has now; the same one for a tab of the present version. */
export function presentId(id: string): string {
  return FORMER_IDS[id] ?? id;
}

/** Is it the name that the add-on once gave to the tab, and no person's? */
export function isFormerName(formerId: string, name: string): boolean {
  return FORMER_NAMES[formerId]?.some((one) => name === one || name.startsWith(`${one} `)) ?? false;
}
