import { FIGURE_KEYS } from '../figures.ts';
import { type Field, field } from './field.ts';

/** The columns of figures that a warehouse has counted: only our own SQL calls them so, so that no header else names them. */
export const FIGURE_FIELDS: readonly Field[] = [
  field('figure', 'verbatim', {}),
  ...Array.from({ length: FIGURE_KEYS }, (_, i) => field(`k${i + 1}`, 'verbatim', {})),
  field('name', 'verbatim', {}),
  field('value', 'number', {}),
];
