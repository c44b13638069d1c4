import type { Passage } from '../../model/Passage';
import type { ArticleText } from '../text/ArticleText';
import type { Proposal } from './Proposal';
import { passageOf } from './passageOf';
import type { Region } from './Region';
import { regionsOf } from './regionsOf';

/** Words before "according to" that are no content: "Nonetheless, according to the general, …". */
const FEWEST = 3;
const EDGES = ',;:–—';

/**
 * "…, according to the auditor", "According to the auditor, a lawyer, …", "The port, according to the auditor, will …": the source ends at
 * the first comma behind it or at the second, and what is said stands before, behind or on both sides.
 */
export function proposeAccording(article: ArticleText): Proposal[] {
  return article.blocks.flatMap(({ kind, text }, b) => {
    if (kind === 'credit' || !/according to/iu.test(text)) return [];
    return article
      .sentences(b)
      .flatMap((sentence) => regionsOf(article, b, sentence).flatMap((r) => inRegion(article, r)));
  });
}

function inRegion(article: ArticleText, region: Region): Proposal[] {
  const { block, words, end } = region;
  const { text } = article.blocks[block]!;
  const at = words.findIndex((w, i) => w.lower === 'according' && words[i + 1]?.lower === 'to');
  if (at < 0 || !words[at + 2]) return [];
  const part = (from: number, to: number): Passage | null => passageOf(article.blocks, block, from, to, EDGES);
  const cue = part(words[at]!.start, words[at + 1]!.end);
  const commas = words
    .slice(at + 2)
    .filter((w, i) => /^["”’]?,/u.test(text.slice(w.end, words[at + 3 + i]?.start ?? end)))
    .map((w) => w.end);
  const before = at >= FEWEST ? part(region.start, words[at]!.start) : null;
  return [...commas.slice(0, 2), end].flatMap((to) => {
    const source = part(words[at + 2]!.start, to);
    const behind = to < end ? part(to, end) : null;
    if (!source || !cue) return [];
    const offered = [before && [before], behind && [behind], before && behind && [before, behind]];
    return offered.flatMap((content) =>
      content
        ? [
            {
              foundBy: ['according'],
              source: [withoutStop(source)],
              cue: [cue],
              content: content.map(withoutStop),
              tagged: 0,
            },
          ]
        : [],
    );
  });
}

const withoutStop = (p: Passage): Passage =>
  p.text.endsWith('.') ? { ...p, end: p.end - 1, text: p.text.slice(0, -1) } : p;
