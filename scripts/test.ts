// `npm test [-- FILTER…]`: builds the extension, installs a browser where there is none, and runs every test, in Node and in
// real browsers. The last line is `N passed, N failed`; the exit status is 1 where anything failed.

import { join } from 'node:path';
import { installChromium } from './browsers/installChromium';
import { installFirefox } from './browsers/installFirefox';
import { say } from './browsers/say';
import { buildExtension } from './build/buildExtension';
import { projectRoot } from './lib/projectRoot';
import { tellFailure } from './lib/tellFailure';
import { runVitest } from './test/runVitest';

await testAll(process.argv.slice(2)).catch(tellFailure('test'));

async function testAll(filters: readonly string[]): Promise<void> {
  const root = projectRoot();
  say('Building the extension …');
  await buildExtension({ root, browser: 'chromium', outdir: join(root, 'dist', 'chromium') });
  await buildExtension({ root, browser: 'firefox', outdir: join(root, 'dist', 'firefox') });
  say(`Chromium: ${installChromium()}`);
  const firefox = installFirefox();
  say(
    firefox ? `Firefox: ${firefox}` : 'Firefox is not here; its tests are left out. ACCORDING_TO_FIREFOX may name one.',
  );

  const { passed, failed, skipped } = runVitest(root, ['unit', 'e2e', 'timed'], filters);
  console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
  process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
}
