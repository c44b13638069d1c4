import type { Article } from '../../model/Article';
import type { Passage } from '../../model/Passage';
import type { Speaker } from '../../model/Speaker';
import type { DraftStatement } from '../statements/DraftStatement';
import { Resolution } from './Resolution';
import { readCast } from './readCast';

/** A place that may refer back: a draft's source, or a pronoun that opens a sentence and keeps its person in view. */
interface Anchor {
  readonly draft: number | null;
  readonly block: number;
  readonly start: number;
  readonly gender: 'm' | 'f' | null;
}

const at = (passages: readonly Passage[]): Passage | undefined => passages[0];

/**
 * The speaker of each draft, in order; null where nobody is credited. Resolved within the article only: pronouns, epithets, surnames,
 * roles, also forwards. Linear in the article's length but for a bounded look back at each source.
 */
export function resolveSpeakers(article: Article, drafts: readonly DraftStatement[]): (Speaker | null)[] {
  const cast = readCast(article);
  const resolution = new Resolution(article, drafts, cast);
  const anchors: Anchor[] = [];
  drafts.forEach((draft, i) => {
    const place = at(draft.source) ?? at(draft.content);
    if (place && draft.kind !== 'unattributed')
      anchors.push({ draft: i, block: place.block, start: place.start, gender: null });
  });
  cast.words.forEach((words, block) => {
    for (const w of words) {
      if (w.first && (w.lower === 'he' || w.lower === 'she'))
        anchors.push({ draft: null, block, start: w.start, gender: w.lower === 'he' ? 'm' : 'f' });
    }
  });
  // A pronoun that is itself a source comes after its draft, which settles it.
  anchors.sort((a, b) => a.block - b.block || a.start - b.start || Number(a.draft === null) - Number(b.draft === null));
  for (const { draft, block, start, gender } of anchors) {
    if (draft === null) resolution.keepInView(block, start, gender);
    else resolution.resolve(draft, block, start);
  }
  return drafts.map((_, i) => resolution.speakerOf(i));
}
