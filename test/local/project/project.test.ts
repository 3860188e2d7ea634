import { describe, expect, it } from 'vitest';
import {
  fullName,
  newProject,
  type Project,
  pagesOf,
  renamed,
  runnableFunctions,
  saved,
  scriptsOf,
  shownFiles,
  withFile,
  without,
} from '../../../src/local/project/project.ts';

const EMPTY = newProject('Europe/Stockholm');
const names = ({ files }: Project) => files.map(fullName);
const noFault = () => undefined;
const textOf = (project: Project, full: string) =>
  project.files.find((file) => fullName(file) === full)?.text;

describe('a new project', () => {
  it('has one empty function and a manifest that is not shown', () => {
    expect(EMPTY.name).toBe('Untitled project');
    expect(shownFiles(EMPTY).map(fullName)).toEqual(['Code.gs']);
    expect(scriptsOf(EMPTY)).toEqual({ 'Code.gs': 'function myFunction() {\n  \n}\n' });
    expect(shownFiles({ ...EMPTY, showsManifest: true }).map(fullName)).toEqual([
      'appsscript.json',
      'Code.gs',
    ]);
    expect(JSON.parse(textOf(EMPTY, 'appsscript.json')!)).toEqual({
      timeZone: 'Europe/Stockholm',
      dependencies: {},
      exceptionLogging: 'STACKDRIVER',
      runtimeVersion: 'V8',
    });
  });
});

describe('names of files', () => {
  it('get the ending of their kind, whatever was typed', () => {
    const project = withFile(withFile(EMPTY, 'script', ' Reports '), 'html', 'Sidebar.html');
    expect(names(project)).toEqual(['appsscript.json', 'Code.gs', 'Reports.gs', 'Sidebar.html.html']);
    expect(textOf(project, 'Sidebar.html.html')).toContain('<base target="_top">');
    // HtmlService does not find it as Sidebar.
    expect(Object.keys(pagesOf(project))).toEqual(['Sidebar.html']);
    expect(names(withFile(EMPTY, 'script', 'appsscript.json'))).toContain('appsscript.json.gs');
  });

  it('are taken once, by scripts and pages together', () => {
    const taken = 'A file with this name already exists in the current project: Code';
    expect(() => withFile(EMPTY, 'script', 'Code')).toThrow(taken);
    expect(() => withFile(EMPTY, 'html', 'Code')).toThrow(taken);
    expect(() => renamed(withFile(EMPTY, 'html', 'Sidebar'), 'Sidebar.html', 'Code')).toThrow(taken);
    expect(() => withFile(EMPTY, 'html', ' ')).toThrow('File name cannot be blank.');
    expect(names(withFile(EMPTY, 'script', 'code'))).toContain('code.gs');
  });

  it('can be changed, and the file keeps its kind and text', () => {
    const project = renamed(withFile(EMPTY, 'html', 'sidebar'), 'sidebar.html', 'Sidebar');
    expect(names(project)).toEqual(['appsscript.json', 'Code.gs', 'Sidebar.html']);
    expect(names(renamed(project, 'Sidebar.html', 'Sidebar'))).toEqual(names(project));
  });

  it('go with the file, but for the manifest', () => {
    expect(names(without(EMPTY, 'Code.gs'))).toEqual(['appsscript.json']);
    expect(names(without(EMPTY, 'appsscript.json'))).toEqual(names(EMPTY));
  });
});

describe('saving', () => {
  const two = withFile(EMPTY, 'html', 'Sidebar');

  it('is done for all files or for none', () => {
    const texts = new Map([
      ['Code.gs', 'function a() {}'],
      ['Sidebar.html', '<p>'],
    ]);
    const project = saved(two, texts, noFault);
    expect(scriptsOf(project)).toEqual({ 'Code.gs': 'function a() {}' });
    expect(pagesOf(project)).toEqual({ Sidebar: '<p>' });
    expect(() => saved(two, texts, () => ({ message: 'SyntaxError: Unexpected token', line: 94 }))).toThrow(
      'Syntax error: SyntaxError: Unexpected token line: 94 file: Code.gs',
    );
    expect(pagesOf(two).Sidebar).toContain('<!DOCTYPE html>');
  });

  it('looks at the scripts that have changed, and at no page', () => {
    const looked: string[] = [];
    const look = (script: string) => {
      looked.push(script);
      return undefined;
    };
    saved(
      two,
      new Map([
        ['Sidebar.html', '<p>'],
        ['Code.gs', scriptsOf(two)['Code.gs']!],
      ]),
      look,
    );
    expect(looked).toEqual([]);
  });

  it.each([
    ['{ "timeZone": ', 'Invalid JSON: '],
    ['[]', 'Invalid manifest: expected an object'],
    ['{ "$schema": "x", "timezone": "y" }', 'Invalid manifest: unknown fields: [$schema, timezone]'],
    ['{ "oauthScopes": "all" }', 'Invalid manifest: oauthScopes'],
  ])('refuses the manifest %s', (text, why) => {
    expect(() => saved(two, new Map([['appsscript.json', text]]), noFault)).toThrow(
      `"appsscript.json" has errors: ${why}`,
    );
  });
});

it('what can be run is declared at the top and not private', () => {
  expect(
    runnableFunctions('function a() {\n  function b() {}\n}\nvar c = () => 1;\nfunction d_() {}'),
  ).toEqual(['a']);
});
