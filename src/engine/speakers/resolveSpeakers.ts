import type { Article } from '../../model/Article';
import type { Speaker } from '../../model/Speaker';
import type { ArticleMentions } from '../mentions/readMentions';
import type { DraftStatement } from '../statements/DraftStatement';
import type { Candidate } from './Candidate';
import { type ChosenCandidate, chooseCandidate } from './chooseCandidate';
import { listCandidates } from './listCandidates';
import { orderOfSettling } from './orderOfSettling';
import { readSpeechContext } from './readSpeechContext';
import { Settling } from './Settling';
import type { SourcePlace } from './SourcePlace';
import type { SpeakerJudge } from './SpeakerJudge';
import { withFullestRoles } from './withFullestRoles';

/** Whom the stage finds, side by side with the drafts. */
export interface SpeakerReading {
  readonly speakers: (Speaker | null)[];
  /** How likely each is the one meant, 0 to 1; 1 where grammar leaves no choice. */
  readonly chances: Float64Array;
}

/**
 * The speaker of each draft, in order; null where nobody is credited. Resolved within the article only, also forwards: for each source all
 * who may be meant are listed, and the judge says how likely each of them is. Linear in the article's length but for a bounded look around
 * each source.
 */
export function resolveSpeakers(
  article: Article,
  drafts: readonly DraftStatement[],
  judge: SpeakerJudge,
  mentions: ArticleMentions,
): SpeakerReading {
  const context = readSpeechContext(article, drafts, mentions);
  const settling = new Settling(context);
  const judged = (candidates: readonly Candidate[], place: SourcePlace): ChosenCandidate =>
    chooseCandidate(candidates, judge(candidates, place, context), place.phrase?.pronoun != null);
  const speakers: (Speaker | null)[] = drafts.map(() => null);
  const chances = new Float64Array(drafts.length).fill(1);
  for (const index of orderOfSettling(drafts, article.blocks)) {
    const place = settling.placeOf(index);
    const candidates = listCandidates(place, context, settling.discourse);
    const { candidate, chance } =
      candidates.length === 1 ? { candidate: candidates[0]!, chance: 1 } : judged(candidates, place);
    speakers[index] = settling.settle(candidate, place);
    chances[index] = chance;
  }
  return { speakers: withFullestRoles(speakers), chances };
}
