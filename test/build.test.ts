import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createContext, Script } from 'node:vm';
import { transformSync } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { pushedFiles } from '../pushedFiles.ts';
import { FUNCTIONS } from '../src/functions/table.ts';
import { FOLDERS } from '../src/language/folder.ts';
import { servedHtml } from '../src/local/services/servedHtml.ts';
import { LOOKS_LIKE_COMMENT, pageScript } from '../src/sidebar/pageScript.ts';

const ROOT = join(import.meta.dirname, '..');
const dist = (name: string) => readFileSync(join(ROOT, 'dist', name), 'utf8');
const code = dist('Code.js');
const reports = dist('Reports.js');
/** A realm with nothing of Node's and nothing of a browser's: only the language itself, and no code made from text. */
function bareRealm(globals: Record<string, unknown> = {}, scripts: readonly string[] = [code]) {
  const realm = createContext({ ...globals }, { codeGeneration: { strings: false, wasm: false } });
  const before = new Set(Object.getOwnPropertyNames(realm));
  for (const text of scripts) new Script(text).runInContext(realm);
  const added = Object.getOwnPropertyNames(realm).filter((name) => !before.has(name));
  return { added, run: (text: string): unknown => new Script(text).runInContext(realm) };
}

it('dist holds the four files that are pushed, and nothing else', () =>
  expect(readdirSync(join(ROOT, 'dist')).sort()).toEqual([
    'Code.js',
    'Reports.js',
    'Sidebar.html',
    'appsscript.json',
  ]));

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
    'dist/Reports.js',
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

it('each file of dist has the notices of the packages in it', () => {
  const table = readFileSync(join(ROOT, 'docs/licences.md'), 'utf8').matchAll(
    /^\| \[?([^\]|]+?)(?:\]\([^)]*\))? \| (\S+) \| .*? \| (.*) \|$/gm,
  );
  const held = [...table].flatMap(([, name, version, files]) =>
    [...files!.matchAll(/`dist\/([^`]+)`/g)].map(([, file]) => ({
      file: file!,
      notice: `${name} ${version}`,
    })),
  );
  expect(held).toContainEqual({ file: 'Sidebar.html', notice: expect.stringMatching(/^preact \d/) });
  for (const { file, notice } of held)
    expect(dist(file), `${file}: its notices go into pushedFiles.ts`).toMatch(
      new RegExp(`\\b${notice.replaceAll('.', '\\.')}\\s+[^<]*?Copyright`),
    );
});

it('what is published asks for the same scopes and writes nothing into the publisher’s log', () => {
  const folder = mkdtempSync(join(tmpdir(), 'publish-'));
  execFileSync(process.execPath, [
    ...['--import', 'tsx', join(ROOT, 'build.ts'), '--quiet', '--publish', '--out', folder],
    ...['--site', 'https://example.com/smarketing/'],
  ]);
  const published = (name: string) => readFileSync(join(folder, name), 'utf8');
  const { exceptionLogging, ...others } = JSON.parse(published('appsscript.json'));
  const { exceptionLogging: usual, ...same } = JSON.parse(dist('appsscript.json'));
  expect([exceptionLogging, usual]).toEqual(['NONE', 'STACKDRIVER']);
  expect(others).toEqual(same);
  // The tabs lead to the documents of the site, where the build knows it.
  expect(published('Reports.js')).toContain('https://example.com/smarketing/docs/');
  expect(reports).not.toContain('example.com/smarketing');
  const logs = /\b(?:console|Logger)\s*\./;
  expect(reports).toMatch(logs);
  for (const name of ['Code.js', 'Reports.js']) expect(published(name), name).not.toMatch(logs);
});

it.each(['example.com', 'http://example.com', 'https://example.com/?page=1', 'javascript:alert(1)'])(
  '%s is no address of a site',
  (site) => expect(() => pushedFiles('en', false, site)).toThrow('is no address of a site'),
);

describe('Code.js', () => {
  it('stays light: every cell formula loads all of it', () =>
    expect(Buffer.byteLength(code)).toBeLessThanOrEqual(68_500));

  it('does nothing when it is loaded and leaves one name besides its functions, which ends in _', () => {
    const { added } = bareRealm();
    const functions = [...code.matchAll(/^function (\w+)\(/gm)].map(([, name]) => name!);
    expect(added.filter((name) => !functions.includes(name))).toEqual(['App_']);
    expect(functions.filter((name) => !added.includes(name))).toEqual([]);
  });

  it.each(FUNCTIONS.map((fn) => [fn.name, fn] as const))(
    '%s is declared at the top under its help',
    (name, fn) => {
      const help = FOLDERS.en.functionHelp[name]!;
      const names = fn.parameters.map((parameter) => parameter.name);
      const at = code.indexOf(`function ${name}(${names.join(', ')}) {`);
      expect(at).toBeGreaterThan(0);
      const comment = code.slice(code.lastIndexOf('/**', at), at);
      expect(comment.trimEnd().endsWith('*/')).toBe(true);
      expect(comment).toContain('@customfunction');
      expect(comment).toContain(help.says);
      for (const { name: parameter, optional } of fn.parameters) {
        expect(comment).toMatch(
          new RegExp(`@param \\{[^}]+\\} ${optional ? `\\[${parameter}\\]` : parameter} \\S`),
        );
        expect(help.parameters[parameter]!.startsWith('Optional. ')).toBe(optional === true);
        expect(FOLDERS.sv.functionHelp[name]!.parameters[parameter]!.startsWith('Valfri. ')).toBe(
          optional === true,
        );
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

describe('both scripts', () => {
  it.each(Object.entries({ code, reports }))(
    '%s is written in a language that Google\u2019s parser knows',
    (_, script) => {
      const lowered = transformSync(script, { target: 'es2019', charset: 'utf8' }).code;
      expect(transformSync(script, { target: 'esnext', charset: 'utf8' }).code).toBe(lowered);
      expect(script).not.toMatch(/\bnew Function\b|\beval\(|getContent\b/);
    },
  );

  /** Services that are there and are not to be asked: whoever asks is told of. */
  const unasked = Object.fromEntries(
    [
      'SpreadsheetApp',
      'PropertiesService',
      'ScriptApp',
      'MailApp',
      'HtmlService',
      'LockService',
      'Session',
    ].map((name) => [
      name,
      new Proxy({}, { get: (_, member) => refuse(`${name}.${String(member)} was asked`) }),
    ]),
  );
  const refuse = (message: string): never => {
    throw new Error(message);
  };

  it('Reports.js adds one function, runs nothing when it is loaded, and stays below 1 400 kB with its names', () => {
    const alone = bareRealm({}, [reports]);
    expect(alone.added).toEqual(['Reports_']);
    const { added } = bareRealm(unasked, [code, reports]);
    expect(added.filter((name) => !bareRealm().added.includes(name))).toEqual(['Reports_']);
    expect(Buffer.byteLength(reports)).toBeLessThanOrEqual(1_400_000);
    expect(reports).toMatch(/function renderTab\b/);
  });

  it.each([
    ['a menu item', 'openSidebar()', 'SpreadsheetApp.getUi'],
    ['a call of the sidebar', 'wizardState()', 'SpreadsheetApp.getActiveSpreadsheet'],
    ['a trigger', "scheduledRefresh({ triggerUid: '1' })", 'ScriptApp.AuthMode'],
  ])('%s comes to the services in either order of the files', (_, call, service) => {
    const [name, member] = service.split('.') as [string, string];
    const asked: string[] = [];
    const noting = (title: string): unknown =>
      new Proxy(() => undefined, {
        get: (_target, key) => (key === Symbol.toPrimitive ? () => title : noting(`${title}.${String(key)}`)),
        apply: () => {
          asked.push(title);
          if (title === 'Session.getActiveUserLocale') return 'en';
          throw new Error('far enough');
        },
      });
    const services = Object.fromEntries(Object.keys(unasked).map((title) => [title, noting(title)]));
    for (const scripts of [
      [code, reports],
      [reports, code],
    ]) {
      asked.length = 0;
      const { run } = bareRealm({ ...services, console: { error() {} } }, scripts);
      expect(() => run(call)).toThrow();
      expect(asked.join()).toContain(member === 'AuthMode' ? 'ScriptApp.getAuthorizationInfo' : `${name}.`);
    }
  });
});

describe('Sidebar.html', () => {
  const page = dist('Sidebar.html');
  const [, script = ''] = /<script>([\s\S]*)<\/script>/.exec(page) ?? [];

  it('is the page alone, with the SQL for a warehouse and the meanings of the figures, below 660 kB', () => {
    expect(page.match(/<script/g)).toHaveLength(1);
    expect(page).not.toMatch(/getActiveSpreadsheet|PropertiesService/);
    expect(Buffer.byteLength(page)).toBeLessThanOrEqual(660_000);
  });
  it('has nothing in its script that Google would take for a comment or damage', () => {
    expect(script.length).toBeGreaterThan(100_000);
    expect(script).not.toMatch(LOOKS_LIKE_COMMENT);
    expect(script).not.toMatch(/`|[^\n\t -~]/);
  });
  it('comes to the browser as it was pushed', () =>
    expect(servedHtml(page)).toBe(page.replace(/<meta[^>]*>/g, '')));
  it('loads nothing from elsewhere', () =>
    expect(page).not.toMatch(/<(?:script|link|img|iframe)[^>]+(?:src|href)=/i));
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

describe('what looks like a comment in a page', () => {
  it('is taken out by Google, wherever it stands', () =>
    expect(
      servedHtml(
        '<!-- a --><meta charset="utf-8"><p>å</p><script>f("https://x"); g("\u00e5"); h(`/* b */`)\nk()</script>',
      ),
    ).toBe('<p>å</p><script>f("https:\nk()</script>'));

  it('is written otherwise in a string, which stays the same string', () => {
    const script = 'join("http://x","file:///y","*/*","<!--","å\x1e")';
    const safe = pageScript(script);
    expect(safe).not.toMatch(LOOKS_LIKE_COMMENT);
    expect(new Function('join', `return ${safe}`)((...parts: string[]) => parts)).toEqual([
      'http://x',
      'file:///y',
      '*/*',
      '<!--',
      'å\x1e',
    ]);
  });

  it('is refused where it is an expression', () =>
    expect(() => pageScript('x(/https:\\/\\//)')).toThrow(
      'would take a part of the page’s script'.replace('’', "'"),
    ));
});
