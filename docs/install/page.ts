import { english } from './en.ts';
import { type Guide, picturePath, type ScriptFile, type Step, type Table } from './guide.ts';
import { installPictures } from './pictures.ts';
import { swedish } from './sv.ts';

const STYLE = `
body { font: 16px/1.5 Arial, sans-serif; color: #202124; max-width: 760px; margin: 24px auto; padding: 0 16px; }
svg, img { width: 100%; height: auto; border: 1px solid #dadce0; border-radius: 6px; }
table { border-collapse: collapse; margin: 12px 0; }
th, td { text-align: left; vertical-align: top; border: 1px solid #c4c7c5; padding: 6px 10px; }
code { background: #f1f3f4; padding: 1px 4px; border-radius: 3px; }
button { font: inherit; padding: 8px 16px; border: 0; border-radius: 4px; background: #1a5fb4; color: #fff; }
button:focus-visible, a:focus-visible { outline: 3px solid #c0561b; outline-offset: 2px; }
textarea { display: block; width: 100%; height: 80px; margin: 8px 0; }
hr { margin: 48px 0; }
`;

/** Copies by itself where the browser lets it, also on a page that was opened from a folder; else selects the text. */
const SCRIPT = `
for (const button of document.querySelectorAll('button[data-file]')) button.onclick = async () => {
  const text = JSON.parse(document.getElementById('file-' + button.dataset.file).textContent);
  const said = button.nextElementSibling;
  said.nextElementSibling?.matches('textarea') && said.nextElementSibling.remove();
  const area = document.createElement('textarea');
  area.value = text;
  area.readOnly = true;
  area.setAttribute('aria-label', button.dataset.file);
  said.after(area);
  area.select();
  let copied = false;
  try { await navigator.clipboard.writeText(text); copied = true; } catch { copied = document.execCommand('copy'); }
  if (copied) { area.remove(); button.focus(); }
  said.textContent = copied ? button.dataset.done : button.dataset.byHand;
};
`;

const escaped = (text: string) =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/** A text with \`code\` and **strong**. */
const marked = (text: string) =>
  escaped(text)
    .replace(/`([^`]+)`/g, '<code>$1</code>')
    .replace(/\*\*([^*]+)\*\*/g, '<strong>$1</strong>');

function table({ head, rows }: Table): string {
  const row = (cells: readonly string[], cell: string) =>
    `<tr>${cells.map((text) => `<${cell}>${marked(text)}</${cell}>`).join('')}</tr>`;
  return `<table>${row(head, 'th')}${rows.map((cells) => row(cells, 'td')).join('')}</table>`;
}

/** As the guide says a size: in kB of 1000 bytes. */
const size = (text: string) => `${Math.ceil(Buffer.byteLength(text) / 1000)} kB`;

function guidePart(
  guide: Guide,
  files: Readonly<Record<ScriptFile, string>>,
  photographs: Readonly<Record<string, Uint8Array>>,
): string {
  const { language, copy } = guide;
  const pictures = installPictures();
  const shown = ({ picture, shows }: Step) => {
    const path = picturePath(picture, language);
    const photograph = photographs[path];
    return photograph
      ? `<img alt="${escaped(shows)}" src="data:image/png;base64,${Buffer.from(photograph).toString('base64')}">`
      : pictures[path]!;
  };
  const button = (file: ScriptFile) => {
    const done = copy.done.replace('{file}', file).replace('{size}', size(files[file]));
    return `<p><button type="button" data-file="${file}" data-done="${escaped(done)}" data-by-hand="${escaped(copy.byHand)}">${escaped(copy.button.replace('{file}', file))}</button> <span role="status"></span></p>`;
  };
  return [
    `<section lang="${language}" id="${language}">`,
    `<h1>${marked(guide.title)}</h1>`,
    ...guide.before.map((text) => `<p>${marked(text)}</p>`),
    table(guide.files),
    ...guide.steps.flatMap((step, i) => [
      `<h2>${i + 1} ${marked(step.title)}</h2>`,
      `<ul>${step.does.map((text) => `<li>${marked(text)}</li>`).join('')}</ul>`,
      ...(step.file ? [button(step.file)] : []),
      shown(step),
    ]),
    ...guide.sections.flatMap((section) => [
      `<h2>${marked(section.title)}</h2>`,
      ...section.says.map((text) => `<p>${marked(text)}</p>`),
      ...(section.table ? [table(section.table)] : []),
    ]),
    '</section>',
  ].join('\n');
}

/** A text inside a page as data: nothing in it ends the element or begins a comment. */
const asData = (text: string) => JSON.stringify(text).replace(/</g, '\\u003c');

/**
 * INSTALL.html: the guide in both languages with its pictures, and a button that copies each of the four texts whole. It needs
 * no other file and loads nothing.
 *
 * @param files the four texts of dist/, by name
 * @param photographs by their path from the guide
 */
export function installPage(
  files: Readonly<Record<ScriptFile, string>>,
  photographs: Readonly<Record<string, Uint8Array>>,
): string {
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>Smarketing: install · installera</title>`,
    `<style>${STYLE}</style>`,
    '</head>',
    '<body>',
    '<nav><a href="#en" lang="en">English</a> · <a href="#sv" lang="sv">Svenska</a></nav>',
    '<main>',
    guidePart(english, files, photographs),
    '<hr>',
    guidePart(swedish, files, photographs),
    '</main>',
    ...Object.entries(files).map(
      ([name, text]) => `<script type="application/json" id="file-${name}">${asData(text)}</script>`,
    ),
    `<script>${SCRIPT}</script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}
