import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { savedPage } from '../../scripts/browsers/PageSource';
import type { Inspector } from '../../scripts/inspect/Inspection';
import { root } from './extension';
import { startInspector } from './startInspector';

/** Pages of real outlets; they may not be part of this repository, so these tests run only where they lie beside it. */
const folder = join(root, '..', 'shared', 'pages');
const index = join(folder, 'index.json');

interface SavedPage {
  readonly file: string;
  readonly kind: string;
}

const pages = existsSync(index) ? (JSON.parse(readFileSync(index, 'utf8')) as SavedPage[]) : [];
/** What is no article in English is left alone. */
const LEFT_ALONE = ['non-news', 'non-english'];
const LONGEST_TASK_MS = 50;

// Tried again where it fails: a busy machine can hold anything up.
describe.skipIf(pages.length === 0)('saved pages of real outlets', { retry: 2 }, () => {
  let inspector: Inspector;

  beforeAll(async () => {
    inspector = await startInspector('chromium');
  });
  afterAll(() => inspector?.close());

  it.each(pages)('$file ($kind)', async ({ file, kind }) => {
    const { status, trespasses } = await inspector.inspect(savedPage(join(folder, file)));
    if (status.status !== 'ready') throw new Error(JSON.stringify(status));
    expect(trespasses).toEqual([]);
    expect(status.errors).toEqual([]);
    expect(status.timings.longestTaskMs).toBeLessThan(LONGEST_TASK_MS);
    if (LEFT_ALONE.includes(kind)) expect(status.report.statements).toEqual([]);
  });
});
