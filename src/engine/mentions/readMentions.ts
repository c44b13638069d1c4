import type { Article } from '../../model/Article';
import type { NamedWords } from '../names/NamedWords';
import type { ArticleText } from '../text/ArticleText';
import { firstBehind } from '../text/firstBehind';
import type { QuotationIndex } from '../text/indexQuotations';
import type { Word } from '../text/readWords';
import { buildRoster, type Roster } from './buildRoster';
import { findNames } from './findNames';
import type { NameMention } from './NameMention';

/** Who is named in an article, and where: what resolving a source looks things up in. */
export interface ArticleMentions {
  readonly text: ArticleText;
  /** Words per block. */
  readonly words: readonly (readonly Word[])[];
  /** In reading order. */
  readonly mentions: readonly NameMention[];
  /** Index of each block's first mention; one more entry than blocks. */
  readonly firstMention: readonly number[];
  /** Number of each block's first sentence, counted over the article; a new block counts as a step of its own. */
  readonly firstSentence: readonly number[];
  /** Quoted stretches per block. */
  readonly quoted: QuotationIndex;
  readonly roster: Roster;
}

const LETTER = /\p{L}/u;

/** Whether a small word is more than a number. */
function hasLetter(lower: string): boolean {
  const code = lower.charCodeAt(0);
  return (code > 0x60 && code < 0x7b) || LETTER.test(lower);
}

/** Reads all names of an article. Linear in its length. */
export function readMentions(
  { blocks }: Article,
  text: ArticleText,
  names: readonly (readonly NamedWords[])[],
): ArticleMentions {
  const words = blocks.map((_, b) => text.words(b));
  const plain = new Set<string>();
  const named = new Set<string>();
  for (const list of words) {
    let capitals = 0;
    for (const w of list) if (w.capital) capitals++;
    const shouts = capitals > 0.75 * list.length;
    for (const w of list) {
      if (w.capital) {
        if (!w.first && !shouts) named.add(w.lower);
      } else if (w.text === w.lower && hasLetter(w.lower)) plain.add(w.lower);
    }
  }
  // Whoever has a turn in a printed dialogue is named by its label.
  const labels = new Map(text.dialogue.flatMap((t) => (t.kind === 'named' ? [[t.block, t.labelEnd]] : [])));
  for (const [b, end] of labels) for (const w of text.wordsWithin(b, 0, end)) if (w.capital) named.add(w.lower);
  const { quoted } = text;
  const mentions: NameMention[] = [];
  const firstMention: number[] = [];
  const firstSentence: number[] = [];
  let sentence = 0;
  blocks.forEach((block, b) => {
    firstMention.push(mentions.length);
    firstSentence.push(sentence);
    for (const name of findNames(block, b, words[b]!, quoted.get(b) ?? [], names[b]!, plain, named, text.dateline(b)))
      mentions.push(name.end <= (labels.get(b) ?? 0) ? { ...name, spokenOfAs: name.spokenOfAs ?? 'person' } : name);
    sentence += (words[b]!.at(-1)?.sentence ?? 0) + 2;
  });
  firstMention.push(mentions.length);
  return { text, words, mentions, firstMention, firstSentence, quoted, roster: buildRoster(mentions) };
}

/** Indexes of one block's mentions that end behind an offset, in order. */
export function* mentionsFrom(cast: ArticleMentions, block: number, offset: number): Generator<number> {
  const to = cast.firstMention[block + 1]!;
  for (let i = firstBehind(cast.mentions, offset, cast.firstMention[block]!, to); i < to; i++) yield i;
}

/** The words of one block that touch a stretch of it. */
export function wordsWithin(cast: ArticleMentions, block: number, start: number, end: number): readonly Word[] {
  const words = cast.words[block]!;
  const from = firstBehind(words, start);
  let to = from;
  while (to < words.length && words[to]!.start < end) to++;
  return words.slice(from, to);
}
