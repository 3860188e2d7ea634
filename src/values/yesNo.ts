const YES = /^(?:yes|y|true|t|ja|j|sant|kyllä|oui|wahr|1|1[.,]0|x|✓|✔|☑)$/i;
const NO = /^(?:no|n|false|nej|nei|nein|falskt|falsch|ei|non|0|0[.,]0|☐)$/i;
const WORD = /^(?:[yn]|\p{L}{2,})$/iu;

/** What a cell of yes and no says, in the languages and signs that exports have; undefined where it says neither. */
export function yesOrNo(text: string): boolean | undefined {
  if (YES.test(text)) return true;
  return NO.test(text) ? false : undefined;
}

/** Is it a word for yes or no? A figure, a tick or another letter may as well be an id, a number or an initial. */
export function isYesNoWord(text: string): boolean {
  return WORD.test(text) && yesOrNo(text) !== undefined;
}
