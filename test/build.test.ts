import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createContext, Script } from 'node:vm';
import { transformSync } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { FUNCTIONS } from '../src/functions/table.ts';
import { FUNCTION_HELP } from '../src/language/functionHelp.ts';

const ROOT = join(import.meta.dirname, '..');
const dist = (name: string) => readFileSync(join(ROOT, 'dist', name), 'utf8');
const code = dist('Code.js');

/** A realm with nothing of Node's and nothing of a browser's: only the language itself. */
function bareRealm(globals: Record<string, unknown> = {}) {
  const realm = createContext({ ...globals });
  const before = new Set(Object.getOwnPropertyNames(realm));
  new Script(code).runInContext(realm);
  const added = Object.getOwnPropertyNames(realm).filter((name) => !before.has(name));
  return { added, run: (text: string): unknown => new Script(text).runInContext(realm) };
}

it('dist holds the three files that are pushed, and nothing else', () =>
  expect(readdirSync(join(ROOT, 'dist')).sort()).toEqual(['Code.js', 'Sidebar.html', 'appsscript.json']));

it('clasp would push exactly these', () => {
  const project = mkdtempSync(join(tmpdir(), 'clasp-'));
  cpSync(join(ROOT, 'dist'), join(project, 'dist'), { recursive: true });
  const settings = JSON.parse(readFileSync(join(ROOT, '.clasp.json'), 'utf8'));
  expect(settings).toEqual({ rootDir: 'dist' });
  writeFileSync(join(project, '.clasp.json'), JSON.stringify({ ...settings, scriptId: 'of-a-person' }));
  const clasp = join(ROOT, 'node_modules/.bin/clasp');
  const said = execFileSync(clasp, ['show-file-status', '--json'], { cwd: project, encoding: 'utf8' });
  expect(JSON.parse(said).filesToPush.sort()).toEqual([
    'dist/Code.js',
    'dist/Sidebar.html',
    'dist/appsscript.json',
  ]);
});

it('the manifest asks for four scopes and no other', () => {
  const manifest = JSON.parse(dist('appsscript.json'));
  expect(manifest.runtimeVersion).toBe('V8');
  expect(
    manifest.oauthScopes.map((scope: string) => scope.replace('https://www.googleapis.com/auth/', '')),
  ).toEqual(['spreadsheets.currentonly', 'script.container.ui', 'script.scriptapp', 'script.send_mail']);
});

describe('Code.js', () => {
  it('stays light: every cell formula loads all of it', () =>
    expect(Buffer.byteLength(code)).toBeLessThan(100_000));

  it('does nothing when it is loaded and leaves one name besides its functions, which ends in _', () => {
    const { added } = bareRealm();
    const functions = [...code.matchAll(/^function (\w+)\(/gm)].map(([, name]) => name!);
    expect(added.filter((name) => !functions.includes(name))).toEqual(['App_']);
    expect(functions.filter((name) => !added.includes(name))).toEqual([]);
  });

  it('is written in a language that Google\u2019s parser knows', () => {
    const lowered = transformSync(code, { target: 'es2019', charset: 'utf8' }).code;
    expect(transformSync(code, { target: 'esnext', charset: 'utf8' }).code).toBe(lowered);
  });

  it.each(FUNCTIONS.map((fn) => [fn.name, fn] as const))(
    '%s is declared at the top under its help',
    (name, fn) => {
      const help = FUNCTION_HELP.en[name]!;
      const names = fn.parameters.map((parameter) => parameter.name);
      const at = code.indexOf(`function ${name}(${names.join(', ')}) {`);
      expect(at).toBeGreaterThan(0);
      const comment = code.slice(code.lastIndexOf('/**', at), at);
      expect(comment.trimEnd().endsWith('*/')).toBe(true);
      expect(comment).toContain('@customfunction');
      expect(comment).toContain(help.says);
      for (const parameter of names)
        expect(comment).toMatch(new RegExp(`@param \\{[^}]+\\} ${parameter} \\S`));
      for (const { name: parameter, optional } of fn.parameters) {
        expect(help.parameters[parameter]!.startsWith('Optional. ')).toBe(optional === true);
        expect(FUNCTION_HELP.sv[name]!.parameters[parameter]!.startsWith('Valfri. ')).toBe(optional === true);
      }
    },
  );

  it.each(FUNCTIONS.map((fn) => [fn.name, fn] as const))('%s computes there', (name, fn) => {
    const ranges: Record<string, string> = {
      'C2:C9': `[${['01', '01', '01', '01', '17', '01', '14', '01'].map((day) => `["2026-01-${day}"]`)}]`,
      'D2:D9':
        '[["2026-01-02"],["2026-01-02"],["2026-01-05"],["2026-01-06"],[""],["2026-01-10"],[""],["2026-01-23"]]',
      'B2:B5': '[[0.3],[0.4],[0.5],[0.25]]',
      'B2:B9': '[[0.3],[0.22],[0.16],[0.11],[0.07],[0.045],[0.03],[0.02]]',
    };
    const args = fn.example.map(
      (written) => ranges[written] ?? (written.endsWith('%') ? `"${written}"` : written),
    );
    const result = JSON.parse(bareRealm().run(`JSON.stringify([${name}(${args})].flat(9))`) as string);
    const expected = [fn.gives].flat();
    result.forEach((value: string | number, i: number) => {
      if (typeof value === 'number') expect(value).toBeCloseTo(expected[i] as number, 8);
      else expect(value).toBe(expected[i]);
    });
    expect(result).toHaveLength(expected.length);
  });

  it('answers bad input with one sentence', () => {
    const { run } = bareRealm();
    const answer = run('try { LEADS_NEEDED(100000, 10000, 2) } catch (error) { error.message }');
    expect(answer).toBe('lead_to_customer_rate must be above 0 and at most 1, got 2. Write 2% or 0.02.');
  });

  it('takes dates as dates and gives them back as dates, in the spreadsheet\u2019s zone', () => {
    const { run } = bareRealm({
      SpreadsheetApp: { getActiveSpreadsheet: () => ({ getSpreadsheetTimeZone: () => 'Europe/Stockholm' }) },
      Utilities: { formatDate: (date: Date, timeZone: string) => date.toLocaleString('sv-SE', { timeZone }) },
    });
    // Friday 16:30 in Stockholm is 15:30 in UTC; an hour later is Monday 09:30, 08:30 in UTC.
    expect(run('SLA_DUE(new Date("2026-01-30T15:30:00Z"), 1, 9, 17).toISOString()')).toBe(
      '2026-02-02T08:30:00.000Z',
    );
    // The week-end between is when summer time begins.
    expect(run('SLA_DUE(new Date("2026-03-27T15:30:00Z"), 1, 9, 17).toISOString()')).toBe(
      '2026-03-30T07:30:00.000Z',
    );
    expect(
      run('NETWORKHOURS([[new Date("2026-03-27T15:30:00Z")]], new Date("2026-03-30T07:30:00Z"), 9, 17)'),
    ).toBe(1);
  });
});

describe('Sidebar.html', () => {
  const page = dist('Sidebar.html');
  const [shown] = page.split('<script type="text/plain" id="addon">');

  it('has no template literal, in which Google would strip what looks like a comment', () =>
    expect(page).not.toContain('`'));
  it('loads nothing from elsewhere', () =>
    expect(shown).not.toMatch(/<(?:script|link|img|iframe)[^>]+(?:src|href)=/i));
  it('builds what it shows from text nodes', () => {
    const folder = join(ROOT, 'src/sidebar');
    const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      /\.tsx?$/.test(name),
    );
    expect(sources.length).toBeGreaterThan(5);
    for (const name of sources) {
      const source = readFileSync(join(folder, name), 'utf8');
      expect(source).not.toMatch(/innerHTML|outerHTML|insertAdjacentHTML|document\.write/i);
    }
  });
});
