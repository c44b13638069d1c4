import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { SHIPPED_WEIGHTS } from '../../src/engine/shippedWeights';
import { buildExtension } from '../build/buildExtension';
import { measureSizes } from '../build/measureSizes';
import { shippedSizes } from '../build/shippedSizes';
import { SIZE_LIMITS } from '../build/sizeLimits';
import { projectRoot } from '../lib/projectRoot';
import { printTable, type Row } from './printTable';

const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(1)} KB`;

/** Sizes of what is shipped, beside what is asked and beside compromise alone. */
export async function sizes(): Promise<void> {
  const root = projectRoot();
  const outdir = join(root, 'node_modules', '.cache', 'according-to', `bench-sizes-${process.pid}`);
  try {
    await buildExtension({ root, browser: 'chromium', outdir });
    const files = measureSizes(outdir);
    const shipped = shippedSizes(outdir, Object.values(SHIPPED_WEIGHTS));
    const limited = (what: keyof typeof SIZE_LIMITS): Row => [
      what,
      kilobytes(shipped[what]),
      `≤ ${SIZE_LIMITS[what] / 1024} KB`,
    ];
    const free = (what: string, bytes = Number.NaN): Row => [what, kilobytes(bytes), '–'];
    const gzipped = (file: string) => files.find((one) => one.file === file)?.gzipped;
    const compromise = readFileSync(join(root, 'node_modules', 'compromise', 'builds', 'compromise.js'));
    printTable(
      'Sizes',
      ['', 'here', 'asked'],
      [
        limited('content script, gzipped'),
        free('highlights and card, added to articles, gzipped', gzipped('drawing.js')),
        free('background worker, gzipped', gzipped('background.js')),
        limited('weights, gzipped'),
        limited('package, zip'),
        free('(compromise alone, gzipped)', gzipSync(compromise, { level: 9 }).length),
      ],
    );
  } finally {
    rmSync(outdir, { recursive: true, force: true });
  }
}
