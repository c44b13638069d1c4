// `npm run -s inspect -- [--json] [--browser chromium|firefox] FILE_OR_URL…`: opens each page in the real browser with the
// real built extension, clicks its toolbar button, and prints what the popup shows, or with --json one line per page.

import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { installChromium } from './browsers/installChromium';
import { installFirefox } from './browsers/installFirefox';
import { pageSource } from './browsers/PageSource';
import { buildExtension } from './build/buildExtension';
import type { BrowserName } from './build/manifestFor';
import { chromiumInspector } from './inspect/chromiumInspector';
import { firefoxInspector } from './inspect/firefoxInspector';
import type { Inspection, Inspector } from './inspect/Inspection';
import { inspectionToJson } from './inspect/inspectionToJson';
import { projectRoot } from './lib/projectRoot';
import { tellFailure } from './lib/tellFailure';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean', default: false }, browser: { type: 'string', default: 'chromium' } },
});
const browser = values.browser;
if ((browser !== 'chromium' && browser !== 'firefox') || positionals.length === 0) {
  console.error('usage: npm run -s inspect -- [--json] [--browser chromium|firefox] FILE_OR_URL…');
  process.exit(2);
}

await inspectAll(browser).catch(tellFailure('inspect'));

async function inspectAll(name: BrowserName): Promise<void> {
  const root = projectRoot();
  // Of its own, so that commands may run side by side.
  const extension = join(root, 'node_modules', '.cache', 'according-to', `inspect-${process.pid}`);
  try {
    await buildExtension({ root, browser: name, outdir: extension });
    const inspector = await openInspector(name, extension);
    try {
      for (const file of positionals) {
        const inspection = await inspectOne(inspector, file);
        console.log(values.json ? JSON.stringify(inspectionToJson(file, inspection)) : `${inspection.popupText}\n`);
      }
    } finally {
      await inspector.close();
    }
  } finally {
    rmSync(extension, { recursive: true, force: true });
  }
}

/** A page that cannot be opened is told like one that cannot be read; the others go on, and the exit status tells. */
async function inspectOne(inspector: Inspector, file: string): Promise<Inspection> {
  try {
    return await inspector.inspect(pageSource(file));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    process.exitCode = 1;
    return { status: { status: 'failed', reason }, popupText: `${file}: ${reason}`, trespasses: [] };
  }
}

function openInspector(name: BrowserName, folder: string): Promise<Inspector> {
  if (name === 'chromium') return chromiumInspector(installChromium(), folder);
  const firefox = installFirefox();
  if (!firefox) throw new Error('Firefox is not here; install it, or set ACCORDING_TO_FIREFOX to its path');
  return firefoxInspector(firefox, folder);
}
