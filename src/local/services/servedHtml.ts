/**
 * A page as Google's HtmlService hands it to the browser, at its worst: comments and `meta` go; in scripts whatever
 * looks like a comment goes too, though it stand inside a string, back-ticks go, and letters outside ASCII come out as
 * another sign.
 */
export function servedHtml(html: string): string {
  return html.replace(
    /<script\b([^>]*)>([\s\S]*?)<\/script>|<!--[\s\S]*?-->|<meta\b[^>]*>/gi,
    (_part, attributes: string | undefined, script: string | undefined) =>
      script === undefined ? '' : `<script${attributes}>${servedScript(script)}</script>`,
  );
}

function servedScript(script: string): string {
  return script
    .replace(/\/\*[\s\S]*?(?:\*\/|$)/g, '')
    .replace(/(?:\/\/|<!--).*$/gm, '')
    .replace(/`/g, '')
    .replace(/[^\n\r\t -~]/g, '\ufffd');
}
