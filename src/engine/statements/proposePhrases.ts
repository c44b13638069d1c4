import type { ArticleText } from '../text/ArticleText';
import type { Proposal } from './Proposal';
import { readPassive } from './readPassive';
import { readQuotedAs } from './readQuotedAs';
import { readWordsOf } from './readWordsOf';

/** A sentence without any of these holds none of the phrases. */
const MAY_HOLD =
  /\b(?:words of|[Tt]o quote|puts? it|quot(?:ed|es|ing)|cit(?:ed|es|ing)|recall\w*|remember\w*|heard)\b/u;

/** Set phrases: "Novak was quoted as saying", "quoted Novak as saying", "in the words of Novak", "as Novak put it". */
export function proposePhrases(article: ArticleText): Proposal[] {
  return article.blocks.flatMap(({ kind, text }, b) => {
    if (kind === 'credit' || !MAY_HOLD.test(text)) return [];
    return article
      .sentences(b)
      .flatMap((sentence) =>
        [readPassive, readQuotedAs, readWordsOf].flatMap((read) => read(article, b, sentence) ?? []),
      );
  });
}
