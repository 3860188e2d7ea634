import { execFileSync } from 'node:child_process';
import { findChromium } from './findChromium.ts';

/** Before the tests: gets Debian's Chromium where there is none and apt can be used, and says so. */
if (!findChromium() && process.platform === 'linux' && process.getuid?.() === 0) {
  console.log('The tests of the page need Chromium: installing it with apt-get …');
  try {
    execFileSync('apt-get', ['update'], { stdio: 'ignore' });
    execFileSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], { stdio: 'ignore' });
  } catch {
    console.log('apt-get could not install it; the tests of the page will say what to do.');
  }
}
