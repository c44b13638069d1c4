// `npm start [-- --browser chromium|firefox] [--no-display]`: builds the extension, finds or installs a browser, and shows the
// extension at work on the article that ships: in a window, or without a display as text and pictures.

import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { say } from './browsers/say';
import { buildExtension } from './build/buildExtension';
import { projectRoot } from './lib/projectRoot';
import { tellFailure } from './lib/tellFailure';
import { chooseBrowser } from './start/chooseBrowser';
import { hasDisplay } from './start/hasDisplay';
import { showInTerminal } from './start/showInTerminal';
import { showInWindow } from './start/showInWindow';

const { values } = parseArgs({
  options: { browser: { type: 'string' }, 'no-display': { type: 'boolean', default: false } },
});
await show().catch(tellFailure('According To'));

async function show(): Promise<void> {
  const root = projectRoot();
  const found = chooseBrowser(values.browser);
  say(`Building the extension into dist/${found.browser} …`);
  await buildExtension({ root, browser: found.browser, outdir: join(root, 'dist', found.browser) });
  if (hasDisplay() && !values['no-display']) {
    say(`Opening ${found.executable} …`);
    await showInWindow(root, found);
  } else {
    say(`Asking ${found.executable} without a display …`);
    await showInTerminal(root, found);
  }
}
