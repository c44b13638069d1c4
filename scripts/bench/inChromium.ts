import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright';
import { launchChromium } from '../browsers/chromium/launchChromium';
import { findChromium } from '../browsers/findChromium';
import { buildExtension } from '../build/buildExtension';
import { projectRoot } from '../lib/projectRoot';

interface Options {
  /** Of what is measured, for readers. */
  readonly name: string;
  /** Whether the extension reads every page by itself. */
  readonly allSites: boolean;
  /** Of the page's area, CSS pixels; by default it follows the window. */
  readonly size?: { readonly width: number; readonly height: number };
}

/** Calls `measure` with Chromium and the extension, built for it, in it; both are gone afterwards. Says so where there is no Chromium. */
export async function inChromium(
  { name, allSites, size }: Options,
  measure: (context: BrowserContext) => Promise<void>,
): Promise<void> {
  const executable = findChromium();
  if (executable === null) {
    console.log(`\n${name}: skipped, as there is no Chromium here (\`npm start\` gets one).`);
    return;
  }
  const root = projectRoot();
  const folder = `bench-${process.pid}${allSites ? '-all' : ''}`;
  const extension = join(root, 'node_modules', '.cache', 'according-to', folder);
  try {
    await buildExtension({ root, browser: 'chromium', outdir: extension, allSites });
    const context = await launchChromium({ executable, extension, headless: true, ...(size && { size }) });
    try {
      await measure(context);
    } finally {
      await context.close();
    }
  } finally {
    rmSync(extension, { recursive: true, force: true });
  }
}
