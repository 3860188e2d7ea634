import { FOLDERS } from './folder.ts';
import { LANGUAGES, type Language } from './languages.ts';
import { shortened } from './shortened.ts';
import type { FunctionMessage } from './topics.ts';

type Gaps = Readonly<Record<string, string | number>>;

/**
 * What a custom function answers bad input with.
 *
 * @param values fill the gaps; `example` ("2%;0.02") adds how a right value is written
 */
export function sayToCell(language: Language, message: FunctionMessage, values: Gaps): string {
  const texts = FOLDERS[language].functionMessages;
  const { decimal } = LANGUAGES[language].signs;
  const fill = (text: string, gaps: Gaps) =>
    text.replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = gaps[name] ?? '';
      return typeof value === 'number' ? plain(value).replace('.', decimal) : shortened(value);
    });
  const [percent, fraction] = String(values.example ?? '').split(';');
  return (
    fill(texts[message], values) +
    (percent && fraction ? fill(texts.write, { percent, fraction: fraction.replace('.', decimal) }) : '')
  );
}

/** As it would be typed into a cell: no separators between thousands, six decimals at the most where any of them tells. */
function plain(value: number): string {
  const size = Math.abs(value);
  return String(size > 5e-7 && size < 1e15 ? Math.round(value * 1e6) / 1e6 : value);
}
