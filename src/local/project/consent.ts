/** What a project asks a person for, and what of it has been allowed. */
import { SCOPE_START, SCOPES } from '../services/script.ts';
import { manifestOf, type Project } from './project.ts';

/** What a person has answered when asked. */
export interface Consent {
  /** Scopes that were allowed, without what they all begin with. */
  readonly granted: readonly string[];
}

export const NO_CONSENT: Consent = { granted: [] };

/** What Google reads out of the code where the manifest names no scopes: the widest that a service can need. */
const READ_FROM_CODE: readonly (readonly [RegExp, string])[] = [
  [/\bSpreadsheetApp\b/, 'spreadsheets'],
  [/\bHtmlService\b|\.getUi\(/, 'script.container.ui'],
  [/\bScriptApp\b/, 'script.scriptapp'],
  [/\bMailApp\b/, 'script.send_mail'],
  [/\bUrlFetchApp\b/, 'script.external_request'],
  [/\bDriveApp\b/, 'drive'],
];
const THIS_SPREADSHEET = 'spreadsheets.currentonly';
const ALL_SPREADSHEETS = 'spreadsheets';

/** The scopes that a project asks for: those of its manifest, and where that names none, those that its code tells of. */
export function askedScopes({ files }: Project): readonly string[] {
  const manifest = files.find(({ kind }) => kind === 'manifest')!;
  const { oauthScopes } = manifestOf(manifest.text);
  if (oauthScopes) return oauthScopes.map((scope) => scope.replace(SCOPE_START, ''));
  const code = files.flatMap(({ kind, text }) => (kind === 'script' ? [text] : [])).join('\n');
  const isNarrow = /@OnlyCurrentDoc\b/.test(code);
  return READ_FROM_CODE.filter(([service]) => service.test(code)).map(([, scope]) =>
    scope === ALL_SPREADSHEETS && isNarrow ? THIS_SPREADSHEET : scope,
  );
}

/** The scopes that a project asks for and has not got. */
export const missingScopes = (project: Project, { granted }: Consent): readonly string[] =>
  askedScopes(project).filter((scope) => !granted.includes(scope));

/** The scopes of the services here that a project may not use: not asked for, or not allowed. */
export function refusedScopes(project: Project, { granted }: Consent): readonly string[] {
  const allowed = askedScopes(project).filter((scope) => granted.includes(scope));
  const has = (scope: string) =>
    allowed.includes(scope) || (scope === THIS_SPREADSHEET && allowed.includes(ALL_SPREADSHEETS));
  return SCOPES.filter((scope) => !has(scope));
}
