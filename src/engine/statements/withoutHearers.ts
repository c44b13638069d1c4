import { BE_FORMS, TOLD_PASSIVES } from '../lexicon/speechClauses';
import type { ArticleText } from '../text/ArticleText';
import { firstAtOrBehind } from '../text/firstAtOrBehind';
import type { Proposal } from './Proposal';

/** A proposal whose source is who was told: without it. "Viewers were told that …" names nobody who says it. */
export function withoutHearers(article: ArticleText, proposal: Proposal): Proposal {
  const [hearer] = proposal.source;
  const cue = proposal.cue.at(-1);
  if (!hearer || !cue || hearer.block !== cue.block || hearer.end > cue.start) return proposal;
  const words = article.words(cue.block);
  const told = firstAtOrBehind(words, cue.end) - 1;
  const passive = TOLD_PASSIVES.has(words[told]?.lower ?? '') && BE_FORMS.has(words[told - 1]?.lower ?? '');
  return passive ? { ...proposal, source: [] } : proposal;
}
