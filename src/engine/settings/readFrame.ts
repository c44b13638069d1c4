import { sentenceAround } from '../speakers/sentenceAround';
import type { DraftStatement } from '../statements/DraftStatement';
import type { ArticleText } from '../text/ArticleText';

/** No frame is read further than this many UTF-16 code units on either side of the cue. */
const REACH = 400;

/** Pieces of one sentence outside content and source, in order. */
export interface Frame {
  readonly all: readonly string[];
  /** Those behind the cue. */
  readonly behind: readonly string[];
}

/**
 * The words around source and cue that are not content: where the page tells the circumstances of the utterance.
 * Empty where the draft has neither source nor cue.
 */
export function readFrame(draft: DraftStatement, article: ArticleText): Frame {
  const anchor = draft.cue[0] ?? draft.source[0];
  if (!anchor) return { all: [], behind: [] };
  const { text } = article.blocks[anchor.block]!;
  const sentence = sentenceAround(article, anchor.block, anchor.start);
  const from = Math.max(sentence.start, anchor.start - REACH);
  const to = Math.min(sentence.end, anchor.end + REACH);
  const cuts = [...draft.content, ...draft.source].filter(
    (p) => p.block === anchor.block && p.start < to && p.end > from,
  );
  cuts.sort((a, b) => a.start - b.start);
  const cueEnd = draft.cue.filter((p) => p.block === anchor.block).reduce((end, p) => Math.max(end, p.end), anchor.end);
  const all: string[] = [];
  const behind: string[] = [];
  const take = (start: number, end: number): void => {
    const piece = text
      .slice(start, end)
      .replace(/^["”’\s,]+/u, '')
      .trim();
    if (piece === '') return;
    all.push(piece);
    const rest = text.slice(Math.max(start, cueEnd), end).trim();
    if (rest !== '') behind.push(rest);
  };
  let at = from;
  for (const { start, end } of cuts) {
    if (start > at) take(at, start);
    at = Math.max(at, end);
  }
  if (at < to) take(at, to);
  return { all, behind };
}
