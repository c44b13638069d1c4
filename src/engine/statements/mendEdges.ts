import type { Passage } from '../../model/Passage';
import type { Span } from '../../model/Span';
import { FINITE_VERBS, PAST_VERBS } from '../lexicon/clauseWords';
import { ADDRESSING, FRONTING, NO_NOUN_BEHIND } from '../lexicon/edgeWords';
import { ORGANISATION_HEADS } from '../lexicon/organisationWords';
import { REPORTING_VERBS } from '../lexicon/reportingVerbs';
import { PEOPLE_HEADS, ROLE_HEADS } from '../lexicon/roles';
import type { ArticleText } from '../text/ArticleText';
import { firstAtOrBehind } from '../text/firstAtOrBehind';
import { firstBehind } from '../text/firstBehind';
import { quotedWithin } from '../text/indexQuotations';
import type { Word } from '../text/readWords';
import { passageOf } from './passageOf';
import type { Sketch } from './Sketch';
import { skipDateline } from './skipDateline';

/** Words before an inserted cue that may be the beginning of what is said: "Five years ago, he said, …". */
const MOST_BEFORE = 9;
/** Words of somebody who is spoken to. */
const MOST_OF_HEARER = 7;

/**
 * The statements with what their contents lost or took too much of: what stands before an inserted cue, the clause that one with "although"
 * waits for, the noun behind a quoted word, and without the hearer that stands before "to" or "that".
 */
export function mendEdges(article: ArticleText, sketches: readonly Sketch[]): readonly Sketch[] {
  for (const sketch of sketches) {
    const [content] = sketch.content;
    if (sketch.nobody || sketch.content.length !== 1 || !content || sketch.cue.length === 0) continue;
    const mended = aroundCue(article, sketch, content) ?? [behindHearer(article, sketch, toItsEnd(article, content))];
    if (mended.length === 1 && mended[0] === content) continue;
    sketch.content = mended;
    sketch.foundBy = [...sketch.foundBy, 'mended-edges'];
  }
  return sketches;
}

/** The whole sentence at a place of a block; the block where none is. */
function sentenceAt(article: ArticleText, block: number, at: number): Span {
  const sentences = article.sentences(block);
  const found = sentences[firstBehind(sentences, at)];
  return found && found.start <= at ? found : { start: 0, end: article.blocks[block]!.text.length };
}

const hasVerb = (words: readonly Word[]): boolean =>
  words.some(
    ({ lower, text }, i) =>
      text === lower && (FINITE_VERBS.has(lower) || REPORTING_VERBS.has(lower) || (i > 0 && PAST_VERBS.has(lower))),
  );

/** "Five years ago, he said, gas was cheap": both halves, where the first has no verb of its own. */
function aroundCue(article: ArticleText, { source, cue }: Sketch, content: Passage): Passage[] | null {
  const [who] = source;
  const [verb] = cue;
  if (!who || !verb || cue.length > 1 || who.block !== verb.block || content.block !== verb.block) return null;
  const { text } = article.blocks[verb.block]!;
  const frame = { start: Math.min(who.start, verb.start), end: Math.max(who.end, verb.end) };
  if (content.start < frame.end || text[frame.end] !== ',' || !/,\s$/u.test(text.slice(0, frame.start))) return null;
  const sentence = sentenceAt(article, verb.block, frame.start);
  const start = skipDateline(text, sentence.start);
  const words = article.wordsWithin(verb.block, start, frame.start);
  if (words.length === 0 || words.length > MOST_BEFORE || hasVerb(words)) return null;
  if (quotedWithin(article.quoted, verb.block, start, frame.start).length > 0) return null;
  // "But, he said, …": a conjunction alone is none of his words.
  if (words.length === 1 && /^(?:but|and|yet|so|still|however|instead|also|then|meanwhile)$/u.test(words[0]!.lower))
    return null;
  const before = passageOf(article.blocks, verb.block, start, frame.start, ',');
  return before ? [before, content] : null;
}

/** Content that breaks off within its clause, to the end of its sentence. */
function toItsEnd(article: ArticleText, content: Passage): Passage {
  const { block, start, end } = content;
  const { text } = article.blocks[block]!;
  const rest = text.slice(end, end + 40);
  const waits = /^,\s/u.test(rest) && FRONTING.test(content.text);
  const next = /^\s(\p{Ll}[\p{L}’'-]+)/u.exec(rest)?.[1];
  const quotedWord = /\p{L}["”’]$/u.test(content.text) && next !== undefined && !NO_NOUN_BEHIND.has(next);
  if (!waits && !quotedWord) return content;
  const to = sentenceAt(article, block, start).end;
  return to > end ? (passageOf(article.blocks, block, start, to, '.') ?? content) : content;
}

/** Content without whom it is said to: "the young people | to start firms". */
function behindHearer(article: ArticleText, { cue }: Sketch, content: Passage): Passage {
  const { block, start, end } = content;
  const last = cue.at(-1)!;
  if (last.block !== block || start < last.end || start - last.end > 1) return content;
  const verb = article.wordsWithin(block, last.start, last.end).at(-1)?.lower ?? '';
  const words = article.words(block);
  const from = firstAtOrBehind(words, start);
  for (let i = from + 1; i < words.length && i - from <= MOST_OF_HEARER && words[i]!.end <= end; i++) {
    const { lower } = words[i]!;
    if (!/^\s$/u.test(article.blocks[block]!.text.slice(words[i - 1]!.end, words[i]!.start))) return content;
    if (hasVerb([words[i]!])) return content;
    if (!ADDRESSING.get(lower)?.has(verb)) continue;
    const next = words[i + 1];
    if (!isSomebody(words.slice(from, i)) || !next || (lower === 'to' && (next.capital || DETERMINED.test(next.lower))))
      return content;
    return passageOf(article.blocks, block, words[lower === 'for' ? i + 1 : i]!.start, end) ?? content;
  }
  return content;
}
const DETERMINED = /^(?:the|a|an|his|her|its|their|our|my|your|this|that|these|those)$/u;

/** Whether words name people or a body. */
function isSomebody(words: readonly Word[]): boolean {
  const last = words.at(-1)!;
  const { lower } = last;
  return last.capital || ROLE_HEADS.has(lower) || PEOPLE_HEADS.has(lower) || ORGANISATION_HEADS.has(lower);
}
