import type { Block } from '../../model/Block';
import { hashFeature, hashTemplate } from '../features/hashFeature';
import type { Word } from '../text/readWords';
import type { ArticleWords, WordForm } from './ArticleWords';
import type { Stretch } from './findStretches';
import { mayBeName } from './mayBeName';
import type { NamesSoFar } from './NamesSoFar';

/** Number of features of a word. */
export const WORD_FEATURES = 46;

const NOBODY: WordForm = { hash: 0, kin: 0, clues: 0, suffix: 0, prefix: 0 };

const GAPS: ReadonlyMap<string, number> = new Map(
  [' ', ', ', '. ', ' “', ' "', '” ', '" ', ' & ', '-', ' (', ') ', '’ ', "' ", ' ‘', '; ', ': ', ' – ', ' — '].map(
    (gap, i) => [gap, i + 1],
  ),
);

/** What stands between two words: 0 nothing, the edge of the block 31, anything else 30. */
function gapOf(text: string, left: Word | undefined, right: Word | undefined): number {
  if (!left || !right) return 31;
  const gap = text.slice(left.end, right.start);
  if (left.possessive) return 29;
  return gap === '' ? 0 : (GAPS.get(gap) ?? (gap.length === 1 ? 1 : 30));
}

/** Shape of a word: capitals, small letters, digits, other signs, each run as one sign; the first five runs. */
function shapeOf(text: string): number {
  let shape = 0;
  let last = 0;
  for (let i = 0, runs = 0; i < text.length && runs < 5; i++) {
    const code = text.charCodeAt(i);
    const kind =
      code > 0x40 && code < 0x5b
        ? 1
        : code > 0x60 && code < 0x7b
          ? 2
          : code > 0x2f && code < 0x3a
            ? 3
            : code === 0x2d
              ? 4
              : code === 0x2e
                ? 5
                : code < 0x80
                  ? 6
                  : text[i] === text[i]!.toLowerCase()
                    ? 2
                    : 1;
    if (kind === last) continue;
    shape = shape * 7 + kind;
    last = kind;
    runs++;
  }
  return shape * 4 + Math.min(3, text.length - 1);
}

/**
 * Writes the features of word `i` of a block to `out` from `at`, `WORD_FEATURES` 32-bit hashes: the word, what stands beside it, what the lexicon knows of
 * both, how the article prints the word elsewhere and, in the second look, what its names were taken for in the first.
 */
export function featuresOfWord(
  out: Int32Array,
  at: number,
  block: Block,
  words: readonly Word[],
  i: number,
  stretch: Stretch,
  article: ArticleWords,
  shouts: boolean,
  before: NamesSoFar | null,
): void {
  const { text, kind } = block;
  const word = words[i]!;
  const same = (j: number): WordForm => {
    const other = words[j];
    return other && other.sentence === word.sentence ? article.form(other) : NOBODY;
  };
  const w = article.form(word);
  const p = same(i - 1);
  const n = same(i + 1);
  const p2 = same(i - 2);
  const n2 = same(i + 2);
  const left = same(stretch.from - 1);
  const right = same(stretch.to);
  const gapBefore = gapOf(text, words[i - 1], word);
  const gapBehind = gapOf(text, word, words[i + 1]);
  const shape = shapeOf(word.text);
  const small = !mayBeName(word);
  const previous = words[i - 1];
  const next = words[i + 1];
  const shapeP = previous ? shapeOf(previous.text) : 0;
  const shapeN = next ? shapeOf(next.text) : 0;
  const { small: printedSmall, capital, opens } = article.use(word);
  const usage = (word.first ? 1 : 0) + 2 * printedSmall + 8 * capital + 32 * opens + (small ? 128 : 0);
  const line = (shouts ? 1 : 0) + (kind === 'headline' ? 2 : kind === 'subhead' ? 4 : 0);
  const inStretch = Math.min(3, i - stretch.from) + 4 * Math.min(3, stretch.to - 1 - i);
  let f = at;
  const put = (a: number, b = 0, c = 0): void => {
    out[f] = hashFeature(hashTemplate(1 + f - at), a, b, c);
    f++;
  };
  put(0);
  put(w.hash);
  put(w.hash, p.hash);
  put(w.hash, n.hash);
  put(p.hash, gapBefore);
  put(n.hash, gapBehind);
  put(p2.hash);
  put(n2.hash);
  put(w.suffix);
  put(w.prefix);
  put(w.suffix, n.suffix);
  put(shape, line);
  put(shapeP, shape, gapBefore);
  put(shape, shapeN, gapBehind);
  put(w.kin, shape);
  put(p.kin, gapBefore);
  put(n.kin, gapBehind);
  put(w.kin, p.kin);
  put(w.kin, n.kin);
  put(w.clues);
  put(w.clues, p.clues);
  put(w.clues, n.clues);
  put(p.clues, w.clues, n.clues);
  put(w.clues, n2.clues);
  put(w.clues, p2.clues);
  put(gapBefore, gapBehind, small ? 1 : 0);
  put(usage, line);
  put(usage, w.clues);
  put(inStretch, shape);
  put(inStretch, w.clues);
  put(left.hash, inStretch);
  put(right.hash, inStretch);
  put(left.kin, right.kin, Math.min(4, stretch.to - stretch.from));
  put(left.clues, right.clues, Math.min(4, stretch.to - stretch.from));
  put(p.kin, w.clues, n.kin);
  put(w.kin, article.form(words[stretch.to - 1]!).kin, Math.min(3, stretch.to - 1 - i));
  put(article.form(words[stretch.to - 1]!).clues, w.clues, Math.min(3, stretch.to - 1 - i));
  put(article.form(words[stretch.from]!).clues, w.clues, Math.min(3, i - stretch.from));
  if (before === null) for (; f < at + WORD_FEATURES; f++) out[f] = 0;
  else {
    const elsewhere = before.of(word);
    const nextElsewhere = next && next.sentence === word.sentence ? before.of(next) : 0;
    const previousElsewhere = previous && previous.sentence === word.sentence ? before.of(previous) : 0;
    const now = before.at(word);
    put(elsewhere);
    put(elsewhere, now);
    put(elsewhere, usage);
    put(elsewhere, inStretch);
    put(previousElsewhere, elsewhere, gapBefore);
    put(elsewhere, nextElsewhere, gapBehind);
    put(now, shape);
    put(elsewhere, w.clues);
  }
}
