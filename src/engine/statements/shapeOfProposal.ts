import type { Passage } from '../../model/Passage';
import type { ArticleText } from '../text/ArticleText';
import { quotedWithin } from '../text/indexQuotations';
import type { Word } from '../text/readWords';
import type { Proposal } from './Proposal';
import type { ProposalShape } from './ProposalShape';
import { sourceKind } from './sourceKind';

/** Content is read word by word so far; longer content is much alike. */
const MOST_WORDS = 80;

/** What the judge reads of a proposal. */
export function shapeOfProposal(article: ArticleText, proposal: Proposal): ProposalShape {
  const { source, cue, content } = proposal;
  const home = (cue[0] ?? content[0]!).block;
  const block = article.blocks[home]!;
  const atHome = content.filter((p) => p.block === home);
  const place = cue[0] ?? content[0]!;
  const wordsOf = ({ block: b, start, end }: Passage): readonly Word[] => article.wordsWithin(b, start, end);
  const sourceWords = source[0] ? wordsOf(source[0]) : [];
  const [quoteAtCue] = quotedWithin(article.quoted, home, place.start, place.end);
  return {
    proposal,
    home,
    block,
    sourceWords,
    cueWords: cue[0] ? wordsOf(cue[0]) : [],
    contentWords: atHome.flatMap((p) => wordsOf({ ...p, end: Math.min(p.end, p.start + 8 * MOST_WORDS) })),
    sourceKind: source[0] ? sourceKind(article.blocks[source[0].block]!.text, sourceWords) : 0,
    cueStart: place.start,
    cueEnd: cue.at(-1)?.end ?? place.end,
    contentStart: atHome[0]?.start ?? content[0]!.start,
    contentEnd: atHome.at(-1)?.end ?? content[0]!.end,
    size: content.reduce((sum, p) => sum + p.end - p.start, 0),
    quoted: content.reduce((sum, p) => sum + quotedSize(article, p), 0),
    inQuotation: cue.length > 0 && quoteAtCue !== undefined && quoteAtCue.start <= place.start,
  };
}

const quotedSize = (article: ArticleText, { block, start, end }: Passage): number =>
  quotedWithin(article.quoted, block, start, end).reduce(
    (sum, span) => sum + Math.min(end, span.end) - Math.max(start, span.start),
    0,
  );
