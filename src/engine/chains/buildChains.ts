import type { Article } from '../../model/Article';
import type { Block } from '../../model/Block';
import type { Chain } from '../../model/Chain';
import type { AgencyCitation } from '../../model/Report';
import type { Speaker } from '../../model/Speaker';
import { MediaFinder } from '../media/MediaFinder';
import { readDatelines } from '../media/readDatelines';
import { readOwnNames } from '../media/readOwnNames';
import { readSentences } from '../media/readSentences';
import { sentencesByBlock } from '../media/sentencesByBlock';
import type { DraftStatement } from '../statements/DraftStatement';
import { ArticleText } from '../text/ArticleText';
import { addPageHops } from './addPageHops';
import { listAgencies } from './listAgencies';
import { placeDrafts } from './placeDrafts';
import { readMedia } from './readMedia';
import { readPageCredits } from './readPageCredits';
import { readTraces } from './readTraces';
import { traceChains } from './traceChains';

/** The headline, a standfirst and the first paragraphs may leave it to the next sentence to name the medium. */
const LEAD = 3;

/** What the stage finds: `chains[i]` belongs to `drafts[i]`. */
export interface ChainReading {
  readonly chains: Chain[];
  readonly agencies: AgencyCitation[];
  /** As printed, without its dash ("KUWAIT CITY", "WASHINGTON (AP)"), or null. */
  readonly dateline: string | null;
}

/**
 * Through whose hands every statement came: media of its own sentence (stated), of the report it belongs to (carried), people who relay it,
 * and the agency that brought the whole text; and all agencies the page credits. Linear in the length of the page.
 * @param speakers `speakers[i]` speaks `drafts[i]`
 */
export function buildChains(
  article: Article,
  drafts: readonly DraftStatement[],
  speakers: readonly (Speaker | null)[],
  text = new ArticleText(article.blocks),
): ChainReading {
  const own = readOwnNames(article);
  const sentences = readSentences(text);
  const finder = new MediaFinder(article, sentences, own);
  const inBlock = sentencesByBlock(sentences, article.blocks.length);
  const datelines = readDatelines(article.blocks, inBlock, finder);
  const page = readPageCredits(article, finder, own, datelines);
  const partOf = countParts(article.blocks);
  const media = readMedia(article, sentences, finder, partOf);
  const traces = readTraces(article, drafts, speakers, sentences, placeDrafts(drafts, inBlock), media);

  // What a text signed by an agency leaves open was told to that agency.
  const signed = page.some((credit) => credit.carries);
  const hands = traceChains(traces, partOf, (block) => !signed && block <= LEAD);
  const chains = traces.map((trace, i): Chain => {
    if (trace.draft.kind === 'unattributed') return { depth: 0, hops: [] };
    const way = addPageHops(hands[i]!, trace, page, partOf);
    const venues = trace.venues.map((v) => v.hop).filter((hop) => !way.some((h) => h.actor === hop.actor));
    const hops = [...venues, ...way];
    return { depth: hops.filter((h) => h.carries && !h.parallel).length, hops };
  });
  return {
    chains,
    agencies: listAgencies(page, media.credits, chains),
    dateline: [...datelines].find(([b]) => article.blocks[b]!.kind !== 'subhead')?.[1].at.text ?? null,
  };
}

/** Tells how many subheads stand before a block: statements of one part belong together. */
function countParts(blocks: readonly Block[]): (block: number) => number {
  const parts: number[] = [];
  blocks.forEach((block, b) => {
    parts.push((parts[b - 1] ?? 0) + (block.kind === 'subhead' ? 1 : 0));
  });
  return (block) => parts[block] ?? 0;
}
