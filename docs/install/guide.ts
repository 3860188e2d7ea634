/** The guide is in two of the languages of the product. */
export type GuideLanguage = 'en' | 'sv';

/** One of the four files of dist/. */
export const SCRIPT_FILES = ['Code.js', 'Reports.js', 'Sidebar.html', 'appsscript.json'] as const;
export type ScriptFile = (typeof SCRIPT_FILES)[number];

/** What the pictures show: a step each. */
export const PICTURES = [
  'editor',
  'manifest',
  'code',
  'reports',
  'sidebar',
  'rights',
  'menu',
  'consent',
  'wizard',
  'report',
] as const;
export type Picture = (typeof PICTURES)[number];

/** Those that are photographs of the local page; the others are drawn. */
export const PHOTOGRAPHED = ['wizard', 'report'] as const;
export type Photographed = (typeof PHOTOGRAPHED)[number];
export type Drawn = Exclude<Picture, Photographed>;

export function isPhotographed(picture: Picture): picture is Photographed {
  return (PHOTOGRAPHED as readonly Picture[]).includes(picture);
}

/** A step: what to do, in order, and a picture of it. Texts have `code`, **strong** and nothing else. */
export interface Step {
  readonly title: string;
  readonly does: readonly string[];
  readonly picture: Picture;
  /** For those who do not see the picture. */
  readonly shows: string;
  /** The file that is pasted in this step. */
  readonly file?: ScriptFile;
}

/** Two columns: what is seen or asked, and what it means or helps. */
export interface Table {
  readonly head: readonly [string, string];
  readonly rows: readonly (readonly [string, string])[];
}

/** What follows the steps: a heading, sentences, perhaps a table. */
export interface Section {
  readonly title: string;
  readonly says: readonly string[];
  readonly table?: Table;
}

/** How the add-on is put into a spreadsheet, in one language. */
export interface Guide {
  readonly language: GuideLanguage;
  readonly title: string;
  readonly before: readonly string[];
  readonly files: Table;
  readonly steps: readonly Step[];
  readonly sections: readonly Section[];
  /** Of the page that copies: the button of a file, what it says then, and where copying is not possible. */
  readonly copy: { readonly button: string; readonly done: string; readonly byHand: string };
}

/** Where a picture lies, from the page. */
export function picturePath(picture: Picture, language: GuideLanguage): string {
  const ending = isPhotographed(picture) ? 'png' : 'svg';
  return `pictures/${PICTURES.indexOf(picture) + 1}-${picture}.${language}.${ending}`;
}
