import type { System } from './system.ts';

/**
 * Upsales: only the column "Upsales ID" is known, from its guide to importing. It is the company's number and stands
 * again beside each of its contacts, so it is no lead's id; a lead is told by its e-mail. Orders are read by synonyms.
 */
export const upsales: System = {
  id: 'upsales',
  label: 'Upsales',
  forms: [
    {
      name: 'Upsales contacts',
      kind: 'leads',
      marks: ['Upsales ID'],
      least: 1,
      headers: { id: [], owner: ['Kundansvarig'] },
    },
  ],
};
