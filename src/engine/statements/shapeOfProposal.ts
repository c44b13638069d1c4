import type { Passage } from '../../model/Passage';
import type { ArticleText } from '../text/ArticleText';
import { quotedWithin } from '../text/indexQuotations';
import type { Word } from '../text/readWords';
import { ROLE, type TokenReading, tokenAt } from '../text/TokenReading';
import type { Proposal } from './Proposal';
import type { ProposalShape } from './ProposalShape';
import { SourcesRead } from './SourcesRead';
import { headOfSource, sourceKind } from './sourceKind';

/** Content is read word by word so far; longer content is much alike. */
const MOST_WORDS = 80;

/**
 * What the judge reads of a proposal.
 * @param known what was read of sources before; added to
 * @param tokens without it nothing of single words is read.
 */
export function shapeOfProposal(
  article: ArticleText,
  proposal: Proposal,
  known = new SourcesRead(),
  tokens?: TokenReading,
): ProposalShape {
  const { source, cue, content } = proposal;
  const home = (cue[0] ?? content[0]!).block;
  const block = article.blocks[home]!;
  const atHome = content.every((p) => p.block === home) ? content : content.filter((p) => p.block === home);
  const place = cue[0] ?? content[0]!;
  const wordsOf = ({ block: b, start, end }: Passage): readonly Word[] => article.wordsWithin(b, start, end);
  const startOf = ({ block: b, start, end }: Passage): readonly Word[] =>
    article.wordsWithin(b, start, Math.min(end, start + 8 * MOST_WORDS));
  const sourceWords = source[0] ? wordsOf(source[0]) : [];
  let kind = source[0] ? known.kinds.get(source[0]) : 0;
  if (kind === undefined) {
    kind = sourceKind(article.blocks[source[0]!.block]!.text, sourceWords, known.media);
    known.kinds.set(source[0]!, kind);
  }
  const contentStart = atHome[0]?.start ?? content[0]!.start;
  const contentEnd = atHome.at(-1)?.end ?? content[0]!.end;
  const noun = source[0] ? sourceWords[headOfSource(article.blocks[source[0].block]!.text, sourceWords)] : undefined;
  const [quoteAtCue] = quotedWithin(article.quoted, home, place.start, place.end);
  return {
    proposal,
    home,
    block,
    sourceWords,
    cueWords: cue[0] ? wordsOf(cue[0]) : [],
    contentWords: atHome.length === 1 ? startOf(atHome[0]!) : atHome.flatMap(startOf),
    sourceKind: kind,
    cueStart: place.start,
    cueEnd: cue.at(-1)?.end ?? place.end,
    contentStart,
    contentEnd,
    size: content.reduce((sum, p) => sum + p.end - p.start, 0),
    quoted: content.reduce((sum, p) => sum + quotedSize(article, p), 0),
    heart: tokens && cue[0] ? heartOf(tokens, home, cue) : -1,
    behindCue: tokens && cue[0] ? tokenAt(tokens, home, cue.at(-1)!.end) : -1,
    first: tokens ? tokenAt(tokens, home, contentStart) : -1,
    last: tokens ? tokenAt(tokens, home, contentEnd - 1) : -1,
    head: tokens && noun ? tokenAt(tokens, source[0]!.block, noun.start) : -1,
    inQuotation: cue.length > 0 && quoteAtCue !== undefined && quoteAtCue.start <= place.start,
  };
}

/** The token of a cue that is likeliest to be one. */
function heartOf(tokens: TokenReading, home: number, cue: readonly Passage[]): number {
  let heart = -1;
  for (const { block, start, end } of cue) {
    if (block !== home) continue;
    for (let i = tokenAt(tokens, block, start); i < tokens.blockStart[block + 1]! && tokens.start[i]! < end; i++)
      if (heart < 0 || tokens.role[4 * i + ROLE.cue]! >= tokens.role[4 * heart + ROLE.cue]!) heart = i;
  }
  return heart;
}

/** How many characters of a passage are quoted. */
const quotedSize = (article: ArticleText, { block, start, end }: Passage): number =>
  quotedWithin(article.quoted, block, start, end).reduce(
    (sum, span) => sum + Math.min(end, span.end) - Math.max(start, span.start),
    0,
  );
