import type { Passage } from '../../model/Passage';
import type { Span } from '../../model/Span';
import type { DraftStatement } from '../statements/DraftStatement';
import type { ArticleText } from '../text/ArticleText';
import { sentenceAround } from '../text/sentenceAround';
import type { Frame, Stretch } from './Frame';

/** No frame is read further than this many UTF-16 code units on either side of the cue: a sentence may be megabytes long. */
const REACH = 400;
/** An addressee within the content stands in its first so many code units. */
const ADDRESSEE = 120;

/** What must not be read: the passages of a statement that lie in one stretch of a block, in order. */
function takenWithin(passages: readonly Passage[], block: number, { start, end }: Span): Passage[] {
  return passages.filter((p) => p.block === block && p.start < end && p.end > start).sort((a, b) => a.start - b.start);
}

function stretchOf(article: ArticleText, block: number, start: number, end: number): Stretch[] {
  const words = article.wordsWithin(block, start, end);
  return words.length === 0 ? [] : [{ start, end, words }];
}

/** "asked the council to wait": the first words of what stands directly behind the cue, which may name the addressee. */
function contentBehind(draft: DraftStatement, block: number, cueEnd: number, article: ArticleText): Stretch | null {
  const { text } = article.blocks[block]!;
  const behind = draft.content.find((p) => p.block === block && p.start >= cueEnd);
  if (behind === undefined || draft.cue.length === 0 || text.slice(cueEnd, behind.start).trim() !== '') return null;
  return stretchOf(article, block, behind.start, Math.min(behind.end, behind.start + ADDRESSEE))[0] ?? null;
}

/**
 * The frame of a draft, or null where it has neither source nor cue. A statement within another one has its frame within that
 * one's content: what stands around that tells the circumstances of the outer utterance.
 */
export function readFrame(draft: DraftStatement, outer: DraftStatement | null, article: ArticleText): Frame | null {
  const anchor = draft.cue[0] ?? draft.source[0];
  if (!anchor) return null;
  const { block } = anchor;
  const sentence = sentenceAround(article, block, anchor.start);
  const around = outer?.content.find((p) => p.block === block && p.start <= anchor.start && p.end >= anchor.end);
  const from = Math.max(sentence.start, anchor.start - REACH, around?.start ?? 0);
  const to = Math.min(sentence.end, anchor.end + REACH, around?.end ?? sentence.end);
  const stretches: Stretch[] = [];
  let at = from;
  for (const { start, end } of takenWithin([...draft.content, ...draft.source], block, { start: from, end: to })) {
    if (start > at) stretches.push(...stretchOf(article, block, at, start));
    at = Math.max(at, end);
  }
  if (at < to) stretches.push(...stretchOf(article, block, at, to));
  const cueEnd = draft.cue.reduce((end, p) => (p.block === block ? Math.max(end, p.end) : end), anchor.end);
  return {
    block,
    stretches,
    sources: takenWithin(draft.source, block, { start: from, end: to }).flatMap(({ start, end }) =>
      stretchOf(article, block, start, end),
    ),
    anchor: { start: anchor.start, end: cueEnd },
    cue: draft.cue.length === 0 ? [] : article.wordsWithin(block, anchor.start, cueEnd).map((word) => word.lower),
    hasSource: draft.source.length > 0,
    content: contentBehind(draft, block, cueEnd, article),
  };
}
