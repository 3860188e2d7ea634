import { ALLOWED_EVERYWHERE, ALLOWED_IN_THE_PAGE, isAllowed } from '../licences/allowed.ts';
import type { Bundled } from '../licences/bundled.ts';
import { type BundledPackage, packagesIn } from '../licences/packages.ts';
import { pushedFiles } from '../pushedFiles.ts';
import { pageBundles } from '../src/local/page/build.ts';

/** A package, and the files that hold something of it. */
export interface HandedOn {
  readonly found: BundledPackage;
  readonly files: readonly string[];
}

/** Whose licences are on the page, of what is really built. */
export async function licencesPage(): Promise<string> {
  const pushed = named('dist', await pushedFiles('en'));
  const page = named('page', await pageBundles());
  return licencesText(handedOn([...pushed, ...page]));
}

function named(folder: string, files: readonly Bundled[]): Bundled[] {
  return files.map(({ name, inputs }) => ({
    name: `${folder}/${name.replace(/^fonts\/.*/, 'fonts')}`,
    inputs,
  }));
}

/**
 * The packages in the files of dist/ and page/, by name.
 *
 * @throws Error that says what to do, where a licence does not go together with this project's
 */
export function handedOn(files: readonly Bundled[], texts?: string): HandedOn[] {
  const all = new Map<string, { found: BundledPackage; files: Set<string> }>();
  for (const file of files) {
    for (const found of packagesIn(file, texts)) {
      refuseOther(found, file.name);
      const key = `${found.name} ${found.version}`;
      const known = all.get(key) ?? { found, files: new Set() };
      all.set(key, known);
      known.files.add(file.name);
    }
  }
  return [...all]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { found, files }]) => ({ found, files: [...files].sort() }));
}

function refuseOther({ name, version, licence }: BundledPackage, file: string): void {
  const allowed = file.startsWith('page/') ? ALLOWED_IN_THE_PAGE : ALLOWED_EVERYWHERE;
  if (isAllowed(licence, allowed)) return;
  throw new Error(
    `${name} ${version} is in ${file} under ${licence}, and there only ${allowed.join(', ')} may be. Take the package out; or, where its licence goes together with Apache-2.0, add it to licences/allowed.ts and say why.`,
  );
}

/** The page: which packages there are, and their texts. */
export function licencesText(all: readonly HandedOn[]): string {
  const copyleft = all.filter(({ found }) => found.licence.startsWith('LGPL'));
  return `${[
    '# Licences of what is handed on',
    'Smarketing for Sheets is under Apache-2.0 (LICENSE). Something of these packages is in its built files: `dist/` is what is pushed to Google, `page/` the local workbook of `npm start`, which also has all of `dist/` in its folder `addon`. `npm run licences` writes this page from what esbuild says is in them; whoever passes them on passes it on as well. It lies in `page/` as `licences.txt`, and `Sidebar.html` has the texts of what is in it. What only builds and tests is not in them, and not here.',
    [
      '| package | version | licence | in |\n| --- | --- | --- | --- |',
      ...all.map(
        ({ found, files }) =>
          `| ${linked(found)} | ${found.version} | ${found.licence} | ${files.map((file) => `\`${file}\``).join(', ')} |`,
      ),
    ].join('\n'),
    ...(copyleft.length > 0
      ? [
          `${copyleft.map(({ found }) => found.name).join(' and ')}: used as published, unchanged, in the local page alone. Their source is where the table leads; another version of them takes their place by putting it into package.json and building the page anew (\`npm start\`).`,
        ]
      : []),
    '## The texts',
    ...texts(all),
  ].join('\n\n')}\n`;
}

function linked({ name, source }: BundledPackage): string {
  return source ? `[${name}](${source})` : name;
}

/** Each text once, under all packages that have it. */
function texts(all: readonly HandedOn[]): string[] {
  const owners = new Map<string, string[]>();
  for (const { found } of all)
    owners.set(found.text, [...(owners.get(found.text) ?? []), `${found.name} ${found.version}`]);
  return [...owners].map(([text, names]) => `### ${names.join(', ')}\n\n\`\`\`\`text\n${text}\n\`\`\`\``);
}
