import type { Article } from '../../model/Article';
import type { Speaker } from '../../model/Speaker';
import type { PageCredit } from '../media/PageCredit';
import type { ReportDateline } from '../media/readDatelines';
import type { ArticleMedia } from '../media/readMedia';
import type { Sentence } from '../media/Sentence';
import type { ArticleMentions } from '../mentions/readMentions';
import type { DraftStatement } from '../statements/DraftStatement';
import { addRelays } from './addRelays';
import type { DraftPlace } from './DraftPlace';
import { gatherHands } from './gatherHands';
import type { Hand } from './Hand';
import { handOnFile } from './handOnFile';
import { placeDrafts } from './placeDrafts';
import { readVenues, type Venue } from './readVenues';

/** What an article tells of media and of whoever else may have passed words on. The lists of drafts run side by side. */
export interface SceneParts {
  readonly article: Article;
  readonly sentences: readonly Sentence[];
  readonly datelines: ReadonlyMap<number, ReportDateline>;
  readonly page: readonly PageCredit[];
  readonly hands: readonly Hand[];
  readonly drafts: readonly DraftStatement[];
  readonly speakers: readonly (Speaker | null)[];
  readonly places: readonly DraftPlace[];
  /** Who heard it, and the speaker's own papers. */
  readonly venues: readonly (readonly Venue[])[];
}

/** Gathers what is named and where the drafts stand. `speakers[i]` speaks `drafts[i]`. */
export function readSceneParts(
  article: Article,
  drafts: readonly DraftStatement[],
  speakers: readonly (Speaker | null)[],
  mentions: ArticleMentions,
  { sentences, inBlock, own, finder, datelines, page }: ArticleMedia,
): SceneParts {
  const hands = addRelays(gatherHands(sentences, finder, mentions, own, page), drafts, speakers);
  const places = placeDrafts(drafts, inBlock);
  const venues = drafts.map((draft, i) => {
    const telling = draft.cue.length > 0 || draft.source.length > 0 ? places[i]!.anchors : [];
    return telling.flatMap((s) =>
      readVenues(
        s,
        article.blocks[s.block]!.text,
        draft.content.filter((p) => p.block === s.block),
        draft.source.filter((p) => p.block === s.block),
      ).map((venue) => handOnFile(venue, s, sentences)),
    );
  });
  return { article, sentences, datelines, page, hands, drafts, speakers, places, venues };
}
