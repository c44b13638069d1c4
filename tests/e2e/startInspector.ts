import { installChromium } from '../../scripts/browsers/installChromium';
import { installFirefox } from '../../scripts/browsers/installFirefox';
import type { BrowserName } from '../../scripts/build/manifestFor';
import { chromiumInspector } from '../../scripts/inspect/chromiumInspector';
import { firefoxInspector } from '../../scripts/inspect/firefoxInspector';
import type { Inspector } from '../../scripts/inspect/Inspection';
import { builtExtension } from './extension';

/** A browser with the extension as a reader installs it, in which pages are read and watched. @throws Error where there is none. */
export async function startInspector(browser: BrowserName): Promise<Inspector> {
  const extension = await builtExtension(browser, false);
  try {
    const inspector = await start(browser, extension.folder);
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

function start(browser: BrowserName, extension: string): Promise<Inspector> {
  if (browser === 'chromium') return chromiumInspector(installChromium(), extension);
  const executable = installFirefox();
  if (executable === null) throw new Error('there is no Firefox here');
  return firefoxInspector(executable, extension);
}
