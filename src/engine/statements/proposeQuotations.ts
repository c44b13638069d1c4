import type { Passage } from '../../model/Passage';
import type { ArticleText } from '../text/ArticleText';
import type { QuotedSpan } from '../text/indexQuotations';
import { type FramedBlock, findFrameBefore, findFrameBehind } from './findFrame';
import { isTitleInMarks } from './isTitleInMarks';
import type { Proposal } from './Proposal';

/**
 * Every quotation, each paragraph of it by itself, but titles in marks: with the frame behind it ("…," said Novak), with the frame before it
 * (Novak said: "…"), and by itself, as one that goes on with what somebody says.
 */
export function proposeQuotations(article: ArticleText): Proposal[] {
  return article.blocks.flatMap((block, b) => {
    const spans = block.kind === 'credit' ? [] : (article.quoted.get(b) ?? []);
    const at: FramedBlock = { blocks: article.blocks, block: b, words: article.words(b), quoted: spans };
    return spans.flatMap((span) => ofQuotation(article, at, span));
  });
}

function ofQuotation(article: ArticleText, at: FramedBlock, span: QuotedSpan): Proposal[] {
  const { text } = at.blocks[at.block]!;
  const here: Passage = { block: at.block, start: span.start, end: span.end, text: text.slice(span.start, span.end) };
  if (isTitleInMarks(article, here)) return [];
  const behind = findFrameBehind(at, span.end);
  const before = findFrameBefore(at, span.start, true);
  const make = (foundBy: string, source: readonly Passage[], cue: readonly Passage[]): Proposal => ({
    foundBy: [foundBy],
    source,
    cue,
    content: [here],
    tagged: 0,
  });
  return [
    ...(behind?.source ? [make('frame-behind', [behind.source], [behind.cue])] : []),
    ...(before ? [make('frame-before', before.source ? [before.source] : [], [before.cue])] : []),
    make('quotation-alone', [], []),
  ];
}
