// `npm run pictures`: takes the pictures that README.md shows, with the built extension in a real browser.

import { rmSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { installChromium } from './browsers/installChromium';
import { buildExtension } from './build/buildExtension';
import { projectRoot } from './lib/projectRoot';
import { tellFailure } from './lib/tellFailure';
import { takePictures } from './pictures/takePictures';

await retakePictures().catch(tellFailure('pictures'));

async function retakePictures(): Promise<void> {
  const root = projectRoot();
  const extension = join(root, 'node_modules', '.cache', 'according-to', `pictures-${process.pid}`);
  try {
    await buildExtension({ root, browser: 'chromium', outdir: extension });
    const outdir = join(root, '.github', 'pictures');
    for (const path of await takePictures({ executable: installChromium(), extension, outdir })) {
      console.log(`${relative(root, path)} ${(statSync(path).size / 1024).toFixed(0)} KB`);
    }
  } finally {
    rmSync(extension, { recursive: true, force: true });
  }
}
