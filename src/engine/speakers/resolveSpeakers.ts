import type { Article } from '../../model/Article';
import type { Speaker } from '../../model/Speaker';
import { type ArticleMentions, readMentions } from '../mentions/readMentions';
import { roleOf } from '../mentions/roleOf';
import type { DraftStatement } from '../statements/DraftStatement';
import { ArticleText } from '../text/ArticleText';
import { Resolution } from './Resolution';

/** A place that may refer back: a draft's source, or a pronoun or description by the way that keeps somebody in view. */
type Anchor = { readonly block: number; readonly start: number } & (
  | { readonly type: 'draft'; readonly draft: number }
  | { readonly type: 'pronoun'; readonly gender: 'm' | 'f' }
  | { readonly type: 'description'; readonly end: number }
);

/** Words of a description that opens a sentence. */
const DESCRIPTION_REACH = 5;

/**
 * The speaker of each draft, in order; null where nobody is credited. Resolved within the article only: pronouns, epithets, surnames,
 * roles, also forwards. Linear in the article's length but for a bounded look back at each place.
 */
export function resolveSpeakers(
  article: Article,
  drafts: readonly DraftStatement[],
  text = new ArticleText(article.blocks),
): (Speaker | null)[] {
  const cast = readMentions(article, text);
  const resolution = new Resolution(article, drafts, cast);
  const anchors: Anchor[] = [];
  drafts.forEach((draft, i) => {
    const place = draft.source[0] ?? draft.content[0];
    if (place && draft.kind !== 'unattributed')
      anchors.push({ type: 'draft', draft: i, block: place.block, start: place.start });
  });
  for (let block = 0; block < cast.words.length; block++) anchors.push(...keepers(cast, block));
  // A pronoun that is itself a source comes after its draft, which settles it.
  anchors.sort(
    (a, b) => a.block - b.block || a.start - b.start || Number(b.type === 'draft') - Number(a.type === 'draft'),
  );
  for (const anchor of anchors) {
    const { block, start } = anchor;
    if (anchor.type === 'draft') resolution.resolve(anchor.draft, block, start);
    else if (anchor.type === 'pronoun') resolution.keepInView(block, start, anchor.gender);
    else resolution.keepDescribedInView(block, start, anchor.end);
  }
  return drafts.map((_, i) => resolution.speakerOf(i));
}

/** "he" and "she" outside quotation marks, and "The minister" where it opens a sentence. */
function* keepers(cast: ArticleMentions, block: number): Generator<Anchor> {
  const words = cast.words[block]!;
  const quoted = cast.quoted.get(block) ?? [];
  let q = 0;
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    while (q < quoted.length && quoted[q]!.end <= word.start) q++;
    if (q < quoted.length && quoted[q]!.start <= word.start) continue;
    if (word.lower === 'he' || word.lower === 'she')
      yield { type: 'pronoun', block, start: word.start, gender: word.lower === 'he' ? 'm' : 'f' };
    if (!word.first || word.lower !== 'the') continue;
    const head = words.slice(i + 1, i + 1 + DESCRIPTION_REACH).find((w) => roleOf(w.lower) !== null && !w.possessive);
    if (head) yield { type: 'description', block, start: word.start, end: head.end };
  }
}
