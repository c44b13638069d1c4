import type { Article } from '../../model/Article';
import type { Speaker } from '../../model/Speaker';
import type { ArticleMentions } from '../mentions/readMentions';
import type { DraftStatement } from '../statements/DraftStatement';
import type { Candidate } from './Candidate';
import { chooseCandidate } from './chooseCandidate';
import { listCandidates } from './listCandidates';
import { orderOfSettling } from './orderOfSettling';
import { readSpeechContext } from './readSpeechContext';
import { Settling } from './Settling';
import type { SourcePlace } from './SourcePlace';
import type { SpeakerJudge } from './SpeakerJudge';
import { traitsOfCandidates } from './traits/traitsOfCandidates';
import { withFullestRoles } from './withFullestRoles';

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
): (Speaker | null)[] {
  const context = readSpeechContext(article, drafts, mentions);
  const settling = new Settling(context);
  const judged = (candidates: readonly Candidate[], place: SourcePlace): Candidate =>
    chooseCandidate(
      candidates,
      judge(traitsOfCandidates(candidates, place, context), candidates.length),
      place.phrase?.pronoun != null,
    );
  const speakers: (Speaker | null)[] = drafts.map(() => null);
  for (const index of orderOfSettling(drafts, article.blocks)) {
    const place = settling.placeOf(index);
    const candidates = listCandidates(place, context, settling.discourse);
    const settled = candidates.length === 1 ? candidates[0]! : judged(candidates, place);
    speakers[index] = settling.settle(settled, place);
  }
  return withFullestRoles(speakers);
}
