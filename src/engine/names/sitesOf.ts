import type { Block } from '../../model/Block';
import type { Word } from '../text/readWords';
import type { ArticleWords, WordForm } from './ArticleWords';
import { gapBetween } from './gapBetween';
import { mayBeName } from './mayBeName';
import type { StretchAt } from './stretchesOf';

/** A word of a stretch where it stands: what its features combine, read once for both looks. */
export interface WordSite {
  readonly word: Word;
  /** The words beside it in its sentence. */
  readonly previous: Word | null;
  readonly next: Word | null;
  /** Its form, and those of two words to each side; of none where the sentence ends. */
  readonly form: WordForm;
  readonly before: WordForm;
  readonly behind: WordForm;
  readonly before2: WordForm;
  readonly behind2: WordForm;
  /** Of the words right outside the stretch, and of its first and last. */
  readonly left: WordForm;
  readonly right: WordForm;
  readonly first: WordForm;
  readonly last: WordForm;
  /** `gapBetween` it and its neighbours. */
  readonly gapBefore: number;
  readonly gapBehind: number;
  /** `shapeOfWord` of it and of its neighbours in the block. */
  readonly shape: number;
  readonly shapeBefore: number;
  readonly shapeBehind: number;
  /** 1 where it has no capital. */
  readonly small: number;
  /** How the article prints it, packed. */
  readonly usage: number;
  /** Of what kind its line is, packed. */
  readonly line: number;
  /** Words to the start and to the end of its stretch, and words of the stretch. */
  readonly since: number;
  readonly until: number;
  readonly length: number;
}

const NOBODY: WordForm = { hash: 0, kin: 0, clues: 0, suffix: 0, prefix: 0 };

/** Reads the words of a stretch in their places. */
export function sitesOf({ block: b, stretch }: StretchAt, blocks: readonly Block[], article: ArticleWords): WordSite[] {
  const { text, kind } = blocks[b]!;
  const words = article.wordsOf(b);
  const { from, to } = stretch;
  const { sentence } = words[from]!;
  const inSentence = (i: number): Word | null => (words[i]?.sentence === sentence ? words[i]! : null);
  const formAt = (i: number): WordForm => {
    const word = inSentence(i);
    return word ? article.form(word) : NOBODY;
  };
  const shapeAt = (i: number): number => (words[i] ? article.shape(words[i]!) : 0);
  const line = (article.shouts(b) ? 1 : 0) + (kind === 'headline' ? 2 : kind === 'subhead' ? 4 : 0);
  return Array.from({ length: to - from }, (_, k): WordSite => {
    const i = from + k;
    const word = words[i]!;
    const use = article.use(word);
    const small = mayBeName(word) ? 0 : 1;
    return {
      word,
      previous: inSentence(i - 1),
      next: inSentence(i + 1),
      form: formAt(i),
      before: formAt(i - 1),
      behind: formAt(i + 1),
      before2: formAt(i - 2),
      behind2: formAt(i + 2),
      left: formAt(from - 1),
      right: formAt(to),
      first: formAt(from),
      last: formAt(to - 1),
      gapBefore: gapBetween(text, words[i - 1], word),
      gapBehind: gapBetween(text, word, words[i + 1]),
      shape: shapeAt(i),
      shapeBefore: shapeAt(i - 1),
      shapeBehind: shapeAt(i + 1),
      small,
      usage: (word.first ? 1 : 0) + 2 * use.small + 8 * use.capital + 32 * use.opens + 128 * small,
      line,
      since: k,
      until: to - 1 - i,
      length: to - from,
    };
  });
}
