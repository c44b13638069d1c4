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

/** Words to each side of a word whose forms are looked at. */
const REACH = 2;

/** Reads the words of a stretch in their places. */
export function sitesOf({ block: b, stretch }: StretchAt, blocks: readonly Block[], article: ArticleWords): WordSite[] {
  const { text, kind } = blocks[b]!;
  const words = article.wordsOf(b);
  const { from, to } = stretch;
  const { sentence } = words[from]!;
  const inSentence = (i: number): Word | null => (words[i]?.sentence === sentence ? words[i]! : null);
  // Each word's form, shape and gap are asked for by up to five sites: looked up once, from `REACH` words before the stretch on.
  const forms: WordForm[] = [];
  const shapes: number[] = [];
  for (let i = from - REACH; i < to + REACH; i++) {
    const word = inSentence(i);
    forms.push(word ? article.form(word) : NOBODY);
    shapes.push(words[i] ? article.shape(words[i]!) : 0);
  }
  const line = (article.shouts(b) ? 1 : 0) + (kind === 'headline' ? 2 : kind === 'subhead' ? 4 : 0);
  const length = to - from;
  const sites: WordSite[] = [];
  let gapBefore = gapBetween(text, words[from - 1], words[from]);
  for (let k = 0; k < length; k++) {
    const i = from + k;
    const at = REACH + k;
    const word = words[i]!;
    const use = article.use(word);
    const small = mayBeName(word) ? 0 : 1;
    const gapBehind = gapBetween(text, word, words[i + 1]);
    sites.push({
      word,
      previous: inSentence(i - 1),
      next: inSentence(i + 1),
      form: forms[at]!,
      before: forms[at - 1]!,
      behind: forms[at + 1]!,
      before2: forms[at - 2]!,
      behind2: forms[at + 2]!,
      left: forms[REACH - 1]!,
      right: forms[REACH + length]!,
      first: forms[REACH]!,
      last: forms[REACH + length - 1]!,
      gapBefore,
      gapBehind,
      shape: shapes[at]!,
      shapeBefore: shapes[at - 1]!,
      shapeBehind: shapes[at + 1]!,
      small,
      usage: (word.first ? 1 : 0) + 2 * use.small + 8 * use.capital + 32 * use.opens + 128 * small,
      line,
      since: k,
      until: length - 1 - k,
      length,
    });
    gapBefore = gapBehind;
  }
  return sites;
}
