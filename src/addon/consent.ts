import { say } from '../language/language.ts';
import type { Language } from '../language/languages.ts';
import { type Sentence, sentence } from '../language/sentence.ts';
import type { Settings } from '../settings/settings.ts';
import { failureDigest } from '../tabs/digest.ts';
import { send } from './digest.ts';

/**
 * What the person has consented to. Google asks for each right by itself, and any can be refused or withdrawn later; a time
 * trigger goes on all the same.
 */
const RIGHTS = {
  cells: 'spreadsheets.currentonly',
  sidebar: 'script.container.ui',
  schedule: 'script.scriptapp',
  mail: 'script.send_mail',
} as const;

export type Right = keyof typeof RIGHTS;

const SCOPE_START = 'https://www.googleapis.com/auth/';

/** The rights that are missing; most often none, which is known by one question. */
export function missingRights(): Right[] {
  if (!needsConsent()) return [];
  return (Object.keys(RIGHTS) as Right[]).filter((right) => needsConsent([SCOPE_START + RIGHTS[right]]));
}

/** What is missing and where to give it, in words. */
export function consentSentence(missing: readonly Right[]): Sentence {
  return sentence('consent.missing', { rights: missing.map((right) => sentence(`consent.${right}`)) });
}

/** Properties need no consent: to whom a run can turn that may not even read the spreadsheet, and when one last did. */
const READERS = 'consentReaders';
const ASKED = 'consentAsked';

/** Remembers who is to be asked for consent when the cells cannot be read any more. */
export function rememberReaders({ digestTo, language }: Settings): void {
  const readers = JSON.stringify({ to: digestTo, language });
  const properties = PropertiesService.getDocumentProperties();
  if (properties.getProperty(READERS) !== readers) properties.setProperty(READERS, readers);
}

/**
 * Mails those who get the digest that rights are missing, and where to give them: once a day at most, whatever runs.
 *
 * @param missing at least one
 */
export function askForConsent(missing: readonly Right[]): void {
  if (missing.includes('mail')) return;
  const properties = PropertiesService.getDocumentProperties();
  const { to, language }: Readers = JSON.parse(properties.getProperty(READERS) ?? '{"to":null}');
  const today = new Date().toISOString().slice(0, 10);
  if (to === null || properties.getProperty(ASKED) === today) return;
  properties.setProperty(ASKED, today);
  const url = authorization().getAuthorizationUrl() ?? '';
  send(to, failureDigest(language, today, say(language, consentSentence(missing)), url));
}

interface Readers {
  readonly to: string | null;
  readonly language: Language;
}

function needsConsent(scopes?: readonly string[]): boolean {
  return authorization(scopes).getAuthorizationStatus() === ScriptApp.AuthorizationStatus.REQUIRED;
}

/** With scopes, Google tells of these alone; the types do not know that yet. */
interface AsksForScopes {
  getAuthorizationInfo(
    mode: GoogleAppsScript.Script.AuthMode,
    scopes?: readonly string[],
  ): GoogleAppsScript.Script.AuthorizationInfo;
}

function authorization(scopes?: readonly string[]): GoogleAppsScript.Script.AuthorizationInfo {
  const app = ScriptApp as unknown as AsksForScopes;
  const { FULL } = ScriptApp.AuthMode;
  return scopes ? app.getAuthorizationInfo(FULL, scopes) : app.getAuthorizationInfo(FULL);
}
