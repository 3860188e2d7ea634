import { posix } from 'node:path';
import { Marked } from 'marked';
import { DOCUMENTS, type SiteDocument } from './documents.ts';

/** No script runs on a document, and nothing is asked of another host. */
const POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";

/** How a heading is linked to, as the documents do it: small letters, spaces as hyphens, other signs gone. */
export function anchorOf(heading: string): string {
  return heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replace(/ /g, '-');
}

/**
 * A document as a page of the site. What it links to is a page of the site too; a link to a file that is not on it stays as text.
 *
 * @param markdown the document's text
 */
export function documentPage(document: SiteDocument, markdown: string): string {
  const marked = new Marked({
    renderer: {
      heading({ tokens, depth, text }) {
        return `<h${depth} id="${anchorOf(text)}">${this.parser.parseInline(tokens)}</h${depth}>\n`;
      },
      link({ href, tokens }) {
        const said = this.parser.parseInline(tokens);
        const to = siteLink(document, href);
        return to === null ? said : `<a href="${escaped(to)}">${said}</a>`;
      },
    },
  });
  const html = marked.parse(markdown, { async: false });
  return shell(
    document.title,
    document.language,
    scrollable(html, escaped(document.title)),
    '../'.repeat(document.file.split('/').length - 1),
  );
}

/**
 * What may be wider than the screen is scrolled for itself, by the keyboard as well. A table that is reached so is named after
 * the heading above it.
 */
function scrollable(html: string, title: string): string {
  const named = new Map<string, number>();
  let heading = title;
  return html
    .replace(/<h\d[^>]*>(.*?)<\/h\d>|<table>/g, (found, next: string | undefined) => {
      if (next !== undefined) {
        heading = next.replace(/<[^>]*>/g, '');
        return found;
      }
      const before = named.get(heading) ?? 0;
      named.set(heading, before + 1);
      const name = before === 0 ? heading : `${heading} (${before + 1})`;
      return `<section class="wide" tabindex="0" aria-label="${name}"><table>`;
    })
    .replaceAll('</table>', '</table></section>')
    .replaceAll('<pre>', '<pre tabindex="0">');
}

/** The list of documents, with the way back to the try-out. */
export function documentsPage(): string {
  const items = DOCUMENTS.filter(({ isUnlisted }) => !isUnlisted).map(
    ({ file, title, language }) => `<li lang="${language}"><a href="${file}.html">${escaped(title)}</a></li>`,
  );
  return shell('Documents', 'en', `<h1>Documents</h1>\n<ul>\n${items.join('\n')}\n</ul>\n`);
}

/** Where a link of a document leads on the site, on which the project's own documents lie beside those of docs/; null where it leads to none of them. */
function siteLink({ file: from }: SiteDocument, href: string): string | null {
  if (/^(https?:|mailto:|#)/.test(href)) return href;
  const [, path, rest = ''] = /^([\w./-]+)\.md(#.*)?$/.exec(href) ?? [];
  if (path !== undefined) {
    const to = posix.join(posix.dirname(from), path).replace(/^(?:\.\.\/|docs\/)/, '');
    return DOCUMENTS.some((one) => one.file === to)
      ? `${posix.relative(posix.dirname(from), to)}.html${rest}`
      : null;
  }
  // The samples lie beside the documents on the site as they do in the project.
  const isThere =
    /^(?:[\w-]+\/)?[\w.-]+\.(?:svg|png|webp)$/.test(href) || /^\.\.\/samples\/[\w-]+\/[\w.-]+$/.test(href);
  return isThere ? href : null;
}

/** @param up the way from the page to docs/ */
function shell(title: string, language: string, body: string, up = ''): string {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escaped(title)} · Smarketing for Sheets</title>
<link rel="stylesheet" href="${up}documents.css">
</head>
<body>
<nav><a href="${up}../">Try it</a> <a href="${up || './'}">Documents</a></nav>
<main>
${body}</main>
</body>
</html>
`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
