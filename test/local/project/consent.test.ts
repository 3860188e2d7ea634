import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { askedScopes, missingScopes, NO_CONSENT, refusedScopes } from '../../../src/local/project/consent.ts';
import { newProject, type Project, saved } from '../../../src/local/project/project.ts';

const ROOT = join(import.meta.dirname, '../../..');
const FOUR = ['spreadsheets.currentonly', 'script.container.ui', 'script.scriptapp', 'script.send_mail'];
const withTexts = (code: string, manifest?: string): Project =>
  saved(
    newProject('Etc/UTC'),
    new Map([['Code.gs', code], ...(manifest === undefined ? [] : [['appsscript.json', manifest] as const])]),
    () => undefined,
  );
const ours = readFileSync(join(ROOT, 'appsscript.json'), 'utf8');
const CODE =
  'function f() { SpreadsheetApp.getUi(); MailApp.x; ScriptApp.y; HtmlService.z; UrlFetchApp.fetch(); }';

describe('what is asked for', () => {
  it('is what the manifest names, whatever the code does', () => {
    expect(askedScopes(withTexts(CODE, ours))).toEqual(FOUR);
  });

  it('is read out of the code where the manifest names nothing, as wide as a service can need', () => {
    expect(askedScopes(withTexts('function myFunction() {}'))).toEqual([]);
    const wide = [
      'spreadsheets',
      'script.container.ui',
      'script.scriptapp',
      'script.send_mail',
      'script.external_request',
    ];
    expect(askedScopes(withTexts(CODE))).toEqual(wide);
    expect(askedScopes(withTexts(`/** @OnlyCurrentDoc */\n${CODE}`))[0]).toBe('spreadsheets.currentonly');
  });
});

describe('what is allowed', () => {
  it('is nothing before the person was asked', () => {
    const project = withTexts(CODE, ours);
    expect(missingScopes(project, NO_CONSENT)).toEqual(FOUR);
    expect(refusedScopes(project, NO_CONSENT)).toEqual(FOUR);
  });

  it('is what was ticked', () => {
    const project = withTexts(CODE, ours);
    const granted = FOUR.slice(0, 3);
    expect(missingScopes(project, { granted })).toEqual(['script.send_mail']);
    expect(refusedScopes(project, { granted })).toEqual(['script.send_mail']);
    expect(refusedScopes(project, { granted: FOUR })).toEqual([]);
  });

  it('covers this spreadsheet where all are allowed', () => {
    const granted = ['spreadsheets', ...FOUR.slice(1), 'script.external_request'];
    expect(refusedScopes(withTexts(CODE), { granted })).toEqual([]);
  });

  it('is not what the manifest no longer names, and is asked for anew when it names more', () => {
    const narrow = withTexts(
      CODE,
      '{ "oauthScopes": ["https://www.googleapis.com/auth/script.container.ui"] }',
    );
    expect(refusedScopes(narrow, { granted: FOUR })).toEqual(
      FOUR.filter((scope) => scope !== 'script.container.ui'),
    );
    expect(missingScopes(withTexts(CODE), { granted: FOUR })).toEqual([
      'spreadsheets',
      'script.external_request',
    ]);
  });
});
