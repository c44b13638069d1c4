// `npm run pictures`: takes the pictures that README.md shows, with the built extension in a real browser.
// `npm run pictures -- --languages`: pictures of every surface in every language of the interface, in `dist/pictures`.

import { readdirSync, rmSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { installChromium } from './browsers/installChromium';
import { buildExtension } from './build/buildExtension';
import { projectRoot } from './lib/projectRoot';
import { tellFailure } from './lib/tellFailure';
import { type Scheme, takePictures } from './pictures/takePictures';

const root = projectRoot();

await (process.argv.includes('--languages') ? pictureLanguages() : pictureReadme()).catch(tellFailure('pictures'));

function pictureReadme(): Promise<void> {
  return picture(join(root, '.github', 'pictures'), ['light', 'dark']);
}

async function pictureLanguages(): Promise<void> {
  for (const language of readdirSync(join(root, 'src', '_locales'))) {
    await picture(join(root, 'dist', 'pictures', language), ['light', 'dark'], language);
  }
}

async function picture(outdir: string, schemes: readonly Scheme[], language?: string): Promise<void> {
  const extension = join(root, 'node_modules', '.cache', 'according-to', `pictures-${process.pid}`);
  try {
    await buildExtension({ root, browser: 'chromium', outdir: extension, language });
    for (const path of await takePictures({ executable: installChromium(), extension, outdir, schemes })) {
      console.log(`${relative(root, path)} ${(statSync(path).size / 1024).toFixed(0)} KB`);
    }
  } finally {
    rmSync(extension, { recursive: true, force: true });
  }
}
