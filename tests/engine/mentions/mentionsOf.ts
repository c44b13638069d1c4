import { type ArticleMentions, readMentions } from '../../../src/engine/mentions/readMentions';
import { createNameTagger } from '../../../src/engine/names/createNameTagger';
import { SHIPPED_WEIGHTS } from '../../../src/engine/shippedWeights';
import { openWordKin } from '../../../src/engine/tagger/openWordKin';
import { ArticleText } from '../../../src/engine/text/ArticleText';
import type { Article } from '../../../src/model/Article';

const kin = openWordKin(SHIPPED_WEIGHTS.tagger);

/** The class of a word by its hash, as shipped. */
export const kinOf = (word: number): number => kin.of(word);

/** The reader of names, as shipped. */
export const nameTagger = createNameTagger(SHIPPED_WEIGHTS.names, kinOf);

/** Who and what an article names, as the engine reads it. */
export function mentionsOf(article: Article, text = new ArticleText(article.blocks)): ArticleMentions {
  return readMentions(article, text, nameTagger(article.blocks, text));
}
