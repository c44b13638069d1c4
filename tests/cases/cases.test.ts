import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type SaidInCase, saidIn } from '../../scripts/case/saidIn';
import { plainReader } from '../../scripts/read/plainReader';
import { createEngine } from '../../src/engine/createEngine';
import { SHIPPED_WEIGHTS } from '../../src/engine/shippedWeights';
import { articleFromText } from '../../src/engine/text/articleFromText';
import texts from './texts.json';

// Made by `npm run case`, put right by hand.
const pages = join(import.meta.dirname, 'pages');
const names = readdirSync(pages).filter((name) => name.endsWith('.html'));

describe.skipIf(texts.length === 0)('texts that were read wrongly', () => {
  const engine = createEngine({ weights: SHIPPED_WEIGHTS, index: null });
  it.each(texts as { text: string; said: SaidInCase[] }[])('$text', ({ text, said }) => {
    expect(saidIn(engine.analyse(articleFromText({ text })))).toEqual(said);
  });
});

describe.skipIf(names.length === 0)('pages that were read wrongly', () => {
  it.each(names)('%s', async (name) => {
    const { url, blocks, ...facts } = JSON.parse(readFileSync(join(pages, name.replace('.html', '.json')), 'utf8'));
    const body = readFileSync(join(pages, name));
    const { article } = await plainReader().read({ kind: 'saved', url, body, headers: {} });
    expect(article).toMatchObject(facts);
    expect(article.blocks.map(({ text }) => text)).toEqual(blocks);
  });
});
