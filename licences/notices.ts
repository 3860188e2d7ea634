import type { BundledPackage } from './packages.ts';

/** What has to go along with a file that holds packages: each one's name, and its licence in full. */
export function noticesFor(packages: readonly BundledPackage[]): string {
  return packages.map(({ name, version, text }) => `${name} ${version}\n\n${text}`).join('\n\n');
}
