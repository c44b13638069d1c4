import type { Passage } from '../../model/Passage';
import type { Span } from '../../model/Span';
import { FINITE_VERBS, PAST_VERBS } from '../lexicon/clauseWords';
import { ADDRESSING, FRONTING, NO_NOUN_BEHIND } from '../lexicon/edgeWords';
import { ORDERING } from '../lexicon/objectsOfSpeech';
import { VENUE_OCCASIONS } from '../lexicon/occasions';
import { ORGANISATION_HEADS } from '../lexicon/organisationWords';
import { REPORTING_VERBS } from '../lexicon/reportingVerbs';
import { PEOPLE_HEADS, ROLE_HEADS } from '../lexicon/roles';
import type { ArticleText } from '../text/ArticleText';
import { firstAtOrBehind } from '../text/firstAtOrBehind';
import { firstBehind } from '../text/firstBehind';
import { quotedWithin } from '../text/indexQuotations';
import type { Word } from '../text/readWords';
import { passageOf } from './passageOf';
import { readSubject } from './readSubject';
import { regionsOf } from './regionsOf';
import type { Sketch } from './Sketch';

/** Words before an inserted cue that may be the beginning of what is said: "Five years ago, he said, …". */
const MOST_BEFORE = 9;
/** Words of somebody who is spoken to. */
const MOST_OF_HEARER = 7;

/**
 * The statements with what their contents lost or took too much of: what stands before an inserted cue, the clause that one with "although"
 * waits for, the noun behind a quoted word, and without the hearer that stands before "to" or "that".
 */
export function mendEdges(article: ArticleText, sketches: readonly Sketch[]): readonly Sketch[] {
  const tellers: Sketch[] = [];
  for (const sketch of sketches) {
    const [content] = sketch.content;
    if (content && isRestOfOccasion(article, sketch, content)) {
      const said = behindOccasion(article, content);
      if (said) {
        sketch.content = [said];
        sketch.foundBy = [...sketch.foundBy, 'behind-occasion'];
      }
      continue;
    }
    if (sketch.nobody || sketch.content.length !== 1 || !content || sketch.cue.length === 0) continue;
    if (takesWhomItOrders(article, sketch, content)) continue;
    const teller = tellerBehind(article, sketch, content);
    if (teller) {
      tellers.push(teller);
      continue;
    }
    const mended = aroundCue(article, sketch, content) ?? [behindHearer(article, sketch, toItsEnd(article, content))];
    if (mended.length === 1 && mended[0] === content) continue;
    sketch.content = mended;
    sketch.foundBy = [...sketch.foundBy, 'mended-edges'];
  }
  return tellers.length > 0 ? [...sketches, ...tellers] : sketches;
}

/** Gives the content whom a verb of ordering in the cue orders, "urges [town to buy the quay]", and says whether it did. */
function takesWhomItOrders(article: ArticleText, sketch: Sketch, content: Passage): boolean {
  const { block, start, end } = sketch.cue.at(-1)!;
  if (block !== content.block || end >= content.start || !/^to\s/u.test(content.text)) return false;
  const words = article.wordsWithin(block, start, end);
  const verb = words.findLastIndex(({ lower }) => ORDERING.has(lower));
  const whom = words[verb + 1];
  const cue = verb < 0 || !whom ? null : passageOf(article.blocks, block, start, words[verb]!.end);
  const said = whom && passageOf(article.blocks, block, whom.start, content.end);
  if (!cue || !said) return false;
  sketch.cue = [...sketch.cue.slice(0, -1), cue];
  sketch.content = [said];
  sketch.foundBy = [...sketch.foundBy, 'mended-edges'];
  return true;
}

/** A teller and what he is take no more words: "Major General Ilya Marsh, chief of the Norda centre for sluices". */
const FEWEST_TOLD = 4;

/**
 * Who tells what a statement holds, where its content runs on over him: "the centres urged [Norda to yield, General Marsh, chief of the
 * quay], told reporters on Monday". The statement loses him, and lies within his. Null where no frame stands behind.
 */
function tellerBehind(article: ArticleText, sketch: Sketch, content: Passage): Sketch | null {
  const { block, start, end } = content;
  const { text } = article.blocks[block]!;
  const next = TELLS.exec(text.slice(end, end + MOST_OF_FRAME))?.[1];
  const cue = sketch.cue.at(-1)!;
  if (!next || sketch.outer || cue.block !== block || cue.end > start || !content.text.includes(', ')) return null;
  const sentence = sentenceAt(article, block, start);
  if (sentence.end - sentence.start > LONGEST_SENTENCE) return null;
  const region = regionsOf(article, block, sentence).find(({ quoted }) => !quoted);
  const at = region?.words.findIndex((word) => word.start >= end && word.lower === next) ?? -1;
  if (!region || at < 0) return null;
  const subject = readSubject(text, region, at);
  const from = region.words[subject.from]!.start;
  if (subject.from >= subject.to || from <= start || subject.from < FEWEST_TOLD || !isBehindComma(text, from))
    return null;
  const source = passageOf(article.blocks, block, from, region.words[subject.to - 1]!.end, ',');
  const verb = passageOf(article.blocks, block, region.words[subject.verb]!.start, region.words[at]!.end);
  const said = passageOf(article.blocks, block, start, from, ',');
  const whole = passageOf(article.blocks, block, region.start, from, ',');
  if (!source || !verb || !said || !whole || !source.text.includes(',')) return null;
  sketch.content = [said];
  sketch.foundBy = [...sketch.foundBy, 'teller-behind'];
  const teller: Sketch = {
    source: [source],
    cue: [verb],
    content: [whole],
    confidence: sketch.confidence,
    outer: null,
    continued: null,
    nobody: false,
    foundBy: ['teller-behind'],
  };
  sketch.outer = teller;
  return teller;
}
/** No writer's sentence is longer, in UTF-16 code units; who tells what in it is looked for once a statement. */
const LONGEST_SENTENCE = 4000;
/** The verb of a frame behind what is told, in UTF-16 code units. */
const MOST_OF_FRAME = 12;
const TELLS = /^,?\s(told|said|says)\s/u;

const isBehindComma = (text: string, at: number): boolean => /^,\s$/u.test(text.slice(Math.max(0, at - 2), at));

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
  if (content.start < frame.end || text[frame.end] !== ',' || !isBehindComma(text, frame.start)) return null;
  const sentence = sentenceAt(article, verb.block, frame.start);
  const { start } = article.withoutDateline(verb.block, sentence);
  // Counted before they are looked at: a long sentence may have a cue behind every comma.
  const all = article.words(verb.block);
  if (firstAtOrBehind(all, frame.start) - firstAtOrBehind(all, start) > MOST_BEFORE) return null;
  const words = article.wordsWithin(verb.block, start, frame.start);
  if (words.length === 0 || hasVerb(words)) return null;
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

/**
 * Whether content is only who was on the occasion that a cue ends with: "[affirmed at a press conference with] his counterpart, the need
 * for peace".
 */
function isRestOfOccasion(
  article: ArticleText,
  { cue: [cue, more] }: Sketch,
  { block, start, end, text }: Passage,
): boolean {
  if (!cue || more || cue.block !== block || start - cue.end !== 1 || /["“”,]/u.test(text)) return false;
  const told = article.wordsWithin(block, cue.start, cue.end);
  if (told.at(-1)?.lower !== 'with' || !told.some(({ lower }) => VENUE_OCCASIONS.has(lower))) return false;
  return !hasVerb(article.wordsWithin(block, start, end)) && article.blocks[block]!.text.startsWith(', ', end);
}

/** What follows who was on an occasion, to the end of the sentence: a thing with its article, as verbs of speech have for an object; or null. */
function behindOccasion(article: ArticleText, { block, start, end }: Passage): Passage | null {
  const to = sentenceAt(article, block, start).end;
  const said = to > end ? passageOf(article.blocks, block, end, to, ',.') : null;
  return said && OPENS_OBJECT.test(said.text) ? said : null;
}
const OPENS_OBJECT = /^(?:the|a|an|his|her|its|their|that)\s/u;

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
