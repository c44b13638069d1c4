import type { Article } from '../../model/Article';
import type { Chain } from '../../model/Chain';
import type { AgencyCitation } from '../../model/Report';
import type { Speaker } from '../../model/Speaker';
import type { ArticleMedia } from '../media/readMedia';
import type { ArticleMentions } from '../mentions/readMentions';
import type { DraftStatement } from '../statements/DraftStatement';
import type { ChainJudges } from './ChainJudges';
import { hopsOfLinks } from './hopsOfLinks';
import { linkHands } from './linkHands';
import { listAgencies } from './listAgencies';
import { readLinkScene } from './readLinkScene';
import { readSceneParts } from './readSceneParts';

/** What the stage finds: `chains[i]` belongs to `drafts[i]`. */
export interface ChainReading {
  readonly chains: Chain[];
  /** How likely each chain's hands are these and no others, 0 to 1. */
  readonly chances: Float64Array;
  readonly agencies: AgencyCitation[];
  /** As printed, without its dash ("KUWAIT CITY", "WASHINGTON (AP)"), or null. */
  readonly dateline: string | null;
}

/**
 * Through whose hands every statement came, and all agencies the page credits: everybody the page names is proposed, a judge says who had a
 * hand in what, and the hands are put in order. Linear in the length of the page.
 * @param speakers `speakers[i]` speaks `drafts[i]`
 */
export function buildChains(
  article: Article,
  drafts: readonly DraftStatement[],
  speakers: readonly (Speaker | null)[],
  judges: ChainJudges,
  mentions: ArticleMentions,
  media: ArticleMedia,
): ChainReading {
  const parts = readSceneParts(article, drafts, speakers, mentions, media);
  const scene = readLinkScene(parts, judges.mentions);
  const { links, chances } = linkHands(scene, judges);
  const hops = hopsOfLinks(links, scene, parts);
  const chains = hops.map((way): Chain => ({ depth: way.filter((h) => h.carries && !h.parallel).length, hops: way }));
  const dateline = [...parts.datelines].find(([block]) => article.blocks[block]!.kind !== 'subhead');
  return {
    chains,
    chances,
    agencies: listAgencies(
      parts.page,
      scene,
      article.blocks.map((block) => block.text),
      chains,
    ),
    dateline: dateline?.[1].at.text ?? null,
  };
}
