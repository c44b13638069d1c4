import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { checkLicences } from '../../scripts/check/checkLicences';

const packages = {
  '': { version: '1.0.0' },
  'node_modules/a': { version: '1.0.0', license: 'MIT' },
  'node_modules/a/node_modules/@b/c': { version: '2.0.0', license: 'GPL-3.0' },
  'node_modules/d': { version: '3.0.0' },
  'node_modules/e': { version: '4.0.0', license: 'UNLICENSED', dev: true },
};

it('names what ships under a licence that does not go with ours', () => {
  const folder = mkdtempSync(join(tmpdir(), 'according-to-licences-'));
  try {
    writeFileSync(join(folder, 'package-lock.json'), JSON.stringify({ packages }));
    expect(checkLicences(folder)).toEqual(['@b/c 2.0.0: GPL-3.0', 'd 3.0.0: no licence stated']);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

it('finds nothing in this project', () => {
  expect(checkLicences(resolve(import.meta.dirname, '..', '..'))).toEqual([]);
});
