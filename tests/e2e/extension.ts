import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { BrowserContext } from 'playwright';
import { launchChromium } from '../../scripts/browsers/chromium/launchChromium';
import { installChromium } from '../../scripts/browsers/installChromium';
import { buildExtension } from '../../scripts/build/buildExtension';
import type { BrowserName } from '../../scripts/build/manifestFor';

export const root = resolve(import.meta.dirname, '..', '..');

/** Builds the extension into a folder of its own, calls `use` with it, and takes it away again. */
export async function builtExtension(
  browser: BrowserName,
  allSites: boolean,
): Promise<{ folder: string; remove(): void }> {
  const name = `e2e-${process.pid}-${browser}${allSites ? '-all' : ''}`;
  const folder = join(root, 'node_modules', '.cache', 'according-to', name);
  await buildExtension({ root, browser, outdir: folder, allSites });
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

interface Started {
  readonly context: BrowserContext;
  close(): Promise<void>;
}

/** Chromium with the extension as a reader installs it, or with the build that runs on all sites without being asked. */
export async function startChromium({ allSites = false } = {}): Promise<Started> {
  const extension = await builtExtension('chromium', allSites);
  try {
    const options = { executable: installChromium(), extension: extension.folder, headless: true };
    const context = await launchChromium({ ...options, size: { width: 1280, height: 900 } });
    const close = async () => {
      await context.close();
      extension.remove();
    };
    return { context, close };
  } catch (error) {
    extension.remove();
    throw error;
  }
}
