// `npm run build [-- --all-sites]`: the unpacked extension per browser, in `dist/chromium` and `dist/firefox`.
// With `--all-sites` the builds for tests, which run everywhere without being asked: `dist/chromium-all-sites`, ….

import { join } from 'node:path';
import { buildExtension } from './build/buildExtension';
import type { BrowserName } from './build/manifestFor';
import { measureSizes } from './build/measureSizes';
import { projectRoot } from './lib/projectRoot';

const root = projectRoot();
const allSites = process.argv.includes('--all-sites');
const browsers: BrowserName[] = ['chromium', 'firefox'];
const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(1).padStart(8)} KB`;

for (const browser of browsers) {
  const name = allSites ? `${browser}-all-sites` : browser;
  const outdir = join(root, 'dist', name);
  await buildExtension({ root, browser, outdir, allSites });
  const sizes = measureSizes(outdir);
  console.log(`dist/${name}`);
  for (const { file, bytes, gzipped } of sizes.filter(({ file }) => /\.(?:js|css)$/.test(file))) {
    console.log(`  ${file.padEnd(20)} ${kilobytes(bytes)} ${kilobytes(gzipped)} gzipped`);
  }
  const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0);
  const packed = sizes.reduce((sum, { gzipped }) => sum + gzipped, 0);
  console.log(`  ${'in all'.padEnd(20)} ${kilobytes(total)} ${kilobytes(packed)} gzipped`);
}
