/**
 * The files of a script project, by the rules of Google's editor: how they are named, what they begin with, when they
 * are saved, and whether the manifest is seen. Nothing here draws or keeps anything.
 */
import { declaredFunctions, type Scripts } from '../engine/sandbox.ts';

/** What a file is; a project has one manifest. */
export type FileKind = 'script' | 'html' | 'manifest';

/** A file as it was saved. */
export interface ProjectFile {
  /** Without the ending, which its kind gives it. */
  readonly name: string;
  readonly kind: FileKind;
  readonly text: string;
}

/** A script project as it was saved: what is run. */
export interface Project {
  /** The add-on's menu gets this name. */
  readonly name: string;
  /** Show "appsscript.json" manifest file in editor. */
  readonly showsManifest: boolean;
  /** In the order of the list. */
  readonly files: readonly ProjectFile[];
}

/** Where a script cannot be read, and why. */
export interface SyntaxFault {
  /** As the browser says it: `SyntaxError: Unexpected token '}'`. */
  readonly message: string;
  /** Counted from 1. */
  readonly line: number;
}

const ENDINGS: Readonly<Record<FileKind, string>> = { script: '.gs', html: '.html', manifest: '.json' };

/** What a new file has in it. */
const FIRST_TEXTS = {
  script: 'function myFunction() {\n  \n}\n',
  html: '<!DOCTYPE html>\n<html>\n  <head>\n    <base target="_top">\n  </head>\n  <body>\n    \n  </body>\n</html>\n',
} as const;

/** The name under which the list has a file: `Code.gs`. */
export const fullName = ({ name, kind }: Pick<ProjectFile, 'name' | 'kind'>): string => name + ENDINGS[kind];

/** A project as Google makes it: one empty function, and a manifest that nobody sees. */
export function newProject(timeZone: string): Project {
  const manifest = { timeZone, dependencies: {}, exceptionLogging: 'STACKDRIVER', runtimeVersion: 'V8' };
  return {
    name: 'Untitled project',
    showsManifest: false,
    files: [
      { name: 'appsscript', kind: 'manifest', text: `${JSON.stringify(manifest, null, 2)}\n` },
      { name: 'Code', kind: 'script', text: FIRST_TEXTS.script },
    ],
  };
}

/** The files that the list shows. */
export const shownFiles = ({ files, showsManifest }: Project): readonly ProjectFile[] =>
  files.filter(({ kind }) => kind !== 'manifest' || showsManifest);

/**
 * The project with one more file, which is saved at once with its first content.
 *
 * @param typed its name. An ending that is typed as well stays in the name, and gets the usual one behind it
 * @throws Error in Google's words where the name cannot be
 */
export function withFile(project: Project, kind: 'script' | 'html', typed: string): Project {
  const name = freeName(project, typed);
  return { ...project, files: [...project.files, { name, kind, text: FIRST_TEXTS[kind] }] };
}

/**
 * The project with a file under another name; its kind stays.
 *
 * @param full the name in the list
 * @throws Error in Google's words where the name cannot be
 */
export function renamed(project: Project, full: string, typed: string): Project {
  const others = project.files.filter((file) => fullName(file) !== full);
  const name = freeName({ ...project, files: others }, typed);
  return {
    ...project,
    files: project.files.map((file) => (fullName(file) === full ? { ...file, name } : file)),
  };
}

/** The project without a file; the manifest stays. */
export const without = (project: Project, full: string): Project => ({
  ...project,
  files: project.files.filter((file) => file.kind === 'manifest' || fullName(file) !== full),
});

/** A script and a page may not share a name either. */
function freeName({ files }: Project, typed: string): string {
  const name = typed.trim();
  if (name === '') throw new Error('File name cannot be blank.');
  if (files.some((file) => file.name === name))
    throw new Error(`A file with this name already exists in the current project: ${name}`);
  return name;
}

/**
 * The project with other texts in its files: all of them are saved or none.
 *
 * @param texts by the files' names in the list; the others stay as they are
 * @param faultOf finds what makes a script unreadable
 * @throws Error in Google's words, which name the file
 */
export function saved(
  project: Project,
  texts: ReadonlyMap<string, string>,
  faultOf: (script: string) => SyntaxFault | undefined,
): Project {
  const files = project.files.map((file) => {
    const text = texts.get(fullName(file));
    if (text === undefined || text === file.text) return file;
    const changed = { ...file, text };
    requireReadable(changed, faultOf);
    return changed;
  });
  return { ...project, files };
}

function requireReadable(file: ProjectFile, faultOf: (script: string) => SyntaxFault | undefined): void {
  if (file.kind === 'manifest') manifestOf(file.text);
  if (file.kind !== 'script') return;
  const fault = faultOf(file.text);
  if (fault) throw new Error(`Syntax error: ${fault.message} line: ${fault.line} file: ${fullName(file)}`);
}

/** What of the manifest is heeded here. */
export interface Manifest {
  /** Undefined where the code is to tell. */
  readonly oauthScopes?: readonly string[];
}

const MANIFEST_FIELDS = [
  'timeZone',
  'dependencies',
  'exceptionLogging',
  'runtimeVersion',
  'oauthScopes',
  'addOns',
  'webapp',
  'executionApi',
  'urlFetchWhitelist',
  'sheets',
];

/** @throws Error in Google's words where the text is no manifest */
export function manifestOf(text: string): Manifest {
  const refuse = (why: string) => new Error(`"appsscript.json" has errors: ${why}`);
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch (error) {
    throw refuse(`Invalid JSON: ${(error as Error).message}`);
  }
  if (typeof read !== 'object' || read === null || Array.isArray(read))
    throw refuse('Invalid manifest: expected an object');
  const unknown = Object.keys(read).filter((field) => !MANIFEST_FIELDS.includes(field));
  if (unknown.length > 0) throw refuse(`Invalid manifest: unknown fields: [${unknown.join(', ')}]`);
  const { oauthScopes } = read as Manifest;
  const areTexts = Array.isArray(oauthScopes) && oauthScopes.every((scope) => typeof scope === 'string');
  if (oauthScopes !== undefined && !areTexts) throw refuse('Invalid manifest: oauthScopes');
  return oauthScopes ? { oauthScopes } : {};
}

/** The scripts as they are run: all in one global scope, in the order of the list. */
export const scriptsOf = ({ files }: Project): Scripts =>
  Object.fromEntries(
    files.flatMap((file) => (file.kind === 'script' ? [[fullName(file), file.text] as const] : [])),
  );

/** The html files by the names under which HtmlService finds them. */
export const pagesOf = ({ files }: Project): Record<string, string> =>
  Object.fromEntries(files.flatMap(({ kind, name, text }) => (kind === 'html' ? [[name, text]] : [])));

/** What can be chosen to be run of a script: not what is private by its last letter. */
export const runnableFunctions = (script: string): string[] =>
  declaredFunctions(script).filter((name) => !name.endsWith('_'));
