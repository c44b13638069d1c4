import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { SHIPPED_WEIGHTS } from '../../src/engine/shippedWeights';
import { buildExtension } from '../build/buildExtension';
import { measureSizes } from '../build/measureSizes';
import { projectRoot } from '../lib/projectRoot';
import { printTable } from './printTable';

const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(1)} KB`;

/** Sizes of what is shipped, beside what is asked and beside compromise alone. */
export async function sizes(): Promise<void> {
  const root = projectRoot();
  const outdir = join(root, 'node_modules', '.cache', 'according-to', `bench-sizes-${process.pid}`);
  try {
    await buildExtension({ root, browser: 'chromium', outdir });
    const files = measureSizes(outdir);
    const gzipped = (file: string) => kilobytes(files.find((one) => one.file === file)?.gzipped ?? Number.NaN);
    const contents = files.map(({ file }) => [file, new Uint8Array(readFileSync(join(outdir, file)))] as const);
    const zip = zipSync(Object.fromEntries(contents), { level: 9 });
    const weights = Object.values(SHIPPED_WEIGHTS).reduce(
      (sum, bytes) => sum + gzipSync(bytes, { level: 9 }).length,
      0,
    );
    const compromise = readFileSync(join(root, 'node_modules', 'compromise', 'builds', 'compromise.js'));
    printTable(
      'Sizes',
      ['', 'here', 'asked'],
      [
        ['content script, gzipped', gzipped('content.js'), '≤ 24 KB'],
        ['highlights and card, added to articles, gzipped', gzipped('drawing.js'), '–'],
        ['background worker, gzipped', gzipped('background.js'), '–'],
        ['weights, gzipped', kilobytes(weights), '≤ 900 KB'],
        ['package, zip', kilobytes(zip.length), '≤ 2048 KB'],
        ['(compromise alone, gzipped)', kilobytes(gzipSync(compromise, { level: 9 }).length), '–'],
      ],
    );
  } finally {
    rmSync(outdir, { recursive: true, force: true });
  }
}
