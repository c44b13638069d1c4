// `npm start [-- --browser chromium|firefox] [--no-display]`: builds the extension, finds or installs a browser, and shows the
// extension at work on the article that ships: in a window, or without a display as text and pictures.

import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { say } from './browsers/say';
import { buildExtension } from './build/buildExtension';
import { projectRoot } from './lib/projectRoot';
import { chooseBrowser } from './start/chooseBrowser';
import { hasDisplay } from './start/hasDisplay';
import { showInTerminal } from './start/showInTerminal';
import { showInWindow } from './start/showInWindow';

const { values } = parseArgs({
  options: { browser: { type: 'string' }, 'no-display': { type: 'boolean', default: false } },
});
const root = projectRoot();

try {
  const found = chooseBrowser(values.browser);
  say(`Building the extension into dist/${found.browser} …`);
  await buildExtension({ root, browser: found.browser, outdir: join(root, 'dist', found.browser) });
  if (hasDisplay() && !values['no-display']) {
    say(`Opening ${found.executable} …`);
    await showInWindow(root, found);
  } else {
    say(`There is no display; asking ${found.executable} without one …`);
    await showInTerminal(root, found);
  }
} catch (error) {
  console.error(`According To: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
