import type { Article } from '../../model/Article';
import type { Attribution } from '../../model/Attribution';
import type { Tagger } from '../tagger/createTagger';
import { findQuotations } from '../text/findQuotations';
import type { DraftStatement } from './DraftStatement';
import { indexQuotations } from './indexQuotations';
import { kindOfContent } from './kindOfContent';

const SHOWN_FROM = 0.5;

/** Attributions as statements, in reading order. */
export function draftStatements(
  article: Article,
  attributions: readonly Attribution[],
  _tagger: Tagger,
): DraftStatement[] {
  const quoted = indexQuotations(findQuotations(article.blocks));
  return attributions
    .filter((a) => a.content.length > 0)
    .map((a) => ({
      kind: kindOfContent(a.content, quoted),
      ...a,
      shown: a.confidence >= SHOWN_FROM,
      within: null,
      continues: null,
    }));
}
