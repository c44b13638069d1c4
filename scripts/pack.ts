// `npm run pack`: one zip per browser in `dist/`, as the stores and "load unpacked" take them. Same sources, same bytes.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { buildExtension } from './build/buildExtension';
import type { BrowserName } from './build/manifestFor';
import { readZipEntries } from './build/readZipEntries';
import { projectRoot } from './lib/projectRoot';

const root = projectRoot();
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
const browsers: BrowserName[] = ['chromium', 'firefox'];
/** The first moment a zip can tell, in local time, so that the zip does not depend on when it is made. */
const MOMENT = new Date(1980, 0, 1);

for (const browser of browsers) {
  const folder = join(root, 'dist', browser);
  await buildExtension({ root, browser, outdir: folder });
  const zip = zipSync(readZipEntries(folder), { level: 9, mtime: MOMENT });
  const name = `according-to-${version}-${browser}.zip`;
  writeFileSync(join(root, 'dist', name), zip);
  console.log(`dist/${name} ${(zip.length / 1024).toFixed(1)} KB`);
}
