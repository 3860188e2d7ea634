/**
 * A few letters that stand for a text, to see whether it is still the same.
 *
 * @param length how many letters; two texts have the same sign by chance one time in 36^length
 */
export function signOf(text: string, length = 6): string {
  let hash = 7;
  for (let i = 0; i < text.length; i++) hash = (hash * 31 + text.charCodeAt(i)) % LARGEST;
  return (hash % 36 ** length).toString(36).padStart(length, '0');
}

/** The largest prime below 2^31: its products with 31 are exact. */
const LARGEST = 2_147_483_647;
