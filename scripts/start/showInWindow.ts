import { join } from 'node:path';
import { clickToolbar } from '../browsers/chromium/clickToolbar';
import { launchChromium } from '../browsers/chromium/launchChromium';
import { Firefox } from '../browsers/firefox/Firefox';
import { say } from '../browsers/say';
import type { Found } from './chooseBrowser';
import { serveSample } from './serveSample';

/** Opens a window with the extension and the sample article in it, read; ends when the window is closed. */
export async function showInWindow(root: string, { browser, executable }: Found): Promise<void> {
  const sample = await serveSample(root);
  const extension = join(root, 'dist', browser);
  try {
    if (browser === 'chromium') await showChromium(executable, extension, sample.url);
    else await showFirefox(executable, extension, sample.url);
  } finally {
    sample.close();
  }
}

const WHAT_TO_DO =
  'A window is open with the sample article. Rest the pointer on what is underlined; the toolbar button opens the popup ' +
  '(it may hide behind the puzzle piece). Try it on any news page. Close the window to end.';

async function showChromium(executable: string, extension: string, url: string): Promise<void> {
  const context = await launchChromium({ executable, extension, headless: false });
  try {
    const page = context.pages()[0] ?? (await context.newPage());
    await page.goto(url);
    await clickToolbar(page).catch(() => say('Click the extension’s toolbar button to have the page read.'));
    say(WHAT_TO_DO);
    await new Promise((resolve) => context.once('close', resolve));
  } finally {
    await context.close();
  }
}

async function showFirefox(executable: string, extension: string, url: string): Promise<void> {
  const firefox = await Firefox.launch(executable, extension, { headless: false });
  try {
    const page = await firefox.openPage({ kind: 'address', url });
    await page.clickToolbar();
    say(WHAT_TO_DO);
    await firefox.ended;
  } finally {
    await firefox.close();
  }
}
