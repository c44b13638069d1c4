import { join, relative } from 'node:path';
import { pageSource } from '../browsers/PageSource';
import { say } from '../browsers/say';
import { chromiumInspector } from '../inspect/chromiumInspector';
import { firefoxInspector } from '../inspect/firefoxInspector';
import { takePictures } from '../pictures/takePictures';
import type { Found } from './chooseBrowser';

/** Without a display: prints what the popup shows of the sample article, and saves pictures (Chromium only). */
export async function showInTerminal(root: string, { browser, executable }: Found): Promise<void> {
  const extension = join(root, 'dist', browser);
  const inspector = await (browser === 'chromium' ? chromiumInspector : firefoxInspector)(executable, extension);
  try {
    const { popupText } = await inspector.inspect(pageSource(join(root, 'src', 'data', 'rukban.html')));
    console.log(`What the popup shows on src/data/rukban.html:\n\n${popupText}\n`);
  } finally {
    await inspector.close();
  }
  if (browser !== 'chromium') return;
  say('Taking pictures …');
  const outdir = join(root, 'dist', 'pictures');
  for (const path of await takePictures({ executable, extension, outdir, schemes: ['light', 'dark'] }))
    console.log(relative(root, path));
}
