/**
 * Stands where something of an erased person stood. A deal whose contact it is belongs to no lead any more; a dash alone would
 * be read as a blank cell.
 */
export const ERASED = '(–)';
