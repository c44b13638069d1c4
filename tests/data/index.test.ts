import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import bundled from '../../src/data/index.json';
import { createEngine } from '../../src/engine/createEngine';
import { buildIndex } from '../../src/engine/index/buildIndex';
import { checkIndexFile } from '../../src/engine/index/checkIndexFile';
import { SHIPPED_WEIGHTS } from '../../src/engine/shippedWeights';
import { readArticle } from '../../src/page/readArticle';

const root = process.cwd();
const html = readFileSync(join(root, 'src/data/rukban.html'), 'utf8');
const { article } = readArticle(parseHTML(html).document, 'about:blank');

describe('the bundled index', () => {
  it('is what the engine makes of the bundled article: `npm run build-index` brings it up to date', () => {
    const engine = createEngine({ weights: SHIPPED_WEIGHTS, index: null });
    const report = engine.analyse(article);
    const named = engine.entitiesOf(article, report);
    expect(bundled).toEqual(JSON.parse(JSON.stringify(buildIndex([{ article, report, named }]))));
  });

  it('is an index that can be opened', () => {
    expect(checkIndexFile(bundled)).toEqual(bundled);
  });

  it('holds claims in the words of the article', () => {
    const text = article.blocks.map((block) => block.text).join('\n');
    expect(bundled.claims.length).toBeGreaterThan(9);
    for (const { content } of bundled.claims) {
      for (const piece of content.split(' … ')) expect(text).toContain(piece);
    }
  });

  it('knows its own article, and finds all of its claims there in the same words', () => {
    const report = createEngine({ weights: SHIPPED_WEIGHTS, index: checkIndexFile(bundled) }).analyse(article);
    const own = report.statements.flatMap(({ matches }) => matches.filter((m) => m.kind === 'same-words'));
    expect(own.every((match) => match.sameArticle)).toBe(true);
    expect(new Set(own.map((match) => match.claim))).toEqual(new Set(bundled.claims.map((claim) => claim.id)));
  });
});
