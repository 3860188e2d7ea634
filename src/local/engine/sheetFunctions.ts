/** Functions that Google Sheets and Excel have and o-spreadsheet lacks, as far as the add-on's tabs use them. */
import { addFunction, registries } from './engine.ts';

/** Makes o-spreadsheet know them; must come before the first Model. */
export function registerSheetFunctions(): void {
  if (registries.functionRegistry.contains('N')) return;
  addFunction('N', {
    description: 'The value as a number; 0 for a text.',
    category: 'Info',
    isExported: true,
    args: [{ name: 'value', description: 'The value.', type: ['ANY'] }],
    compute(value) {
      const { value: given } = (value ?? { value: null }) as { value: unknown };
      if (typeof given === 'number') return given;
      return given === true ? 1 : 0;
    },
  });
}
