import { FOLDERS } from '../../src/language/folder.ts';
import { english } from './en.ts';
import type { GuideLanguage } from './guide.ts';
import { type Drawn, isPhotographed, picturePath, type ScriptFile } from './guide.ts';
import { swedish } from './sv.ts';

/**
 * The pictures of the guide, drawn by code: where to click, schematically. Captions of the add-on are those of the language
 * files, so no picture can show a menu that is no longer so.
 */

const WIDTH = 720;
const INK = '#202124';
const LINE = '#9aa0a6';
const PALE = '#f1f3f4';
const MARK = '#c0561b';

/** What Google's pages say, as far as the pictures need it; Apps Script's own words are English in both. */
const GOOGLE = {
  en: {
    menus: ['File', 'Edit', 'View', 'Insert', 'Format', 'Data', 'Tools', 'Extensions', 'Help'],
    extensions: 'Extensions',
    consent: ['1  Consent is needed', '2  Your account', '3  Not verified', '4  Tick all four'],
    presses: ['Continue', 'name@example.com', 'Advanced', 'Continue'],
    unsafe: 'Go to Smarketing (unsafe)',
    rights: ['this spreadsheet', 'the sidebar', 'the schedule', 'e-mail as you'],
    whole: (file: string) => `the whole text of ${file}`,
    from: (file: string) => `from the zip: ${file}`,
    schematic: 'Schematic: your screen has more on it.',
  },
  sv: {
    menus: ['Arkiv', 'Redigera', 'Visa', 'Infoga', 'Format', 'Data', 'Verktyg', 'Tillägg', 'Hjälp'],
    extensions: 'Tillägg',
    consent: ['1  Samtycke behövs', '2  Ditt konto', '3  Inte verifierad', '4  Kryssa i alla fyra'],
    presses: ['Fortsätt', 'name@example.com', 'Avancerat', 'Fortsätt'],
    unsafe: 'Gå till Smarketing (osäkert)',
    rights: ['kalkylarket', 'sidofältet', 'schemat', 'e-post som du'],
    whole: (file: string) => `hela texten i ${file}`,
    from: (file: string) => `ur zip-filen: ${file}`,
    schematic: 'Schematisk bild: din skärm visar mer.',
  },
} as const;

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

function text(x: number, y: number, words: string, more = ''): string {
  return `<text x="${x}" y="${y}"${more}>${escaped(words)}</text>`;
}

function box(x: number, y: number, width: number, height: number, fill = '#ffffff', stroke = LINE): string {
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="4" fill="${fill}" stroke="${stroke}"/>`;
}

/** What is to be clicked. */
function mark(x: number, y: number, width: number, height: number): string {
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="6" fill="none" stroke="${MARK}" stroke-width="3"/>`;
}

/** Words in a box of their own, to be pressed. */
function pressed(x: number, y: number, width: number, words: string): string[] {
  return [
    box(x, y, width, 28),
    text(x + width / 2, y + 19, words, ' text-anchor="middle"'),
    mark(x - 3, y - 3, width + 6, 34),
  ];
}

const drawing = (height: number, parts: readonly string[]): Drawing => ({ height, parts });

interface Drawing {
  readonly height: number;
  readonly parts: readonly string[];
}

function framed(language: GuideLanguage, title: string, { height, parts }: Drawing): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" role="img" xml:lang="${language}" font-family="Arial, sans-serif" font-size="14" fill="${INK}">
  <title>${escaped(title)}</title>
  <rect width="${WIDTH}" height="${height}" fill="#ffffff"/>
  ${parts.join('\n  ')}
  ${text(12, height - 10, GOOGLE[language].schematic, ' font-size="12" fill="#5f6368"')}
</svg>
`;
}

/** A spreadsheet's row of menus with the one of extensions marked. */
function menuBar(language: GuideLanguage): { parts: string[]; at: number } {
  const { menus, extensions } = GOOGLE[language];
  const parts = [box(12, 12, WIDTH - 24, 36, PALE)];
  let x = 28;
  let at = x;
  for (const menu of menus) {
    const width = menu.length * 8 + 4;
    if (menu === extensions) {
      at = x;
      parts.push(mark(x - 8, 16, width + 12, 28));
    }
    parts.push(text(x, 35, menu));
    x += width + 16;
  }
  return { parts, at };
}

function list(x: number, y: number, width: number, rows: readonly string[], marked: string): string[] {
  return [
    box(x, y, width, rows.length * 28 + 12),
    ...rows.flatMap((row, i) => [
      text(x + 16, y + 25 + i * 28, row),
      ...(row === marked ? [mark(x + 4, y + 6 + i * 28, width - 8, 28)] : []),
    ]),
  ];
}

function editorPicture(language: GuideLanguage): Drawing {
  const { parts, at } = menuBar(language);
  return drawing(170, [...parts, ...list(at - 8, 52, 200, ['…', 'Apps Script'], 'Apps Script')]);
}

function menuPicture(language: GuideLanguage): Drawing {
  const { parts, at } = menuBar(language);
  const entries = Object.entries(FOLDERS[language].menu).flatMap(([name, caption]) =>
    name === 'incomplete' ? [] : [caption],
  );
  const left = at - 8 - 300;
  return drawing(390, [
    ...parts,
    ...list(at - 8, 52, 160, ['Apps Script', 'Smarketing ▸'], 'Smarketing ▸'),
    ...list(left - 8, 52, 300, entries, FOLDERS[language].menu.openSidebar),
  ]);
}

function manifestPicture(): Drawing {
  return drawing(200, [
    box(12, 12, WIDTH - 24, 150),
    ...['Editor', 'Triggers', 'Project Settings'].map((row, i) => text(32, 46 + i * 34, row)),
    mark(22, 94, 170, 30),
    `<path d="M204 12 V162" stroke="${LINE}"/>`,
    text(228, 46, 'Project Settings', ' font-size="18"'),
    box(228, 76, 18, 18),
    `<path d="M231 85 l5 5 l8 -11" fill="none" stroke="${MARK}" stroke-width="3"/>`,
    text(258, 90, 'Show "appsscript.json" manifest file in editor'),
    mark(218, 66, 380, 38),
  ]);
}

/** The list of files as it is in that step, and what is pasted into which. */
function filesPicture(
  language: GuideLanguage,
  files: readonly string[],
  marked: string,
  pasted: ScriptFile,
  kind?: string,
): Drawing {
  const words = GOOGLE[language];
  return drawing(230, [
    box(12, 12, WIDTH - 24, 180),
    text(32, 42, 'Files'),
    text(180, 43, '+', ' font-size="20"'),
    ...(kind
      ? [mark(170, 22, 32, 28), ...list(214, 20, 110, [kind], kind), text(338, 46, `→ ${marked}`)]
      : []),
    ...files.flatMap((file, i) => [
      text(32, 78 + i * 30, file),
      ...(file === marked ? [mark(22, 58 + i * 30, 180, 30)] : []),
    ]),
    box(236, 68, 440, 108, PALE),
    text(256, 100, 'Ctrl+A   ⌘A'),
    text(256, 128, `Ctrl+V   ⌘V   ← ${words.whole(pasted)}`),
    text(256, 156, words.from(pasted), ' fill="#5f6368"'),
  ]);
}

function consentPicture(language: GuideLanguage): Drawing {
  const { consent, presses, unsafe, rights } = GOOGLE[language];
  const width = 164;
  return drawing(
    250,
    consent.flatMap((title, i) => {
      const x = 12 + i * 177;
      const last = i === consent.length - 1;
      return [
        box(x, 12, width, 200),
        text(x + 12, 38, title, ' font-weight="bold" font-size="13"'),
        ...(last
          ? rights.flatMap((right, row) => [
              box(x + 14, 54 + row * 26, 14, 14),
              `<path d="M${x + 16} ${61 + row * 26} l4 4 l7 -9" fill="none" stroke="${MARK}" stroke-width="2.5"/>`,
              text(x + 38, 66 + row * 26, right, ' font-size="13"'),
            ])
          : []),
        ...pressed(x + 12, last ? 170 : 76, width - 24, presses[i]!).map((part) =>
          part.replace('<text', '<text font-size="13"'),
        ),
        ...(i === 2
          ? [
              text(x + width / 2, 142, unsafe, ' text-anchor="middle" font-size="10"'),
              mark(x + 5, 124, width - 10, 30),
            ]
          : []),
      ];
    }),
  );
}

const DRAWN: Readonly<Record<Drawn, (language: GuideLanguage) => Drawing>> = {
  editor: editorPicture,
  manifest: manifestPicture,
  code: (language) => filesPicture(language, ['appsscript.json', 'Code.gs'], 'Code.gs', 'Code.js'),
  reports: (language) =>
    filesPicture(
      language,
      ['appsscript.json', 'Code.gs', 'Reports.gs'],
      'Reports.gs',
      'Reports.js',
      'Script',
    ),
  sidebar: (language) =>
    filesPicture(
      language,
      ['appsscript.json', 'Code.gs', 'Reports.gs', 'Sidebar.html'],
      'Sidebar.html',
      'Sidebar.html',
      'HTML',
    ),
  rights: (language) =>
    filesPicture(
      language,
      ['appsscript.json', 'Code.gs', 'Reports.gs', 'Sidebar.html'],
      'appsscript.json',
      'appsscript.json',
    ),
  menu: menuPicture,
  consent: consentPicture,
};

/** Every drawn picture by its path from the guide. */
export function installPictures(): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [english, swedish].flatMap(({ language, steps }) =>
      steps.flatMap(({ picture, shows }) =>
        isPhotographed(picture)
          ? []
          : [[picturePath(picture, language), framed(language, shows, DRAWN[picture](language))]],
      ),
    ),
  );
}
