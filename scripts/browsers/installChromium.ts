import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { findChromium, hasBrandedChrome } from './findChromium';
import { findOnPath } from './findOnPath';
import { say } from './say';

/**
 * The path of a Chromium that can show the extension; installs one where there is none, and says what it does.
 * @throws Error that tells the reader what to do by hand.
 */
export function installChromium(): string {
  const found = findChromium();
  if (found) return found;
  if (hasBrandedChrome())
    say('Only branded Chrome is here; it takes no extension on its command line. Getting Chromium …');
  else say('No browser of Chromium’s family is here. Getting one …');
  installFromDebian('chromium');
  if (!findChromium()) downloadTestChromium();
  const installed = findChromium();
  if (installed) return installed;
  throw new Error(
    'No browser could be installed. Install Chromium, Edge or Brave, or set ACCORDING_TO_CHROMIUM to the path of one. ' +
      'With Chrome: `npm run build`, then chrome://extensions, Developer mode, Load unpacked, dist/chromium.',
  );
}

/** Only as root on Debian: elsewhere a package may be something else (on Ubuntu a snap that cannot see our folders). */
export function installFromDebian(name: string): void {
  if (process.getuid?.() !== 0 || !isDebian() || !findOnPath(['apt-get'])) return;
  say(`Installing Debian’s ${name} (a minute or two) …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update', '-q'], { stdio: ['ignore', 'ignore', 2], env });
  spawnSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', name], { stdio: ['ignore', 2, 2], env });
}

function downloadTestChromium(): void {
  say('Fetching the test tool’s own Chromium (some 150 MB) …');
  const cli = join(createRequire(import.meta.url).resolve('playwright/package.json'), '..', 'cli.js');
  const withLibraries = process.getuid?.() === 0 ? ['--with-deps'] : [];
  spawnSync(process.execPath, [cli, 'install', ...withLibraries, 'chromium'], { stdio: ['ignore', 2, 2] });
}

function isDebian(): boolean {
  try {
    return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}
