import type { System } from './system.ts';

/**
 * Upsales: only the column "Upsales ID" is known, from its guide to importing. It is the company's number and is
 * again beside each of its contacts, so it is no lead's id; a lead is known by its e-mail. Orders are read by synonyms.
 */
export const upsales: System = {
  id: 'upsales',
  label: 'Upsales',
  layouts: [
    {
      name: 'Upsales contacts',
      kind: 'leads',
      signature: ['Upsales ID'],
      minMatches: 1,
      headers: { id: [], owner: ['Kundansvarig'] },
    },
  ],
};
