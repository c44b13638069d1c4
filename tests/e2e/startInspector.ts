import { installChromium } from '../../scripts/browsers/installChromium';
import { chromiumInspector } from '../../scripts/inspect/chromiumInspector';
import type { Inspector } from '../../scripts/inspect/Inspection';
import { builtExtension } from './extension';

/** Chromium with the extension as a reader installs it, in which pages are read and watched. */
export async function startInspector(): Promise<Inspector> {
  const extension = await builtExtension('chromium', false);
  try {
    const inspector = await chromiumInspector(installChromium(), extension.folder);
    const close = async () => {
      await inspector.close();
      extension.remove();
    };
    return { ...inspector, close };
  } catch (error) {
    extension.remove();
    throw error;
  }
}
