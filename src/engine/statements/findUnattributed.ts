import type { ArticleText } from '../text/ArticleText';
import { isSpaceAt } from '../text/isSpaceAt';
import type { Coverage } from './Coverage';
import { passageOf } from './passageOf';
import type { Sketch } from './Sketch';

/** Shorter sentences assert nothing worth keeping. */
const MIN_WORDS = 4;
/** A sentence of which more than this share is spoken for is no assertion of the page's own. */
const MAX_COVERED = 0.15;

/** Sentences of running text that nobody is credited for, one each, in reading order. */
export function findUnattributed(article: ArticleText, covered: Coverage): Sketch[] {
  const found: Sketch[] = [];
  article.blocks.forEach((block, b) => {
    if (block.kind !== 'paragraph' && block.kind !== 'list-item') return;
    for (const { start, end } of article.sentences(b)) {
      if (covered.of(b, start, end) > MAX_COVERED * (end - start) || isShort(block.text, start, end)) continue;
      const passage = passageOf(article.blocks, b, start, end);
      if (!passage) continue;
      found.push({
        source: [],
        cue: [],
        content: [passage],
        confidence: 0.5,
        outer: null,
        continued: null,
        nobody: true,
        foundBy: ['unattributed'],
      });
    }
  });
  return found;
}

/** Whether a stretch without white space at its edges has fewer than `MIN_WORDS` words. */
function isShort(text: string, start: number, end: number): boolean {
  let words = 1;
  for (let i = start + 1; i < end; i++) {
    if (isSpaceAt(text, i) && !isSpaceAt(text, i - 1) && ++words === MIN_WORDS) return false;
  }
  return true;
}
