/**
 * A minified script as it can be in a page that Google serves. HtmlService takes out what looks like a comment,
 * though it stand inside a string, and has damaged letters outside ASCII. A string and an expression say the same with a
 * backslash or an escape in them; where an expression does not, it has to be written otherwise in the source.
 *
 * @param script minified, so that it has no comments of its own
 * @throws Error that shows the place, where something that looks like a comment is left
 */
export function pageScript(script: string): string {
  const safe = script
    .replace(/(?<!\\)\/(?=[/*])/g, '/\\')
    .replace(/<!(?=--)/g, '<\\!')
    .replace(/[^\n\t -~]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
  const left = LOOKS_LIKE_COMMENT.exec(safe);
  if (left) {
    const around = safe.slice(Math.max(0, left.index - 60), left.index + 60);
    throw new Error(`Google would take a part of the page's script for a comment: ${around}`);
  }
  return safe;
}

/** What Google was seen to take for a comment in a script. */
export const LOOKS_LIKE_COMMENT = /\/\/|\/\*|<!--/;
