import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { buildExtension } from '../../scripts/build/buildExtension';
import { readSources } from '../../scripts/build/readSources';
import { readZipEntries } from '../../scripts/build/readZipEntries';
import { writeChangelog } from '../../scripts/build/writeChangelog';
import { zipFiles } from '../../scripts/build/zipFiles';

const root = resolve(import.meta.dirname, '..', '..');

async function packageOf(sources: string, outdir: string): Promise<Buffer> {
  await buildExtension({ root: sources, browser: 'firefox', outdir });
  return Buffer.from(zipFiles(readZipEntries(outdir)));
}

it('builds the same package, byte for byte, from the archive of the sources', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'according-to-pack-'));
  try {
    const sources = join(folder, 'sources');
    for (const [name, bytes] of Object.entries(unzipSync(zipFiles(readSources(root))))) {
      mkdirSync(dirname(join(sources, name)), { recursive: true });
      writeFileSync(join(sources, name), bytes);
    }
    symlinkSync(join(root, 'node_modules'), join(sources, 'node_modules'), 'junction');
    const ours = await packageOf(root, join(folder, 'ours'));
    const theirs = await packageOf(sources, join(folder, 'theirs'));
    expect(theirs.equals(ours)).toBe(true);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

it('tells the changes by day, and nothing where there is no history', () => {
  const changes = writeChangelog(root, '1.2.3');
  if (changes !== null)
    expect(changes).toMatch(/^# According To 1\.2\.3: what has changed\n\n## \d{4}-\d\d-\d\d\n\n- \S/);
  expect(writeChangelog(tmpdir(), '1.2.3')).toBeNull();
});

it('names in its privacy page every permission it asks for', () => {
  const { permissions } = JSON.parse(readFileSync(join(root, 'manifest.json'), 'utf8')) as { permissions: string[] };
  const page = readFileSync(join(root, 'PRIVACY.md'), 'utf8');
  expect([...permissions, 'sidePanel'].filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
});
