// `npm run pack`: what the stores take, in `dist/`: a zip per browser, the sources from which the same bytes are built, and
// the changes. Ends with 1 where Firefox's linter finds anything.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildExtension } from './build/buildExtension';
import { lintForStores } from './build/lintForStores';
import type { BrowserName } from './build/manifestFor';
import { readSources } from './build/readSources';
import { readZipEntries } from './build/readZipEntries';
import { writeChangelog } from './build/writeChangelog';
import { zipFiles } from './build/zipFiles';
import { projectRoot } from './lib/projectRoot';

const root = projectRoot();
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
const browsers: BrowserName[] = ['chromium', 'firefox'];

for (const browser of browsers) {
  const folder = join(root, 'dist', browser);
  await buildExtension({ root, browser, outdir: folder });
  save(`according-to-${version}-${browser}.zip`, zipFiles(readZipEntries(folder)));
}
save(`according-to-${version}-source.zip`, zipFiles(readSources(root)));
const changes = writeChangelog(root, version);
if (changes !== null) save(`according-to-${version}-changes.md`, changes);

const findings = lintForStores(join(root, 'dist', `according-to-${version}-firefox.zip`));
for (const finding of findings) console.error(finding);
console.log(findings.length === 0 ? 'Firefox’s linter finds nothing.' : `Firefox’s linter finds ${findings.length}.`);
process.exitCode = findings.length === 0 ? 0 : 1;

function save(name: string, content: Uint8Array | string): void {
  writeFileSync(join(root, 'dist', name), content);
  console.log(`dist/${name} ${(content.length / 1024).toFixed(1)} KB`);
}
