import { FIGURE_COLUMNS } from '../../schema/figures.ts';
import type { System } from './system.ts';

/** The table that our own SQL makes in a warehouse. */
export const warehouse: System = {
  id: 'warehouse',
  label: 'SQL',
  layouts: [
    {
      name: 'SQL figures',
      kind: 'figures',
      signature: FIGURE_COLUMNS,
      minMatches: FIGURE_COLUMNS.length,
      headers: Object.fromEntries(FIGURE_COLUMNS.map((column) => [column, [column]])),
    },
  ],
};
