import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { BrowserContext } from 'playwright';
import { launchChromium } from '../../scripts/browsers/chromium/launchChromium';
import { extensionId, serviceWorker } from '../../scripts/browsers/chromium/serviceWorker';
import { installChromium } from '../../scripts/browsers/installChromium';
import { buildExtension } from '../../scripts/build/buildExtension';
import type { BrowserName } from '../../scripts/build/manifestFor';
import type { ReaderOptions } from './Reader';

export const root = resolve(import.meta.dirname, '..', '..');

/** Builds the extension into a folder of its own, calls `use` with it, and takes it away again. */
export async function builtExtension(
  browser: BrowserName,
  allSites: boolean,
  language?: string,
): Promise<{ folder: string; remove(): void }> {
  const name = `e2e-${process.pid}-${browser}${allSites ? '-all' : ''}${language === undefined ? '' : `-${language}`}`;
  const folder = join(root, 'node_modules', '.cache', 'according-to', name);
  await buildExtension({ root, browser, outdir: folder, allSites, language });
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** A laptop of 4K at 300 %. */
const FINE = { width: 3840, height: 2160, scale: 3 };

interface Started {
  readonly context: BrowserContext;
  /** Of the extension. */
  readonly folder: string;
  close(): Promise<void>;
}

/** Chromium with the extension as a reader installs it, or with the build that runs on all sites without being asked; `phone`: small, and touched. */
export async function startChromium({
  allSites = false,
  phone = false,
  fine = false,
  language,
}: ReaderOptions = {}): Promise<Started> {
  const extension = await builtExtension('chromium', allSites, language);
  try {
    const options = { executable: installChromium(), extension: extension.folder, headless: true };
    const context = await launchChromium({
      ...options,
      size: phone ? { width: 390, height: 780 } : { width: 1280, height: 900 },
      touch: phone,
      ...(fine && { screen: FINE }),
    });
    const close = async () => {
      await context.close();
      extension.remove();
    };
    return { context, folder: extension.folder, close };
  } catch (error) {
    extension.remove();
    throw error;
  }
}

/** The address of a view of the extension that is about the open page of a host, as if that were in front of the reader. */
export async function viewAddress(context: BrowserContext, view: string, host: string): Promise<string> {
  const worker = await serviceWorker(context);
  const tab = await worker.evaluate(`chrome.tabs.query({ url: '*://${host}/*' }).then(([tab]) => tab.id)`);
  return `chrome-extension://${await extensionId(context)}/views/${view}.html?tab=${tab}`;
}
