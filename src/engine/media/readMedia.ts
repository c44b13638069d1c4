import type { Article } from '../../model/Article';
import type { ArticleText } from '../text/ArticleText';
import { MediaFinder } from './MediaFinder';
import type { PageCredit } from './PageCredit';
import { type ReportDateline, readDatelines } from './readDatelines';
import { type OwnNames, readOwnNames } from './readOwnNames';
import { readPageCredits } from './readPageCredits';
import { readSentences } from './readSentences';
import type { Sentence } from './Sentence';
import { sentencesByBlock } from './sentencesByBlock';

/** What an article tells of media as a whole, read once for all that ask. */
export interface ArticleMedia {
  /** In reading order. */
  readonly sentences: readonly Sentence[];
  /** The same for each block. */
  readonly inBlock: readonly (readonly Sentence[])[];
  /** This outlet's own names. */
  readonly own: OwnNames;
  /** Finds the media that a sentence names; to be asked in reading order. */
  readonly finder: MediaFinder;
  /** By block. */
  readonly datelines: ReadonlyMap<number, ReportDateline>;
  /** Whom the page credits. */
  readonly page: readonly PageCredit[];
}

/** Reads an article's sentences for media, and whom its datelines, bylines and notices credit. Linear in its length. */
export function readMedia(article: Article, text: ArticleText): ArticleMedia {
  const own = readOwnNames(article);
  const sentences = readSentences(text);
  const finder = new MediaFinder(article, sentences, own);
  const inBlock = sentencesByBlock(sentences, article.blocks.length);
  const datelines = readDatelines(text, finder);
  return { sentences, inBlock, own, finder, datelines, page: readPageCredits(article, finder, own, datelines) };
}
